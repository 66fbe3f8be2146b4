// Two reports of one thread in; what somebody holds in the later one against what he held in the earlier, by a reader of pairs, out: for turns that share few words.
//
//   “I will never send a boat back”      “the order to tow them out carries her name”
import { meets } from '../disputes/names-in.ts';
import type { ThreadPart } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import type { PairReadings } from '../threads/pair-readings.ts';
import { readPairs } from '../threads/read-pairs.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Stance } from './held.ts';

/** What was held and what is held now, by one holder, or by what is done by him: entries of the lines. */
export async function readTurns(
  early: ThreadPart,
  late: ThreadPart,
  readings: PairReadings,
): Promise<(readonly [before: Line, after: Line])[]> {
  if (early.day === null || late.day === null || early.day >= late.day) return [];
  const pairs = await readPairs('reversal', early, late, readings);
  return pairs.filter(({ first, second }) => isOfOne(first, second)).map(({ first, second }) => [first, second]);
}

/** Unless two known speakers are two, of whom none speaks for the other’s side nor is told of. */
const isOfOne = (first: Line, second: Line): boolean =>
  isSameSpeaker(first.speaker, second.speaker) !== false ||
  meets(first.side, second.side) ||
  meets(first.side, second.names);

/** The line as what its speaker holds: for what no statement that holds something was read in. */
export const stanceOfLine = ({ entryId, speaker, side, passage, at }: Line): Stance => ({
  entryId,
  holder: speaker,
  side,
  sign: 1,
  body: [],
  speaksOf: [],
  admits: false,
  content: passage,
  at,
  turns: null,
  recalls: false,
  recalled: null,
});
