// The file of tokens: read, followed while a server runs, and written so that it is never half there. Only its owner may read it.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DualtrackError } from '../errors.ts';
import { KeptToken } from '../serve/tokens.ts';

export const DEFAULT_TOKENS = './dualtrack-tokens.json';

const TokenFile = z.object({ tokens: z.array(KeptToken) });

/** The tokens of the file, in the order they were added; none where there is no file. Throws unreadable-input. */
export function readTokens(path: string): readonly KeptToken[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(path, cause);
  }
  try {
    return TokenFile.parse(JSON.parse(text)).tokens;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const unreadable = (path: string, cause: unknown) =>
  new DualtrackError('unreadable-input', `cannot read tokens: ${path}`, 'name a file that `dualtrack token add` made', {
    cause,
  });

/** Throws unwritable-output. */
export function writeTokens(path: string, tokens: readonly KeptToken[]): void {
  const draft = `${path}.${process.pid}.new`;
  try {
    writeFileSync(draft, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, path);
  } catch (cause) {
    throw new DualtrackError(
      'unwritable-output',
      `cannot write tokens: ${path}`,
      'name a file in a folder that may be written',
      { cause },
    );
  }
}

/** The tokens as they are now, whenever asked: read anew when the file changed. A file that cannot be read lets nobody in. */
export function followTokens(path: string): () => readonly KeptToken[] {
  let kept: { readonly stamp: string; readonly tokens: readonly KeptToken[] } | null = null;
  return () => {
    try {
      const { mtimeMs, size, ino } = statSync(path);
      const stamp = `${mtimeMs} ${size} ${ino}`;
      if (kept?.stamp !== stamp) kept = { stamp, tokens: readTokens(path) };
      return kept.tokens;
    } catch {
      kept = null;
      return [];
    }
  };
}
