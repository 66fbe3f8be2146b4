// A report in; what it is about, out: its names, its other words that say something, and the sixteen of both that say most, as marks, so that it can be held against
// thousands of others by their outlines alone.
import { rarityOf } from '../../lexicon/word-rarity.ts';
import { listWords } from '../../text/list-words.ts';
import { COMMON_NAMES } from '../disputes/names-in.ts';
import { matterOf } from '../findings/matter.ts';
import { markOf } from '../findings/outline.ts';
import { CALENDAR } from '../findings/story.ts';
import { stemOf } from '../findings/weigh-words.ts';
import type { Line } from './line.ts';
import { HEAD_LETTERS, headOf } from './name-head.ts';

export interface Told {
  readonly lead: string;
  readonly lines: readonly Line[];
}

export interface About {
  /** Marks of names and of other words, each with its bits in its last four bits (see marksOf), in order. */
  readonly names: readonly number[];
  readonly plain: readonly number[];
  /** The words that it is most about, in the order of their letters. */
  readonly focus: readonly string[];
}

/** Bits of other words, at least; and how many names and others of a long article are held against those of another. */
const PLAIN_BITS = 3;
const MOST = { names: 48, plain: 96 };
/**
 * What the name of a state says: hardly anything, since every other report of its region has it. As much as of any other name, four times as many made reports were of
 * one thread (bench/size), of the samples a fifth more that have nothing to do with each other; of 939 planted pairs of reports 937 are left.
 */
const STATE_BITS = 2;
/** A word of the focus says at least so much; one of the lead so much more; and there are so many. */
const FOCUS = { bits: 6, lead: 6, words: 24 };

/** A name inside a sentence, where a capital is no beginning. */
const NAME_WITHIN = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu;
const isProper = (word: string) => word.length > 2 && !COMMON_NAMES.has(word) && !CALENDAR.has(word);

/** Names within sentences, by their first letters: bits of the commonest word that begins so. */
export function namesWithin(text: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const [word] of text.matchAll(NAME_WITHIN)) {
    const name = headOf(word);
    const bits = rarityOf(stemOf(word.toLowerCase().replace(/['’]s$/u, '')));
    if (isProper(name) && bits > 1) names.set(name, Math.min(bits, names.get(name) ?? bits));
  }
  return names;
}

/** Other words that say something, by their first letters. */
function plainIn(text: string, names: ReadonlyMap<string, number>): Map<string, number> {
  const plain = new Map<string, number>();
  for (const [stem, bits] of matterOf(text)) {
    const word = stem.replace(/^\^/u, '').slice(0, HEAD_LETTERS);
    if (bits < PLAIN_BITS || !/^\p{L}{3}/u.test(word) || !isProper(word) || names.has(word)) continue;
    plain.set(word, Math.min(bits, plain.get(word) ?? bits));
  }
  return plain;
}

function timesIn(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const { start, folded } of listWords(text)) {
    const isLarge = /^\p{Lu}/u.test(text.slice(start, start + 2));
    const word = isLarge ? headOf(folded) : stemOf(folded).slice(0, HEAD_LETTERS);
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  return times;
}

const known = new WeakMap<readonly Line[], About>();

export function aboutOf({ lead, lines }: Told): About {
  const there = known.get(lines);
  if (there !== undefined) return there;
  const text = [lead, ...lines.map(({ passage }) => passage.text)].join('\n');
  const names = namesWithin(text);
  const states = new Set(lines.flatMap((line) => line.states ?? []));
  for (const state of states) if (names.has(state)) names.set(state, STATE_BITS);
  const plain = plainIn(text, names);
  const times = timesIn(text);
  const inLead = new Set(timesIn(lead).keys());
  const said = new Map(
    [...[...names].filter(([name]) => !states.has(name)), ...[...plain].filter(([, bits]) => bits >= FOCUS.bits)].map(
      ([word, bits]) => [word, Math.log2(1 + (times.get(word) ?? 1)) * bits + (inLead.has(word) ? FOCUS.lead : 0)],
    ),
  );
  const about = {
    names: marksOf(names, MOST.names),
    plain: marksOf(plain, MOST.plain),
    focus: firstOf(said, FOCUS.words).sort(),
  };
  known.set(lines, about);
  return about;
}

/** Those that say most; of equals the first in the order of letters. */
const firstOf = (words: ReadonlyMap<string, number>, most: number): string[] =>
  [...words]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);

const marksOf = (words: ReadonlyMap<string, number>, most: number): number[] =>
  firstOf(words, most)
    .map((word) => ((markOf(word) & ~15) | words.get(word)!) >>> 0)
    .sort((a, b) => a - b);
