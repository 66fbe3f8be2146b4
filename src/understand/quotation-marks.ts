// The marks that open and close quotations, and what a mark may do where it stands.
import type { QuotationMark, Token } from './reading.ts';

export interface MarkUse {
  readonly mark: QuotationMark;
  /** What this character does by itself: curly marks say it, straight ones do both. */
  readonly does: 'open' | 'close' | 'both';
}

const MARKS = new Map<string, MarkUse>([
  ['“', { mark: 'curly-double', does: 'open' }],
  ['‟', { mark: 'curly-double', does: 'open' }],
  ['”', { mark: 'curly-double', does: 'close' }],
  ['"', { mark: 'straight-double', does: 'both' }],
  ['＂', { mark: 'straight-double', does: 'both' }],
  ["''", { mark: 'two-apostrophes', does: 'both' }],
  ['’’', { mark: 'two-apostrophes', does: 'close' }],
  ['‘‘', { mark: 'two-apostrophes', does: 'open' }],
  ['``', { mark: 'two-apostrophes', does: 'open' }],
  ['‘', { mark: 'curly-single', does: 'open' }],
  ['’', { mark: 'curly-single', does: 'close' }],
  ["'", { mark: 'straight-single', does: 'both' }],
  ['«', { mark: 'guillemets', does: 'open' }],
  ['»', { mark: 'guillemets', does: 'close' }],
  ['‹', { mark: 'guillemets', does: 'open' }],
  ['›', { mark: 'guillemets', does: 'close' }],
  ['„', { mark: 'low-high', does: 'open' }],
]);

/** What `token` does as a quotation mark, or null if it is none. */
export function markUse(token: Token): MarkUse | null {
  return token.end - token.start > 2 || token.kind === 'word' ? null : (MARKS.get(token.text) ?? null);
}

/** Whether `token` may follow an opening bracket or dash as if a gap stood there. */
export function opensBracket(token: Token): boolean {
  return /^(?:[([{/]|[–—―]+|-+)$/.test(token.text);
}
