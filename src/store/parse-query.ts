// In: what somebody typed to search. Out: a tree of phrases with and, or, not. Knows no engine.
import { DualtrackError } from '../errors.ts';

export type QueryNode =
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly keep: QueryNode; readonly drop: QueryNode };

/** Bounds against queries nobody types: an engine's own parser has a depth too, and each word costs a scan. */
const MAX_LENGTH = 1000;
const MAX_WORDS = 64;
const MAX_DEPTH = 32;

const HINT =
  'write words, "a phrase", AND, OR, NOT (in capitals) and ( ), e.g. sanctions AND ("port alder" OR sund) NOT talks';

type Token = { readonly kind: 'phrase' | 'AND' | 'OR' | 'NOT' | '(' | ')'; readonly text: string };

/** The tree of what is asked in words; null where none are and `isMarked` says that something else is asked for. */
export function maybeParse(query: string | null, isMarked: boolean): QueryNode | null {
  if (query !== null) return parseQuery(query);
  if (isMarked) return null;
  throw invalid('nothing is asked for');
}

/**
 * The grammar, loosest first; words side by side are joined by AND; and, or, not in small letters are words.
 *
 *   any    = all ("OR" all)*
 *   all    = one ("AND"? "NOT"? one)*              a NOT b = a without b, so NOT never stands first
 *   one    = word | "phrase" | "(" any ")"
 *
 * A word without letters or digits (a dash, an ampersand) is passed over, as it is in the texts.
 * Throws DualtrackError invalid-query.
 */
export function parseQuery(query: string): QueryNode {
  if (query.length > MAX_LENGTH) throw invalid(`longer than ${MAX_LENGTH} characters`);
  const tokens = tokensOf(query);
  if (tokens.filter(({ kind }) => kind === 'phrase').length > MAX_WORDS) throw invalid(`more than ${MAX_WORDS} words`);
  let at = 0;

  const any = (depth: number): QueryNode => {
    if (depth > MAX_DEPTH) throw invalid(`more than ${MAX_DEPTH} brackets inside one another`);
    const parts = [all(depth)];
    while (tokens[at]?.kind === 'OR') {
      at++;
      parts.push(all(depth));
    }
    return joined('or', parts);
  };

  const all = (depth: number): QueryNode => {
    let parts = [one(depth)];
    for (let next = tokens[at]; next && next.kind !== 'OR' && next.kind !== ')'; next = tokens[at]) {
      if (next.kind === 'AND') at++;
      const negated = tokens[at]?.kind === 'NOT';
      if (negated) at++;
      const part = one(depth);
      parts = negated ? [{ kind: 'not', keep: joined('and', parts), drop: part }] : [...parts, part];
    }
    return joined('and', parts);
  };

  const one = (depth: number): QueryNode => {
    const token = tokens[at++];
    if (token?.kind === 'phrase') return { kind: 'phrase', text: token.text };
    if (token?.kind === '(') {
      const inner = any(depth + 1);
      if (tokens[at++]?.kind !== ')') throw invalid('a ( is never closed');
      return inner;
    }
    if (!token) throw invalid(at === 1 ? 'no word to search for' : 'ends where a word is due');
    if (token.kind === 'NOT') throw invalid('NOT needs something before it that it takes away from');
    throw invalid(`${token.text} stands where a word is due`);
  };

  const tree = any(0);
  if (at < tokens.length) throw invalid('a ) was never opened');
  return tree;
}

const joined = (kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode =>
  parts.length === 1 ? parts[0]! : { kind, parts };

const invalid = (why: string): DualtrackError =>
  new DualtrackError('invalid-query', `query cannot be read: ${why}`, HINT);

/** Straight or curly double quotes; then brackets; then all that is neither white space, bracket nor quote. */
const TOKEN = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)|[()]|[^\s()"“”„«»]+/gu;

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  for (const match of query.toWellFormed().replaceAll('\0', ' ').matchAll(TOKEN)) {
    const [whole, quoted, closing] = match;
    if (quoted !== undefined) {
      if (closing === '') throw invalid('a quotation mark is never closed');
      if (isSearchable(quoted)) tokens.push({ kind: 'phrase', text: quoted });
    } else if (whole === '(' || whole === ')' || whole === 'AND' || whole === 'OR' || whole === 'NOT') {
      tokens.push({ kind: whole, text: whole });
    } else if (isSearchable(whole)) {
      tokens.push({ kind: 'phrase', text: whole });
    }
  }
  return tokens;
}

/** Whether the words index could hold any of it: unicode61 takes letters, numbers and private use for words. */
const isSearchable = (text: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(text);
