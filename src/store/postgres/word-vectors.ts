// In: words and where they stand; a query's tree. Out: tsvectors and tsqueries, in the form that PostgreSQL reads.
//
// A tsvector keeps less than a word table: 256 places a word, places up to 16,383, 1 MiB in all
// (https://www.postgresql.org/docs/current/textsearch-limitations.html). What does not fit says so by a word of ours, is found
// too often rather than not at all, and is looked at again (search-records.ts):
//
//   'arvenia':1,9 'two':4 …               all words with all places: exact
//   ':bag' 'arvenia' 'two' …              all words without places: phrases are uncertain
//   ':none'                               nothing: everything is uncertain
import { createHash } from 'node:crypto';
import type { QueryNode } from '../parse-query.ts';
import type { WordIndex, WordPlaces } from '../words/word-index.ts';

const LAST_PLACE = 16_383;
const MOST_PLACES = 256;
/** Of 2^20 - 1, with room for how the server lines entries up. */
const MOST_BYTES = 900_000;
/** Lexemes may have 2,046 bytes; a word of more than this is kept as its digest. */
const LONGEST_WORD = 200;
/** A mark has 22 letters at most; with what the server keeps beside each. */
const MARK_BYTES = 30;

/** Words of ours begin with a mark that is in no word of a text: the tokenizer takes it for a blank. */
const BAG = ':bag';
const NONE = ':none';
/** Finds what has to be looked at again. */
export const UNSURE = `${quote(BAG)} | ${quote(NONE)}`;
const markWord = (mark: string): string => quote(`:${mark}`);

/** `marks`: what else it may be searched by (words/marks.ts); they are always exact. */
export function toVector(words: WordPlaces, marks: readonly string[]): string {
  const start = startsOf(words);
  let bytes = 0;
  let placed = 0;
  let isExact = true;
  const entries: string[] = [];
  for (const [word, places] of words) {
    const kept = quote(toLexeme(word));
    const at = places.map(({ column, place }) => start[column]! + place);
    isExact &&= at.length <= MOST_PLACES && at.every((place) => place <= LAST_PLACE);
    bytes += kept.length * 3; // no unit takes more than 3 bytes in UTF-8
    placed += 4 + 2 * at.length;
    entries.push(isExact ? `${kept}:${at.join(',')}` : kept);
  }
  const marked = marks.map(markWord);
  bytes += marks.length * MARK_BYTES;
  if (isExact && bytes + placed <= MOST_BYTES) return [...marked, ...entries].join(' ');
  if (bytes + 4 * words.size <= MOST_BYTES)
    return [...marked, quote(BAG), ...[...words.keys()].map((word) => quote(toLexeme(word)))].join(' ');
  return [...marked, quote(NONE)].join(' ');
}

/** The place of each column's first word: from 1, with a gap between columns that no phrase reaches over. */
function startsOf(words: WordPlaces): number[] {
  const lengths: number[] = [];
  for (const places of words.values())
    for (const { column, place } of places) lengths[column] = Math.max(lengths[column] ?? 0, place + 1);
  const starts = [1];
  for (let column = 0; column < lengths.length; column++) starts.push(starts[column]! + (lengths[column] ?? 0) + 1);
  return starts;
}

/** Finds all that the query finds, and more only among the uncertain; null where it can find nothing. */
export function toVectorQuery(
  tree: QueryNode | null,
  marks: readonly (readonly string[])[],
  index: WordIndex,
): string | null {
  const marked = marks.map((one) => `(${one.map(markWord).join(' | ')})`);
  if (tree === null) return marked.join(' & ');
  const exact = toExact(tree, index);
  if (exact === null) return null;
  return [...marked, `(${exact} | (${quote(BAG)} & ${toLoose(tree, index)}) | ${quote(NONE)})`].join(' & ');
}

/** A phrase that has no word for the tokenizer stands nowhere, as in FTS5. */
function toExact(node: QueryNode, index: WordIndex): string | null {
  switch (node.kind) {
    case 'phrase': {
      const words = lexemesOf(node.text, index);
      return words.length === 0 ? null : `(${words.join(' <-> ')})`;
    }
    case 'not': {
      const keep = toExact(node.keep, index);
      const drop = toExact(node.drop, index);
      return keep === null || drop === null ? keep : `(${keep} & !${drop})`;
    }
    default:
      return joined(
        node.kind,
        node.parts.map((part) => toExact(part, index)),
      );
  }
}

/** The words of phrases in any order, and nothing taken away. */
function toLoose(node: QueryNode, index: WordIndex): string | null {
  switch (node.kind) {
    case 'phrase': {
      const words = lexemesOf(node.text, index);
      return words.length === 0 ? null : `(${words.join(' & ')})`;
    }
    case 'not':
      return toLoose(node.keep, index);
    default:
      return joined(
        node.kind,
        node.parts.map((part) => toLoose(part, index)),
      );
  }
}

function joined(kind: 'and' | 'or', parts: readonly (string | null)[]): string | null {
  const there = parts.filter((part) => part !== null);
  if (there.length === 0 || (kind === 'and' && there.length < parts.length)) return null;
  return `(${there.join(kind === 'and' ? ' & ' : ' | ')})`;
}

const lexemesOf = (phrase: string, index: WordIndex): string[] =>
  index.wordsOfPhrase(phrase).map((word) => quote(toLexeme(word)));

function toLexeme(word: string): string {
  return word.length <= LONGEST_WORD ? word : `:${createHash('sha256').update(word).digest('hex')}`;
}

/** In single quotes, with quotes and backslashes doubled. */
function quote(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}
