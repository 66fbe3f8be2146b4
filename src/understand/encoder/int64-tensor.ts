// Small numbers in, a tensor of the 64-bit integers that the graphs take out, without a BigInt for each of them.
import * as ort from 'onnxruntime-node';

/**
 * A tensor of `dims` that `write` has filled: the number at index i goes to `low[2 * i]`, its lower half, 0 and up; the rest is 0.
 * Halves stand in little-endian order, as on every machine that onnxruntime-node runs on.
 */
export function int64Tensor(dims: readonly number[], write: (low: Int32Array) => void): ort.Tensor {
  const data = new BigInt64Array(dims.reduce((product, dim) => product * dim, 1));
  write(new Int32Array(data.buffer));
  return new ort.Tensor('int64', data, dims);
}
