// Two reports of one thread in; what the later one denies of what the earlier says, by a reader of pairs, out: for denials that share few words.
//
//   “the county chose the ship because its owner is a cousin of an official”      “There were four bids and hers was the cheapest”
import type { Trace } from '../findings/trace.ts';
import type { LinePair } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readPairs } from '../threads/read-pairs.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import type { Told } from './contradicts.ts';
import { toldOf } from './disputed-lines.ts';

type Side = Parameters<typeof readPairs>[1];

/** Pairs of lines of which the second denies the first, whoever says so but he who said it. Reports of one day are asked in both orders. */
export async function deniedLines(early: Side, late: Side, readings: PairReadings): Promise<readonly LinePair[]> {
  const pairs = await readPairs('denial', early, late, readings);
  return pairs.filter(({ first, second }) => isSameSpeaker(first.speaker, second.speaker) !== true);
}

/** … as what is alleged and denied; what rules took for a denial is nothing that is alleged. */
export async function readDenials(
  early: Trace,
  late: Trace,
  readings: PairReadings,
): Promise<(readonly [Told, Told])[]> {
  const pairs = await deniedLines(early, late, readings);
  return pairs.flatMap(({ first, second }): (readonly [Told, Told])[] => {
    const alleged = toldOf(first, 'allegation', early.body.claims);
    return alleged === null ? [] : [[alleged, deniedBy(second, late.body.claims)]];
  });
}

/** “The Havorna was the cheapest of four” alleges nothing where it answers. */
function deniedBy(line: Line, claims: readonly Claim[]): Told {
  const claim = claims.find(({ entryId }) => entryId === line.entryId);
  return claim === undefined ? toldOf(line, 'denial', [])! : { ...claim, side: 'denial' };
}
