// dualtrack demo: the sample reports read, stored and served. What `npm start` runs.
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { readSources } from '../read/read-sources.ts';
import { formatAccounting } from './accounting.ts';
import { addReports } from './add-reports.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { countReports } from './count-reports.ts';
import { EXIT } from './exit-code.ts';
import { openIntake } from './open-intake.ts';
import { parseWhole } from './option-parsers.ts';
import { startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { DEFAULT_HOST, DEFAULT_PORT } from './serve.ts';
import { serveUntilInterrupted } from './until-interrupted.ts';
import { withStatementReader } from './with-statement-reader.ts';
import { withStore } from './with-store.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/reports', import.meta.url));
/** Its own store, so that invented reports never get among a user's. */
const DEMO_STORE = 'data/samples.db';
/** Ports tried after the wished one: as many demos may run beside each other. */
const PORTS_TRIED = 20;

export function demoCommand(context: CliContext): Command {
  const command = new Command('demo')
    .summary('read the sample reports and serve them')
    .description(
      `Reads the sample reports into ${DEMO_STORE} (or --store FILE), then serves the workbench until Ctrl-C. A second start finds them read. The next free port is taken when the wished one is not.`,
    )
    .addOption(
      new Option('--port <n>', 'first port to try').argParser(parseWhole(0, 65535 - PORTS_TRIED)).default(DEFAULT_PORT),
    )
    .addHelpText('after', examples(['all there is to it', 'demo']));
  addReaderOptions(command);
  return withAction<{ port: number } & ReaderOptions>(command, context, async (_, options, self) => {
    const { store: location, port, json } = options;
    const chosen = self.parent?.getOptionValueSource('store') === 'cli' ? location : DEMO_STORE;
    const { signal, stdout } = context;
    await withStore(chosen, async (store) => {
      const progress = await startProgress(context, 'reading the samples', 'reports', () => countReports([SAMPLES]));
      try {
        const accounting = await withStatementReader(
          (statementReader) =>
            addReports(readSources([SAMPLES], { from: 'auto' }), {
              store,
              statementReader,
              signal,
              onEnded: () => progress.advance(1),
            }),
          choiceOf(options),
        );
        progress.stop();
        if (!json) stdout.write(`${formatAccounting(accounting)}, kept in ${chosen}\n`);
      } finally {
        progress.stop();
      }
      await withStatementReader(
        (statementReader) =>
          serveUntilInterrupted(
            store,
            {
              host: DEFAULT_HOST,
              port,
              tries: PORTS_TRIED,
              intake: openIntake(store, statementReader, signal),
            },
            context,
            json === true,
          ),
        choiceOf(options),
      );
    });
    return EXIT.ok;
  });
}
