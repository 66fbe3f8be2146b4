// The file of an actor list, packed or not, in; its actors out.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DualtrackError } from '../errors.ts';
import type { ActorList } from '../read/actor-lists/actor-list.ts';
import { ACTOR_LIST_FORMS, type ActorListForm } from '../read/actor-lists/read-actor-list.ts';

/** Bytes of a list, unpacked: the whole of it is read at once. The largest public list of office holders has about 100 MiB. */
const MOST_BYTES = 256 * 2 ** 20;

/** Throws DualtrackError unreadable-input for a file that is missing, broken or too large. */
export async function readActorList(path: string, form: ActorListForm, list: string): Promise<ActorList> {
  try {
    const bytes = await readFile(path);
    const unpacked = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    if (unpacked.length > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
    return ACTOR_LIST_FORMS[form](unpacked.toString('utf8'), list);
  } catch (cause) {
    const hint = 'name a file of actors in UTF-8, packed (.gz) or not, of 256 MiB at most';
    throw new DualtrackError('unreadable-input', `cannot read: ${path}`, hint, { cause });
  }
}

/** "lists/heads.csv.gz" → heads */
export const listNameOf = (path: string): string =>
  basename(path)
    .replace(/\.gz$/, '')
    .replace(/(?<=.)\.[^.]*$/, '');
