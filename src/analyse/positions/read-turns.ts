// What somebody holds in a later report against what he held in an earlier one, by a reader of pairs, in; whether one holds both, and what he holds, out: for turns
// that share few words.
//
//   “I will never send a boat back”      “the order to tow them out carries her name”
import { meets } from '../disputes/names-in.ts';
import type { LinePair } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Stance } from './held.ts';

/** By one holder, or by what is done by him: unless two known speakers are two, of whom none speaks for the other’s side nor is told of. */
export const isOfOneHolder = ({ first, second }: LinePair): boolean =>
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
