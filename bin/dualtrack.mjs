#!/usr/bin/env node
// The front door. Plain JavaScript, so that any Node from 20 on can open it: it installs what a fresh clone lacks
// and hands over to Node 24 (the npm package `node`) where the machine's own is older.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/cli/main.ts');
const inClone = existsSync(source);

if (inClone) {
  const { ensureInstalled } = await import('../scripts/prepare.mjs');
  ensureInstalled();
}

const main = inClone ? source : join(root, 'dist/cli/main.js');
const local = join(root, 'node_modules/node/bin/node');
if (Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(local)) {
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
} else {
  const child = spawnSync(local, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (child.signal) process.kill(process.pid, child.signal);
  process.exit(child.status ?? 1);
}
