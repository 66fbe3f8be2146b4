// Words that give an office in ("the former Arvenian foreign minister"); what is held, of whom, and when out.
import { DETERMINERS, MODALS, POSSESSIVES } from '../../lexicon/function-words.ts';
import { DEMONYMS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import {
  BEFORE_GENERAL,
  HONORIFICS,
  OFFICE_COMPLEMENTS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_TIMES,
} from '../../lexicon/person-titles.ts';
import {
  EXCLUSIVE_POSTS,
  GENDERED_POSTS,
  NATIONAL_POSTS,
  POST_FILLERS,
  SAME_POST,
  TRADE_FIELDS,
} from '../../lexicon/posts.ts';
import { type Owner, ownerOf } from './owner-of-office.ts';

export interface OfficeRead {
  /** Head noun: "minister", "secretary general" is "secretary" with the word "general". */
  readonly head: string;
  /** Head and the words that tell the post from others, in one order: "minister foreign". */
  readonly post: string;
  readonly owners: readonly Owner[];
  readonly held: 'now' | 'past' | 'future';
  /** One person at a time, and no other such post beside it. */
  readonly exclusive: boolean;
  /** Whether the phrase is nothing but the office, its owner and its time: not “demanding President Okker make”. */
  readonly isWhole: boolean;
  /** Field of the trade, or null. */
  readonly field: number | null;
  /** Above zero she, below he, 0 not told. */
  readonly gender: number;
}

const PAST = /^(?:former|then|ex|erstwhile|onetime|one-time|late|retired|departed|outgoing-?)$|^(?:then|ex)-/;
const FUTURE = /^(?:incoming|future|designate|elect|newly)$|-elect$|-designate$/;
const LEADS = /^(?:leads|heads|runs|chairs|led|headed|ran|chaired)$/;
/** “the president of Arvenia”, “Arvenia’s president”; not “Marrow Premier”, which may be of the town that he sits in. */
const OF_STATE = /\bof\b|'s\b/;
const STOPS = /^(?:for|in|at|on|with|from|to|under|who|whom|that|which|until|during|since|before|after|when|while|,)$/;
const SPELLING: Readonly<Record<string, string>> = {
  defence: 'defense',
  labour: 'labor',
  organisation: 'organization',
};

/**
 * The office that `phrase` names, or null when it names none ("a man", "will count the guns"). `of` is whose it is where the
 * report's own reading told, folded. No phrase fails.
 */
export function readOffice(phrase: string, of: string | null = null): OfficeRead | null {
  const written = phrase
    .replaceAll('’', "'")
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const norms = written.map((word) => word.toLowerCase());
  if (LEADS.test(norms[0] ?? '')) return leader(norms, of);
  // “will count the guns”: a verb, and no count
  if (MODALS.has(norms[0] ?? '') || norms[0] === 'to') return null;
  let end = norms.findIndex((norm) => STOPS.test(norm));
  if (end < 0) end = norms.length;
  const at = headAt(norms, end);
  if (at === null) return null;
  const head = headOf(norms[at]!)!;

  const general = norms[at + 1] === 'general' ? at + 1 : -1;
  let held: OfficeRead['held'] = 'now';
  let isWhole = true;
  let isPastOf = false;
  const modifiers = new Set<string>();
  const owners: Owner[] = [];
  const own = (owner: Owner | null) => {
    if (owner !== null && !owners.some(({ key }) => key === owner.key)) owners.push(owner);
  };
  for (let i = 0; i < end; i++) {
    const norm = norms[i]!;
    if (PAST.test(norm)) held = 'past';
    else if (FUTURE.test(norm)) held = 'future';
    if (norm === 'of') isPastOf = true;
    if (
      i === at ||
      i === general ||
      norm === 'of' ||
      DETERMINERS.has(norm) ||
      POSSESSIVES.has(norm) ||
      OFFICE_TIMES.has(norm)
    )
      continue;
    const span = stateAt(norms, i, end);
    if (span > 0) {
      own(ownerOf(norms.slice(i, i + span).join(' ')));
      isWhole &&= i < at || isPastOf;
      i += span - 1;
      continue;
    }
    const plain = norm.replace(/'s?$/, '').replaceAll('.', '');
    if (OFFICE_MODIFIERS.has(plain) || OFFICE_COMPLEMENTS.has(plain)) {
      if (!POST_FILLERS.has(plain)) modifiers.add(SPELLING[plain] ?? plain);
    } else if (/^\p{Lu}/u.test(written[i]!) && headOf(norm) === null) {
      // “the [Halden Pact]’s spokeswoman”: capitals side by side are one owner
      let to: number = i + 1;
      while (
        to < end &&
        to !== at &&
        /^\p{Lu}/u.test(written[to]!) &&
        !norms[to - 1]!.endsWith("'s") &&
        // “the [Northmarch Home Guard]” whose commander he is; not “the [Northmarch] home secretary”
        (isPastOf || !OFFICE_MODIFIERS.has(norms[to]!))
      )
        to++;
      own(ownerOf(norms.slice(i, to).join(' ')));
      // “Gov. Daan Okker”: a name behind the head is somebody’s
      isWhole &&= i < at || isPastOf;
      i = to - 1;
    } else if (!PAST.test(norm) && !FUTURE.test(norm)) isWhole = false;
  }
  // An ambassador is of whoever sent him, not of where he is; for all else the report's own reading of "of" counts.
  if (of !== null && !(SAME_POST.get(head) ?? head).startsWith('ambassador')) own(ownerOf(of));
  if (general > 0) modifiers.add('general');
  return toRead(
    head,
    modifiers,
    owners,
    held,
    isWhole,
    NATIONAL_POSTS.has(canonical(head, modifiers)) && OF_STATE.test(norms.join(' ')),
  );
}

/** “minister foreign of arven”, by each owner: where one person holds the office now, and the words are nothing but the office. */
export function heldKeys({ post, owners, held, exclusive, isWhole }: OfficeRead): string[] {
  return held === 'now' && exclusive && isWhole ? owners.map(({ key }) => `${post} of ${key}`) : [];
}

function leader(norms: readonly string[], of: string | null): OfficeRead | null {
  const owner = of === null ? null : ownerOf(of);
  if (owner === null) return null;
  const held = /^(?:led|headed|ran|chaired)$/.test(norms[0]!) ? 'past' : 'now';
  return toRead('leader', new Set(), [owner], held, true, false);
}

function toRead(
  head: string,
  modifiers: Set<string>,
  owners: readonly Owner[],
  held: OfficeRead['held'],
  isWhole: boolean,
  isNational: boolean,
): OfficeRead {
  const counted = canonical(head, modifiers);
  if (counted === 'prime-minister') modifiers.delete('prime');
  const isSecond =
    modifiers.has('vice') || modifiers.has('deputy') || modifiers.has('assistant') || head.startsWith('vice-');
  // A bare “secretary” or “minister” is any of them.
  const isTold = !/^(?:secretary|minister|commissioner|commander)$/.test(counted) || modifiers.size > 0;
  return {
    head: counted,
    post: [counted, ...[...modifiers].sort()].join(' '),
    // “the president of Arvenia” makes a state of a name of one word
    owners: owners.map((owner) => (isNational && !owner.key.includes(' ') ? { ...owner, nation: true } : owner)),
    held,
    isWhole,
    exclusive: EXCLUSIVE_POSTS.has(counted) && !isSecond && isTold,
    field: TRADE_FIELDS.get(head) ?? null,
    gender: GENDERED_POSTS.get(head) ?? 0,
  };
}

const canonical = (head: string, modifiers: ReadonlySet<string>): string =>
  head === 'minister' && modifiers.has('prime') ? 'prime-minister' : (SAME_POST.get(head) ?? head);

/** The head noun that the word is a form of, or null; the written form is kept for what it tells of gender. */
function headOf(norm: string): string | null {
  const plain = norm
    .replaceAll('.', '')
    .replace(/'s?$/, '')
    .replace(/^(?:then|ex|now|co)-|-(?:elect|designate)$/g, '');
  if (HONORIFICS.has(plain)) return null;
  if (GENDERED_POSTS.has(plain) || TRADE_FIELDS.has(plain)) return plain;
  return OFFICE_HEADS.get(plain) ?? null;
}

// The last head before “of”, but “secretary [of state]”; “Secretary General” is a secretary.
function headAt(norms: readonly string[], end: number): number | null {
  const of = norms.indexOf('of');
  const stop = of > 0 && of < end ? of : end;
  for (let i = stop - 1; i >= 0; i--) {
    if (norms[i] === 'general' && BEFORE_GENERAL.has(norms[i - 1] ?? '')) return i - 1;
    if (norms[i]!.endsWith("'s")) continue;
    if (headOf(norms[i]!) !== null) return i;
  }
  return null;
}

/** How many words from `at` on are a state’s name or people, the longest; 0 for none. */
function stateAt(norms: readonly string[], at: number, end: number): number {
  for (let n = Math.min(4, end - at); n > 0; n--) {
    const words = norms
      .slice(at, at + n)
      .join(' ')
      .replace(/'s?$/, '');
    if (STATE_NAMES.has(words) || DEMONYMS.has(words)) return n;
  }
  return 0;
}
