// In the order of TURN_FEATURES: what each says for a turn from what was held before. Made by scripts/fit-turns.ts.
export const TURN_WEIGHTS: readonly number[] = [
  -6.38, 0, 0.54, 0.17, 1.04, 1.18, 0, 0.08, 1.01, 0.64, 0.74, 0.98, -0.34, 0.02, 0.63, 1.03, 0.69, 1.04, 0.85, -0.25,
  0, 0.97, 1.37, -1.05, -0.47, 0.64, -0.76, -1.26, -0.91, 0.94, -0.43, 0.98,
];
