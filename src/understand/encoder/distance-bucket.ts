/** Signed distance in pieces -> one of 49 buckets: exact to 8, then by powers of 1.3. As in training/model.py. */
export function distanceBucket(delta: number): number {
  const size = Math.abs(delta);
  const bucket = size <= 8 ? size : Math.min(24, Math.floor(8 + Math.log(size / 8) / Math.log(1.3)));
  return delta < 0 ? 24 - bucket : 24 + bucket;
}

/** Distances up to it are looked up: every one that a window has. */
const FAR = 256;
const BUCKETS = Int32Array.from({ length: 2 * FAR + 1 }, (_, i) => distanceBucket(i - FAR));

/** The same from a table: it is asked for every piece round every cue and trigger. */
export function bucketOf(delta: number): number {
  return BUCKETS[delta + FAR] ?? distanceBucket(delta);
}
