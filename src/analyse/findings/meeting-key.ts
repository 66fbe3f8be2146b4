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
} as const;
export type KeyKind = keyof typeof KEY_KINDS;

/**
 * Two lanes of 32-bit FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), 44 bits of them. A collision makes two
 * reports be compared that need not be, nothing more.
 */
export function meetingKey(kind: KeyKind, words: string): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  a ^= a >>> 15;
  b ^= b >>> 13;
  return ((a >>> 0) * 2 ** 12 + ((b >>> 0) & 0xfff)) * 16 + KEY_KINDS[kind];
}

/** The key of the same words of another kind: what one side keeps under one kind, the other side may look for. */
export const asKind = (key: number, kind: KeyKind): number => key - (key % 16) + KEY_KINDS[kind];

export const isOfKind = (key: number, kind: KeyKind): boolean => key % 16 === KEY_KINDS[kind];
