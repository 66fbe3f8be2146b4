// Reports in, the words by which those of one thread meet, and whether two are of one, out. A thread is one matter followed over days and months: what
// was promised in March and is told of in October has few words of its lead left, but its names and its thing.
import { COMMON_NAMES } from '../disputes/names-in.ts';
import { type Matter, matterOf, overlapOfMatter } from '../findings/matter.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { sharedLead } from '../findings/shared-lead.ts';
import { CALENDAR } from '../findings/story.ts';
import type { Line } from './line.ts';

/** Reports of one thread, at most so many days apart. */
export const THREAD_DAYS = 400;
/** Within so many days all of one thread is held against each other; further apart what was awaited for the days of the later report. */
export const NEAR_DAYS = 10;
/** Keys that both must have, as of four words within NEAR_DAYS, else of three: two words are in common with every tenth report of one beat. */
export const LEAST_KEYS = { near: 6, far: 3 };

/** Of the words of headline and first sentences the `words` that say most; the `first` of them count `firstBits` more, since a headline tells what a report is about. Of a word its first letters, which a people and its state have in common. */
const KEYED = { words: 12, letters: 5, bits: 4, first: 16, firstBits: 2 };

/** A name inside a sentence, where a capital is no beginning. */
const NAME_WITHIN = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu;
const lettersOf = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .slice(0, KEYED.letters);
const isProper = (name: string) => name.length > 2 && !COMMON_NAMES.has(name) && !CALENDAR.has(name);

const namesWithin = (text: string): Set<string> =>
  new Set([...text.matchAll(NAME_WITHIN)].map(([word]) => lettersOf(word)).filter(isProper));

/** The words that a lead is about (see story.ts), most telling first. */
function wordsOf(lead: string): string[] {
  const bits = new Map<string, number>();
  for (const [stem, rarity] of matterOf(lead)) {
    const word = stem.replace(/^\^/u, '').slice(0, KEYED.letters);
    if (rarity < KEYED.bits || !/^\p{L}{3}/u.test(word) || !isProper(word) || bits.has(word)) continue;
    bits.set(word, rarity + (bits.size < KEYED.first ? KEYED.firstBits : 0));
  }
  return [...bits]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, KEYED.words)
    .map(([word]) => word)
    .sort();
}

/** Every two of its words. */
export function keysOfLead(lead: string): number[] {
  const words = wordsOf(lead);
  return words.flatMap((a, n) => words.slice(n + 1).map((b) => meetingKey('story', b, a)));
}

/**
 * What two reports have in common: bits of their leads, names within their sentences (each `name`, and their share of all names), and the share of
 * the bits of the lighter report. Set on the threads of invented stories against reports of other stories: 88 of 100 from `least`, of the others 2.
 */
const ONE = { name: 8, names: 30, share: 40, least: 20 };

interface Told {
  readonly lead: string;
  readonly lines: readonly Line[];
}
interface About {
  readonly matter: Matter;
  readonly names: ReadonlySet<string>;
}
const known = new WeakMap<readonly Line[], About>();

function aboutOf({ lines }: Told): About {
  const there = known.get(lines);
  if (there !== undefined) return there;
  const text = lines.map(({ passage }) => passage.text).join('\n');
  const about = { matter: matterOf(text), names: namesWithin(text) };
  known.set(lines, about);
  return about;
}

/** What two reports have in common. Both orders give the same. */
export interface Common {
  /** Of their leads: bits, and names. */
  readonly lead: number;
  readonly leadNames: number;
  /** Of all names within their sentences, 0 to 1. */
  readonly ofNames: number;
  /** Of the bits of the lighter report, 0 to 1. */
  readonly share: number;
  /** All of it together: one thread from ONE.least. */
  readonly bits: number;
}

/** A report and itself. */
export const ALL_IN_COMMON: Common = { lead: 60, leadNames: 4, ofNames: 1, share: 1, bits: 200 };

/** Null for reports that are not of one thread. */
export function commonOf(a: Told, b: Told): Common | null {
  const [x, y] = [aboutOf(a), aboutOf(b)];
  const names = x.names.intersection(y.names).size;
  const ofNames = names / (Math.sqrt(x.names.size * y.names.size) || 1);
  const { weight: lead, names: leadNames } = sharedLead(a.lead, b.lead);
  const share = overlapOfMatter(x.matter, y.matter).ofLighter;
  const bits = lead + ONE.name * names + ONE.names * ofNames + ONE.share * share;
  return bits < ONE.least ? null : { lead, leadNames, ofNames, share, bits };
}
