// Atoms in, parts of a day that the text has named before out: "that night", "the following morning", "Saturday mornings".
import { DAY_PARTS } from '../../lexicon/calendar-words.ts';
import { type Atom, behindHyphen } from './atom.ts';
import type { Parsed, Pointer } from './meaning.ts';
import { weekdayAt } from './parse-date.ts';
import { dayPartAt, isNameOfWeekday } from './parse-named.ts';

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['same', 'same'],
  ['next', 'following'],
  ['following', 'following'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
]);

/**
 * A part of a day told from the day named before it, at `i`.
 * Catches "that night", "by late afternoon", "later that evening", "the next morning", "the previous night"; must not catch "that night shift", "the
 * morning after", "last night" (told from the report's day).
 */
export function parsePointedPart(atoms: readonly Atom[], i: number): Parsed | null {
  let at = /^(?:earlier|later|early|late)$/.test(atoms[i]?.norm ?? '') ? i + 1 : i;
  // "earlier in the evening"
  if (at > i && atoms[at]?.norm === 'in' && atoms[at + 1]?.norm === 'the') return parseInPart(atoms, at + 1);
  if (at > i || atoms[i]?.norm === 'mid') {
    const part = parseEdgeOfPart(atoms, i);
    if (part !== null) return part;
  }
  const opener = atoms[at]?.norm;
  if (opener !== 'that' && !(opener === 'the' && at === i)) return null;
  let pointer: Pointer = 'same';
  const told = POINTERS.get(atoms[at + 1]?.norm ?? '');
  if (told !== undefined) {
    pointer = told;
    at++;
  } else if (opener === 'the') return parseInPart(atoms, i);
  const part = dayPartAt(atoms, at + 1);
  if (part === null || /^(?:shift|school|club|show|news|session)$/.test(atoms[at + 2]?.norm ?? '')) return null;
  return { end: at + 2, meaning: { is: 'clock', at: part, day: { is: 'period', pointer, unit: 'day' } } };
}

// by | late afternoon   until mid-morning: of the same day as "in the morning"
function parseEdgeOfPart(atoms: readonly Atom[], i: number): Parsed | null {
  const at = behindHyphen(atoms, i + 1);
  const part = dayPartAt(atoms, at);
  if (part === null || !/^(?:by|in|until|before|since|after|through)$/.test(atoms[i - 1]?.norm ?? '')) return null;
  const next = atoms[at + 1];
  if (next?.kind === 'word' && !GOES_ON.test(next.norm)) return null;
  return { end: at + 1, meaning: { is: 'clock', at: part, day: null, spoken: true } };
}

const GOES_ON = /^(?:and|but|when|as|on|after|before|he|she|they|it|we|i|you|the)$/;

// fighting resumed in | the morning: of the day that the sentence names, else of the report's own
function parseInPart(atoms: readonly Atom[], i: number): Parsed | null {
  const part = dayPartAt(atoms, i + 1);
  if (part === null || part === 'NI' || atoms[i - 1]?.norm !== 'in') return null;
  // "in the morning news", "10 in the morning" (read as a clock), "in the evening of his life"
  const next = atoms[i + 2];
  if (next !== undefined && next.kind !== 'punctuation' && !GOES_ON.test(next.norm)) return null;
  return { end: i + 2, meaning: { is: 'clock', at: part, day: null, spoken: true } };
}

/**
 * Any day of that name at `i`: "a Friday", "one Sunday morning"; must not catch "a Friday deadline", "a Tuesday night vote" (the
 * day of one thing).
 */
export function parseSomeWeekday(atoms: readonly Atom[], i: number): Parsed | null {
  if (!/^(?:a|one)$/.test(atoms[i]?.norm ?? '') || !/^(?:on|,|\.|was|is|'s)$/.test(atoms[i - 1]?.norm ?? '.'))
    return null;
  const weekday = weekdayAt(atoms, i + 1);
  if (weekday === null || atoms[i + 1]!.norm.endsWith('s') || isNameOfWeekday(atoms, i + 1)) return null;
  const part = dayPartAt(atoms, i + 2);
  const end = part === null ? i + 2 : i + 3;
  if (
    atoms[i]!.norm === 'a' &&
    atoms[end]?.kind === 'word' &&
    !/^(?:and|when|in|at|that|with|he|she|it|they)$/.test(atoms[end]!.norm)
  )
    return null;
  const timex = `XXXX-WXX-${weekday}${part === null ? '' : `T${part}`}`;
  return { end, meaning: { is: 'set', timex, unit: 'day' } };
}

/** Parts of days that return, at `i`: "Saturday mornings", "each morning", "every Friday night". */
export function parseRecurringPart(atoms: readonly Atom[], i: number): Parsed | null {
  const every = /^(?:every|each)$/.test(atoms[i]?.norm ?? '');
  const first = every ? i + 1 : i;
  const weekday = weekdayAt(atoms, first);
  const at = weekday === null ? first : first + 1;
  const word = atoms[at]?.norm ?? '';
  const many = /^(?:mornings|afternoons|evenings|nights)$/.test(word);
  if (every ? many : weekday === null || !many) return null;
  const part = DAY_PARTS.get(many ? word.slice(0, -1) : word);
  if (part === undefined) return null;
  const day = weekday === null ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
  return { end: at + 1, meaning: { is: 'set', timex: `${day}T${part}`, unit: 'day' } };
}
