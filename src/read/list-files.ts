// In: paths as a user gives them: files, folders, "-". Out: the files to read, in a fixed order, with what cannot be read.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DualtrackError } from '../errors.ts';

export type ListedFile =
  | { readonly path: string; readonly bytes: number }
  | { readonly path: string; readonly rule: string; readonly reason: string };

/** Folders inside folders: more is a mistake, or a trap. */
const DEEPEST_FOLDER = 64;

/**
 * The files under `paths`, folders opened recursively, names sorted by code units: the same on every machine and in every
 * locale. Symbolic links inside folders are not followed, and what is no file (a socket, a pipe) is listed with a reason.
 * Names that begin with a dot are no inputs and are passed over. A path named by the user is followed even if it is a link.
 * Throws DualtrackError unreadable-input for a named path that does not exist.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  const named = await Promise.all(
    paths.map(async (path) => ({ path, stats: path === '-' ? null : await statOf(path) })),
  );
  for (const { path, stats } of named) {
    if (stats === null) yield { path, bytes: 0 };
    else if (stats.isDirectory()) yield* listFolder(path, 0);
    else yield { path, bytes: stats.size };
  }
}

/** How many files there are under `paths` and their bytes as stored, for a progress bar; standard input counts as one of 0. */
export async function countSources(paths: readonly string[]): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for await (const file of listFiles(paths)) {
    files++;
    if ('bytes' in file) bytes += file.bytes;
  }
  return { files, bytes };
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    throw new DualtrackError('unreadable-input', `cannot read: ${path}`, 'check the name and the permissions', {
      cause,
    });
  }
}

async function* listFolder(folder: string, depth: number): AsyncGenerator<ListedFile> {
  if (depth > DEEPEST_FOLDER) {
    yield { path: folder, rule: 'folder-too-deep', reason: `folders are nested more than ${DEEPEST_FOLDER} deep` };
    return;
  }
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, rule: 'unreadable', reason: `the folder cannot be opened: ${(error as Error).message}` };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* listFolder(path, depth + 1);
    else if (entry.isFile()) yield { path, bytes: (await stat(path).catch(() => null))?.size ?? 0 };
    else if (entry.isSymbolicLink())
      yield { path, rule: 'symbolic-link', reason: 'symbolic links in folders are not followed' };
    else yield { path, rule: 'not-a-file', reason: 'it is a pipe, a socket or a device, not a file' };
  }
}
