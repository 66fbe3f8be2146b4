// The tree of commands in, docs/reference/cli.md out. `npm run reference` writes it; test/cli/reference.test.ts holds it.
import { PassThrough, Writable } from 'node:stream';
import type { Argument, Command, Option } from 'commander';
import { EXIT_MEANINGS, exitCodeOf } from '../src/cli/exit-code.ts';
import { createProgram } from '../src/cli/program.ts';
import { ERROR_CODES } from '../src/errors.ts';
import { makeEventReference } from './make-event-reference.ts';
import { type MadeFiles, toTable, writeMade } from './write-made.ts';

export async function makeReference(): Promise<MadeFiles> {
  let printed = '';
  const sink = new Writable({
    write(chunk, _, done) {
      printed += String(chunk);
      done();
    },
  });
  const program = await createProgram({
    stdin: new PassThrough(),
    stdout: sink,
    stderr: sink,
    stderrIsTerminal: false,
    stdoutIsTerminal: false,
    env: {},
    signal: new AbortController().signal,
    end() {},
  });
  /** What stands behind the options in the printed help: the examples. */
  const examplesOf = (command: Command): string => {
    printed = '';
    command.outputHelp();
    return (printed.split('\nExamples:\n')[1] ?? '').trimEnd();
  };
  const chapters = [program, ...descendants(program)].map((command) =>
    toChapter(command, program, examplesOf(command)),
  );
  const text = `# The command line

Made from the commands themselves by \`npm run reference\`; do not edit.

${chapters.join('\n\n')}

## How it ends

${toTable(
  ['code', 'meaning'],
  Object.entries(EXIT_MEANINGS).map(([code, meaning]) => [code, meaning]),
)}

An error is one line on standard error, \`dualtrack: message\`, and below it what to do about it; with \`--json\` it is \`{"error": {"code", "message", "hint"}}\`. The codes are stable:

${toTable(
  ['error code', 'ends with'],
  ERROR_CODES.map((code) => [`\`${code}\``, String(exitCodeOf(code))]),
)}
`;
  return new Map([
    ['docs/reference/cli.md', text],
    ['docs/reference/events.md', makeEventReference()],
  ]);
}

function descendants(command: Command): Command[] {
  return command.commands
    .filter(({ _hidden }: Command & { _hidden?: boolean }) => !_hidden)
    .flatMap((child) => [child, ...descendants(child)]);
}

function toChapter(command: Command, program: Command, examples: string): string {
  // Indented lines are tables for a terminal: they keep their line ends as code.
  const about = command
    .description()
    .replace(/(?:^ {2}\S.*\n)+/gm, (lines) => `\`\`\`\n${lines.replace(/^ {2}/gm, '')}\`\`\`\n`);
  const parts = [`## ${fullName(command)}`, about];
  if (command !== program) parts.push(`\`\`\`\n${fullName(command)} ${command.usage()}\n\`\`\``);
  if (command.registeredArguments.length > 0)
    parts.push(toTable(['argument', 'what it is'], command.registeredArguments.map(toArgumentRow)));
  const options = command.options.filter(({ hidden }) => !hidden);
  if (options.length > 0)
    parts.push(toTable(['option', 'what it does', 'values', 'default'], options.map(toOptionRow)));
  if (examples !== '') parts.push(`\`\`\`\n${examples.replace(/^ {2}/gm, '')}\n\`\`\``);
  return parts.join('\n\n');
}

const fullName = (command: Command): string => (command.parent ? `${fullName(command.parent)} ` : '') + command.name();
const toArgumentRow = (argument: Argument) => [
  `\`${argument.name()}${argument.variadic ? '…' : ''}\``,
  argument.description,
];

function toOptionRow({ flags, description, argChoices, defaultValue, envVar }: Option): string[] {
  const standard = defaultValue === undefined ? '' : `\`${defaultValue}\``;
  return [
    `\`${flags}\``,
    description,
    argChoices?.map((choice) => `\`${choice}\``).join(', ') ?? '',
    envVar === undefined ? standard : `\`$${envVar}\`, else ${standard}`,
  ];
}

if (import.meta.main) writeMade(await makeReference());
