// The tree of commands: what the program understands, and what docs/reference/cli.md is made from.
import { Command, Option } from 'commander';
import { ownVersion } from '../serve/own-version.ts';
import { type CliContext, examples } from './cli-context.ts';
import { DEFAULT_STORE } from './with-store.ts';

type CreateCommand = (context: CliContext) => Command;

/** In the order of the help. Each is loaded where it is asked for: all of them with what they need take longer to load than most take to answer. */
const COMMANDS: Readonly<Record<string, () => Promise<CreateCommand>>> = {
  extract: async () => (await import('./extract.ts')).extractCommand,
  add: async () => (await import('./add.ts')).addCommand,
  list: async () => (await import('./list.ts')).listCommand,
  show: async () => (await import('./show.ts')).showCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  entries: async () => (await import('./entries.ts')).entriesCommand,
  findings: async () => (await import('./findings.ts')).findingsCommand,
  figures: async () => (await import('./figures.ts')).figuresCommand,
  commitments: async () => (await import('./commitments.ts')).commitmentsCommand,
  positions: async () => (await import('./positions.ts')).positionsCommand,
  gauge: async () => (await import('./gauge.ts')).gaugeCommand,
  actors: async () => (await import('./actors.ts')).actorsCommand,
  corrections: async () => (await import('./corrections.ts')).correctionsCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  cite: async () => (await import('./cite.ts')).citeCommand,
  move: async () => (await import('./move.ts')).moveCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  token: async () => (await import('./token.ts')).tokenCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
};

/**
 * A fresh tree that prints to `context`; misuse throws commander's CommanderError instead of ending the process. `args`: what will be asked of it; the
 * command that they name is the only one in it, and where they name none, or are left out, all are.
 */
export async function createProgram(context: CliContext, args: readonly string[] = []): Promise<Command> {
  const program = new Command('dualtrack')
    .description(
      'Reads news reports and keeps the record on two tracks: who said what to whom, and who did what, every entry tied to the exact characters it was read from.',
    )
    .version(ownVersion(), '-V, --version', 'print the version')
    .addOption(
      new Option('--store <store>', 'the store: a file, or postgres://USER@HOST/DATABASE')
        .env('DUALTRACK_STORE')
        .default(DEFAULT_STORE),
    )
    .addOption(new Option('--json', 'answer in JSON, for programs'))
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      outputError: (text, write) => write(`dualtrack: ${text.replace(/^error: /, '')}`),
    })
    .showHelpAfterError('  run with --help for what it understands')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['see it work on invented reports', 'demo'],
        ['read your own and look at them', 'add reports/ && dualtrack serve'],
      ),
    );
  const named = commandIn(args);
  const creating = await Promise.all((named === null ? Object.values(COMMANDS) : [COMMANDS[named]!]).map((load) => load())); // biome-ignore format: one line
  for (const create of creating) program.addCommand(inherit(create(context), program));
  return program;
}

/** Subcommands made on their own do not take over how the program prints and ends. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
  return command;
}

/** The first word that is neither an option nor the store; null where it is no command: what it may have meant is told by the names of all. */
function commandIn(args: readonly string[]): string | null {
  const first = args.find((arg, n) => !arg.startsWith('-') && args[n - 1] !== '--store');
  return first !== undefined && Object.hasOwn(COMMANDS, first) ? first : null;
}
