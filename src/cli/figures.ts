// dualtrack figures: what reports tell of one thing and holder, over the days it is told for.
import { Command, Option } from 'commander';
import { readRegister } from '../analyse/register/register.ts';
import { FIGURE_PAGE_LIMITS } from '../serve/contract/figures.ts';
import { pageSeries } from '../serve/page-series.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { compareReports } from './compare-reports.ts';
import { EXIT } from './exit-code.ts';
import { formatSeries } from './format-series.ts';
import { parseWhole } from './option-parsers.ts';
import { withStoreToCorrect } from './with-store.ts';

interface FiguresOptions {
  readonly actor?: string;
  readonly measure?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export function figuresCommand(context: CliContext): Command {
  const { min, max, default: usual } = FIGURE_PAGE_LIMITS;
  const command = new Command('figures')
    .summary('list figures as series: what is told of one thing over time')
    .description(
      'Lists series of figures, those with the newest report first: all figures that reports tell of one measure and one holder, or of the dead, the hurt, the crowd of one place, by the days they are told for. “≠” marks days for which two tellings cannot both be so; what is rounded, “about” or “at least” is allowed for. A series has two tellings or more and is listed with the last report that tells it. With --json: as GET /api/figures answers.',
    )
    .addOption(new Option('--actor <actor>', 'only what is told of this actor: an id or a name of the register'))
    .addOption(new Option('--measure <words>', 'only where measure or unit has these words'))
    .addOption(new Option('--limit <n>', `reports looked through, ${min} to ${max}`).argParser(parseWhole(min, max)).default(usual)) // biome-ignore format: one line
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addHelpText(
      'after',
      examples(
        ['what is told of an alliance', 'figures --actor "Halden Pact"'],
        ['military spending, of whomever', 'figures --measure "military spending"'],
      ),
    );
  return withAction<FiguresOptions>(command, context, async (_, { store: location, json, ...asked }) => {
    const { stdout, stderr, signal } = context;
    await withStoreToCorrect(location, async (store) => {
      await compareReports(store, { signal });
      const page = await pageSeries(store, () => readRegister(store), asked);
      if (json) {
        stdout.write(`${JSON.stringify(page)}\n`);
        return;
      }
      for (const series of page.items) stdout.write(`${formatSeries(series)}\n`);
      if (page.items.length === 0) stderr.write(`dualtrack: no series in ${page.looked} reports\n`);
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}
