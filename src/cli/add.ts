// dualtrack add: reports in, store filled.
import { Argument, Command, Option } from 'commander';
import { readSources } from '../read/read-sources.ts';
import { formatAccounting } from './accounting.ts';
import { addReports } from './add-reports.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { collectSeldom } from './collect-seldom.ts';
import { countReports } from './count-reports.ts';
import { EXIT } from './exit-code.ts';
import { besideLines, startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { SOURCE_FORMS, type SourceForm } from './source-forms.ts';
import { gatherRefusals } from './tell-refusals.ts';
import { gatherSameIds } from './tell-same-ids.ts';
import { withStatementReader } from './with-statement-reader.ts';
import { withStore } from './with-store.ts';

export function addCommand(context: CliContext): Command {
  const command = new Command('add')
    .summary('read reports into the store')
    .description(
      `Reads reports from files, folders and "-" (standard input) into the store. What the store knows already is skipped, so running the same command again goes on where it was stopped. Prints how every input ended: inputs = added + known + reread + rejected + quarantined.

With --json: a line an input once it is on disk, {"outcome", "origin", "id", "rule", "reason"}, then {"summary": {…}}.`,
    )
    .addArgument(new Argument('<paths...>', 'files, folders, or "-"'))
    .addOption(new Option('--from <form>', 'what the inputs are').choices(SOURCE_FORMS).default('auto'))
    .addHelpText(
      'after',
      examples(
        ['a folder of saved pages and text files', 'add reports/'],
        ['a feed that was saved', 'add sund-courier.rss'],
        ['lines of JSON from another program', 'add --from ndjson - < reports.ndjson'],
        ['into a store of its own', 'add --store halden.db halden/'],
      ),
    );
  addReaderOptions(command);
  return withAction<{ from: SourceForm } & ReaderOptions>(command, context, async (paths, options) => {
    const { store: location, from, json } = options;
    const { signal, stdout } = context;
    const progress = await startProgress(json ? besideLines(context) : context, 'reading', 'reports', () =>
      countReports(paths),
    );
    const refusals = gatherRefusals(context);
    const sameIds = gatherSameIds(context);
    collectSeldom();
    try {
      const accounting = await withStatementReader(
        (statementReader) =>
          withStore(location, (store) =>
            addReports(sameIds.pass(readSources(paths, { from, stdin: context.stdin })), {
              store,
              statementReader,
              signal,
              onEnded({ ending, origin, id, refused }) {
                progress.advance(1);
                if (json) {
                  const why = refused && { rule: refused.rule, reason: refused.reason };
                  stdout.write(`${JSON.stringify({ outcome: ending, origin, id, ...why })}\n`);
                } else if (refused) refusals.add(refused);
              },
            }),
          ),
        choiceOf(options),
      );
      progress.stop();
      refusals.tell();
      if (!json) sameIds.tell();
      stdout.write(json ? `${JSON.stringify({ summary: accounting })}\n` : `${formatAccounting(accounting)}\n`);
      if (signal.aborted) {
        context.stderr.write(
          'dualtrack: interrupted; all inputs counted above are kept. Run the same command again to go on: known reports are skipped.\n',
        );
        return EXIT.interrupted;
      }
      return accounting.rejected + accounting.quarantined > 0 ? EXIT.failed : EXIT.ok;
    } finally {
      progress.stop();
    }
  });
}
