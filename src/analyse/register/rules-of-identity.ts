// What makes two names in two reports one actor's, before a person says otherwise. In: kind and name. Out: the key that both
// must share, and how far it reaches.
//
//   state          ISO 3166-1 code, else the full name
//   body           the full name, or an acronym by its one long form
//   person         given name, surname and suffix; tell-apart.ts then parts those whom the reports tell apart
//   bare surname   its own report's only, unless other reports tell whose it is (bare-surnames.ts)
//   state’s body   what it is and whose, where its report tells: “Tarsk’s foreign ministry”, “the Tarskian foreign ministry”
//   generic body   all others, and such as are written small: its own report's only, for "the Foreign Ministry" is another's in every country
//
// Letters count as they are: a look-alike, an accent or an invisible character makes another key (offer-same.ts offers it).
import { GENERIC_BODY_WORDS } from '../../lexicon/generic-body-words.ts';
import { ALLIANCE_HEADS } from '../../lexicon/organisation-words.ts';
import type { Actor } from '../../record/actor.ts';
import { foldName } from '../../text/fold-name.ts';
import { personName, wordsOf } from './name-words.ts';

export interface Identity {
  /** Equal for two names of one actor; of one kind only. */
  readonly key: string;
  readonly reach: 'all-reports' | 'one-report';
}

type Named = Pick<Actor, 'kind' | 'name' | 'identifiers'>;

export const ISO_STATE = 'ISO 3166-1';

/** The key of what a report names. */
export function identify({ kind, name, identifiers }: Named): Identity {
  const everywhere = (key: string): Identity => ({ key, reach: 'all-reports' });
  const here = (key: string): Identity => ({ key, reach: 'one-report' });
  const folded = foldName(name);
  if (kind === 'state') return everywhere(identifiers[ISO_STATE] ?? folded);
  if (kind === 'person') {
    const parts = personName(name);
    if (parts === null) return here(folded);
    const { given, family, suffix } = parts;
    // “I. Solvane” is any of several
    if (/^\p{L}\.?$/u.test(given)) return here(folded);
    return everywhere([given, family, ...(suffix === null ? [] : [suffix])].join(' '));
  }
  // “N.H.T.” is NHT
  return isGeneric(name) || isSmall(name) ? here(folded) : everywhere(acronymOf(name)?.toLowerCase() ?? folded);
}

/** “Foreign Ministry”, “Supreme Court”, “Social Democrats”; not “Northern Land Bank”, “Meridian”, “Pact House”, an alliance’s seat. */
export function isGeneric(name: string): boolean {
  const words = wordsOf(name.replaceAll('’', "'"));
  if (words.length === 2 && ALLIANCE_HEADS.has(words[0]!) && SEATS.test(words[1]!)) return false;
  return words.every((word) => GENERIC_BODY_WORDS.has(word));
}

const SEATS = /^(?:house|headquarters|building|tower|palace|hall)$/;

// “millers' association”; not “GIS”, nor a name in letters that have no case
const isSmall = (name: string): boolean => /^\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,})$/u;
const SMALL = /^(?:of|the|and|for|on|in|to|de|&)$/;

/** “NHT”, “N.H.T.” → "NHT"; null for all else. */
export function acronymOf(name: string): string | null {
  return ACRONYM.test(name) ? name.replaceAll('.', '') : null;
}

/** Whether `acronym` is made of the initials of `name`, its small words counted or not: NHT and North Halden Treaty. */
export function standsFor(acronym: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const initials = (list: readonly string[]) =>
    list.map((word) => (SMALL.test(word) ? word[0]!.toUpperCase() : word[0]!)).join('');
  return (
    words.length > 1 &&
    (initials(words) === acronym || initials(words.filter((word) => !SMALL.test(word.toLowerCase()))) === acronym)
  );
}
