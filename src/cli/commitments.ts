// dualtrack commitments: who is bound to do what by when, and what later reports say came of it; announced events likewise.
import { Command, Option } from 'commander';
import { pageStandings, type ShownStanding } from '../analyse/commitment-outcomes/page-standings.ts';
import { quote } from '../analyse/findings/say.ts';
import { readRegister } from '../analyse/register/register.ts';
import { SHOWN_STATES, type ShownState, STANDING_KINDS, type StandingKind } from '../record/standing.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { compareReports } from './compare-reports.ts';
import { EXIT } from './exit-code.ts';
import { parseDate, parseWhole } from './option-parsers.ts';
import { toPrintable as printable } from './printable.ts';
import { withStoreToCorrect } from './with-store.ts';

interface CommitmentsOptions {
  readonly kind: StandingKind;
  readonly state?: ShownState;
  readonly holder?: string;
  readonly actor?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly asOf?: string;
  readonly order: 'due' | 'latest';
  readonly limit: number;
  readonly cursor?: string;
}

export function commitmentsCommand(context: CliContext): Command {
  const command = new Command('commitments')
    .summary('list who is bound to do what by when, and what came of it')
    .description(
      'Lists commitments by the day they are due, each with its log: the reports that tell it, and what later ones say came of it. A standing is moved by reports only; one whose day has passed without a word cannot be told. With --kind scheduled-event: what was announced for a day. With --json: {items, next, asOf}, as schema/standing.json says, each with `now`, its state on the day `asOf`.',
    )
    .addOption(new Option('--kind <kind>', 'commitments, or announced events').choices(STANDING_KINDS).default('commitment'))
    .addOption(new Option('--state <state>', 'only those that stand so').choices(SHOWN_STATES))
    .addOption(new Option('--holder <words>', 'only of those whose name has these words'))
    .addOption(new Option('--actor <id>', 'only of this actor of the register'))
    .addOption(new Option('--due-from <day>', 'due on this day or later').argParser(parseDate))
    .addOption(new Option('--due-to <day>', 'due on this day or before').argParser(parseDate))
    .addOption(new Option('--as-of <day>', 'how they stand on this day; else on that of the newest report').argParser(parseDate))
    .addOption(new Option('--order <order>', 'by day, the next or the last first').choices(['due', 'latest']).default('due'))
    .addOption(new Option('--limit <n>', 'most rows, 1 to 500').argParser(parseWhole(1, 500)).default(50))
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addHelpText(
      'after',
      examples(
        ['what is due in May', 'commitments --state open --due-from 2031-05-01 --due-to 2031-05-31'],
        ['what somebody did not keep', 'commitments --holder "Joren Halvik" --state not-met'],
        ['what is announced', 'commitments --kind scheduled-event --state open'],
      ),
    ); // biome-ignore format: one option a line
  return withAction<CommitmentsOptions>(command, context, async (_, { json, store: location, ...asked }) => {
    const { stdout, stderr, signal } = context;
    await withStoreToCorrect(location, async (store) => {
      await compareReports(store, { signal });
      const page = await pageStandings(store, () => readRegister(store), asked);
      if (json) {
        stdout.write(`${JSON.stringify(page)}\n`);
        return;
      }
      for (const one of page.items) stdout.write(`${formatStanding(one)}\n`);
      if (page.items.length === 0 && page.next === null) stderr.write('dualtrack: none\n');
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}

function formatStanding({ id, name, what, forWhom, condition, due, now, log, watch }: ShownStanding): string {
  const words = (text: string) => printable(quote(text, 160));
  const head = [
    `${due ?? 'no day    '}  ${now}  ${printable(name ?? 'somebody not named')}: ${words(what.text)}`,
    ...(forWhom.text === '' ? [] : [`for ${words(forWhom.text)}`]),
    ...(condition.text === '' ? [] : [`on condition: ${words(condition.text)}`]),
  ].join(', ');
  const steps = [
    ...log.map((step) => ({ ...step, said: step.state === 'open' ? 'told' : step.state })),
    ...watch.map((step) => ({ ...step, said: 'condition' })),
  ].map(
    ({ said, date, outlet, reportId, passage, due: day }) =>
      `  ${date ?? 'no day    '}  ${said}  ${printable(outlet ?? reportId.slice(0, 8))}: ${words(passage.text)}${day === null || said === 'told' ? '' : `, now ${day}`}`,
  );
  return [head, `  ${id}`, ...steps].join('\n');
}
