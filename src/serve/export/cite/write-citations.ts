// Records in, how they are cited out: their reports as BibTeX or CSL-JSON, their entries as quotations in Markdown.
import type { RecordedReport } from '../../../record/entry.ts';
import { createTextFragments } from '../../../text/text-fragment.ts';
import { chosenIn, type ExportOptions } from '../export-options.ts';
import { bibtexKey, toBibtex } from './bibtex.ts';
import { quoteOf, tellQuote, tellReport } from './cite.ts';
import { toCslItem } from './csl.ts';
import { escapeMarkdown, toMarkdown } from './markdown.ts';
import { toSourceFacts } from './source-facts.ts';

export async function* writeBibtex(records: AsyncIterable<RecordedReport>): AsyncIterable<string> {
  let isFirst = true;
  for await (const { report } of records) {
    const facts = toSourceFacts(report);
    yield `${isFirst ? '' : '\n'}${toBibtex(facts, bibtexKey(facts, null), tellReport(facts))}`;
    isFirst = false;
  }
}

/** One JSON array; the items are those of cite(). */
export async function* writeCslJson(records: AsyncIterable<RecordedReport>): AsyncIterable<string> {
  yield '[';
  let before = '\n';
  for await (const { report } of records) {
    const facts = toSourceFacts(report);
    yield before + JSON.stringify(toCslItem(facts, bibtexKey(facts, null), tellReport(facts)));
    before = ',\n';
  }
  yield '\n]\n';
}

/** A heading for each report, below it its entries in text order; reports without one that goes out are left out. */
export async function* writeQuotes(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  for await (const record of records) {
    const isChosen = chosenIn(record, options);
    const linkTo = createTextFragments(record.report.url, record.report.text);
    const quotes = record.entries
      // A time alone is no quotation; whoever wants them has the tables.
      .filter(({ id, kind }) => isChosen(id) && kind !== 'time')
      .map((entry) => quoteOf(record, entry))
      .filter(({ words }) => words !== '');
    if (quotes.length === 0) continue;
    yield `## ${toMarkdown(toSourceFacts(record.report))}\n\n`;
    for (const quoted of quotes) {
      const link = linkTo(quoted.spans);
      yield `- ${escapeMarkdown(tellQuote(quoted))}${link === null ? '' : ` [in the text](<${link}>)`}\n`;
    }
    yield '\n';
  }
}
