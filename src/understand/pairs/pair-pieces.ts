// Two passages in, the pieces that the pair reader is shown out: [CLS] who : earlier | headline | sentence before [SEP] how long after : who : later | … [SEP].
import type { WordPiece } from '../encoder/wordpiece.ts';
import type { PairSide, PassagePair } from './pair-reader.ts';

/** Pieces of each side, at most, as in training (training/pairs/pair_rows.py): three in four sentences of news are shorter. */
const MOST = 54;
/** Of the headline the first, of the sentence before the last: where “it” and “the crossing” were named. */
const AROUND = { title: 14, before: 20 };
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

const told = ({ text, who }: PairSide): string => (who === '' ? text : `${who} : ${text}`);

export interface PairPieces {
  readonly ids: readonly number[];
  /** Where the later side begins. */
  readonly second: number;
}

export function pairPieces({ earlier, later, days }: PassagePair, wordPiece: WordPiece): PairPieces {
  const pieces = (text: string) => [...wordPiece.encode(text.slice(0, MOST_UNITS)).ids];
  const bar = pieces('|');
  const isAround = [earlier, later].some(({ title, before }) => title !== '' || before !== '');
  const around = ({ title, before }: PairSide) =>
    isAround
      ? [
          ...bar,
          ...pieces(title).slice(0, AROUND.title),
          ...bar,
          ...pieces(before.slice(-MOST_UNITS)).slice(-AROUND.before),
        ]
      : [];
  const first = [...pieces(told(earlier)).slice(0, MOST), ...around(earlier)];
  const second = [...pieces(`${since(days)} : ${told(later)}`).slice(0, MOST), ...around(later)];
  return { ids: [wordPiece.clsId, ...first, wordPiece.sepId, ...second, wordPiece.sepId], second: first.length + 2 };
}
