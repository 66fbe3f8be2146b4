// In the order of ANSWER_FEATURES: what each says for an answer that denies. Made by scripts/fit-disputes.ts.
export const ANSWER_WEIGHTS: readonly number[] = [
  -5.7, 2.65, 2.49, 0.26, 3.36, 0.77, 0.58, -0.18, -0.3, -0.56, 1.17, -0.24, -0.18, -0.13, -0.69, 0.97, 0.05, -0.81,
  -1.39, 0.98, 0.97, -0.14, -1.24, -1.26, -0.08, -0.73, 0.35, 1.47, -1.97, -0.02, 0.79, 0.09, 0.21, 0.95, -0.1, -0.48,
  -0.07, 0.36, 0.03, -1.59, 2.07, 1.03,
];
