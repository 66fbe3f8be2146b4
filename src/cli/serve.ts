// dualtrack serve: the workbench and its API over a store.
import { Command, Option } from 'commander';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { parseWhole } from './option-parsers.ts';
import { serveUntilInterrupted } from './until-interrupted.ts';
import { withExistingStore } from './with-store.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4173;

interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

export function serveCommand(context: CliContext): Command {
  const command = new Command('serve')
    .summary('serve the workbench on this machine')
    .description(
      'Serves the workbench and its API until Ctrl-C. Without --host only this machine reaches it. With --json: {url}.',
    )
    .addOption(new Option('--host <address>', 'address to listen on').default(DEFAULT_HOST))
    .addOption(
      new Option('--port <n>', 'port to listen on, 0 for any free one')
        .argParser(parseWhole(0, 65535))
        .default(DEFAULT_PORT),
    )
    .addHelpText('after', examples(['look at a store', 'serve --store halden.db']));
  return withAction<ServeOptions>(command, context, async (_, { store: location, host, port, json }) => {
    await withExistingStore(location, (store) =>
      serveUntilInterrupted(store, { host, port, tries: 0 }, context, json === true),
    );
    return EXIT.ok;
  });
}
