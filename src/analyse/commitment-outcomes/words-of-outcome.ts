// A sentence and a kind of words in; whether the sentence has them, out. A sentence is held against hundreds of pledges: each kind is looked for in it once.
import { AFTER_VOW, CALLED_OFF, DONE, FALLS_SHORT, HAS_DONE, MOVED, NOT_DONE, NOT_HELD, NOT_YET, ONLY_PART, SOME_OF_ALL, STILL_THERE, SUPERSEDED, UNCHANGED, UNDER_WAY, WILL_NOT } from '../../lexicon/outcome-words.ts'; // biome-ignore format: one line
import { NEGATED, TO_COME } from '../../lexicon/weighed-words.ts';
import type { Passage } from '../../record/passage.ts';

/** “about half of the members”, “a third of the money”; not “half of a mind” */
const HALF = /\b(?:half|a third|a quarter|two thirds|most|some|part) of (?!a\b|an\b)/iu;

const ONCE = ({ source }: RegExp) => new RegExp(source, 'iu');

const KINDS = {
  done: [DONE, HAS_DONE],
  undone: [NOT_DONE, STILL_THERE, CALLED_OFF],
  notYet: [ONCE(NOT_YET)],
  willNot: [ONCE(WILL_NOT)],
  calledOff: [CALLED_OFF],
  moved: [MOVED],
  superseded: [SUPERSEDED],
  underWay: [UNDER_WAY],
  part: [ONLY_PART, FALLS_SHORT, SOME_OF_ALL, HALF],
  someOfAll: [SOME_OF_ALL],
  hasDone: [HAS_DONE],
  unchanged: [UNCHANGED],
  afterVow: [AFTER_VOW],
  negated: [NEGATED],
  toCome: [TO_COME],
  notHeld: [CALLED_OFF, NOT_DONE, STILL_THERE, NEGATED, MOVED, NOT_HELD],
} satisfies Readonly<Record<string, readonly RegExp[]>>;
const PLACES = new Map(Object.keys(KINDS).map((kind, n) => [kind, n]));

/** A bit for each kind. */
const known = new WeakMap<Passage, { asked: number; there: number }>();

export function hasWords(passage: Passage, kind: keyof typeof KINDS): boolean {
  const bit = 1 << PLACES.get(kind)!;
  let words = known.get(passage);
  if (words === undefined) {
    words = { asked: 0, there: 0 };
    known.set(passage, words);
  }
  if ((words.asked & bit) === 0) {
    words.asked |= bit;
    if (KINDS[kind].some((one) => one.test(passage.text))) words.there |= bit;
  }
  return (words.there & bit) !== 0;
}
