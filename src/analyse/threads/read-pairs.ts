// Two reports of one thread in, or one report twice; the pairs of their lines of which the later one keeps or breaks, turns, denies or tells again the earlier, by a reader
// of pairs, out.
//
//   what stands out ──by features──▶ what may be ──by the reader──▶ what is, where features and reading together say so
import type { PairReading, PairSide } from '../../understand/pairs/pair-reader.ts';
import { titleIn } from '../findings/story.ts';
import { type AskedPair, askedPairs, mayAsk } from './asked-lines.ts';
import type { LinePair, ThreadPart } from './likely-lines.ts';
import type { Line } from './line.ts';
import { areAboutOne } from './one-thing.ts';
import type { PairReadings } from './pair-readings.ts';
import { readLikelihood } from './read-likelihood.ts';
import { questionsOf, READ_QUESTIONS, type ReadQuestion } from './read-questions.ts';
import { readingFeatures, TOLD } from './reading-features.ts';
import { unlessIn } from './who-says.ts';

export interface ReadPair extends LinePair {
  readonly reading: PairReading;
  /** That it is what was asked, by features and reading, 0 to 1. */
  readonly likelihood: number;
}

/**
 * Likelihood from which a pair counts, with leastRead: at which of 100 pairs 63 of outcomes, some 53 of turns, 54 of one utterance, 58 of conflicts, 71 of disagreements and 85 of denials in one report were
 * planted, on eight lots that neither weights nor trees had learnt from. Of findings it is more, nine in ten there: many lines of two reports tell one thing. In 640 articles of a campaign, by readers and weights
 * that had learnt from the other half of them, 19 pairs of two reports count, of 18,000 that are asked. Of denials in one report that are less likely than 0.7, or found by weights alone, 4 of 30 judged ones were so.
 */
const LEAST: Readonly<Record<ReadQuestion, number>> = {
  outcome: 0.3,
  reversal: 0.35,
  same: 0.3,
  denial: 0.6,
  conflict: 0.5,
  answer: 0.7,
  disagreement: 0.6,
};
/** Pairs that two reports have at most, of one question. */
const MOST_PAIRS = 2;

function sideOf({ lead, lines }: ThreadPart['body'], line: Line): PairSide {
  const { passage, speaker, at } = line;
  const before = lines[lines.indexOf(line) - 1];
  return {
    text: passage.text,
    who: unlessIn(passage.text, speaker?.name ?? ''),
    title: titleIn(lead),
    before: before?.at === at - 1 ? before.passage.text : (line.before ?? ''),
  };
}

/** What is asked of the reader. */
export const passagesOf = (
  early: ThreadPart,
  late: ThreadPart,
  { first, second }: Pick<AskedPair, 'first' | 'second'>,
) => ({
  earlier: sideOf(early.body, first),
  later: sideOf(late.body, second),
  days: late.day! - early.day!,
});

/** What the reader itself says at least, where a line has much else that speaks for it; and that it says nothing else of the two rather. */
const LEAST_READ: Readonly<Partial<Record<ReadQuestion, number>>> = { same: 0.02, reversal: 0.2, denial: 0.15 };
const leastRead = (question: ReadQuestion): number => LEAST_READ[question] ?? 0.05;

/**
 * What the reader says at least of two lines that name no thing in common: nothing but what it knows of the words speaks for them. In reports months apart those that share a politician
 * and nothing else are about two things.
 *
 *   “I will never send a boat back”      “the order to tow them out carries her name”
 *   “He will hand over on 12 January”    on 12 January: “Halvik became president at noon”
 *   not “you can hold me to every word”, four years on “opened the new hospital”
 */
const LEAST_APART: Readonly<Partial<Record<ReadQuestion, number>>> = { conflict: 0.4, answer: 0.45 };
const LEAST_LONG_APART: Readonly<Partial<Record<ReadQuestion, number>>> = { ...LEAST_APART, outcome: 0.5, reversal: 0.7 }; // biome-ignore format: one line
const LONG = 60;

function areOfOneThing(
  question: ReadQuestion,
  { first, second }: LinePair,
  reading: PairReading,
  days: number,
): boolean {
  const least = (days > LONG ? LEAST_LONG_APART : LEAST_APART)[question] ?? 0;
  return (
    TOLD[question](reading) >= least ||
    areAboutOne(first.passage.text, second.passage.text) ||
    (question === 'outcome' && isOfDayDue(first, second))
  );
}

/** A few days are a day that something is awaited for; a month has many things in it. */
const LONGEST_DAY = 3;
const isOfDayDue = ({ due }: Line, { days }: Line): boolean =>
  due !== null && due[1] - due[0] < LONGEST_DAY && days.some((day) => day >= due[0] && day <= due[1]);

function isRead(question: ReadQuestion, reading: PairReading): boolean {
  const told = TOLD[question](reading);
  return told >= leastRead(question) && READ_QUESTIONS.every((one) => TOLD[one](reading) <= told);
}

type Judged = Readonly<Record<ReadQuestion, readonly ReadPair[]>>;
const known = new WeakMap<PairReadings, WeakMap<readonly Line[], WeakMap<readonly Line[], Promise<Judged>>>>();

/** `early` and `late` may be of one day, and then be asked in both orders; for what one report denies of itself they are one. The likeliest first; no line stands in two pairs. */
export async function readPairs(
  question: ReadQuestion,
  early: ThreadPart,
  late: ThreadPart,
  readings: PairReadings,
): Promise<readonly ReadPair[]> {
  const [a, b] = [early.body.lines, late.body.lines];
  const ofReader = known.get(readings) ?? new WeakMap<readonly Line[], WeakMap<readonly Line[], Promise<Judged>>>();
  known.set(readings, ofReader);
  const ofFirst = ofReader.get(a) ?? new WeakMap<readonly Line[], Promise<Judged>>();
  ofReader.set(a, ofFirst);
  const judged = ofFirst.get(b) ?? judge(early, late, readings);
  ofFirst.set(b, judged);
  return (await judged)[question];
}

const NOTHING: Judged = { outcome: [], reversal: [], same: [], denial: [], conflict: [], answer: [], disagreement: [] }; // biome-ignore format: one line

/** Of what rules alone have read no model is asked. */
export const mayBeRead = (...parts: readonly ThreadPart[]): boolean =>
  !parts.some(({ body }) => body.lines[0]?.isByRules);

async function judge(early: ThreadPart, late: ThreadPart, readings: PairReadings): Promise<Judged> {
  if (early.day === null || late.day === null || late.day < early.day) return NOTHING;
  if (!mayBeRead(early, late)) return NOTHING;
  const isOne = early.body.lines === late.body.lines;
  const questions = questionsOf(isOne);
  const asked = askedPairs(early, late);
  if (asked.length === 0) return NOTHING;
  const days = late.day - early.day;
  const read = await readings.read(asked.map((pair) => passagesOf(early, late, pair)));
  const likeliest = (question: ReadQuestion): ReadPair[] => {
    const taken = new Set<Line>();
    return asked
      .map((pair, n) => ({
        first: pair.first,
        second: pair.second,
        reading: read[n]!,
        likelihood: mayAsk(question, pair, late.day!)
          ? readLikelihood(question, [...pair.features, ...readingFeatures(question, read[n]!, read)])
          : 0,
      }))
      .filter((pair) => pair.likelihood >= LEAST[question] && isRead(question, pair.reading))
      .filter((pair) => areOfOneThing(question, pair, pair.reading, days))
      .sort((x, y) => y.likelihood - x.likelihood || x.first.at - y.first.at || x.second.at - y.second.at)
      .filter(({ first, second }) => {
        if (taken.has(first) || taken.has(second) || taken.size >= 2 * MOST_PAIRS) return false;
        taken.add(first).add(second);
        return true;
      });
  };
  return { ...NOTHING, ...Object.fromEntries(questions.map((question) => [question, likeliest(question)])) };
}
