// dualtrack actors export and import: the register out, and corrections out and in.
import { Argument, Command, Option } from 'commander';
import { maybeCorrection } from '../analyse/register/make-correction.ts';
import { readRegister } from '../analyse/register/register.ts';
import type { ActorCorrection } from '../record/actor-correction.ts';
import { isActorCorrection } from '../record/correction.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { readJsonLines } from './read-json-lines.ts';
import { withExistingStore, withStoreToCorrect } from './with-store.ts';
import { openOutput } from './write-output.ts';

interface ExportActorsOptions {
  readonly output: string;
  readonly corrections?: true;
  readonly possibleSame?: true;
}

export function exportActorsCommand(context: CliContext): Command {
  const command = new Command('export')
    .summary('write the register, or the corrections, as lines of JSON')
    .description(
      'Writes every actor, by name, with all evidence: a line each, as schema/registered-actor.json says. The same reports and corrections give the same bytes.',
    )
    .addOption(new Option('--corrections', 'what people put right instead, as schema/actor-correction.json says'))
    .addOption(
      new Option('--possible-same', 'who may be the same instead, as schema/possible-same.json says').conflicts(
        'corrections',
      ),
    )
    .addOption(new Option('--output <file>', 'where to write, "-" is standard output').default('-'))
    .addHelpText(
      'after',
      examples(
        ['who is who, for another program', 'actors export --output actors.ndjson'],
        ['your corrections, to keep or pass on', 'actors export --corrections > corrections.ndjson'],
      ),
    );
  return withAction<ExportActorsOptions>(command, context, async (_, options) => {
    const { store: location, output, corrections, possibleSame } = options;
    await withExistingStore(location, async (store) => {
      const out = await openOutput(output, context);
      const register = corrections ? null : await readRegister(store);
      const lines =
        register === null
          ? (await store.corrections()).filter(isActorCorrection)
          : possibleSame
            ? register.possibleSame
            : register.actors;
      for (const line of lines) await out.write(`${JSON.stringify(line)}\n`);
      await out.close();
    });
    return EXIT.ok;
  });
}

export function importCorrectionsCommand(context: CliContext): Command {
  const command = new Command('import')
    .summary('take corrections that another store gave out')
    .description(
      'Reads corrections as `actors export --corrections` writes them, all or none. Those that are there are left alone.',
    )
    .addArgument(new Argument('<file>', 'lines of JSON (.gz or not)'))
    .addHelpText('after', examples(['a colleague’s corrections', 'actors import corrections.ndjson']));
  return withAction(command, context, async ([path], { store: location, json }) => {
    const corrections: ActorCorrection[] = [];
    for await (const { line, value } of readJsonLines(path!))
      corrections.push(maybeCorrection(value, `${path}:${line}`));
    await withStoreToCorrect(location, async (store) => {
      const outcomes = await store.correct(corrections);
      const { idle } = await readRegister(store);
      const ids = new Set(corrections.map(({ id }) => id));
      const sums = {
        corrections: outcomes.length,
        added: outcomes.filter((outcome) => outcome === 'added').length,
        known: outcomes.filter((outcome) => outcome === 'known').length,
        idle: idle.filter(({ id }) => ids.has(id)).length,
      };
      context.stdout.write(
        json
          ? `${JSON.stringify(sums)}\n`
          : `${sums.corrections} corrections = ${sums.added} added + ${sums.known} known; ${sums.idle} of them change nothing here\n`,
      );
    });
    return EXIT.ok;
  });
}
