// dualtrack entries: what was read, entry by entry, with what people said of it; the list of a person who checks.
import { Command, Option } from 'commander';
import { keepCorrected } from '../analyse/corrections/corrected-records.ts';
import { pointAtEntry } from '../analyse/corrections/point-at-entry.ts';
import type { Entry } from '../record/entry.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { judgeEntryCommands } from './entries-judge.ts';
import { EXIT } from './exit-code.ts';
import { formatSpeaker } from './format-report.ts';
import { parseWhole } from './option-parsers.ts';
import { shorten } from './printable.ts';
import { withExistingStore } from './with-store.ts';

const KINDS = ['statement', 'event', 'figure', 'commitment', 'time'] as const;

interface EntriesOptions {
  readonly report?: string;
  readonly kind?: Entry['kind'];
  readonly below?: number;
  readonly open?: true;
  readonly limit: number;
}

export function entriesCommand(context: CliContext): Command {
  const command = new Command('entries')
    .summary('list what was read, and judge it')
    .description(
      'Lists entries, those of the newest report first, as people put them right; rejected ones are marked. With --json: {report, entry, judgment}, a line each.',
    )
    .addOption(new Option('--report <id>', 'only of this report'))
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(KINDS))
    .addOption(new Option('--open', 'only those that nobody judged'))
    .addOption(
      new Option('--below <percent>', 'only those less sure than this, 1 to 100').argParser(parseWhole(1, 100)),
    )
    .addOption(new Option('--limit <n>', 'most rows, 1 to 100,000').argParser(parseWhole(1, 100_000)).default(50))
    .addHelpText(
      'after',
      examples(
        ['what most needs a look', 'entries --open --below 50'],
        ['it is so', 'entries accept 3a91…'],
        ['somebody else said it', 'entries edit 3a91… --who "Ilse Varga" --by "M. Lindt"'],
      ),
    );
  const list = withAction<EntriesOptions>(command, context, async (_, options) => {
    const { report, kind, below, open, limit, store: location, json } = options;
    await withExistingStore(location, async (store) => {
      const getCorrected = keepCorrected(store);
      let left = limit;
      for await (const id of report === undefined ? reportIds(store) : [report]) {
        if (left === 0) break;
        const found = await getCorrected(id);
        if (!found) continue;
        const said = new Map(found.judgments.map((one) => [one.entryId, one]));
        for (const entry of [...found.record.entries, ...found.rejected]) {
          const judgment = said.get(entry.id) ?? null;
          if (left === 0) break;
          if (kind !== undefined && entry.kind !== kind) continue;
          if (open && judgment !== null) continue;
          if (below !== undefined && !('confidence' in entry && entry.confidence * 100 < below)) continue;
          left--;
          const line = json
            ? JSON.stringify({ report: id, entry, judgment })
            : lineOf(entry, pointAtEntry(entry, found.record.report)?.text ?? '', judgment?.verdict);
          context.stdout.write(`${line}\n`);
        }
      }
      if (left === limit) context.stderr.write('dualtrack: no entries\n');
    });
    return EXIT.ok;
  });
  for (const judge of judgeEntryCommands(context)) list.addCommand(judge);
  return list;
}

/** Of all reports, the newest first. */
async function* reportIds(store: Parameters<Parameters<typeof withExistingStore>[1]>[0]): AsyncGenerator<string> {
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await store.list({ limit: 200, order: 'newest', ...(cursor !== undefined && { cursor }) });
    for (const { id } of page.items) yield id;
    cursor = page.next ?? undefined;
    more = page.next !== null;
  }
}

/** "3a91…  statement 0.82  Ilse Varga: said that … · accepted" */
function lineOf(entry: Entry, words: string, verdict: string | undefined): string {
  const sure = 'confidence' in entry ? ` ${entry.confidence.toFixed(2)}` : '';
  const who = formatSpeaker(entry);
  return `${entry.id}  ${entry.kind}${sure}  ${who === '' ? '' : `${who}: `}${shorten(words, 100)}${verdict ? ` · ${verdict}` : ''}`;
}
