// In: the source of a page. Out: its report, with a map from the report's text to the source.
//
//   source ─▶ html-tree ─▶ find-region ─▶ page-text ─▶ text and runs
//                      └─▶ find-page-facts ──────────▶ title, byline, agency, outlet, url, published, language
//
// No element of the page goes further than this file: what leaves is text, and HTML in it stays text (law 7).
import { textHash } from '../text/content-hash.ts';
import { createOffsetMap } from '../text/offset-map.ts';
import { DEFAULT_CAPS } from './caps.ts';
import { findCredits } from './find-credits.ts';
import { findPageFacts } from './find-page-facts.ts';
import { findRegion } from './find-region.ts';
import { parseHtml } from './html-tree.ts';
import { makeReport, type ReadMeta, readNote } from './make-report.ts';
import { createJudge } from './page-furniture.ts';
import { writePageText } from './page-text.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { refuse } from './refuse.ts';

/** Below this share of the page's paragraphs in the region, the choice of the region is in doubt. */
const UNSURE_SHARE = 0.5;

/**
 * Reads a page. Fields in `meta` win over what the page says of itself. Never throws for a bad page: it is refused, or
 * quarantined where only time ran out. `now` gives milliseconds, for the time cap.
 */
export function readHtml(source: string, meta: ReadMeta, now?: () => number): ReadOutcome {
  const inputHash = meta.inputHash ?? textHash(source);
  // A page holds no NUL; the parser would drop or replace it and shift what follows.
  if (source.includes('\0'))
    return refuse(meta.origin, inputHash, 'not-text', 'it holds NUL characters, which no text has');
  const root = parseHtml(source, meta.caps ?? DEFAULT_CAPS, now);
  if (!('kind' in root))
    return refuse(
      meta.origin,
      inputHash,
      root.rule,
      root.reason,
      root.rule === 'html-too-slow' ? 'quarantined' : 'rejected',
    );

  const judge = createJudge(root);
  const region = findRegion(root, judge);
  const page = writePageText(source, region?.elements ?? [], judge);
  const notes = [...page.leftOut]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) =>
      readNote(`${kind}-left-out`, `left out of the text: ${count} ${count === 1 ? 'element' : 'elements'} (${kind})`),
    );
  if (region && region.share < UNSURE_SHARE) {
    const reason =
      region.share === 0
        ? 'the page has no paragraphs; the text is all that its body shows'
        : `the text holds ${Math.round(region.share * 100)} % of the words in the page’s paragraphs`;
    notes.push(readNote('region-unsure', reason));
  }

  const facts = findPageFacts(root);
  const credits = findCredits(page.text, meta.title ?? facts.title);
  const isDoubted = credits.doubts.length > 0 && Boolean(meta.otherwise?.published);
  if (!(meta.published ?? facts.published) && !isDoubted) notes.push(...credits.doubts);
  const fields = {
    ...meta,
    title: meta.title ?? facts.title ?? credits.title,
    byline: meta.byline ?? facts.byline ?? credits.byline,
    agency: meta.agency ?? facts.agency ?? credits.agency,
    dateline: meta.dateline ?? credits.dateline,
    outlet: meta.outlet ?? facts.outlet ?? credits.outlet,
    url: meta.url ?? facts.url,
    published: meta.published ?? facts.published ?? (isDoubted ? null : credits.published),
    language: meta.language ?? facts.language,
  };
  return makeReport(
    page.text,
    fields,
    { ...meta, inputHash, mediaType: 'text/html' },
    notes,
    createOffsetMap(page.runs),
  );
}
