// What gauges count of one report or finding in; bytes out, and back. A state that all the world writes about has a hundred thousand rows: they
// are read at once, so each takes some forty bytes and none is JSON.
//
//   flags 1 │ type 1 │ day 4 │ value 8 │ entry 12 or text │ happening 6? │ by 1 + 6 each │ to 1 + 6 each │ words? │ reports?
import { PLOVER_TYPES } from '../../lexicon/plover.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import type { Counted } from './counted.ts';

export const COUNTED_KINDS = ['act', 'position', 'soldiers', 'kept'] as const;

export interface CountedRow {
  /** “kept”: a promise or an announcement that was settled, or a reversal, from a finding. */
  readonly what: (typeof COUNTED_KINDS)[number];
  readonly entryId: string;
  readonly day: number;
  readonly value: number;
  readonly type: string;
  readonly track: Counted['track'];
  /** Keys (see actorKey), 48 bits. */
  readonly by: readonly number[];
  readonly to: readonly number[];
  /** Which happening it tells, where several reports do; 0 for none. */
  readonly happening: number;
  readonly isAnnounced: boolean;
  readonly words: string;
  /** Of “kept”: reports in which it is theirs. */
  readonly reports: readonly string[];
}

/** Keys of the index: who takes part, whose soldiers, who promised. */
export const actorKey = (idOrStem: string): number => meetingKey('counted', idOrStem);
export const wordKey = (word: string): number => meetingKey('counted', `word ${word}`);
export const promiserKey = (foldedName: string): number => meetingKey('counted', `who ${foldedName}`);
export const happeningKey = (findingId: string): number => meetingKey('counted', findingId) || 1;

const DEED = 4;
const ANNOUNCED = 8;
const HAPPENING = 16;
const TEXT_ID = 32;
/** An event has a handful of participants; in hostile text there may be more. */
const MOST_KEYS = 40;
const MOST_WORDS = 500;
const HEX_ID = /^[0-9a-f]{24}$/;

export function packRows(rows: readonly CountedRow[]): Uint8Array {
  const parts: Buffer[] = [];
  for (const row of rows) {
    const isHex = HEX_ID.test(row.entryId);
    const head = Buffer.alloc(14);
    head[0] =
      COUNTED_KINDS.indexOf(row.what) |
      (row.track === 'deeds' ? DEED : 0) |
      (row.isAnnounced ? ANNOUNCED : 0) |
      (row.happening === 0 ? 0 : HAPPENING) |
      (isHex ? 0 : TEXT_ID);
    head[1] = Math.max(0, (PLOVER_TYPES as readonly string[]).indexOf(row.type));
    head.writeInt32BE(row.day, 2);
    head.writeDoubleBE(row.value, 6);
    parts.push(head, isHex ? Buffer.from(row.entryId, 'hex') : packText(row.entryId));
    if (row.happening !== 0) parts.push(packKey(row.happening));
    if (row.what === 'act' || row.what === 'position')
      for (const keys of [row.by.slice(0, MOST_KEYS), row.to.slice(0, MOST_KEYS)])
        parts.push(Buffer.of(keys.length), ...keys.map(packKey));
    if (row.what === 'soldiers') parts.push(packText(row.words.slice(0, MOST_WORDS)));
    if (row.what === 'kept') parts.push(packText(JSON.stringify(row.reports)));
  }
  return Buffer.concat(parts);
}

function packKey(key: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(key, 0, 6);
  return bytes;
}

function packText(text: string): Buffer {
  const bytes = Buffer.from(JSON.stringify(text), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** In the order in which they were packed. */
export function unpackRows(packed: Uint8Array): CountedRow[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const rows: CountedRow[] = [];
  let at = 0;
  const text = (): string => {
    const length = bytes.readUInt32BE(at);
    at += 4 + length;
    return JSON.parse(bytes.toString('utf8', at - length, at)) as string;
  };
  const key = () => {
    at += 6;
    return bytes.readUIntBE(at - 6, 6);
  };
  const keys = () => {
    const list: number[] = [];
    for (let left = bytes[at++]!; left > 0; left--) list.push(key());
    return list;
  };
  while (at < bytes.length) {
    const flags = bytes[at]!;
    const what = COUNTED_KINDS[flags & 3]!;
    const type = PLOVER_TYPES[bytes[at + 1]!]!;
    const [day, value] = [bytes.readInt32BE(at + 2), bytes.readDoubleBE(at + 6)];
    at += 14;
    const entryId = flags & TEXT_ID ? text() : bytes.toString('hex', at, at + 12);
    if (!(flags & TEXT_ID)) at += 12;
    const happening = flags & HAPPENING ? key() : 0;
    const hasSides = what === 'act' || what === 'position';
    rows.push({
      what,
      entryId,
      day,
      value,
      type,
      track: flags & DEED ? 'deeds' : 'dialogue',
      happening,
      isAnnounced: (flags & ANNOUNCED) !== 0,
      by: hasSides ? keys() : [],
      to: hasSides ? keys() : [],
      words: what === 'soldiers' ? text() : '',
      reports: what === 'kept' ? (JSON.parse(text()) as string[]) : [],
    });
  }
  return rows;
}
