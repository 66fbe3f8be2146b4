// Packed rows in (pack-counted.ts); each in turn out, in one object that is good until the next: a gauge looks at a hundred thousand rows, and
// making an object of each took longer than looking.
import { PLOVER_TYPES } from '../../lexicon/plover.ts';
import type { KeptActs } from '../../store/contract.ts';
import {
  ANNOUNCED,
  COUNTED_KINDS,
  type CountedRow,
  DEED,
  HAPPENING,
  MOST_KEYS,
  NOTICE,
  TEXT_ID,
} from './pack-counted.ts';

const NOTHING: KeptActs = {
  key: 0,
  week: 0,
  bytes: new Uint8Array(),
  from: 0,
  to: 0,
  next: () => false,
  owner: () => '',
};
let rows = 0;

export class RowCursor {
  what: CountedRow['what'] = 'act';
  type = '';
  track: CountedRow['track'] = 'dialogue';
  day = 0;
  value = 0;
  happening = 0;
  isAnnounced = false;
  /** Days from the first announcement to the deed; −1 where that is not known. */
  notice = -1;
  /** Keys of doers or holders, then of those done to: `byCount` and `toCount` of them are of this row. */
  readonly keys = new Float64Array(2 * MOST_KEYS);
  byCount = 0;
  toCount = 0;
  /** Of no other row, whatever cursor stands on it: what was found of a row is known again by it. */
  nth = 0;
  isTextId = false;
  #kept: KeptActs = NOTHING;
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #end = 0;
  #entryAt = 0;
  #restAt = 0;

  /** Stands before the first row of `kept`: `next` goes to it. */
  open(kept: KeptActs): void {
    this.#kept = kept;
    const { buffer, byteOffset, byteLength } = kept.bytes;
    this.#bytes = Buffer.from(buffer, byteOffset, byteLength);
    [this.#at, this.#end] = [0, 0];
  }

  /** Id of the report or finding that the row is of. */
  get owner(): string {
    return this.#kept.owner();
  }

  get entryId(): string {
    if (!this.isTextId) return this.#bytes.toString('hex', this.#entryAt, this.#entryAt + 12);
    return this.#textAt(this.#entryAt);
  }

  /** The id of the entry, where it is no text, as three numbers of 32 bits. */
  copyId(to: Uint32Array, at: number): void {
    for (let n = 0, from = this.#entryAt; n < 3; n++, from += 4) to[at + n] = word32(this.#bytes, from);
  }

  get words(): string {
    return this.what === 'soldiers' ? this.#textAt(this.#restAt) : '';
  }

  get reports(): readonly string[] {
    return this.what === 'kept' ? (JSON.parse(this.#textAt(this.#restAt)) as string[]) : [];
  }

  /** False behind the last row of the last owner. */
  next(): boolean {
    while (this.#at >= this.#end) {
      if (!this.#kept.next()) return false;
      this.#at = this.#kept.from;
      this.#end = this.#kept.to;
    }
    this.nth = ++rows;
    const bytes = this.#bytes;
    let at = this.#at;
    const flags = bytes[at]!;
    this.what = COUNTED_KINDS[flags & 3]!;
    this.type = PLOVER_TYPES[bytes[at + 1]!]!;
    this.track = flags & DEED ? 'deeds' : 'dialogue';
    this.isAnnounced = (flags & ANNOUNCED) !== 0;
    this.day = word32(bytes, at + 2);
    at += 6;
    const hasSides = (flags & 3) < 2;
    this.value = hasSides ? ((bytes[at]! << 24) >> 24) / 2 : bytes.readDoubleBE(at);
    at += hasSides ? 1 : 8;
    this.#entryAt = at;
    this.isTextId = (flags & TEXT_ID) !== 0;
    at += this.isTextId ? this.#lengthAt(at) : 12;
    this.notice = -1;
    if (flags & NOTICE) {
      this.notice = (bytes[at]! << 8) | bytes[at + 1]!;
      at += 2;
    }
    this.happening = 0;
    if (flags & HAPPENING) {
      this.happening = key48(bytes, at);
      at += 6;
    }
    this.byCount = 0;
    this.toCount = 0;
    if (hasSides) {
      this.byCount = bytes[at]!;
      at = this.#readKeys(at + 1, 0, this.byCount);
      this.toCount = bytes[at]!;
      at = this.#readKeys(at + 1, this.byCount, this.toCount);
    } else {
      this.#restAt = at;
      at += this.#lengthAt(at);
    }
    this.#at = at;
    return true;
  }

  #readKeys(from: number, first: number, count: number): number {
    for (let n = 0; n < count; n++) this.keys[first + n] = key48(this.#bytes, from + 6 * n);
    return from + 6 * count;
  }

  #lengthAt(at: number): number {
    return 4 + this.#bytes.readUInt32BE(at);
  }

  #textAt(at: number): string {
    return JSON.parse(this.#bytes.toString('utf8', at + 4, at + this.#lengthAt(at))) as string;
  }
}

const word32 = (bytes: Buffer, at: number): number =>
  (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;

const key48 = (bytes: Buffer, at: number): number =>
  ((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!) * 2 ** 24 +
  ((bytes[at + 3]! << 16) | (bytes[at + 4]! << 8) | bytes[at + 5]!);
