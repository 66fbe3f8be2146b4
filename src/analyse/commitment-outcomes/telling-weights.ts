// In the order of TELLING_FEATURES: what each says for a sentence’s telling of what is awaited. Made by scripts/fit-tellings.ts.
export const COMMITMENT_WEIGHTS: readonly number[] = [
  -3.57, -0.23, 0.55, 0.34, -0.67, 0, 0.3, 1.07, 1.17, 0.99, 0.03, 1.05, 1.09, 0.91, 0.8, -1.04, -0.48, -2.25, 0, 0,
  0.66, 0.65, 1.51, 1.01, 0.93, -1.17, -0.13, -0.02, 1.29, -0.57, 1.06, 0.78, 0.4, -0.62, -0.47, 0.24, 0.56, 0.18, 0.2,
];
export const SCHEDULE_WEIGHTS: readonly number[] = [
  -4.87, -0.54, 0.27, 0.73, -0.46, 0.18, 0.99, 1.08, 0.81, 0.31, 0.57, 0.26, 1.45, 1.66, -0.47, 0.54, -1.03, 0, -0.29,
  0.35, -0.03, 0, 0.82, -0.67, 0, 0, 0.6, -0.03, 0, 0.32, 0.17, 0.75, 0.28, 0.31, 0, 0.29, 0.29, 0.26, 0.24,
];
