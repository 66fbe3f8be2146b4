// How the page names the kinds of entries, in the order it shows them.
import type { EntryKind } from '../../record/entry.ts';

export const KINDS: readonly EntryKind[] = ['statement', 'event', 'figure', 'commitment', 'time'];

const NOUNS: Record<EntryKind, readonly [one: string, many: string]> = {
  statement: ['statement', 'statements'],
  event: ['event', 'events'],
  figure: ['figure', 'figures'],
  commitment: ['commitment', 'commitments'],
  time: ['time', 'times'],
};

/** "1 statement", "3,200 figures". */
export function countOf(kind: EntryKind, count: number): string {
  return `${formatCount(count)} ${NOUNS[kind][count === 1 ? 0 : 1]}`;
}

/** The plural noun of a kind. */
export const kindNoun = (kind: EntryKind) => NOUNS[kind][1];

/** 12345 as "12,345", the same in every locale. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
