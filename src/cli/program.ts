// The tree of commands: what the program understands, and what docs/reference/cli.md is made from.
import { Command, Option } from 'commander';
import { ownVersion } from '../serve/own-version.ts';
import { actorsCommand } from './actors.ts';
import { addCommand } from './add.ts';
import { citeCommand } from './cite.ts';
import { type CliContext, examples } from './cli-context.ts';
import { commitmentsCommand } from './commitments.ts';
import { correctionsCommand } from './corrections.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { entriesCommand } from './entries.ts';
import { evaluateCommand } from './evaluate.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { figuresCommand } from './figures.ts';
import { findingsCommand } from './findings.ts';
import { gaugeCommand } from './gauge.ts';
import { listCommand } from './list.ts';
import { moveCommand } from './move.ts';
import { positionsCommand } from './positions.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { showCommand } from './show.ts';
import { tokenCommand } from './token.ts';
import { DEFAULT_STORE } from './with-store.ts';

/** A fresh tree that prints to `context`; misuse throws commander's CommanderError instead of ending the process. */
export function createProgram(context: CliContext): Command {
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
  const commands = [
    extractCommand,
    addCommand,
    listCommand,
    showCommand,
    searchCommand,
    entriesCommand,
    findingsCommand,
    figuresCommand,
    commitmentsCommand,
    positionsCommand,
    gaugeCommand,
    actorsCommand,
    correctionsCommand,
    exportCommand,
    citeCommand,
    moveCommand,
    serveCommand,
    tokenCommand,
    demoCommand,
    evaluateCommand,
    doctorCommand,
  ];
  for (const create of commands) program.addCommand(inherit(create(context), program));
  return program;
}

/** Subcommands made on their own do not take over how the program prints and ends. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inherit(child, command);
  return command;
}
