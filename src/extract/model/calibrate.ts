// The model's own score in, a confidence out that means what it says: of statements at 0.7, seven in ten are right.

type Knots = readonly (readonly [score: number, confidence: number])[];

/** Knots of isotonic fits (Zadrozny and Elkan 2002) of "who said what is right" on score; made by scripts/calibrate.ts. */
const KNOTS: Readonly<Record<1 | 2, Knots>> = {
  1: [
    [0, 0.404],
    [0.112, 0.404],
    [0.189, 0.525],
    [0.248, 0.556],
    [0.292, 0.6],
    [0.339, 0.683],
    [0.389, 0.763],
    [0.437, 0.785],
    [0.481, 0.807],
    [0.515, 0.814],
    [0.553, 0.874],
    [0.596, 0.911],
    [0.686, 0.947],
    [0.831, 1],
    [1, 1],
  ],
  2: [
    [0, 0.327],
    [0.083, 0.327],
    [0.173, 0.472],
    [0.286, 0.504],
    [0.446, 0.67],
    [0.678, 1],
    [1, 1],
  ],
};

/** The same of "trigger and type are right", where rules see the trigger too and where they do not; made by scripts/calibrate-events.ts. */
const EVENT_KNOTS: Readonly<Record<'both' | 'model', Knots>> = {
  both: [
    [0, 0.317],
    [0.135, 0.317],
    [0.309, 0.477],
    [0.463, 0.833],
    [0.677, 0.974],
    [1, 0.974],
  ],
  model: [
    [0, 0.262],
    [0.091, 0.262],
    [0.221, 0.338],
    [0.404, 0.5],
    [0.55, 0.75],
    [1, 0.75],
  ],
};

/** Of a statement: piecewise linear between the knots; 0 to 1, three decimals, so that the last bits of a float never show. */
export const calibrate = (score: number, level: 1 | 2): number => between(KNOTS[level], score);

/** Of an event; `seenByRules`: rules found a trigger there as well. */
export const calibrateEvent = (score: number, seenByRules: boolean): number =>
  between(EVENT_KNOTS[seenByRules ? 'both' : 'model'], score);

function between(knots: Knots, score: number): number {
  const above = knots.findIndex(([knot]) => knot >= score);
  const at = above < 0 ? knots.length - 1 : Math.max(1, above);
  const [lowScore, low] = knots[at - 1]!;
  const [highScore, high] = knots[at]!;
  const share = highScore === lowScore ? 1 : (score - lowScore) / (highScore - lowScore);
  return Math.round(1000 * (low + (high - low) * Math.min(1, Math.max(0, share)))) / 1000;
}
