// dualtrack extract: reports in, one line of JSON a report out. Touches no store.
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DualtrackError } from '../errors.ts';
import { runPipeline } from '../pipeline.ts';
import { readSources } from '../read/read-sources.ts';
import { toEmptyLine, toExtractLine } from '../serve/export/extract-line.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { collectSeldom } from './collect-seldom.ts';
import { EXIT } from './exit-code.ts';
import { besideLines, startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { SOURCE_FORMS, type SourceForm } from './source-forms.ts';
import { gatherRefusals } from './tell-refusals.ts';
import { gatherSameIds } from './tell-same-ids.ts';
import { withStatementReader } from './with-statement-reader.ts';
import { openOutput } from './write-output.ts';

/** Reports read together: enough to fill a model's batch, few enough that the first line comes soon. */
const BATCH_SIZE = 16;

interface ExtractOptions extends ReaderOptions {
  readonly input: string;
  readonly output: string;
  readonly from: SourceForm;
}

export function extractCommand(context: CliContext): Command {
  const command = new Command('extract')
    .summary('read reports, write what they say as JSON lines')
    .description(
      `Reads reports and writes one line of JSON a report, in the same order: {id, statements, events, figures, times, commitments, notes} (schema/extract-line.json). Touches no store.

A line of the input that carries an id but no usable text is answered with an empty line of that id and a note, so that lines stay aligned; any other input without a report in it is told on stderr only. With --json a summary goes to stderr when the lines go to standard output, else to standard output.`,
    )
    .addOption(new Option('--input <file>', 'what to read, "-" is standard input').default('-'))
    .addOption(new Option('--output <file>', 'where to write, "-" is standard output').default('-'))
    .addOption(new Option('--from <form>', 'what the input is').choices(SOURCE_FORMS).default('ndjson'))
    .addHelpText(
      'after',
      examples(
        ['one plain text report', 'extract --from text --input dispatch.txt'],
        ['lines {"id", "text", "published"?, …} through a pipe', 'extract < reports.ndjson > entries.ndjson'],
      ),
    );
  addReaderOptions(command);
  return withAction<ExtractOptions>(command, context, async (_, options) => {
    const { input, output, from, json } = options;
    if (input !== '-' && resolve(input) === resolve(output))
      throw new DualtrackError(
        'invalid-option',
        `--output is the input: ${output}`,
        'write to another file, so that the reports are not overwritten',
      );
    const counts = { inputs: 0, recorded: 0, rejected: 0, quarantined: 0 };
    const { signal, stdout, stderr } = context;
    const refusals = gatherRefusals(context);
    const sameIds = gatherSameIds(context);
    collectSeldom();
    const sources = sameIds.pass(readSources([input], { from, stdin: context.stdin }));
    const out = await openOutput(output, context);
    let isNoJson = true;
    const progress = await startProgress(output === '-' ? besideLines(context) : context, 'reading', 'reports');
    try {
      await withStatementReader(async (statementReader) => {
        for await (const item of runPipeline(sources, { statementReader, batchSize: BATCH_SIZE, signal })) {
          counts.inputs += 1;
          progress.advance(1);
          if (item.outcome === 'recorded') {
            counts.recorded += 1;
            await out.write(`${JSON.stringify(toExtractLine(item.record))}\n`);
            continue;
          }
          counts[item.refused.outcome] += 1;
          refusals.add(item.refused);
          isNoJson &&= item.refused.rule === 'not-json';
          if (item.givenId != null) await out.write(`${JSON.stringify(toEmptyLine(item.givenId, item.refused))}\n`);
        }
      }, choiceOf(options));
      await out.close();
    } finally {
      progress.stop();
    }
    refusals.tell();
    sameIds.tell();
    if (from === 'ndjson' && counts.rejected > 0 && counts.rejected === counts.inputs && isNoJson)
      stderr.write('  no line of it is JSON: --from text reads a plain text, --from auto finds out what it is\n');
    if (json) (output === '-' ? stderr : stdout).write(`${JSON.stringify({ summary: counts })}\n`);
    if (signal.aborted) {
      stderr.write(`dualtrack: interrupted after ${counts.inputs} inputs; the lines written are whole\n`);
      return EXIT.interrupted;
    }
    return counts.rejected + counts.quarantined > 0 ? EXIT.failed : EXIT.ok;
  });
}
