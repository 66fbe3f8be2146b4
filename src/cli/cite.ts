// dualtrack cite: a report, or an entry of one, as a footnote, a bibliography or a page wants it.
import { Argument, Command, Option } from 'commander';
import { correctRecord } from '../analyse/corrections/correct-record.ts';
import { correctionsByReport } from '../analyse/corrections/corrected-records.ts';
import { DualtrackError } from '../errors.ts';
import { CITATION_STYLES, type CitationStyle } from '../serve/contract/citation.ts';
import { cite } from '../serve/export/cite/cite.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { withExistingStore } from './with-store.ts';

export function citeCommand(context: CliContext): Command {
  const command = new Command('cite')
    .summary('cite a report, or an entry with its words')
    .description(
      'Cites a report by its id, or an entry by its own: then with the words, and an address that goes to them where the report has one. With --json: every style at once, {reportId, entryId, plain, markdown, bibtex, csl, quote, link}.',
    )
    .addArgument(new Argument('<id>', 'id of a report or of an entry, as list, search and export give it'))
    .addOption(new Option('--style <style>', 'how it is written').choices(CITATION_STYLES).default('plain'))
    .addHelpText(
      'after',
      examples(
        ['a footnote', 'cite 5f0c1d2e3a4b5c6d7e8f9a0b'],
        ['for a bibliography', 'cite 5f0c1d2e3a4b5c6d7e8f9a0b --style bibtex >> sources.bib'],
      ),
    );
  return withAction<{ style: CitationStyle }>(command, context, async ([id], { store: location, json, style }) => {
    await withExistingStore(location, async (store) => {
      const report = await store.get(id!);
      const found = report ? null : await store.getEntry(id!);
      const record = report ?? found?.record;
      if (!record)
        throw new DualtrackError(
          'unknown-report',
          `no report or entry with this id: ${id}`,
          '`dualtrack list` gives the ids',
        );
      const corrections = correctionsByReport(await store.corrections()).get(record.report.id) ?? [];
      const cited = cite(correctRecord(record, corrections).record, found?.entryId ?? null);
      const { plain, markdown, bibtex, csl } = cited;
      const told = { plain, markdown, bibtex: bibtex.trimEnd(), 'csl-json': JSON.stringify([csl], null, 2) };
      context.stdout.write(`${json ? JSON.stringify(cited) : told[style]}\n`);
    });
    return EXIT.ok;
  });
}
