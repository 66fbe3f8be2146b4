// dualtrack gauge: one number for an actor, a pair or an alliance, period by period, with what it was made of.
import { Argument, Command, Option } from 'commander';
import { GAUGES, type GaugeName, type GaugePoint } from '../analyse/gauges/gauge.ts';
import { type GaugeRead, measureGauge } from '../analyse/gauges/measure-gauge.ts';
import { PERIODS, type PeriodLength } from '../analyse/gauges/period.ts';
import { readRegister } from '../analyse/register/register.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { compareReports } from './compare-reports.ts';
import { EXIT } from './exit-code.ts';
import { withStoreToCorrect } from './with-store.ts';

interface GaugeOptions {
  readonly of?: string;
  readonly with?: string;
  readonly members?: readonly string[];
  readonly by: PeriodLength;
}

export function gaugeCommand(context: CliContext): Command {
  const command = new Command('gauge')
    .summary('measure tension, unity and the like by week, month or quarter')
    .description(
      `Prints one gauge for each period: its value, the interval in which it lies 19 times in 20, and how many things it was made of. Below a minimum there is no value. Each happening counts once, however many reports tell it, and copies of a report count as one. docs/reference/gauges.md has the formulas.

ACTOR is an id or a name of the register; a state or an alliance goes together with those who hold its offices. With --json: as GET /api/gauges answers, with the entries behind each period.`,
    )
    .addArgument(new Argument('<name>', 'which gauge').choices(GAUGES))
    .addOption(new Option('--of <actor>', 'whose (required)'))
    .addOption(new Option('--with <actor>', 'the other of a pair; for unity the target'))
    .addOption(
      new Option(
        '--members <actors>',
        'for unity: the members of the alliance, with commas between; by default those that reports and lists tell',
      ).argParser(parseList),
    )
    .addOption(new Option('--by <period>', 'how long a period is').choices(PERIODS).default('month'))
    .addHelpText(
      'after',
      examples(
        ['how two have got on', 'gauge tension --of "Halden Pact" --with "Tarsk Federation" --by quarter'],
        ['who keeps promises', 'gauge predictability --of "Joren Halvik" --by quarter'],
        ['whether members agree', 'gauge unity --of "Halden Pact" --with Tarsk'],
        ['… those named', 'gauge unity --of "Halden Pact" --with Tarsk --members Arvenia,Belmark,Kestria'],
      ),
    );
  return withAction<GaugeOptions>(
    command,
    context,
    async ([name], { of, with: other, members, by, json, store }, own) => {
      // commander asks for what is mandatory before it looks at the name, and a wrong name is the first thing to tell
      if (of === undefined) return own.error("error: required option '--of <actor>' not specified");
      const { stdout, stderr, signal } = context;
      await withStoreToCorrect(store, async (opened) => {
        await compareReports(opened, { signal });
        const read = await measureGauge(opened, await readRegister(opened), {
          name: name as GaugeName,
          of,
          with: other,
          members,
          by,
        });
        if (json) {
          stdout.write(`${JSON.stringify(read)}\n`);
          return;
        }
        stdout.write(`${formatGauge(read)}\n`);
        if (read.points.length === 0) stderr.write('dualtrack: nothing to measure\n');
      });
      return EXIT.ok;
    },
  );
}

const parseList = (word: string): string[] =>
  word
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function formatGauge({ gauge, formula, minimum, needs, of, with: other, members, points }: GaugeRead): string {
  const whose = members.length === 0 ? '' : ` (${members.map(({ name }) => name).join(', ')})`;
  const head = `${gauge} of ${of.name}${whose}${other === null ? '' : ` with ${other.name}`}: ${formula}; none below ${needs}`;
  return [head, ...points.map((point) => formatPoint(point, minimum, needs))].join('\n');
}

/** Where there is enough of it and no value all the same, the line says what else it takes. */
const formatPoint = ({ name, value, low, high, n }: GaugePoint, minimum: number, needs: string) =>
  value === null
    ? `${name}  –  n=${n}${n >= minimum ? `, but it takes ${needs}` : ''}`
    : `${name}  ${value.toFixed(2)}  [${low!.toFixed(2)}, ${high!.toFixed(2)}]  n=${n}`;
