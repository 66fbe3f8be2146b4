// dualtrack evaluate nested: how well statements inside statements are found, measured on a user's own gold.
import { Argument, Command, Option } from 'commander';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { answerByReader, readAnswers } from './evaluate-attribution.ts';
import { evaluateNested, readNestedGold } from './evaluate-nested.ts';
import { EXIT } from './exit-code.ts';
import { formatEvaluation } from './format-evaluation.ts';
import { startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { withStatementReader } from './with-statement-reader.ts';

export function nestedCommand(context: CliContext): Command {
  const command = new Command('nested')
    .summary('score statements inside statements against gold ones')
    .description(
      `Scores statements one level down, inside the content of a gold attribution, against gold ones: the measures of \`evaluate attribution\` in percent.

Every statement whose cue and content lie inside an attribution’s content of six words or more is scored, whether the program sees it as nested or not; those that stand for a gold attribution itself, and those inside a gold nested content (two levels down), are left out. Gold holds a case a line: {"id", "outer", "source", "cue", "content"}, lists of [start, end) in UTF-16 units, outer being the outer cue. The texts are gold as \`evaluate attribution\` takes it.`,
    )
    .addArgument(new Argument('<gold>', 'file of gold nested statements'))
    .addOption(new Option('--texts <file>', 'texts of the cases, with attributions').makeOptionMandatory())
    .addOption(
      new Option('--about <file>', 'JSON {"articles": [ids]} of all texts gone through; else those with a case'),
    )
    .addOption(
      new Option('--system <file>', 'answers to score: attributions as in gold, or lines of `dualtrack extract`'),
    )
    .addHelpText(
      'after',
      examples(
        ['this program on your gold', 'evaluate nested nested.ndjson --texts gold.ndjson.gz'],
        ['texts without a case too', 'evaluate nested nested.ndjson --texts gold.ndjson.gz --about nested.about.json'],
      ),
    );
  addReaderOptions(command);
  return withAction<{ texts: string; about?: string; system?: string } & ReaderOptions>(
    command,
    context,
    async ([goldPath], options) => {
      const { texts, about, system, json } = options;
      const { signal, stdout, stderr } = context;
      const progress = await startProgress(context, 'reading', 'texts');
      try {
        const gold = await readNestedGold(goldPath!, texts, about);
        const answers =
          system === undefined
            ? await withStatementReader(
                (reader) => answerByReader(gold.texts, reader, 'all', { signal, onText: () => progress.advance(1) }),
                choiceOf(options),
              )
            : await readAnswers(system, 'all');
        progress.stop();
        if (signal.aborted) {
          stderr.write('dualtrack: interrupted; no figures, as they would be of a part of the texts\n');
          return EXIT.interrupted;
        }
        const evaluation = evaluateNested(gold, answers);
        stdout.write(json ? `${JSON.stringify(evaluation)}\n` : formatEvaluation(evaluation));
        return EXIT.ok;
      } finally {
        progress.stop();
      }
    },
  );
}
