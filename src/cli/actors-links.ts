// dualtrack actors links: whom the descriptions of one report mean by what other reports say.
import { Argument, Command } from 'commander';
import { createOfficeLinker } from '../analyse/register/link-offices.ts';
import { readRegister } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { shorten } from './printable.ts';
import { withExistingStore } from './with-store.ts';

export function linkActorsCommand(context: CliContext): Command {
  const command = new Command('links')
    .summary('tell whom a report’s office descriptions mean by other reports')
    .description(
      'For descriptions that a report itself does not resolve ("the Belmarki foreign minister"), names the person to whom other reports give that office at its date, and the report that says so. The record is left as it is. With --json: a line a link.',
    )
    .addArgument(new Argument('<report>', 'id of a report'))
    .addHelpText('after', examples(['who was meant', 'actors links 5f0c1d2e3a4b5c6d7e8f9a0b']));
  return withAction(command, context, async ([id], { store: location, json }) => {
    const { stdout, stderr } = context;
    await withExistingStore(location, async (store) => {
      const record = await store.get(id!);
      if (!record)
        throw new DualtrackError('unknown-report', `no report with this id: ${id}`, '`dualtrack list` gives the ids');
      const links = createOfficeLinker(await readRegister(store))(record);
      for (const link of links) {
        const { mention, actor, because, days } = link;
        const day = because.published?.slice(0, 10) ?? 'undated';
        const why = `${because.reportId} (${day}, ${days} days away): ${shorten(because.passage.text, 120)}`;
        stdout.write(
          json
            ? `${JSON.stringify(link)}\n`
            : `${shorten(mention.text, 80)} → ${shorten(actor.name, 80)}\n    ${why}\n`,
        );
      }
      if (links.length === 0 && !json) stderr.write('dualtrack: no such description\n');
    });
    return EXIT.ok;
  });
}
