// Where a Chromium is on this machine: the browser tests need one, everybody else does not.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// A headless shell is the same browser without its windows, and takes less than half of its processor time.
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a browser: $DUALTRACK_CHROMIUM, else the usual places, else the PATH; null when there is none.
 * Throws when $DUALTRACK_CHROMIUM names no file, and, where $CI is "true", when there is none: a build server must not
 * skip these tests silently.
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = env['DUALTRACK_CHROMIUM'];
  if (named) {
    if (exists(named)) return named;
    throw new Error(`no browser at DUALTRACK_CHROMIUM: ${named}`);
  }
  const inPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));
  const found = [...PLACES, ...inPath].find(exists) ?? null;
  if (found === null && env['CI'] === 'true')
    throw new Error('no Chromium on this build server: install one, or name it in DUALTRACK_CHROMIUM');
  return found;
}
