// dualtrack evaluate: how well statements are found, measured on a user's own gold.
import { Argument, Command, Option } from 'commander';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { actsCommand } from './evaluate-acts-command.ts';
import { evaluateAnswers, evaluateReader } from './evaluate-attribution.ts';
import { eventsCommand } from './evaluate-events-command.ts';
import { nestedCommand } from './evaluate-nested-command.ts';
import { EXIT } from './exit-code.ts';
import { formatEvaluation } from './format-evaluation.ts';
import { startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { withStatementReader } from './with-statement-reader.ts';

export function evaluateCommand(context: CliContext): Command {
  return new Command('evaluate')
    .summary('measure the extraction on your own gold')
    .description('Measures how far what is extracted agrees with what people marked.')
    .addCommand(attributionCommand(context))
    .addCommand(nestedCommand(context))
    .addCommand(actsCommand(context))
    .addCommand(eventsCommand(context));
}

function attributionCommand(context: CliContext): Command {
  const command = new Command('attribution')
    .summary('score statements against gold attributions')
    .description(
      `Scores statements against gold attributions: precision, recall and F1 in percent.

  who-said-what  content overlaps a gold content by IoU ≥ ½, and the sources do too or both have none
  token ROLE     tokens of the role over whole texts
  exact ROLE     the role holds the very same tokens as a gold one
  soft ROLE      best overlap of each role, as a share of its length

Tokens are words, numbers and $ € £ %. Gold holds a text a line (.gz or not): {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a list of [start, end) in UTF-16 units. Several lines with one id are several annotators: the first is scored. Without --system the program reads the texts itself; nested statements are left out.`,
    )
    .addArgument(new Argument('<gold>', 'file of gold attributions'))
    .addOption(
      new Option('--system <file>', 'answers to score: attributions as in gold, or lines of `dualtrack extract`'),
    )
    .addHelpText(
      'after',
      examples(
        ['this program on your gold', 'evaluate attribution gold.ndjson'],
        ['another program’s answers', 'evaluate attribution gold.ndjson.gz --system answers.ndjson'],
      ),
    );
  addReaderOptions(command);
  return withAction<{ system?: string } & ReaderOptions>(command, context, async ([gold], options) => {
    const { system, json } = options;
    const { signal, stdout, stderr } = context;
    const progress = await startProgress(context, 'reading', 'texts');
    try {
      const evaluation =
        system === undefined
          ? await withStatementReader(
              (reader) => evaluateReader(gold!, reader, { signal, onText: () => progress.advance(1) }),
              choiceOf(options),
            )
          : await evaluateAnswers(gold!, system);
      progress.stop();
      if (signal.aborted) {
        stderr.write('dualtrack: interrupted; no figures, as they would be of a part of the texts\n');
        return EXIT.interrupted;
      }
      stdout.write(json ? `${JSON.stringify(evaluation)}\n` : formatEvaluation(evaluation));
      return EXIT.ok;
    } finally {
      progress.stop();
    }
  });
}
