// dualtrack serve: the workbench and its API over a store.
import { Command, Option } from 'commander';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { openIntake } from './open-intake.ts';
import { parseWhole } from './option-parsers.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { serveUntilInterrupted } from './until-interrupted.ts';
import { withStatementReader } from './with-statement-reader.ts';
import { withExistingStore } from './with-store.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4173;

interface ServeOptions extends ReaderOptions {
  readonly host: string;
  readonly port: number;
  readonly readOnly?: true;
}

export function serveCommand(context: CliContext): Command {
  const command = new Command('serve')
    .summary('serve the workbench on this machine')
    .description(
      'Serves the workbench and its API until Ctrl-C. Without --host only this machine reaches it, and the page can read texts into the store. With --json: {url}.',
    )
    .addOption(new Option('--host <address>', 'address to listen on').default(DEFAULT_HOST))
    .addOption(
      new Option('--port <n>', 'port to listen on, 0 for any free one')
        .argParser(parseWhole(0, 65535))
        .default(DEFAULT_PORT),
    )
    .addOption(new Option('--read-only', 'only show the store: the page takes no texts'))
    .addHelpText('after', examples(['look at a store', 'serve --store halden.db']));
  addReaderOptions(command);
  return withAction<ServeOptions>(command, context, async (_, options) => {
    const { store: location, host, port, json, readOnly = false } = options;
    const place = { host, port, tries: 0 };
    await withExistingStore(
      location,
      (store) =>
        readOnly
          ? serveUntilInterrupted(store, place, context, json === true)
          : withStatementReader(
              (reader) =>
                serveUntilInterrupted(
                  store,
                  { ...place, intake: openIntake(store, reader, context.signal) },
                  context,
                  json === true,
                ),
              choiceOf(options),
            ),
      { readOnly },
    );
    return EXIT.ok;
  });
}
