// dualtrack positions: who is for or against whom or what, with the words that it rests on.
import { Command, Option } from 'commander';
import { quote } from '../analyse/findings/say.ts';
import { type FoundPosition, pagePositions } from '../analyse/positions/page-positions.ts';
import { readRegister } from '../analyse/register/register.ts';
import { type Position, STANCES } from '../record/position.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { parseWhole } from './option-parsers.ts';
import { toPrintable } from './printable.ts';
import { withExistingStore } from './with-store.ts';

interface PositionsOptions {
  readonly holder?: string;
  readonly target?: string;
  readonly stance?: Position['stance'];
  readonly limit: number;
  readonly cursor?: string;
}

export function positionsCommand(context: CliContext): Command {
  const command = new Command('positions')
    .summary('list who is for or against whom or what')
    .description(
      'Lists positions, by statements and by deeds, those of the newest report first. What was held otherwise before is a finding: `dualtrack findings --kind reversal`. With --json: {items, looked, next}, as GET /api/positions answers.',
    )
    .addOption(new Option('--holder <actor>', 'whose: id or name of an actor of the register'))
    .addOption(new Option('--target <words>', 'on whom or what: an actor, or words of the matter'))
    .addOption(new Option('--stance <stance>', 'only these').choices(STANCES))
    .addOption(new Option('--limit <n>', 'reports looked through, 1 to 500').argParser(parseWhole(1, 500)).default(200))
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addHelpText(
      'after',
      examples(
        ['what somebody is for and against', 'positions --holder "Joren Halvik"'],
        ['who is against a matter', 'positions --target "port levy" --stance against'],
      ),
    );
  return withAction<PositionsOptions>(command, context, async (_, { json, store: location, ...asked }) => {
    const { stdout, stderr } = context;
    await withExistingStore(location, async (store) => {
      const page = await pagePositions(store, (id) => store.get(id), await readRegister(store), asked);
      if (json) {
        stdout.write(`${JSON.stringify(page)}\n`);
        return;
      }
      for (const one of page.items) stdout.write(`${formatPosition(one)}\n`);
      if (page.items.length === 0 && page.next === null) stderr.write('dualtrack: none\n');
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}

function formatPosition({
  day,
  who,
  holder,
  stance,
  target,
  whom,
  as,
  outlet,
  reportId,
  passage,
}: FoundPosition): string {
  const name = (text: string) => toPrintable(text);
  const matter = target.topic === null ? (whom?.name ?? target.text) : target.text;
  return `${day ?? 'no day    '}  ${name(who?.name ?? holder.text)} ${stance} ${name(matter)} (${as})\n  ${name(outlet ?? reportId.slice(0, 8))}: ${name(quote(passage.text, 160))}`;
}
