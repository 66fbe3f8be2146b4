// Two passages of two reports, or of one, in; what a reader of pairs says of the lines that they stand in, out: for what rules and weights have found, of which the reader
// was not asked.
import type { Passage } from '../../record/passage.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import type { PairReading } from '../../understand/pairs/pair-reader.ts';
import type { ThreadPart } from './likely-lines.ts';
import type { Line } from './line.ts';
import type { PairReadings } from './pair-readings.ts';
import { mayBeRead, passagesOf } from './read-pairs.ts';

/** A passage of an entry, in its report. */
export interface Standing {
  readonly part: ThreadPart;
  readonly entryId: string;
  readonly passage: Pick<Passage, 'spans'>;
}

/**
 * The one as the earlier, the other as the later. Null where nothing reads pairs, rules alone have read a report, a passage stands in no line, both in one, or the later
 * one in a report of before: then nothing speaks against what was found.
 */
export async function readTwo(
  early: Standing,
  late: Standing,
  readings: PairReadings | null,
): Promise<PairReading | null> {
  const [from, to] = [early.part.day, late.part.day];
  if (readings === null || from === null || to === null || to < from || !mayBeRead(early.part, late.part)) return null;
  const [first, second] = [lineOf(early), lineOf(late)];
  if (first === undefined || second === undefined || first === second) return null;
  const [reading] = await readings.read([passagesOf(early.part, late.part, { first, second })]);
  return reading!;
}

/** What is read of two of which either may be the earlier: each order in which the reader is asked. */
export async function readBothWays(a: Standing, b: Standing, readings: PairReadings | null): Promise<PairReading[]> {
  return [await readTwo(a, b, readings), await readTwo(b, a, readings)].filter((one) => one !== null);
}

const lineOf = ({ part: { body }, entryId, passage }: Standing): Line | undefined =>
  body.lines.find((line) => line.entryId === entryId) ??
  body.lines.find((line) => anyOverlap(line.passage.spans, passage.spans));
