// dualtrack search: words in, the reports or statements that hold them out.
import { Argument, Command, Option } from 'commander';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatSummary } from './format-report.ts';
import { type PagingOptions, toListQuery, withPaging } from './paging.ts';
import { toPrintable } from './printable.ts';
import { withExistingStore } from './with-store.ts';

interface SearchOptions extends PagingOptions {
  readonly in: 'reports' | 'statements';
}

export function searchCommand(context: CliContext): Command {
  const command = withPaging(
    new Command('search')
      .summary('search the text of reports or statements')
      .description(
        'Full-text search: words, "a phrase", AND OR NOT. With --json: {items, next}; offsets are UTF-16 units.',
      )
      .addArgument(new Argument('<query...>', 'what to look for; several words are joined by a space')),
  )
    .addOption(new Option('--in <what>', 'what is searched').choices(['reports', 'statements']).default('reports'))
    .addHelpText(
      'after',
      examples(
        ['who spoke of the strait', 'search --in statements saltreach'],
        ['a phrase, but not another', `search '"joint patrols" NOT exercise'`],
      ),
    );
  return withAction<SearchOptions>(command, context, async (words, options) => {
    const { stdout, stderr } = context;
    const { store: location, json } = options;
    await withExistingStore(location, async (store) => {
      const page = await store.search({ ...toListQuery(options), query: words.join(' '), in: options.in });
      if (json) {
        stdout.write(`${JSON.stringify(page)}\n`);
        return;
      }
      for (const { report, snippetText } of page.items)
        stdout.write(`${formatSummary(report)}\n    … ${toPrintable(snippetText)} …\n`);
      if (page.items.length === 0) stderr.write('dualtrack: nothing found\n');
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}
