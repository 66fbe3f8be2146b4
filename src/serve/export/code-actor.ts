// The words for a participant and the actors of its report in, what event data calls it out: code, country, sector.
// Codes are those of PLOVER: a country of three letters, or IGO for an alliance, then the sector: TURGOV, NGOREL. What neither
// words nor record tell stays empty.
import { ALPHA_3 } from '../../lexicon/country-codes.ts';
import { CAPITALS, DEMONYMS, SEATS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isBetweenStates, type Sector, sectorOf } from '../../lexicon/sector-words.ts';
import type { Actor, Mention } from '../../record/actor.ts';
import { parseActorCode } from './parse-actor-code.ts';

export interface CodedActor {
  /** Country and sector as far as known: "RUSMIL", "RUS", "REB", "". */
  readonly code: string;
  /** Three letters, or "". */
  readonly country: string;
  /** A body with a code of its own in a list’s code: "HLD" of "IGOHLD"; else "". */
  readonly group: string;
  /** As a list’s CAMEO code has it (“ELI”, “OPP”), else by our words. */
  readonly sector: Sector | '' | 'IGO' | (string & {});
  /** What a list’s code says besides: "MIL" of "TURGOVMIL". */
  readonly furtherSectors: readonly string[];
  /** The actor’s name as the record has it, else the words. */
  readonly name: string;
}

/** The CAMEO code that a list gives an actor of a report on a day; null for none, or none known of that day. */
export type FindListedCode = (reportId: string, actorId: string, day: string | null) => string | null;

/** What `mention` is called; `actors` are those of its report. `listed` is the code of a list: whoever brought it knows better. */
export function codeActor(
  mention: Mention,
  actors: ReadonlyMap<string, Actor>,
  listed: string | null = null,
): CodedActor {
  const actor = mention.actor === null ? undefined : actors.get(mention.actor.id);
  const name = mention.actor?.name ?? mention.text;
  if (listed !== null) {
    const { country, group, types } = parseActorCode(listed);
    const [sector = '', ...furtherSectors] = types;
    return { code: listed, country, group, sector, furtherSectors, name };
  }
  const offices = actor?.offices.map(({ office, of }) => `${office} ${of ?? ''}`) ?? [];
  const country = [mention.text, name, ...offices].map(countryIn).find((code) => code !== '') ?? '';
  const sector = sectorFor(mention, actor, country);
  return { code: `${country}${sector}`, country, group: '', sector, furtherSectors: [], name };
}

/** A state named without a word for a part of it is its government: "Belmark", "Drovny". */
function sectorFor(mention: Mention, actor: Actor | undefined, country: string): CodedActor['sector'] {
  if (actor?.kind === 'alliance' || isBetweenStates(mention.text)) return 'IGO';
  const told = sectorOf(mention.text);
  if (told !== null) return told;
  for (const { office } of actor?.offices ?? []) {
    const ofOffice = sectorOf(office);
    if (ofOffice !== null) return ofOffice;
  }
  if (actor?.kind === 'armed-group') return 'UAF';
  if (actor?.kind === 'publication') return 'JRN';
  const isState = actor?.kind === 'state' || (actor?.kind !== 'place' && country !== '' && isWholeName(mention.text));
  return isState ? 'GOV' : '';
}

const MOST_WORDS = 4;

/** The first country that `words` name: by its name, its people, its capital or its seat of government. */
function countryIn(words: string): string {
  const forms = words.match(/[\p{L}\p{N}.]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  for (let from = 0; from < forms.length; from++) {
    // "us" and "turkey" are no states; words of a name are written with a capital.
    if (!/^\p{Lu}/u.test(forms[from]!)) continue;
    for (let to = Math.min(forms.length, from + MOST_WORDS); to > from; to--) {
      const code = lookUp(forms.slice(from, to).join(' '));
      if (code !== undefined) return ALPHA_3.get(code) ?? '';
    }
  }
  return '';
}

function lookUp(name: string): string | undefined {
  const norm = name.toLowerCase().replaceAll('’', "'");
  for (const form of [norm, norm.replace(/'s$/, ''), norm.replace(/\.$/, '')]) {
    const code = STATE_NAMES.get(form) ?? DEMONYMS.get(form) ?? CAPITALS.get(form) ?? SEATS.get(form);
    if (code !== undefined) return code;
  }
  return undefined;
}

const isWholeName = (words: string) => lookUp(words.replace(/^the /i, '')) !== undefined;
