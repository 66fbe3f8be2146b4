// dualtrack actors merge, split, rename, hide, undo: what a person puts right, kept as corrections beside the reports.
import { Argument, Command, Option } from 'commander';
import { type WithoutId, withId } from '../analyse/corrections/with-id.ts';
import { findActor } from '../analyse/register/find-actor.ts';
import { pointAt } from '../analyse/register/point-at.ts';
import { type Register, RegisterMaker } from '../analyse/register/register.ts';
import { DualtrackError } from '../errors.ts';
import type { ActorCorrection } from '../record/actor-correction.ts';
import { type Correction, isActorCorrection } from '../record/correction.ts';
import { foldName } from '../text/fold-name.ts';
import { addByWhom, type ByWhomOptions, byWhom } from './by-whom.ts';
import { type CliContext, examples, type GlobalOptions, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatCorrection } from './format-actor.ts';
import { withStoreToCorrect } from './with-store.ts';

type CorrectOptions = ByWhomOptions;
interface SplitOptions extends CorrectOptions {
  readonly report?: readonly string[];
  readonly alias?: readonly string[];
  readonly name?: string;
}

/** What a correction says beside who made it and when. */
type Decision =
  WithoutId<ActorCorrection> extends infer C ? (C extends unknown ? Omit<C, 'at' | 'by' | 'why'> : never) : never;

export function correctCommands(context: CliContext): Command[] {
  const actor = () => new Argument('<actor>', 'id, or a name that only one actor has');
  const several = (value: string, before: readonly string[] = []) => [...before, value];

  const merge = new Command('merge')
    .summary('say that actors are one')
    .description('Makes actors one, under the name of the first. Holds when reports are read again.')
    .addArgument(actor())
    .addArgument(new Argument('<others...>', 'who else it is'))
    .addHelpText('after', examples(['an accent more or less', 'actors merge "François Hale" "Francois Hale"']));
  const split = new Command('split')
    .summary('say that what some reports or names mean is somebody else')
    .description('Takes out of an actor what the given reports, or names, mean by it, as an actor of its own.')
    .addArgument(actor())
    .addOption(new Option('--report <id>', 'a report that means somebody else; may be repeated').argParser(several))
    .addOption(new Option('--alias <name>', 'a name that means somebody else; may be repeated').argParser(several))
    .addOption(new Option('--name <name>', 'what the other is to be shown by'))
    .addHelpText(
      'after',
      examples([
        'a namesake in one report',
        'actors split "Daan Okker" --report 5f0c1d2e3a4b5c6d7e8f9a0b --name "Daan Okker (referee)"',
      ]),
    );
  const rename = new Command('rename')
    .summary('choose the name that an actor is shown by')
    .description('Gives an actor the name that it is shown by. Its aliases stay as the reports have them.')
    .addArgument(actor())
    .addArgument(new Argument('<name>', 'the name'));
  const hide = new Command('hide')
    .summary('leave what is no actor out of lists')
    .description('Leaves an actor out of lists, as for a place or a headline that was taken for one.')
    .addArgument(actor());
  const undo = new Command('undo')
    .summary('take a correction back')
    .description('Takes a correction back; an undo can be taken back too. Nothing is deleted.')
    .addArgument(
      new Argument('<correction>', 'id of a correction, as `actors show` and `actors export --corrections` give it'),
    );

  return [
    withCorrection<CorrectOptions>(merge, context, (register, words) => ({
      what: 'merge',
      actors: words.map((word) => pointAt(register, findActor(register, word).id)),
    })),
    withCorrection<SplitOptions>(split, context, (register, [word], { report = [], alias = [], name }) => {
      if (report.length + alias.length === 0)
        throw new DualtrackError('invalid-option', 'split takes nothing out', 'say what with --report or --alias');
      const actor = findActor(register, word!);
      const known = new Set(actor.aliases.map((one) => foldName(one.name)));
      const unknown = alias.find((one) => !known.has(foldName(one)));
      if (unknown !== undefined)
        throw new DualtrackError(
          'invalid-option',
          `no name of ${actor.name}: ${unknown}`,
          '`dualtrack actors show` lists its names; whom words of one entry mean, `dualtrack entries edit --who` puts right',
        );
      const from = pointAt(register, actor.id);
      return { what: 'split', from, reports: [...report].sort(), names: [...alias].sort(), name: name ?? null };
    }),
    withCorrection<CorrectOptions>(rename, context, (register, [word, name]) => ({
      what: 'rename',
      actor: pointAt(register, findActor(register, word!).id),
      name: name!,
    })),
    withCorrection<CorrectOptions>(hide, context, (register, [word]) => ({
      what: 'hide',
      actor: pointAt(register, findActor(register, word!).id),
    })),
    withCorrection<CorrectOptions>(undo, context, (_, [id], __, known) => {
      if (!known.some((correction) => correction.id === id))
        throw new DualtrackError(
          'invalid-option',
          `no correction with this id: ${id}`,
          '`dualtrack actors export --corrections` lists them',
        );
      return { what: 'undo', undoes: id! };
    }),
  ];
}

function withCorrection<O extends CorrectOptions>(
  command: Command,
  context: CliContext,
  decide: (
    register: Register,
    words: readonly string[],
    options: O & GlobalOptions,
    known: readonly Correction[],
  ) => Decision,
): Command {
  addByWhom(command);
  return withAction<O>(command, context, async (words, options) => {
    const { stdout, env } = context;
    const who = byWhom(options, env);
    await withStoreToCorrect(options.store, async (store) => {
      const maker = new RegisterMaker();
      for await (const report of store.actors()) maker.set(report);
      // An undo may take back any correction; the register knows those about actors.
      const all = await store.corrections();
      const known = all.filter(isActorCorrection);
      const listed = await store.listedActors();
      const decision = decide(maker.make(known, listed), words, options, all);
      const correction = withId({ ...who, ...decision } as WithoutId<ActorCorrection>);
      if (maker.make([...known, correction], listed).idle.some(({ id }) => id === correction.id))
        throw new DualtrackError(
          'invalid-correction',
          'it would change nothing',
          'it is so already, or no report names so',
        );
      await store.correct([correction]);
      stdout.write(`${options.json ? JSON.stringify(correction) : formatCorrection(correction)}\n`);
    });
    return EXIT.ok;
  });
}
