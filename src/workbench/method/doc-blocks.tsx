// Blocks of a document as the page shows them. Words in bold, in code and of links are kept; where links lead is not, for the documents
// are not part of the page.
import { createElement, Fragment, type ReactNode } from 'react';
import type { Block } from './doc-section.ts';

/** A document never changes, so its pieces need no keys. */
const inOrder = (pieces: readonly ReactNode[]) => createElement(Fragment, null, ...pieces);

export function DocBlocks({ blocks, caption }: { readonly blocks: readonly Block[]; readonly caption: string }) {
  const tables = blocks.filter(({ what }) => what === 'table');
  const nth = (block: Block) => (tables.length > 1 ? ` ${tables.indexOf(block) + 1}` : '');
  return inOrder(blocks.map((block) => blockOf(block, `${caption}: table${nth(block)}`)));
}

/** `label`: what a table is called; of several in one section each has its number. */
function blockOf(block: Block, label: string): ReactNode {
  switch (block.what) {
    case 'paragraph':
      return <p>{inline(block.text)}</p>;
    case 'list':
      return <ul className="doc-list">{inOrder(block.items.map(itemOf))}</ul>;
    case 'table':
      return <DocTable table={block} label={label} />;
  }
}

function DocTable({ table: { head, rows }, label }: { table: Extract<Block, { what: 'table' }>; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keys
    <section className="twin-scroll" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>{inOrder(head.map(headOf))}</tr>
        </thead>
        <tbody>{inOrder(rows.map(rowOf))}</tbody>
      </table>
    </section>
  );
}

const itemOf = (text: string) => <li>{inline(text)}</li>;
const headOf = (text: string) => (text === '' ? <td /> : <th scope="col">{inline(text)}</th>);
const cellOf = (text: string) => <td>{inline(text)}</td>;
const rowOf = ([first = '', ...cells]: readonly string[]) => (
  <tr>
    <th scope="row">{inline(first)}</th>
    {inOrder(cells.map(cellOf))}
  </tr>
);

/** "**bold**, *leaning*, `code`, [words](address)". */
function inline(text: string): ReactNode {
  return inOrder(text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/).map(pieceOf));
}

function pieceOf(piece: string): ReactNode {
  if (piece.startsWith('**')) return <strong>{piece.slice(2, -2)}</strong>;
  if (piece.startsWith('`')) return <code>{piece.slice(1, -1)}</code>;
  if (piece.startsWith('[') && piece.endsWith(')')) return /^\[([^\]]+)\]/.exec(piece)![1];
  if (piece.startsWith('*') && piece.length > 2) return <em>{piece.slice(1, -1)}</em>;
  return piece;
}
