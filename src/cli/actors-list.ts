// dualtrack actors list: the actors of the register, a page at a time.
import { Command, Option } from 'commander';
import { ACTOR_ORDERS, type ActorQuery, pageActors } from '../analyse/register/page-actors.ts';
import { readRegister } from '../analyse/register/register.ts';
import { ACTOR_KINDS } from '../record/actor.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatActorLine } from './format-actor.ts';
import { parseWhole } from './option-parsers.ts';
import { withExistingStore } from './with-store.ts';

export function listActorsCommand(context: CliContext): Command {
  const command = new Command('list')
    .summary('list the actors of the register')
    .description('Lists actors with their names, offices and reports. With --json: {items, next}.')
    .addOption(new Option('--kind <kind>', 'only actors of this kind').choices(ACTOR_KINDS))
    .addOption(new Option('--name <words>', 'only actors with these words in one of their names'))
    .addOption(new Option('--all', 'also names that are joined inside one report only, such as bare surnames'))
    .addOption(new Option('--hidden', 'also actors that somebody has hidden'))
    .addOption(
      new Option('--order <order>', 'by number of reports, or by name').choices(ACTOR_ORDERS).default('reports'),
    )
    .addOption(new Option('--limit <n>', 'most rows, 1 to 500').argParser(parseWhole(1, 500)).default(50))
    .addOption(new Option('--cursor <cursor>', 'go on where a page ended'))
    .addHelpText(
      'after',
      examples(['whom most reports name', 'actors list'], ['everybody called so', 'actors list --all --name oranov']),
    );
  return withAction<ActorQuery>(command, context, async (_, options) => {
    const { stdout, stderr } = context;
    await withExistingStore(options.store, async (store) => {
      const register = await readRegister(store);
      const page = pageActors(register, options);
      if (options.json) {
        stdout.write(`${JSON.stringify(page)}\n`);
        return;
      }
      for (const actor of page.items)
        stdout.write(`${formatActorLine(actor, register.possibleSameOf(actor.id).length)}\n`);
      if (page.items.length === 0) stderr.write('dualtrack: no actors\n');
      if (page.next !== null) stderr.write(`dualtrack: more with --cursor ${page.next}\n`);
    });
    return EXIT.ok;
  });
}
