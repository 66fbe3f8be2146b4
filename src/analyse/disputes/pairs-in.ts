// The trace of a report in; what it alleges and what in it denies that, out: pairs by rules and weights, of which a reader of pairs, where there is one, keeps those that it
// does not speak against.
//
//   “said the minister had lied” … “That is not so, the minister said”
//   not “the inquiry was more than adequate” … “produce one bogus pass and I quit”, said of something else

import { matterOf, overlapsOfMatter } from '../findings/matter.ts';
import type { Trace } from '../findings/trace.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readTwo } from '../threads/read-two.ts';
import type { Claim } from './alleged.ts';
import { isBare } from './claim.ts';
import type { Told } from './contradicts.ts';
import { disputedLines } from './disputed-lines.ts';
import { isDispute } from './is-dispute.ts';
import { isLaidAtDoorOf } from './laid-at-door.ts';
import { COMMON_NAMES, namesIn } from './names-in.ts';
import { answerLikelihood, LEAST_LIKELY, likeliestSaid } from './weigh-answer.ts';

type Pair<One> = readonly [alleged: One, denied: One];

/** Asked when a report is met, for each of its copies and when a finding is told. */
const knownPairs = new WeakMap<readonly Claim[], readonly Pair<Claim>[]>();

/** By rules and weights. Of “she said that he had answered that the shells were theirs” only the inner one is denied by what denies both. */
export function pairsIn(claims: readonly Claim[]): readonly Pair<Claim>[] {
  const known = knownPairs.get(claims) ?? findPairs(claims);
  knownPairs.set(claims, known);
  return known;
}

function findPairs(claims: readonly Claim[]): Pair<Claim>[] {
  const pairs = claims.flatMap((a) =>
    claims
      .filter((b) => isDispute(a, b, 'one report') && answerLikelihood(a, b, true) >= LEAST_LIKELY)
      .map((b) => [a, b] as const),
  );
  const answered = new Set(pairs.map(([, denied]) => denied));
  const alleged = claims.filter(({ side }) => side === 'allegation');
  for (const denied of claims) {
    if (denied.side !== 'denial' || answered.has(denied)) continue;
    const said = likeliestSaid(denied, alleged);
    if (said !== null) pairs.push([said, denied]);
  }
  return pairs.filter(
    ([alleged, denied]) => !pairs.some(([inner, by]) => by === denied && inner.within === alleged.entryId),
  );
}

/**
 * Denial and contradiction together, either passage first, from which the reader does not speak against a pair. Of 218 pairs of eight lots that it had not learnt from, 4 of
 * the 52 below it were planted, and 150 of the 162 above it.
 */
const LEAST_BORNE = 0.1;
/**
 * Bits of the matter without names that two claims share from which they stand whatever the reader says, as where they share a name and a word: “set fire to the village of Ansa”, “denied that it
 * had burned Ansa”. Of those 43 pairs of claims two do, both disputes. A name alone is shared by whatever is said of somebody who is in the news every day.
 */
const ONE_MATTER = 9;

interface Borne {
  readonly claims: readonly Pair<Claim>[];
  /** … and those of lines that no rule took for claims. */
  readonly all: readonly Pair<Told>[];
}

const knownBorne = new WeakMap<Trace['body'], { readonly readings: PairReadings | null; readonly borne: Promise<Borne> }>(); // biome-ignore format: one line

/** Those of which a reader says so too; all of them where none reads. */
export function pairsBorneOut(trace: Trace, readings: PairReadings | null): Promise<Borne> {
  const known = knownBorne.get(trace.body);
  if (known !== undefined && known.readings === readings) return known.borne;
  const borne = keepBorneOut(trace, readings);
  knownBorne.set(trace.body, { readings, borne });
  return borne;
}

async function keepBorneOut(trace: Trace, readings: PairReadings | null): Promise<Borne> {
  const byRules = pairsIn(trace.body.claims);
  const stands = (pair: Pair<Claim>) => isOneMatter(pair) || isLaidAtDoorOf(...pair) || isOnlyAnswer(pair, trace.body.claims); // biome-ignore format: one line
  const claims = await filterBorne(byRules, trace, readings, stands);
  return { claims, all: [...claims, ...(await filterBorne(disputedLines(trace, byRules), trace, readings))] };
}

/** Likelihood by weights from which a denial without a matter denies what was alleged last. */
const LIKELY_ALONE = 0.5;

/**
 * A denial that names no matter has no words that a reader could hold against another's: what it answers is what was alleged last.
 *
 *   “The Pact accused Tarsk of jamming ships … Drovny denied it”       not, of two who allege one behind the other, what the first did
 */
function isOnlyAnswer([said, answer]: Pair<Claim>, claims: readonly Claim[]): boolean {
  if (said.isPlain || answer.isPlain || !isBare(answer) || answer.start < said.start) return false;
  const isBetween = ({ side, isPlain, start, entryId }: Claim) =>
    side === 'allegation' && !isPlain && entryId !== said.entryId && start > said.start && start < answer.start;
  return !claims.some(isBetween) && answerLikelihood(said, answer, true) >= LIKELY_ALONE;
}

function isOneMatter([{ content: said }, { content: answer }]: Pair<Claim>): boolean {
  const { plain } = overlapsOfMatter(matterOf(said.text), matterOf(answer.text));
  if (plain.weight >= ONE_MATTER) return true;
  const names = namesIn(answer.text).filter((name) => !COMMON_NAMES.has(name));
  return plain.stems > 0 && namesIn(said.text).some((name) => names.includes(name));
}

async function filterBorne<One extends Told>(
  pairs: readonly Pair<One>[],
  trace: Trace,
  readings: PairReadings | null,
  stands: (pair: Pair<One>) => boolean = () => false,
): Promise<Pair<One>[]> {
  const kept: Pair<One>[] = [];
  for (const pair of pairs) {
    if (stands(pair)) {
      kept.push(pair);
      continue;
    }
    const [said, answer] = pair.map(({ entryId, content }) => ({ part: trace, entryId, passage: content }));
    const read = [await readTwo(said!, answer!, readings), await readTwo(answer!, said!, readings)];
    const isAgainst = read.every((one) => one !== null && one.denies + one.conflict < LEAST_BORNE);
    if (!isAgainst) kept.push(pair);
  }
  return kept;
}
