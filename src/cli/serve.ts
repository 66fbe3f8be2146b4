// dualtrack serve: the workbench and its API over a store.
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DualtrackError } from '../errors.ts';
import { isLoopback } from '../serve/is-loopback.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { openIntake } from './open-intake.ts';
import { parseWhole } from './option-parsers.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { tokensOption } from './token.ts';
import { followTokens, readTokens } from './token-file.ts';
import { type Place, serveUntilInterrupted } from './until-interrupted.ts';
import { withStatementReader } from './with-statement-reader.ts';
import { withExistingStore } from './with-store.ts';

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4173;

interface ServeOptions extends ReaderOptions {
  readonly host: string;
  readonly port: number;
  readonly readOnly?: true;
  readonly tokens: string;
  readonly open?: true;
  readonly called?: readonly string[];
}

export function serveCommand(context: CliContext): Command {
  const command = new Command('serve')
    .summary('serve the workbench on this machine')
    .description(
      'Serves the workbench and its API until Ctrl-C. Without --host only this machine reaches it, and the page can read texts into the store. Where other machines reach it, every request needs a token (see `dualtrack token`), and only a token that opens it hands over texts or puts right. With --json: {url}.',
    )
    .addOption(new Option('--host <address>', 'address to listen on').default(DEFAULT_HOST))
    .addOption(
      new Option('--port <n>', 'port to listen on, 0 for any free one')
        .argParser(parseWhole(0, 65535))
        .default(DEFAULT_PORT),
    )
    .addOption(new Option('--read-only', 'only show the store: the page takes no texts'))
    .addOption(tokensOption())
    .addOption(new Option('--open', 'let everybody who reaches a wider address read without a token'))
    .addOption(new Option('--called <name...>', 'other names it is reached by, through a proxy or a name server'))
    .addHelpText(
      'after',
      examples(
        ['look at a store', 'serve --store halden.db'],
        ['for the desk, each with a token', 'serve --host 0.0.0.0 --called desk.example'],
      ),
    );
  addReaderOptions(command);
  return withAction<ServeOptions>(command, context, async (_, options, self) => {
    const { store: location, host, port, json, readOnly = false } = options;
    const place = { host, port, tries: 0, access: accessOf(options, self) };
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

/** On this machine alone nobody needs a token, unless a file of them is named. Throws tokens-missing where it has none. */
function accessOf({ host, open, called, tokens: file }: ServeOptions, self: Command): NonNullable<Place['access']> {
  const path = resolve(file);
  const isNamed = self.getOptionValueSource('tokens') === 'cli';
  const isAsked = open !== true && (isNamed || !isLoopback(host));
  if (isAsked && readTokens(path).length === 0)
    throw new DualtrackError(
      'tokens-missing',
      `nobody has a token to reach ${host}: ${file}`,
      'make one with `dualtrack token add NAME`, or let everybody read with --open',
    );
  return {
    ...(isAsked && { tokens: followTokens(path) }),
    ...(open && { open }),
    ...(called && { called }),
  };
}
