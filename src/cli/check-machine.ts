// A store's location in, what this machine has of what the program needs out.

import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDualtrackError } from '../errors.ts';
import { toPrintableLocation } from '../store/location.ts';
import { probeSqlite } from '../store/sqlite/probe-sqlite.ts';
import { findModel, PAIR_FILES } from '../understand/encoder/find-model.ts';
import type { CliContext } from './cli-context.ts';
import { MODEL_FOLDERS, PAIR_FOLDER } from './with-statement-reader.ts';
import { toFilePath, withExistingStore } from './with-store.ts';

export interface Check {
  readonly name: string;
  /** fine; odd: works, but worth knowing; missing: the program cannot do its work. */
  readonly state: 'fine' | 'odd' | 'missing';
  readonly says: string;
  readonly hint: string | null;
}

export const NEEDED_NODE = 24;
/** With less than this a few thousand reports more may not fit. */
const LITTLE_DISK_BYTES = 100 * 2 ** 20;

/** All checks, in the order in which they are printed. Reads only: it makes no store. */
export async function checkMachine(location: string, context: CliContext): Promise<readonly Check[]> {
  return [
    checkNode(),
    checkSqlite(),
    checkModel('model', findModel(MODEL_FOLDERS.model), MODEL_FOLDERS.model, ...BY_RULES),
    checkModel('quick model', findModel(MODEL_FOLDERS.quick), MODEL_FOLDERS.quick, ...BY_RULES),
    checkModel('pair model', findModel(PAIR_FOLDER, PAIR_FILES), PAIR_FOLDER, ...BY_WEIGHTS),
    await checkStore(location),
    await checkDisk(location),
    checkTerminal(context),
  ];
}

/** The check that `error` fails; what is no DualtrackError is a defect and thrown on. */
function missing(name: string, error: unknown): Check {
  if (!isDualtrackError(error)) throw error;
  return { name, state: 'missing', says: error.message, hint: error.hint };
}

const fine = (name: string, says: string): Check => ({ name, state: 'fine', says, hint: null });

function checkNode(): Check {
  const { node } = process.versions;
  if (Number(node.split('.')[0]) >= NEEDED_NODE) return fine('node', node);
  return { name: 'node', state: 'missing', says: node, hint: `install Node ${NEEDED_NODE} or later` };
}

function checkSqlite(): Check {
  const database = new DatabaseSync(':memory:');
  try {
    probeSqlite(database);
    const version = database.prepare('SELECT sqlite_version() AS version').get()?.['version'];
    return fine('sqlite', `${version} with full-text search (FTS5)`);
  } catch (error) {
    return missing('sqlite', error);
  } finally {
    database.close();
  }
}

/** What is so without a model, and what it would do. */
const BY_RULES = ['statements are read by rules', 'read them by the model'] as const;
const BY_WEIGHTS = ['passages of two reports are compared by weights alone', 'compare them by the model too'] as const;

function checkModel(
  name: string,
  found: ReturnType<typeof findModel>,
  folder: string,
  without: string,
  does: string,
): Check {
  return 'missing' in found
    ? {
        name,
        state: 'odd',
        says: `not whole, ${found.missing.join(', ')} missing: ${without}`,
        hint: `check ${folder} out again to ${does}`,
      }
    : fine(name, `${found.name}, ${Math.round(found.bytes / 1e6)} MB`);
}

/** Lets SQLite check its pages and indexes (a server checks its own), then reads every record as the other commands do. */
async function checkStore(location: string): Promise<Check> {
  try {
    const where = toPrintableLocation(location);
    return await withExistingStore(location, async (store) => {
      const says = checkPages(location);
      if (says !== 'ok') return { name: 'store', state: 'missing', says: `${where}: ${says}`, hint: RESTORE };
      let records = 0;
      for await (const _ of store.all()) records += 1;
      const { reports } = await store.counts();
      if (records === reports) return fine('store', `${where}: sound, ${reports} reports, every one can be read`);
      const differs = `${where}: ${reports} reports counted, ${records} read`;
      return { name: 'store', state: 'missing', says: differs, hint: RESTORE };
    });
  } catch (error) {
    const check = missing('store', error);
    return isDualtrackError(error) && error.code === 'store-missing' ? { ...check, state: 'odd' } : check;
  }
}

const RESTORE = 'restore the store from a copy (a file with its -wal file), or add the reports to a new one';

function checkPages(location: string): string {
  const path = toFilePath(location);
  if (path === null) return 'ok';
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return String(database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']);
  } finally {
    database.close();
  }
}

async function checkDisk(location: string): Promise<Check> {
  let folder = dirname(toFilePath(location) ?? process.cwd());
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const says = `${((bavail * bsize) / 2 ** 30).toFixed(1)} GiB free in ${folder}`;
  if (bavail * bsize >= LITTLE_DISK_BYTES) return fine('disk', says);
  return { name: 'disk', state: 'odd', says, hint: 'make room, or name another place with --store FILE' };
}

function checkTerminal({ stderrIsTerminal, env }: CliContext): Check {
  const locale = env['LC_ALL'] ?? env['LC_CTYPE'] ?? env['LANG'] ?? 'not set';
  const says = `${stderrIsTerminal ? 'stderr is a terminal' : 'stderr is no terminal: no progress is drawn'}, locale ${locale}`;
  return fine('terminal', says);
}
