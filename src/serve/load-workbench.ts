// Reads the built workbench into memory. Only what was found in the folder can be served, so no path can climb out of it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

export interface WorkbenchFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly etag: string;
  /** Whether the file's name carries the hash of its content, so that a browser may keep it for ever. */
  readonly hashed: boolean;
}

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** The files of `folder` by the path they are served at ("/index.html"); none when there is no such folder. */
export function loadWorkbench(folder: string): ReadonlyMap<string, WorkbenchFile> {
  const files = new Map<string, WorkbenchFile>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = `/${name.split(sep).join('/')}`;
    const mediaType = MEDIA_TYPES[extname(name)];
    // Files of no known type (the builder's stamp, editors' leavings) are not part of the page.
    if (!mediaType || path.includes('/.')) continue;
    const body = new Uint8Array(readFileSync(join(folder, name)));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
    files.set(path, { body, mediaType, etag, hashed: path.startsWith('/assets/') });
  }
  return files;
}
