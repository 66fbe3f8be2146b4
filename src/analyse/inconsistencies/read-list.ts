// Words of a sentence from some place on in; the list that begins there out: how many items it has, and where it ends.
//
//   , Arvenia, Belmark, Kestria and the Ostral Isles.      4
//     four dockworkers, two engineers and a tax inspector  7, counted
//
// What may be read in two ways is bounded: “Serbia, Bosnia and Herzegovina and Croatia” has three items or four. What is no plain list is
// no list: it ends in what reads on (“as well as”), has a remark in it (“A, who left, and B”), or is open (“A, B and others”).

import { SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';

export interface ReadList {
  /** Where the last item ends. */
  readonly end: number;
  readonly least: number;
  readonly most: number;
}

const NAME_WORD =
  "(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Prof|Rev|St|Jr|Sr)\\.|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{N}\\p{M}]*(?:['’-][\\p{L}\\p{N}]+)*)";
const NAME = `(?:[Tt]he\\s+)?${NAME_WORD}(?:\\s+(?:(?:of|de|del|di|da|von|van|der|al|bin|la|le|du)\\s+(?:the\\s+)?)*${NAME_WORD})*`;
/** “two” to “twenty”: what counts more than one in a word. */
export const TWO_TO_TWENTY: readonly string[] = [...SMALL_NUMBERS.keys(), 'twenty'].slice(2);
/** As a pattern that a sentence may open with. */
export const inEitherCase = (word: string): string => word.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`); // biome-ignore format: one line
const NUMBER = `an?|one|${TWO_TO_TWENTY.join('|')}|[1-9]\\d?`;
const COUNTED = `(?:${NUMBER})\\s+(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}[\\p{L}-]*)(?:\\s+\\p{L}[\\p{L}-]*){0,4}?`;
const GAP = '(?:\\s*,\\s+and\\s+|\\s*,\\s+|\\s+and\\s+)';
const NAMES = new RegExp(`${NAME}(?:${GAP}${NAME})+`, 'uy');
const COUNTS = new RegExp(`${COUNTED}(?:${GAP}${COUNTED})+(?=\\s*(?:[.;:)—–]|,\\s|$))`, 'uy');
/** What may stand behind a list that is over. */
const OVER = /^["”’»)]*(?:\s*[.;:)—–]|\s+[-–—]\s|,|\s*$)/u;
/** “A, B and others”, “A and B, among others”, “A and B, as well as C” are open. */
const OPEN =
  /^[,\s—–-]*(?:as well as|along with|together with|plus|(?:and|or)\s+(?:others?|more|some|many|several|possibly|perhaps|an?|the)(?!\p{L})|(?:and|or)\s+[\p{Lu}\d]|among (?:others|them)|followed by|including|to name)/u;

const VALUES: ReadonlyMap<string, number> = new Map(['one', ...TWO_TO_TWENTY].map((word, n) => [word, n + 1]));

/** 1 to 99 for “one” to “twenty”, “a”, and digits; null for all else. */
export function numberOf(word: string): number | null {
  const small = word.toLowerCase();
  if (/^an?$/.test(small)) return 1;
  return VALUES.get(small) ?? (/^[1-9]\d?$/.test(small) ? Number(small) : null);
}

/** The same for words up to “ninety-nine” as well. */
export function spelledNumber(word: string): number | null {
  const [tens = '', ones] = word.toLowerCase().split('-');
  const ten = TENS.get(tens);
  return ten === undefined ? numberOf(word) : ten + (ones === undefined ? 0 : (numberOf(ones) ?? 0));
}

/** The list of proper names at `at`, two at least; null where there is none that is plain. */
export function readNames(text: string, at: number): ReadList | null {
  const list = cutBehindAnd(matchAt(NAMES, text, at));
  if (list === null || !isClosed(list)) return null;
  const rest = text.slice(at + list.length);
  if (!OVER.test(rest) || OPEN.test(rest)) return null;
  const items = list.split(/\s*,\s+(?:and\s+)?|\s+and\s+/u);
  // “Northern Land and Sea Bank”: an “and” may stand inside a name, but behind commas without “, and” one of them ends the list
  const ands = list.match(/[^,\s]\s+and\s+/gu)?.length ?? 0;
  const ending = list.includes(',') && !/,\s+and\s/u.test(list) ? 1 : 0;
  return { end: at + list.length, least: items.length - (ands - ending), most: items.length };
}

/** The list of counted things at `at`, summed; null where there is none that is plain. */
export function readCounts(text: string, at: number): ReadList | null {
  const list = matchAt(COUNTS, text, at);
  if (list === null || !isClosed(list) || OPEN.test(text.slice(at + list.length))) return null;
  const items = list.split(/\s*,\s+(?:and\s+)?|\s+and\s+/u);
  let sum = 0;
  for (const item of items) {
    const [, word = ''] = /^(\S+)\s/u.exec(item) ?? [];
    sum += numberOf(word) ?? Number.NaN;
  }
  return Number.isNaN(sum) ? null : { end: at + list.length, least: sum, most: sum };
}

const PLAIN_ITEM =
  '(?:(?:an?|the)\\s+)?\\p{Ll}[\\p{L}’-]*(?:\\s+(?!and(?!\\p{L})|or(?!\\p{L})|but(?!\\p{L})|that(?!\\p{L})|which(?!\\p{L})|who(?!\\p{L})|is(?!\\p{L})|are(?!\\p{L})|was(?!\\p{L})|were(?!\\p{L})|to(?!\\p{L}))\\p{L}[\\p{L}’-]*){0,3}';
const PLAIN = new RegExp(
  `${PLAIN_ITEM}(?:,\\s+${PLAIN_ITEM})*(?:,?\\s+and\\s+)${PLAIN_ITEM}(?=\\s*[.;\\n]|\\s*$)`,
  'uy',
);

/** The list of things by common nouns at `at`, to the end of its sentence: “bribery, pollution and perjury”; null where there is none that is plain. */
export function readThings(text: string, at: number): ReadList | null {
  const list = matchAt(PLAIN, text, at);
  if (list === null || /(?:^|\s)others?$/u.test(list)) return null;
  const items = list.split(/\s*,\s+(?:and\s+)?|\s+and\s+/u);
  return { end: at + list.length, least: items.length, most: items.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** “A and B, Ilse Varga said” → A and B: what a comma puts behind the last “and” is no item. */
const cutBehindAnd = (list: string | null) => list && (/^.*\sand\s[^,]*/su.exec(list)?.[0] ?? list);

/** “A, B” goes on, or is an apposition. */
const isClosed = (list: string) => /\s+and\s+(?!.*,)/su.test(list);
