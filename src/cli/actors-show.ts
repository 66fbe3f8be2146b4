// dualtrack actors show: one actor with every name and office, and the reports that say so.
import { Argument, Command } from 'commander';
import { findActor } from '../analyse/register/find-actor.ts';
import { membershipsOf } from '../analyse/register/memberships.ts';
import { readRegister } from '../analyse/register/register.ts';
import { isActorCorrection } from '../record/correction.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatActor } from './format-actor.ts';
import { formatMemberships } from './format-memberships.ts';
import { withExistingStore } from './with-store.ts';

export function showActorCommand(context: CliContext): Command {
  const command = new Command('show')
    .summary('show one actor, its names and offices with their evidence')
    .description(
      'Shows an actor: every name and office with the reports that give it, who belongs to it and what it belongs to, who may be the same and why, and the corrections that shaped it. With --json: {actor, members, memberOf, possibleSame, corrections}, with all evidence.',
    )
    .addArgument(new Argument('<actor>', 'id, or a name that only one actor has'))
    .addHelpText('after', examples(['who held what when', 'actors show "Ingrid Solvane"']));
  return withAction(command, context, async ([wanted], { store: location, json }) => {
    await withExistingStore(location, async (store) => {
      const register = await readRegister(store);
      const actor = findActor(register, wanted!);
      const corrections = (await store.corrections())
        .filter(isActorCorrection)
        .filter(({ id }) => actor.corrections.includes(id));
      const possibleSame = register.possibleSameOf(actor.id);
      const memberships = membershipsOf(register);
      const [members, memberOf] = [memberships.membersOf(actor.id), memberships.bodiesOf(actor.id)];
      context.stdout.write(
        json
          ? `${JSON.stringify({ actor, members, memberOf, possibleSame, corrections })}\n`
          : `${[formatActor(actor, possibleSame, corrections), ...formatMemberships(members, memberOf)].join('\n')}\n`,
      );
    });
    return EXIT.ok;
  });
}
