// Pairs of lines of two reports of which the later one denies the earlier, by a reader of pairs, in; what is alleged and what denied, out: for denials that share
// few words.
//
//   “the county chose the ship because its owner is a cousin of an official”      “There were four bids and hers was the cheapest”
import { ASKS_AT_END } from '../../lexicon/asks-at-end.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { isOfTwoLengths, isOfTwoPolls, tornOf } from '../figures/read-figures.ts';
import type { Trace } from '../findings/trace.ts';
import type { LinePair } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import type { Told } from './contradicts.ts';
import { toldOf } from './disputed-lines.ts';
import { speaksForIt } from './speaks-for-it.ts';

/** Whoever denies it but he who said it, and whoever only asks: “Do you believe that they fired?” denies nothing. */
export const isByAnother = ({ first, second }: LinePair): boolean =>
  isSameSpeaker(first.speaker, second.speaker) !== true && !ASKS_AT_END.test(second.passage.text) && !speaksForIt(first, second); // biome-ignore format: one line

/** Two voices, and not one sentence printed twice. Figures that differ are told by themselves (figures/). */
export const mayDisagree = (pair: LinePair): boolean =>
  isByAnother(pair) &&
  pair.first.passage.text !== pair.second.passage.text &&
  tornOf(pair) === null &&
  !isOfTwoPolls(pair) &&
  !isOfTwoLengths(pair);

/** Pairs of one report that cannot both be so, the one that rules took for a denial last: “it had been open”, “strikers had blocked it, the hospital said”. */
export const withDenialLast = (pairs: readonly LinePair[], { body: { claims } }: Pick<Trace, 'body'>): LinePair[] =>
  pairs.map((pair) =>
    claims.some(({ entryId, side }) => entryId === pair.first.entryId && side === 'denial')
      ? { ...pair, first: pair.second, second: pair.first }
      : pair,
  );

/** What rules took for a denial is nothing that is alleged. */
export const deniedIn = (pairs: readonly LinePair[], early: Trace, late: Trace): (readonly [Told, Told])[] =>
  pairs.flatMap(({ first, second }): (readonly [Told, Told])[] => {
    const alleged = toldOf(first, 'allegation', early.body.claims);
    return alleged === null ? [] : [[alleged, deniedBy(second, late.body.claims)]];
  });

/** “The Havorna was the cheapest of four” alleges nothing where it answers. */
function deniedBy(line: Line, claims: readonly Claim[]): Told {
  const claim = claims.find(({ entryId }) => entryId === line.entryId);
  return claim === undefined ? toldOf(line, 'denial', [])! : { ...claim, side: 'denial' };
}

/** What one report tells and denies by a reader of pairs, but for what rules have found there (`known`). */
export function answeredIn(
  pairs: readonly LinePair[],
  trace: Trace,
  known: readonly (readonly [Claim, Claim])[],
): (readonly [Told, Told])[] {
  const taken = known.flat().flatMap(({ content }) => content.spans);
  const isFree = ({ passage }: Line) => !anyOverlap(taken, passage.spans);
  return deniedIn(
    pairs.filter(({ first, second }) => isFree(first) && isFree(second)),
    trace,
    trace,
  );
}
