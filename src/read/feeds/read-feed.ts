// In: the source of a saved feed. Out: an outcome an item, as if each were a page or text of its own.
//
//   source ─▶ feedsmith ─▶ items-of-feed ─┬─▶ read-html (its HTML inside an <article>)
//                                         └─▶ read-text
//
// feedsmith reads all four forms, bounds nesting and expands no entities of its own; a document type is refused all the same
// (design: DTDs refused). What an item links to is not fetched.
import { parseFeed } from 'feedsmith';
import { textHash } from '../../text/content-hash.ts';
import type { Caps } from '../caps.ts';
import { type ReadMeta, readNote } from '../make-report.ts';
import { readHtml } from '../read-html.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { readText } from '../read-text.ts';
import { refuse } from '../refuse.ts';
import { type FeedItem, itemsOfFeed, type ParsedFeed } from './items-of-feed.ts';

/** How a whole feed ends, but for comments; looked for in its last characters. */
const ENDS = /<\/(?:rss|rdf:RDF|(?:\w+:)?feed)\s*>/i;
const LAST = 2000;

/**
 * Reads a feed: RSS 0.9 to 2.0, Atom 1.0, RDF Site Summary, JSON Feed. The n-th item's origin is `origin:n`. Never throws for a bad
 * feed: it is refused whole (`feed-doctype`, `not-a-feed`, `empty`), or the items that have no text are (`empty`), or what is cut off is (`feed-cut`).
 */
export function* readFeed(source: string, meta: ReadMeta & { readonly caps: Caps }): Generator<ReadOutcome> {
  const { origin, inputHash = textHash(source) } = meta;
  if (hasDocumentType(source))
    return yield refuse(
      origin,
      inputHash,
      'feed-doctype',
      'it has a document type, which no feed needs and bombs have',
    );
  let parsed: ParsedFeed;
  try {
    parsed = parseFeed(source);
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message.slice(0, 200)}` : '';
    return yield refuse(origin, inputHash, 'not-a-feed', `it is no RSS, Atom or JSON feed that can be read${why}`);
  }
  const items = itemsOfFeed(parsed);
  for (const [n, item] of items.entries()) yield readItem(item, `${origin}:${n + 1}`, meta);
  // The parser passes over an item that is not closed.
  if (parsed.format !== 'json' && !ENDS.test(source.slice(-LAST)))
    yield refuse(origin, inputHash, 'feed-cut', 'it ends before the feed does: an item that is cut is not read');
  else if (items.length === 0) yield refuse(origin, inputHash, 'empty', 'the feed has no items');
}

/** Before the feed opens: "<!DOCTYPE" in an item, or in the HTML that a JSON feed holds, is text. */
function hasDocumentType(source: string): boolean {
  if (/^[\s\ufeff]*\{/.test(source)) return false;
  return /<!DOCTYPE/i.test(source.slice(0, source.search(/<(?:rss|feed|rdf:RDF|\w+:feed)\b/)));
}

function readItem(
  item: FeedItem,
  origin: string,
  { notes = [], caps }: ReadMeta & { readonly caps: Caps },
): ReadOutcome {
  const { body, ...fields } = item;
  // The item's own bytes: a feed that is saved each day has many items that are known already.
  const inputHash = textHash(JSON.stringify(item));
  if (!body) return refuse(origin, inputHash, 'empty', 'the item has no text, only what stands around one');
  const summary = readNote('feed-summary', 'the feed gives a description or summary of it, perhaps not the whole text');
  const meta = { ...fields, origin, inputHash, caps, notes: body.isSummary ? [...notes, summary] : notes };
  return body.kind === 'html' ? readHtml(`<article>${body.source}</article>`, meta) : readText(body.source, meta);
}
