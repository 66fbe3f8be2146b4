// In the order of THREAD_FEATURES: what each says for two reports. Made by scripts/fit-threads.ts.
export const THREAD_WEIGHTS: readonly number[] = [
  -2.82, 6.66, 1.5, 6.98, 2.32, 4.08, 0.42, -0.99, -0.11, 0.41, -0.34, -0.21, -0.13, 0.57, 0.1, 0.26, 0.06, 1.09,
];
