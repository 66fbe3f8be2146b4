// Two passages in, the pieces that the pair reader is shown out: [CLS] who : earlier [SEP] how long after : who : later [SEP].
import type { WordPiece } from '../encoder/wordpiece.ts';
import type { PairSide, PassagePair } from './pair-reader.ts';

/** Pieces of each side, at most, as in training (training/pairs/pair_rows.py): three in four sentences of news are shorter. */
const MOST = 54;
/** Units of text that are looked at, at most: more than so many pieces hold of any ordinary text. */
const MOST_UNITS = 1_000;

/** How long after, in words that the vocabulary has: up to so many days. */
const SINCE: readonly (readonly [days: number, words: string])[] = [
  [0, 'the same day'],
  [2, 'days later'],
  [10, 'a week later'],
  [45, 'weeks later'],
  [150, 'months later'],
];
const LONG_SINCE = 'a year later';

export const since = (days: number): string => SINCE.find(([most]) => days <= most)?.[1] ?? LONG_SINCE;

const told = ({ text, who }: PairSide): string => (who === '' ? text : `${who} : ${text}`).slice(0, MOST_UNITS);

export interface PairPieces {
  readonly ids: readonly number[];
  /** Where the later side begins. */
  readonly second: number;
}

export function pairPieces({ earlier, later, days }: PassagePair, wordPiece: WordPiece): PairPieces {
  const side = (text: string) => wordPiece.encode(text).ids.subarray(0, MOST);
  const first = side(told(earlier));
  const second = side(`${since(days)} : ${told(later)}`);
  return { ids: [wordPiece.clsId, ...first, wordPiece.sepId, ...second, wordPiece.sepId], second: first.length + 2 };
}
