// The model's own score in, a confidence out that means what it says: of statements at 0.7, seven in ten are right.
import { countBelow } from '../../text/count-below.ts';

export type Knots = readonly (readonly [score: number, confidence: number])[];

/** Knots of isotonic fits (Zadrozny and Elkan 2002) of "is right" on score, as a model's calibration.json keeps them. */
export interface CalibrationKnots {
  /** Who said what is right; made by scripts/calibrate.ts. */
  readonly statements: { readonly outermost: Knots; readonly inner: Knots };
  /** Trigger and type are right, where rules see the trigger too and where they do not; made by scripts/calibrate-events.ts. */
  readonly events: {
    readonly both: Knots;
    readonly model: Knots;
    /** Events that are less likely right than this are not told (events/likelihood-of-deed.ts); absent: all are. */
    readonly leastLikely?: number;
  };
}

export interface Calibration {
  /** Of a statement, by its level (1 outermost, 2 inner): 0 to 1, three decimals, so that the last bits of a float never show. */
  statement(score: number, level: 1 | 2): number;
  /** The same of an event; `seenByRules`: rules found a trigger there as well. */
  event(score: number, seenByRules: boolean): number;
  /** How likely an event must be right to be told, 0 to 1. */
  readonly leastLikely: number;
}

/** Scores as they are: for fitting. */
export const UNCALIBRATED: Calibration = { statement: (score) => score, event: (score) => score, leastLikely: 0 };

/** Piecewise linear between the knots. */
export function createCalibration({ statements, events }: CalibrationKnots): Calibration {
  return {
    statement: (score, level) => between(level === 1 ? statements.outermost : statements.inner, score),
    event: (score, seenByRules) => between(seenByRules ? events.both : events.model, score),
    leastLikely: events.leastLikely ?? 0,
  };
}

/** Piecewise linear between `knots`, which span 0 to 1: three decimals. */
export function between(knots: Knots, score: number): number {
  const below = countBelow(knots.length, (i) => knots[i]![0] < score);
  const at = Math.max(1, Math.min(below, knots.length - 1));
  const [lowScore, low] = knots[at - 1]!;
  const [highScore, high] = knots[at]!;
  const share = highScore === lowScore ? 1 : (score - lowScore) / (highScore - lowScore);
  return Math.round(1000 * (low + (high - low) * Math.min(1, Math.max(0, share)))) / 1000;
}
