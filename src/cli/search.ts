// dualtrack search: words in, the reports or statements that hold them out.
import { Argument, Command, Option } from 'commander';
import { keepManyCorrected } from '../analyse/corrections/corrected-records.ts';
import { takenBackIn, takenBackOf } from '../serve/taken-back.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatSpeaker, formatSummary } from './format-report.ts';
import { formatTakenBack } from './format-taken-back.ts';
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
        'Full-text search: words, "a phrase", AND OR NOT. Of statements with the id of each and who says it. With --json: {items, next}, of statements each with its entryId, speaker (null where nobody is named) and takenBack, the notice in which its paper took it back, where findings were made; offsets are UTF-16 units.',
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
      const holding = page.items.flatMap(({ entryId, report }) => (entryId === null ? [] : [report.id]));
      const read = await keepManyCorrected(store)([...new Set(holding)]);
      const records = new Map(read.map(({ record }) => [record.report.id, record]));
      const taken = await takenBackIn(store, holding);
      const entries = new Map(read.flatMap(({ record, rejected }) => [...record.entries, ...rejected].map((one) => [one.id, one]))); // biome-ignore format: one line
      const items = page.items.map((hit) => {
        if (hit.entryId === null) return hit;
        const entry = entries.get(hit.entryId);
        return {
          ...hit,
          speaker: (entry && formatSpeaker(entry)) || null,
          takenBack: (entry && takenBackOf(entry, records.get(hit.report.id)!, taken)) ?? null,
        };
      });
      if (json) {
        stdout.write(`${JSON.stringify({ ...page, items })}\n`);
        return;
      }
      for (const hit of items) {
        const who = 'speaker' in hit ? `${hit.entryId}  ${hit.speaker ?? '(nobody named)'}: ` : '';
        const back = 'takenBack' in hit ? formatTakenBack(hit.takenBack) : '';
        stdout.write(`${formatSummary(hit.report)}\n    ${who}… ${toPrintable(hit.snippetText)} …${back}\n`);
      }
      if (page.items.length === 0) stderr.write('dualtrack: nothing found\n');
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}
