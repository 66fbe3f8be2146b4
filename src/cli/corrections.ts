// dualtrack corrections: everything that people put right about actors, findings and entries; out of one store and into another.
import { Argument, Command, Option } from 'commander';
import { correctRecord } from '../analyse/corrections/correct-record.ts';
import { correctionsByReport } from '../analyse/corrections/corrected-records.ts';
import { inForce } from '../analyse/corrections/in-force.ts';
import { maybeCorrection, withId } from '../analyse/corrections/with-id.ts';
import { readRegister } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';
import { Correction } from '../record/correction.ts';
import type { Store } from '../store/contract.ts';
import { addByWhom, type ByWhomOptions, byWhom } from './by-whom.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatCorrection } from './format-correction.ts';
import { readJsonLines } from './read-json-lines.ts';
import { withExistingStore, withStoreToCorrect } from './with-store.ts';
import { openOutput } from './write-output.ts';

export function correctionsCommand(context: CliContext): Command {
  return new Command('corrections')
    .summary('list what people put right, take it back, and pass it on')
    .description(
      'What people put right about actors, findings and entries, at the terminal or in the workbench. A correction speaks of names and words, so it holds when reports are read again, and in another store that has the same reports.',
    )
    .addCommand(listCommand(context), { isDefault: true })
    .addCommand(undoCommand(context))
    .addCommand(exportCommand(context))
    .addCommand(importCommand(context));
}

function listCommand(context: CliContext): Command {
  const command = new Command('list')
    .summary('list corrections, the first made first')
    .description('Lists what people put right. With --json: every correction, a line each.')
    .addOption(new Option('--all', 'also those taken back, and what took them back'));
  return withAction<{ all?: true }>(command, context, async (_, { store: location, json, all }) => {
    await withExistingStore(location, async (store) => {
      const made = await store.corrections();
      const shown = all ? made : inForce(made).filter(({ what }) => what !== 'undo');
      for (const one of shown) context.stdout.write(`${json ? JSON.stringify(one) : formatCorrection(one)}\n`);
      if (shown.length === 0) context.stderr.write('dualtrack: nothing was put right\n');
    });
    return EXIT.ok;
  });
}

function undoCommand(context: CliContext): Command {
  const command = new Command('undo')
    .summary('take corrections back')
    .description('Takes corrections back, all or none; an undo can be taken back too. Nothing is deleted.')
    .addArgument(new Argument('<correction...>', 'ids, as `corrections` gives them'));
  addByWhom(command);
  return withAction<ByWhomOptions>(command, context, async (ids, { store: location, json, ...options }) => {
    const who = byWhom(options, context.env);
    await withStoreToCorrect(location, async (store) => {
      const there = new Set((await store.corrections()).map(({ id }) => id));
      const made = ids.map((undoes) => {
        if (!there.has(undoes))
          throw new DualtrackError(
            'invalid-option',
            `no correction with this id: ${undoes}`,
            '`dualtrack corrections` lists them',
          );
        return withId({ what: 'undo', undoes, ...who });
      });
      await store.correct(made);
      for (const one of made) context.stdout.write(`${json ? JSON.stringify(one) : formatCorrection(one)}\n`);
    });
    return EXIT.ok;
  });
}

function exportCommand(context: CliContext): Command {
  const command = new Command('export')
    .summary('write every correction as a line of JSON')
    .description(
      'Writes every correction, also those taken back, by time: a line each, as schema/actor-correction.json, finding-correction.json and entry-correction.json say.',
    )
    .addOption(new Option('--output <file>', 'where to write, "-" is standard output').default('-'))
    .addHelpText('after', examples(['yours, to keep or pass on', 'corrections export --output corrections.ndjson']));
  return withAction<{ output: string }>(command, context, async (_, { store: location, output }) => {
    await withExistingStore(location, async (store) => {
      const out = await openOutput(output, context);
      // Parsed, so that the same corrections are the same bytes whoever wrote them.
      for (const one of await store.corrections()) await out.write(`${JSON.stringify(Correction.parse(one))}\n`);
      await out.close();
    });
    return EXIT.ok;
  });
}

function importCommand(context: CliContext): Command {
  const command = new Command('import')
    .summary('take in corrections that another store gave out')
    .description(
      'Takes in lines as `corrections export` writes them, all or none; those that are there are left alone. Says how many find nothing here.',
    )
    .addArgument(new Argument('<file>', 'packed (.gz) or not'))
    .addHelpText('after', examples(['a colleague’s', 'corrections import corrections.ndjson']));
  return withAction(command, context, async ([path], { store: location, json }) => {
    const corrections: Correction[] = [];
    for await (const { line, value } of readJsonLines(path!))
      corrections.push(maybeCorrection(value, `${path}:${line}`));
    await withStoreToCorrect(location, async (store) => {
      const outcomes = await store.correct(corrections);
      const idle = await idleIn(store);
      const sums = {
        corrections: outcomes.length,
        added: outcomes.filter((outcome) => outcome === 'added').length,
        known: outcomes.filter((outcome) => outcome === 'known').length,
        idle: corrections.filter(({ id }) => idle.has(id)).length,
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

/** Ids of those in force about actors or entries that find nothing in this store. */
async function idleIn(store: Store): Promise<ReadonlySet<string>> {
  const idle = new Set((await readRegister(store)).idle.map(({ id }) => id));
  for (const [reportId, made] of correctionsByReport(await store.corrections())) {
    const record = await store.get(reportId);
    for (const { id } of record ? correctRecord(record, made).idle : made) idle.add(id);
  }
  return idle;
}
