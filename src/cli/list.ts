// dualtrack list: the store's reports, newest first.
import { Command, Option } from 'commander';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatSummary } from './format-report.ts';
import { type PagingOptions, toListQuery, withPaging } from './paging.ts';
import { toRefusalLine } from './tell-refusals.ts';
import { withExistingStore } from './with-store.ts';

interface ListOptions extends PagingOptions {
  readonly order: 'newest' | 'oldest';
  readonly refused?: true;
}

export function listCommand(context: CliContext): Command {
  const command = withPaging(
    new Command('list')
      .summary('list the reports of the store')
      .description(
        'Lists reports with what was found in them. With --json: {items, next}, or with --refused a line a refused input.',
      ),
  )
    .addOption(new Option('--order <order>', 'by day of publication').choices(['newest', 'oldest']).default('newest'))
    .addOption(new Option('--refused', 'list the refused inputs and why instead'))
    .addHelpText(
      'after',
      examples(
        ['what one paper wrote in March', 'list --outlet "Vell Observer" --since 2031-03-01 --until 2031-03-31'],
        ['what could not be read', 'list --refused'],
      ),
    );
  return withAction<ListOptions>(command, context, async (_, options) => {
    const { stdout, stderr } = context;
    const { store: location, json, order, refused } = options;
    await withExistingStore(location, async (store) => {
      if (refused) {
        for await (const input of store.refused())
          stdout.write(`${json ? JSON.stringify(input) : toRefusalLine(input)}\n`);
        return;
      }
      const page = await store.list({ ...toListQuery(options), order });
      if (json) {
        stdout.write(`${JSON.stringify(page)}\n`);
        return;
      }
      for (const report of page.items) stdout.write(`${formatSummary(report)}\n`);
      if (page.items.length === 0) stderr.write('dualtrack: no reports\n');
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}
