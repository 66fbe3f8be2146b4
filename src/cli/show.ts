// dualtrack show: one report with everything read from it.
import { Argument, Command } from 'commander';
import { keepCorrected } from '../analyse/corrections/corrected-records.ts';
import { DualtrackError } from '../errors.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatRecord } from './format-report.ts';
import { withExistingStore } from './with-store.ts';

export function showCommand(context: CliContext): Command {
  const command = new Command('show')
    .summary('show one report and what was read from it')
    .description(
      'Shows a report by its id, or by the id of an entry in it, as people put it right. With --json: the full record.',
    )
    .addArgument(new Argument('<id>', 'id of a report or of an entry, as list, search and export give it'))
    .addHelpText(
      'after',
      examples(['one report', 'show 5f0c1d2e3a4b5c6d7e8f9a0b'], ['as JSON', 'show 5f0c1d2e3a4b5c6d7e8f9a0b --json']),
    );
  return withAction(command, context, async ([id], { store: location, json }) => {
    await withExistingStore(location, async (store) => {
      const getCorrected = keepCorrected(store);
      const holding = async () => (await store.getEntry(id!))?.record.report.id;
      const found = (await getCorrected(id!)) ?? (await getCorrected((await holding()) ?? ''));
      if (!found)
        throw new DualtrackError(
          'unknown-report',
          `no report or entry with this id: ${id}`,
          '`dualtrack list` gives the ids',
        );
      const { record, judgments } = found;
      context.stdout.write(`${json ? JSON.stringify(record) : formatRecord(record, judgments)}\n`);
    });
    return EXIT.ok;
  });
}
