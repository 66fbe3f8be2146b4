// The words of a name in; its kind by gazetteer and head words out, or null when only its surroundings can tell.
import { CAPITALS, DEMONYMS, REGIONS, SEATS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import {
  ALLIANCE_HEADS,
  ARMED_HEADS,
  ORGANISATION_HEADS,
  PUBLICATION_HEADS,
} from '../../lexicon/organisation-words.ts';
import { NAME_SUFFIXES, OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import type { Token } from '../reading.ts';
import { genderOfGivenName } from './given-name.ts';
import type { NameKind } from './name.ts';

export interface KindOfWords {
  readonly kind: NameKind;
  readonly state: string | null;
}

const ACRONYM = /^(?:[\p{Lu}\p{N}&-]{2,}|(?:\p{Lu}\.){2,})s?$/u;
const STATE_HEADS = /^(?:republic|kingdom|federation|emirates|isles|islands|emirate|sultanate|principality)$/;

/** By the words alone. */
export function kindOfWords(tokens: readonly Token[], from: number, to: number): KindOfWords | null {
  const last = tokens[to - 1]!;
  const first = tokens[from]!;
  let text = '';
  for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + tokens[i]!.norm;
  const state = STATE_NAMES.get(text);
  // “us” in capitals is a state in prose only: pronouns are never written so there
  if (state !== undefined) return { kind: 'state', state };
  const seat = SEATS.get(text);
  if (seat !== undefined) return { kind: 'seat', state: seat };
  const demonym = DEMONYMS.get(text);
  if (demonym !== undefined) return { kind: 'demonym', state: demonym };
  if (REGIONS.has(text)) return { kind: 'place', state: null };
  const capital = CAPITALS.get(text);
  if (capital !== undefined) return { kind: 'capital', state: capital };
  // “Marlow & Crane”, whoever else is called Crane
  if (tokens.slice(from, to).some(({ text: one }) => one === '&')) return { kind: 'organisation', state: null };
  const isGiven = to - from > 1 && genderOfGivenName(first.text) !== null;
  for (let i = from; i < to; i++)
    if (i > from && /^(?:of|for|on|to|against)$/.test(tokens[i]!.norm)) {
      const head = tokens[i - 1]!.norm;
      // “the Federation of Deck Officers”: of people, and no state
      if (STATE_HEADS.test(head) && looksPlural(last.norm) && isTrade(singularOf(last.norm)))
        return { kind: 'organisation', state: null };
      if (STATE_HEADS.test(head)) return { kind: 'state', state: null };
      return { kind: kindOfHead(head) ?? 'organisation', state: null };
    }
  // “the Fishermen’s League”, “the Seamen’s Federation”: its members are no states; not “the People’s Republic”
  const isOfMembers = tokens.slice(from, to).some(({ norm }) => norm === "'s" || norm === "'");
  if (isOfMembers && (ALLIANCE_HEADS.has(last.norm) || last.norm === 'federation'))
    return { kind: 'organisation', state: null };
  if (last.norm === 'federation' && to - from > 1 && isOfTrade()) return { kind: 'organisation', state: null };
  if (STATE_HEADS.test(last.norm) && to - from > 1) return { kind: 'state', state: null };
  // “Zambora Broadcasting Corporation”, “Radio Mabwe”
  const prints = tokens.slice(from, to - 1).some(({ norm }) => BROADCASTS.test(norm));
  if (to - from > 1 && (ON_AIR.test(first.norm) || (prints && COMPANY.test(last.norm))))
    return { kind: 'publication', state: null };
  // “The Hill”; not “Roland St Hill”
  const byHead = to - from > 2 && ALONE.test(last.norm) ? null : kindOfHead(last.norm);
  if (byHead !== null && !(isGiven && to - from === 2 && !SURE_BODY.test(last.norm)))
    return { kind: byHead, state: null };
  if (first.norm === 'the' || (ACRONYM.test(last.text) && !NAME_SUFFIXES.has(last.norm) && !isShouted()))
    return { kind: 'organisation', state: null };
  for (let i = from; i < to - 1; i++)
    if (ORGANISATION_HEADS.has(tokens[i]!.norm) && !isGiven) return { kind: 'organisation', state: null };
  return null;

  // “the Football Federation”, “the Vell Chess Federation”; not “the Tarsk Federation”, “the Second Tarskian Federation”
  function isOfTrade(): boolean {
    const before = tokens[to - 2]!.norm;
    return isCommonWord(before) || (to - from > 2 && !/(?:an|ese|ish)$/.test(before));
  }
  // “FOR [IMMEDIATE RELEASE]”: words in capitals, no acronym
  function isShouted(): boolean {
    const words = tokens.slice(from, to).map(({ text: word }) => word);
    const isByline = tokens[from - 1]?.norm === 'by' && words.every((word) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word));
    return to - from > 1 && (isByline || words.every((word) => /^\p{Lu}{5,}$/u.test(word)));
  }
}
/** “deck officer”, “heating engineer”; not “isle”, “emirate” */
const isTrade = (norm: string): boolean =>
  SPEAKER_NOUNS.has(norm) ||
  PERSON_NOUNS.has(norm) ||
  OFFICE_HEADS.has(norm) ||
  /[a-z]{3}(?:er|eer|or|ist|ian)$/.test(norm);
const ON_AIR = /^(?:radio|tv|télé|channel)$/;
const BROADCASTS = /^(?:broadcasting|news|radio|television|tv)$/;
const COMPANY = /^(?:corporation|corp\.?|agency|service|company|network|group|authority)$/;
const SURE_BODY =
  /^(?:ministry|department|agency|bureau|committee|council|commission|university|institute|foundation|association|inc\.?|corp\.?|party|college|news|times|post|pac|campaign|administration|qaeda)$/;

/** Common in names of other things: a paper is called so alone. */
const ALONE = /^(?:hill|beast|salon|slate|today)$/;
function kindOfHead(head: string): NameKind | null {
  if (ALLIANCE_HEADS.has(head)) return 'alliance';
  if (ARMED_HEADS.has(head)) return 'armed-group';
  if (PUBLICATION_HEADS.has(head)) return 'publication';
  if (ORGANISATION_HEADS.has(head)) return 'organisation';
  return null;
}
