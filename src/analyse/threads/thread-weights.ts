// In the order of THREAD_FEATURES: what each says for two reports. Made by scripts/fit-threads.ts.
export const THREAD_WEIGHTS: readonly number[] = [
  -2.45, 7.98, 3.42, 9.19, 3.65, 3.79, 0.73, -1.49, 0.3, -0.86, -0.4, -0.21, -0.22, 0.42, -0.01, 0.1, 0.07, 0.72,
];
