// Words by which two reports may meet in; a whole number below 2^48 out, which the store indexes.

/** Whose key it is stands in its last four bits, so that a trace need not keep its fingerprints twice. */
export const KEY_KINDS = {
  print: 0,
  article: 1,
  quotation: 2,
  talk: 3,
  dispute: 4,
  deed: 5,
  stance: 6,
  outcome: 7,
  telling: 8,
  plan: 9,
  figure: 10,
  series: 11,
  /** Of rows that count (gauges), never of a trace. */
  counted: 12,
  done: 13,
  vow: 14,
  story: 15,
} as const;
export type KeyKind = keyof typeof KEY_KINDS;

/**
 * 44 bits of a hash of `words`, and of `beside` where that is given: then 20 bits are of `beside` alone and stand first, so that all keys with
 * one `beside` lie on one page of the index, or a few. A report has some 200 keys; each on a page of its own, writing those pages was most of
 * the cost of a large store. A collision makes two reports be compared that need not be, nothing more.
 */
export function meetingKey(kind: KeyKind, words: string, beside = ''): number {
  const [a, b] = hash(words);
  const bits = beside === '' ? a * 2 ** 12 + (b & 0xfff) : (hash(beside)[0] >>> 12) * 2 ** 24 + (a & 0xffffff);
  return bits * 16 + KEY_KINDS[kind];
}

/** Two lanes of 32-bit FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(words: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  a ^= a >>> 15;
  b ^= b >>> 13;
  return [a >>> 0, b >>> 0];
}

/** The key of the same words of another kind: what one side keeps under one kind, the other side may look for. */
export const asKind = (key: number, kind: KeyKind): number => key - (key % 16) + KEY_KINDS[kind];

export const isOfKind = (key: number, kind: KeyKind): boolean => key % 16 === KEY_KINDS[kind];
