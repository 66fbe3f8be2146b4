// dualtrack evaluate acts: how well acts and polarities are told, measured on a user's own gold.
import { Argument, Command, Option } from 'commander';
import type { ActScores } from '../analyse/act-score.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { type ActEvaluation, evaluateActs, readActGold } from './evaluate-acts.ts';
import { EXIT } from './exit-code.ts';
import { startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { withStatementReader } from './with-statement-reader.ts';

export function actsCommand(context: CliContext): Command {
  const command = new Command('acts')
    .summary('score acts and polarities against gold ones')
    .description(
      `Scores the acts and polarities of statements against gold ones, in percent, twice: told from the gold attributions’ spans, and told of the statements that this program finds at the gold cues.

  without say    share of right acts among the cases whose gold act is another
  macro F1       mean of the F1 of the gold’s acts, each counting alike

Gold holds a case a line: {"id", "cue": [[start, end)], "act", "polarity"}, in UTF-16 units of its text. The texts are gold as \`evaluate attribution\` takes it (.gz or not), with an attribution of that very cue; of several lines with one id the first counts.`,
    )
    .addArgument(new Argument('<gold>', 'file of gold acts'))
    .addOption(new Option('--texts <file>', 'texts of the cases, with attributions').makeOptionMandatory())
    .addHelpText('after', examples(['the acts of your gold', 'evaluate acts acts.ndjson --texts gold.ndjson.gz']));
  addReaderOptions(command);
  return withAction<{ texts: string } & ReaderOptions>(command, context, async ([goldPath], options) => {
    const { texts, json } = options;
    const { signal, stdout, stderr } = context;
    const progress = await startProgress(context, 'reading', 'texts');
    try {
      const gold = await readActGold(goldPath!, texts);
      const evaluation = await withStatementReader(
        (reader) => evaluateActs(gold, reader, { signal, onText: () => progress.advance(1) }),
        choiceOf(options),
      );
      progress.stop();
      if (signal.aborted) {
        stderr.write('dualtrack: interrupted; no figures, as they would be of a part of the texts\n');
        return EXIT.interrupted;
      }
      stdout.write(json ? `${JSON.stringify(evaluation)}\n` : formatActEvaluation(evaluation));
      return EXIT.ok;
    } finally {
      progress.stop();
    }
  });
}

/** A line for each way of telling, then one an act: "deny             P 80.0  R 66.7  F1 72.7  (gold 6)". */
export function formatActEvaluation({ cases, onGoldSpans, onFound }: ActEvaluation): string {
  const overall = ({ accuracy, accuracyWithoutSay, macroF1, polarity }: ActScores) =>
    `acts ${accuracy.toFixed(1)}  without say ${accuracyWithoutSay.toFixed(1)}  macro F1 ${macroF1.toFixed(1)}  polarity ${polarity.toFixed(1)}`;
  const lines = Object.entries(onGoldSpans.acts).map(
    ([act, { precision, recall, f1, gold }]) =>
      `${act.padEnd(16)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (gold ${gold})`,
  );
  return `${[
    `spans given      ${overall(onGoldSpans)}  (cases ${cases})`,
    `statements found ${overall(onFound)}  (cases ${onFound.cases})`,
    ...lines,
  ].join('\n')}\n`;
}
