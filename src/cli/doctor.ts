// dualtrack doctor: what the program needs, and whether this machine has it.
import { Command } from 'commander';
import { checkMachine } from './check-machine.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { toPrintable } from './printable.ts';

export function doctorCommand(context: CliContext): Command {
  const command = new Command('doctor')
    .summary('check what the program needs')
    .description(
      'Checks Node, SQLite, the models, the store, the disk and the terminal. Ends with 1 when something needed is missing. With --json: {ok, checks: [{name, state, says, hint}]}.',
    )
    .addHelpText('after', examples(['before a first run, or with a report of a defect', 'doctor']));
  return withAction(command, context, async (_, { store: location, json }) => {
    const checks = await checkMachine(location, context);
    const ok = checks.every(({ state }) => state !== 'missing');
    if (json) context.stdout.write(`${JSON.stringify({ ok, checks })}\n`);
    else
      for (const { name, state, says, hint } of checks) {
        context.stdout.write(`${MARKS[state]} ${name.padEnd(10)} ${toPrintable(says)}\n`);
        if (hint !== null) context.stdout.write(`    ${toPrintable(hint)}\n`);
      }
    return ok ? EXIT.ok : EXIT.failed;
  });
}

const MARKS = { fine: 'ok     ', odd: 'note   ', missing: 'MISSING' } as const;
