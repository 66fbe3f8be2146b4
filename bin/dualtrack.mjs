#!/usr/bin/env node
// The front door. Plain JavaScript, so that any Node from 20 on can open it: it installs what a fresh clone lacks
// and hands over to Node 24 (the npm package `node`) where the machine's own is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/cli/main.ts');
const inClone = existsSync(source);

if (inClone) {
  const { ensureInstalled, ensureWorkbench } = await import('../scripts/prepare.mjs');
  ensureInstalled();
  if (process.argv.some((word) => word === 'serve' || word === 'demo')) ensureWorkbench();
}

const main = inClone ? source : join(root, 'dist/cli/main.js');
const local = join(root, 'node_modules/node/bin/node');
// Compiled code is kept from run to run: half the time of a start. Where nothing can be written, each run compiles anew.
// Workers and the child below find the folder in the environment.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/dualtrack');
if (Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(local)) {
  process.argv[1] = main;
  module.enableCompileCache?.();
  await import(pathToFileURL(main).href);
} else {
  // Ctrl-C reaches the child by itself, as it shares the terminal; what is sent to this process alone is passed on.
  // Either way this process stays until the child has finished what it had in hand.
  const child = spawn(local, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
