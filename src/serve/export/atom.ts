// Records in, an Atom feed of their entries out (RFC 4287), the newest MOST_ITEMS. Ids and times are those of entries and reports, never the
// clock: a reader of feeds shows an entry once, and the same records give the same bytes.
import { generateAtomFeed } from 'feedsmith';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import { contentId } from '../../text/content-hash.ts';
import { createTextFragments } from '../../text/text-fragment.ts';
import { quoteOf, tellQuote } from './cite/cite.ts';
import { oneLine, tellDate, toSourceFacts } from './cite/source-facts.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';

/** Entries in a feed; readers ask again, and older ones they have. */
export const MOST_ITEMS = 200;
const MOST_TITLE = 140;
const EPOCH = new Date(0);

/** `records` newest first. */
export async function* writeAtom(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  const items: ReturnType<typeof toItems> = [];
  for await (const record of records) {
    items.push(...toItems(record, options, MOST_ITEMS - items.length));
    if (items.length >= MOST_ITEMS) break;
  }
  const { asked = 'All entries in all reports', self = null, version = '' } = options.about ?? {};
  const updated = new Date(Math.max(0, ...items.map((item) => item.updated.getTime())));
  yield generateAtomFeed(
    {
      id: `urn:dualtrack:feed:${contentId('feed', asked)}`,
      title: { value: xmlText(`Dualtrack: ${asked}`) },
      subtitle: { value: `The newest ${MOST_ITEMS} at most; reports are counted, not happenings.` },
      updated,
      authors: [{ name: 'Dualtrack' }],
      generator: { text: 'Dualtrack', version },
      ...(self !== null && { links: [{ href: self, rel: 'self', type: 'application/atom+xml' }] }),
      entries: items,
    },
    { strict: true },
  ).concat('\n');
}

/** The first `most` of a record, in text order. */
function toItems(record: RecordedReport, options: ExportOptions, most: number) {
  const { report, entries } = record;
  const isChosen = chosenIn(record, options);
  const facts = toSourceFacts(report);
  const linkTo = createTextFragments(report.url, report.text);
  const updated = instantOf(report.published);
  const source = [facts.title, facts.outlet, facts.agency, tellDate(facts)].filter(Boolean).join(', ');
  return entries
    .filter((entry) => entry.kind !== 'time' && isChosen(entry.id))
    .slice(0, most)
    .map((entry) => {
      const quoted = quoteOf(record, entry);
      const words = tellQuote(quoted);
      const title = words.length > MOST_TITLE ? `${words.slice(0, MOST_TITLE).toWellFormed()}…` : words;
      const href = linkTo(quoted.spans) ?? facts.url;
      return {
        id: `urn:dualtrack:${entry.kind}:${entry.id}`,
        title: { value: xmlText(title) },
        updated,
        ...(report.published !== null && updated > EPOCH && { published: updated }),
        ...(quoted.who !== null && { authors: [{ name: xmlText(quoted.who) }] }),
        content: { value: xmlText(`${words} — ${source}`), type: 'text' as const },
        ...(href !== null && { links: [{ href, rel: 'alternate' }] }),
        categories: termsOf(entry).map((term) => ({ term: xmlText(term) })),
      };
    });
}

/** An instant as the report has it; of a day its first; 1970-01-01 where it has none. */
function instantOf(published: string | null): Date {
  const at = /^\d{4}-\d{2}-\d{2}/.test(published ?? '') ? new Date(published!) : EPOCH;
  return Number.isNaN(at.getTime()) || at < EPOCH ? EPOCH : at;
}

function termsOf(entry: Entry): string[] {
  if (entry.kind === 'statement') return ['statement', entry.act];
  if (entry.kind === 'event') return ['event', entry.type, entry.status];
  return [entry.kind];
}

/** Without the characters that XML 1.0 has no way to write. */
const xmlText = (words: string) =>
  (oneLine(words) ?? '').toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
