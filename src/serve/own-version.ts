// The program's version, as package.json gives it (two folders up, from src/serve and from dist/serve alike).
import { readFileSync } from 'node:fs';

/** The version of the installed package, e.g. "0.1.0". */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
