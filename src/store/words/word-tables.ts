// In: a query's tree, marks. Out: the FTS5 expression for a word table. Words only ever get in as FTS5 strings.
import type { QueryNode } from '../parse-query.ts';
import { SEARCHED_COLUMNS } from './searched-words.ts';

/** `marks`: all must be there, of each list one (marks.ts). Without a tree there must be some. */
export function toMatch(
  tree: QueryNode | null,
  where: keyof typeof SEARCHED_COLUMNS,
  marks: readonly (readonly string[])[] = [],
): string {
  const words = tree === null ? [] : [`{${SEARCHED_COLUMNS[where].join(' ')}} : (${toExpression(tree)})`];
  return [...marks.map((one) => `facet : (${one.map(quote).join(' OR ')})`), ...words].join(' AND ');
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
export function phrasesOf(node: QueryNode | null): string[] {
  switch (node?.kind) {
    case undefined:
      return [];
    case 'phrase':
      return [node.text];
    case 'not':
      return phrasesOf(node.keep);
    default:
      return node!.parts.flatMap(phrasesOf);
  }
}

/** An FTS5 string: in double quotes, a quote inside doubled (https://www.sqlite.org/fts5.html#fts5_strings). */
export const quote = (phrase: string): string => `"${phrase.replaceAll('"', '""')}"`;
