// What gauges count of one report or finding in; bytes out, which row-cursor.ts reads. A state that all the world writes about has a hundred thousand rows: they
// are read at once, so each takes some forty bytes and none is JSON.
//
//   flags 1 │ type 1 │ day 4 │ value 1 or 8 │ entry 12 or text │ notice 2? │ happening 6? │ by 1 + 6 each │ to 1 + 6 each, or words, or reports
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
  /** Days from the first announcement to the deed; null where that is not known. */
  readonly notice: number | null;
  readonly words: string;
  /** Of “kept”: reports in which it is theirs. */
  readonly reports: readonly string[];
}

/** Keys of the index: who takes part, whose soldiers, who promised. */
export const actorKey = (idOrStem: string): number => meetingKey('counted', idOrStem);
export const wordKey = (word: string): number => meetingKey('counted', `word ${word}`);
export const promiserKey = (foldedName: string): number => meetingKey('counted', `who ${foldedName}`);
export const happeningKey = (findingId: string): number => meetingKey('counted', findingId) || 1;

export const DEED = 4;
export const ANNOUNCED = 8;
export const HAPPENING = 16;
export const TEXT_ID = 32;
/** Two bytes of days stand behind the entry. */
export const NOTICE = 64;
/** 179 years: what was announced earlier is given as this. */
const MOST_NOTICE = 2 ** 16 - 1;
/** An event has a handful of participants; in hostile text there may be more. */
export const MOST_KEYS = 40;
const MOST_WORDS = 500;
const HEX_ID = /^[0-9a-f]{24}$/;

export function packRows(rows: readonly CountedRow[]): Uint8Array {
  const parts: Buffer[] = [];
  for (const row of rows) {
    const isHex = HEX_ID.test(row.entryId);
    const hasSides = row.what === 'act' || row.what === 'position';
    const head = Buffer.alloc(hasSides ? 7 : 14);
    head[0] =
      COUNTED_KINDS.indexOf(row.what) |
      (row.track === 'deeds' ? DEED : 0) |
      (row.isAnnounced ? ANNOUNCED : 0) |
      (row.happening === 0 ? 0 : HAPPENING) |
      (row.notice === null ? 0 : NOTICE) |
      (isHex ? 0 : TEXT_ID);
    head[1] = Math.max(0, (PLOVER_TYPES as readonly string[]).indexOf(row.type));
    head.writeInt32BE(row.day, 2);
    // scores are halves within ±10
    if (hasSides) head.writeInt8(Math.round(2 * row.value), 6);
    else head.writeDoubleBE(row.value, 6);
    parts.push(head, isHex ? Buffer.from(row.entryId, 'hex') : packText(row.entryId));
    if (row.notice !== null) parts.push(packDays(row.notice));
    if (row.happening !== 0) parts.push(packKey(row.happening));
    if (hasSides)
      for (const keys of [row.by.slice(0, MOST_KEYS), row.to.slice(0, MOST_KEYS)])
        parts.push(Buffer.of(keys.length), ...keys.map(packKey));
    if (row.what === 'soldiers') parts.push(packText(row.words.slice(0, MOST_WORDS)));
    if (row.what === 'kept') parts.push(packText(JSON.stringify(row.reports)));
  }
  return Buffer.concat(parts);
}

function packDays(days: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(Math.min(days, MOST_NOTICE));
  return bytes;
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
