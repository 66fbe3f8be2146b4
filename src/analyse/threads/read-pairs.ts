// Two reports of one thread in, or one report twice; the pairs of their lines of which the later one keeps or breaks, turns, denies or tells again the earlier, by a reader
// of pairs, out.
//
//   what stands out ──by features──▶ what may be ──by the reader──▶ what is, where features and reading together say so
import type { PairReading, PairSide } from '../../understand/pairs/pair-reader.ts';
import { likelihoodBy } from '../findings/likelihood.ts';
import { titleIn } from '../findings/story.ts';
import { type AskedPair, askedPairs, askedWithin } from './asked-lines.ts';
import type { LinePair, ThreadPart } from './likely-lines.ts';
import type { Line } from './line.ts';
import type { PairReadings } from './pair-readings.ts';
import { questionsOf, READ_QUESTIONS, type ReadQuestion } from './read-questions.ts';
import { READ_WEIGHTS } from './read-weights.ts';
import { outcomeIn, readingFeatures } from './reading-features.ts';
import { areOfThread, threadOutline } from './thread-outline.ts';
import { unlessIn } from './who-says.ts';

export interface ReadPair extends LinePair {
  readonly reading: PairReading;
}

/** From which likelihood by features alone the reader is asked at all, and how many pairs of two reports: a reading costs some milliseconds. */
const ASKED_FROM = 0.1;
const MOST_ASKED = 8;
/**
 * Likelihood from which a pair counts, with LEAST_READ: at which of 100 pairs 83 of outcomes, 72 of turns, 84 of utterances, 73 of denials over two reports and 79 in one, and 79 of
 * conflicts were planted, on stories that neither reader nor weights had learnt from. Where many reports are of one matter, fewer are.
 */
const LEAST: Readonly<Record<ReadQuestion, number>> = {
  outcome: 0.6,
  reversal: 0.65,
  same: 0.4,
  denial: 0.6,
  conflict: 0.75,
  answer: 0.6,
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
export const passagesOf = (early: ThreadPart, late: ThreadPart, { first, second }: AskedPair) => ({
  earlier: sideOf(early.body, first),
  later: sideOf(late.body, second),
  days: late.day! - early.day!,
});

/** What the reader itself says at least, where a line has much else that speaks for it; and that it says nothing else of the two rather. */
const LEAST_READ: Readonly<Record<ReadQuestion, number>> = {
  outcome: 0.25,
  reversal: 0.3,
  same: 0.02,
  denial: 0.25,
  conflict: 0.35,
  answer: 0.25,
};

function isRead(question: ReadQuestion, reading: PairReading): boolean {
  const told = { outcome: outcomeIn(reading), reversal: reading.reversal, same: reading.same, denial: reading.denies, conflict: reading.conflict, answer: reading.denies }; // biome-ignore format: one line
  return told[question] >= LEAST_READ[question] && READ_QUESTIONS.every((one) => told[one] <= told[question]);
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

const NOTHING: Judged = { outcome: [], reversal: [], same: [], denial: [], conflict: [], answer: [] };

/** The likeliest of them by features alone, in the order of their lines. */
function worthAsking(pairs: readonly AskedPair[], questions: readonly ReadQuestion[]): AskedPair[] {
  const likelihoods = new Map(pairs.map((pair) => [pair, Math.max(...questions.map((question) => likelihoodBy(pair.features, READ_WEIGHTS[question].before)))])); // biome-ignore format: one line
  const best = pairs
    .filter((pair) => likelihoods.get(pair)! >= ASKED_FROM)
    .sort((a, b) => likelihoods.get(b)! - likelihoods.get(a)! || pairs.indexOf(a) - pairs.indexOf(b))
    .slice(0, MOST_ASKED);
  return pairs.filter((pair) => best.includes(pair));
}

async function judge(early: ThreadPart, late: ThreadPart, readings: PairReadings): Promise<Judged> {
  if (early.day === null || late.day === null || late.day < early.day) return NOTHING;
  if ([early, late].some(({ body }) => body.lines[0]?.isByRules)) return NOTHING;
  const isOne = early.body.lines === late.body.lines;
  if (!isOne && !areOfThread(threadOutline(early), threadOutline(late))) return NOTHING;
  const questions = questionsOf(isOne);
  const asked = worthAsking(isOne ? askedWithin(early) : askedPairs(early, late), questions);
  if (asked.length === 0) return NOTHING;
  const read = await readings.read(asked.map((pair) => passagesOf(early, late, pair)));
  const likeliest = (question: ReadQuestion): ReadPair[] => {
    const taken = new Set<Line>();
    return asked
      .map(({ first, second, features }, n) => ({
        first,
        second,
        reading: read[n]!,
        likelihood: likelihoodBy(
          [...features, ...readingFeatures(question, read[n]!, read)],
          READ_WEIGHTS[question].behind,
        ),
      }))
      .filter(({ likelihood, reading }) => likelihood >= LEAST[question] && isRead(question, reading))
      .sort((x, y) => y.likelihood - x.likelihood || x.first.at - y.first.at || x.second.at - y.second.at)
      .filter(({ first, second }) => {
        if (taken.has(first) || taken.has(second) || taken.size >= 2 * MOST_PAIRS) return false;
        taken.add(first).add(second);
        return true;
      });
  };
  return { ...NOTHING, ...Object.fromEntries(questions.map((question) => [question, likeliest(question)])) };
}
