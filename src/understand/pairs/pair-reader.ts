// What reads two passages of two reports: what the later one does to the earlier. The port; load-pair-reader.ts stands behind it.

/** In the order of the model's outputs. */
export const PAIR_RELATIONS = [
  'none',
  'met',
  'part',
  'not-met',
  'moved',
  'off',
  'under-way',
  'reversal',
  'denies',
  'same',
  'conflict',
] as const;
/**
 * What the later passage tells of what the earlier one says: of a promise or plan `met`, `part` (less, late, in part), `not-met`, `moved`
 * (put off, or elsewhere), `off` (called off before its day), `under-way`; `reversal`: its holder now stands against it; `denies`: whoever is
 * concerned says that it is not so; `same`: the same utterance or happening; `conflict`: the same happening, with a fact that cannot be true
 * along with it.
 */
export type PairRelation = (typeof PAIR_RELATIONS)[number];

export interface PairSide {
  /** One sentence as printed, now and then two; without a dateline. */
  readonly text: string;
  /** Who says it, where the text itself does not name him; '' else. */
  readonly who: string;
  /** Headline of its report, and the sentence before it as printed; '' for none. */
  readonly title: string;
  readonly before: string;
}

export interface PassagePair {
  readonly earlier: PairSide;
  readonly later: PairSide;
  /** Whole days from the one report to the other, 0 and up; 0 also within one report. */
  readonly days: number;
}

/** Probability of each relation, calibrated on any two sentences of two reports of one thread; they sum to 1. */
export type PairReading = Readonly<Record<PairRelation, number>>;

export interface PairReader {
  /** e.g. "pairs-1": from the model's own card. */
  readonly name: string;
  /** One reading a pair, in their order; the same bits whatever else is asked along with it. A text that is too long is cut at its end. */
  read(pairs: readonly PassagePair[]): Promise<readonly PairReading[]>;
  close(): Promise<void>;
}
