// Makes a fresh clone ready: installs the packages when the lock file changed, builds the workbench when its sources did.
// Runs before `npm start`, `npm test` and the `dualtrack` command, on any Node from 20 on, so: plain JavaScript, no imports.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const stampSays = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

/** Installs the packages of package-lock.json unless they are there. What npm says goes to stderr: stdout is the program's. */
export function ensureInstalled() {
  const stamp = at('node_modules/.dualtrack-installed');
  const hash = hashOf([at('package-lock.json')]);
  if (stampSays(stamp, hash)) return;
  process.stderr.write('dualtrack: installing packages (once, about a minute) …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, all] = npm?.endsWith('.js')
    ? [process.execPath, [npm.replace(/npx-cli\.js$/, 'npm-cli.js'), ...args]]
    : ['npm', args];
  execFileSync(command, all, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  writeFileSync(stamp, hash);
}

const METHOD_DOCUMENTS = [
  'model-card.md',
  ...['commitments', 'findings', 'times', 'who-is-who'].map((name) => `reference/${name}.md`),
];

/** Builds the workbench into dist/workbench unless it is there for these very sources. */
export function ensureWorkbench() {
  const stamp = at('dist/workbench/.built-from');
  const sources = [
    ...filesUnder(at('src/workbench')),
    ...filesUnder(at('src/record')),
    ...filesUnder(at('src/serve/contract')),
    at('src/serve/contract.ts'),
    // The method page has them built in.
    at('quality/floors.json'),
    at('models/attribution/model.json'),
    ...METHOD_DOCUMENTS.map((name) => at('docs', name)),
    at('vite.config.ts'),
    at('package-lock.json'),
  ];
  const hash = hashOf(sources);
  if (stampSays(stamp, hash)) return;
  process.stderr.write('dualtrack: building the workbench (once) …\n');
  execFileSync(at('node_modules/node/bin/node'), [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  ensureWorkbench();
}
