// In: rows of one key and week, each owner’s as bytes, one after another. Out: the same with some owners’ in the place of others, and back.
//
//   length of owner 2 │ owner │ length of body 4 │ body │ …        an owner of 24 hexadecimal digits takes 12 bytes
import type { IndexedActs, KeptActs } from '../contract.ts';

const HEX = 0x8000;
const HEX_ID = /^[0-9a-f]{24}$/;

function packOwner(owner: string): Buffer {
  if (HEX_ID.test(owner)) return Buffer.concat([Buffer.of(HEX >> 8, 12), Buffer.from(owner, 'hex')]);
  const text = Buffer.from(JSON.stringify(owner), 'utf8');
  return Buffer.concat([Buffer.of(text.length >> 8, text.length & 255), text]);
}

/** Null where nothing is left. No owner’s id is longer than 32,767 bytes. */
export function replaceActs(packed: Uint8Array | null, changes: readonly IndexedActs[]): Buffer | null {
  const changed = new Map(changes.map((one) => [one.owner, one]));
  const parts: Uint8Array[] = [];
  if (packed !== null)
    for (const there = new PackedActs(0, 0, packed); there.next(); )
      if (!changed.has(there.owner())) parts.push(packed.subarray(there.start, there.to));
  for (const { owner, body } of changed.values()) {
    if (body === null) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    parts.push(packOwner(owner), length, body);
  }
  return parts.length === 0 ? null : Buffer.concat(parts);
}

export class PackedActs implements KeptActs {
  readonly key: number;
  readonly week: number;
  readonly bytes: Buffer;
  /** Where the owner’s id begins. */
  start = 0;
  from = 0;
  to = 0;

  constructor(key: number, week: number, packed: Uint8Array) {
    this.key = key;
    this.week = week;
    this.bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  }

  next(): boolean {
    if (this.to >= this.bytes.length) return false;
    this.start = this.to;
    const at = this.start + 2 + (this.bytes.readUInt16BE(this.start) & ~HEX);
    this.from = at + 4;
    this.to = this.from + this.bytes.readUInt32BE(at);
    return true;
  }

  owner(): string {
    const { bytes, start, from } = this;
    if (bytes[start]! & (HEX >> 8)) return bytes.toString('hex', start + 2, from - 4);
    return JSON.parse(bytes.toString('utf8', start + 2, from - 4)) as string;
  }
}

export type RowOfActs = Pick<KeptActs, 'key' | 'week'>;

/** Changes by the row that they are of. */
export const actRowsOf = (changes: readonly IndexedActs[]): ReadonlyMap<string, readonly IndexedActs[]> =>
  Map.groupBy(changes, ({ key, week }) => `${key} ${week}`);
