// In: a query's tree, an outlet. Out: the FTS5 expression for a word table. Words only ever get in as FTS5 strings.
import { textHash } from '../../text/content-hash.ts';
import type { QueryNode } from '../parse-query.ts';
import { SEARCHED_COLUMNS } from './searched-words.ts';

/** A made-up word that stands for an outlet. */
export const facetOf = (outlet: string | null): string => (outlet === null ? '' : `o${textHash(outlet).slice(0, 20)}`);

export function toMatch(tree: QueryNode, where: keyof typeof SEARCHED_COLUMNS, outlet: string | undefined): string {
  const words = `{${SEARCHED_COLUMNS[where].join(' ')}} : (${toExpression(tree)})`;
  return outlet === undefined ? words : `facet : ${quote(facetOf(outlet))} AND ${words}`;
}

function toExpression(node: QueryNode): string {
  switch (node.kind) {
    case 'phrase':
      return quote(node.text);
    case 'not':
      return `(${toExpression(node.keep)} NOT ${toExpression(node.drop)})`;
    default:
      return `(${node.parts.map(toExpression).join(node.kind === 'and' ? ' AND ' : ' OR ')})`;
  }
}

/** Every phrase that a hit may show, whatever else the query asks: what is marked in a snippet. */
export function phrasesOf(node: QueryNode): string[] {
  switch (node.kind) {
    case 'phrase':
      return [node.text];
    case 'not':
      return phrasesOf(node.keep);
    default:
      return node.parts.flatMap(phrasesOf);
  }
}

/** An FTS5 string: in double quotes, a quote inside doubled (https://www.sqlite.org/fts5.html#fts5_strings). */
export const quote = (phrase: string): string => `"${phrase.replaceAll('"', '""')}"`;
