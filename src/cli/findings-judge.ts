// dualtrack findings accept, reject, correct, undo: what a person says of a finding, kept beside the corrections about actors.
import { Argument, Command } from 'commander';
import { withId } from '../analyse/corrections/with-id.ts';
import { judgeFindings, pointAtFinding } from '../analyse/findings/judge-findings.ts';
import { DualtrackError } from '../errors.ts';
import type { FindingCorrection } from '../record/finding-correction.ts';
import type { Store } from '../store/contract.ts';
import { addByWhom, type ByWhomOptions, byWhom } from './by-whom.ts';
import { type CliContext, examples, type GlobalOptions, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { formatFinding } from './format-finding.ts';
import { withStoreToCorrect } from './with-store.ts';

export function judgeCommands(context: CliContext): Command[] {
  const finding = () => new Argument('<finding>', 'id, as `findings` gives it');
  const accept = new Command('accept')
    .summary('say that a finding is so')
    .description('Keeps that a person looked at a finding and found it so.')
    .addArgument(finding());
  const reject = new Command('reject')
    .summary('say that a finding is not so')
    .description('Keeps that a finding is not so; it is left out of lists, and of those to come that it grows into.')
    .addArgument(finding())
    .addHelpText('after', examples(['two occasions, the same words', 'findings reject 3a91… --by "M. Lindt"']));
  const correct = new Command('correct')
    .summary('say what is the case instead')
    .description('Keeps a person’s sentence in the place of the finding’s own.')
    .addArgument(finding())
    .addArgument(new Argument('<says>', 'what is the case'));
  const undo = new Command('undo')
    .summary('take a judgment back')
    .description('Takes back what was said of a finding last. Nothing is deleted.')
    .addArgument(finding());

  const judge =
    (what: FindingCorrection['what']) =>
    async (store: Store, [id, says]: readonly string[], who: Who) => {
      const meant = await findFinding(store, id!);
      return withId({ ...who, what, finding: pointAtFinding(meant), says: says ?? null });
    };
  return [
    withJudgment(accept, context, judge('accept-finding')),
    withJudgment(reject, context, judge('reject-finding')),
    withJudgment(correct, context, judge('correct-finding')),
    withJudgment(undo, context, async (store, [id], who) => {
      const [judged] = judgeFindings([await findFinding(store, id!)], await store.corrections());
      const undoes = judged?.judgment?.correction;
      if (undoes === undefined)
        throw new DualtrackError(
          'invalid-option',
          `nothing was said of it: ${id}`,
          '`dualtrack findings` shows judgments',
        );
      return withId({ ...who, what: 'undo', undoes });
    }),
  ];
}

/** Throws DualtrackError unknown-finding. */
export async function findFinding(store: Pick<Store, 'findings'>, id: string) {
  const [finding] = (await store.findings({ id })).items;
  if (!finding)
    throw new DualtrackError('unknown-finding', `no finding with this id: ${id}`, '`dualtrack findings` gives the ids');
  return finding;
}

type Who = Pick<FindingCorrection, 'by' | 'at' | 'why'>;
type Correct = Parameters<Store['correct']>[0][number];

function withJudgment(
  command: Command,
  context: CliContext,
  decide: (store: Store, words: readonly string[], who: Who) => Promise<Correct>,
): Command {
  addByWhom(command);
  return withAction<ByWhomOptions & GlobalOptions>(command, context, async (words, options) => {
    const { stdout, env } = context;
    const who = byWhom(options, env);
    await withStoreToCorrect(options.store, async (store) => {
      const correction = await decide(store, words, who);
      await store.correct([correction]);
      const [judged] = judgeFindings([await findFinding(store, words[0]!)], await store.corrections());
      stdout.write(
        options.json ? `${JSON.stringify({ correction, finding: judged })}\n` : `${formatFinding(judged!)}\n`,
      );
    });
    return EXIT.ok;
  });
}
