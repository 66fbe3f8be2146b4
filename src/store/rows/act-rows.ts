// In: rows of one key and week, each owner’s as bytes, one after another. Out: the same with some owners’ in the place of others, and back.
//
//   length of owner 2 │ owner │ length of body 4 │ body │ …        an owner of 24 hexadecimal digits takes 12 bytes
import type { IndexedActs } from '../contract.ts';

const HEX = 0x8000;
const HEX_ID = /^[0-9a-f]{24}$/;

function packOwner(owner: string): Buffer {
  if (HEX_ID.test(owner)) return Buffer.concat([Buffer.of(HEX >> 8, 12), Buffer.from(owner, 'hex')]);
  const text = Buffer.from(JSON.stringify(owner), 'utf8');
  return Buffer.concat([Buffer.of(text.length >> 8, text.length & 255), text]);
}

/** Null where nothing is left. No owner’s id is longer than 32,767 bytes. */
export function replaceActs(packed: Uint8Array | null, changes: readonly IndexedActs[]): Buffer | null {
  const changed = new Set(changes.map(({ owner }) => owner));
  const kept = packed === null ? [] : unpackActs(packed).filter(({ owner }) => !changed.has(owner));
  const parts = [...kept, ...new Map(changes.map((one) => [one.owner, one])).values()].flatMap(({ owner, body }) => {
    if (body === null) return [];
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return [packOwner(owner), length, body];
  });
  return parts.length === 0 ? null : Buffer.concat(parts);
}

export function unpackActs(packed: Uint8Array): { owner: string; body: Uint8Array }[] {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const acts: { owner: string; body: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = bytes.readUInt16BE(at);
    const length = head & ~HEX;
    at += 2 + length;
    const owner =
      head & HEX
        ? bytes.toString('hex', at - length, at)
        : (JSON.parse(bytes.toString('utf8', at - length, at)) as string);
    const end = at + 4 + bytes.readUInt32BE(at);
    acts.push({ owner, body: bytes.subarray(at + 4, end) });
    at = end;
  }
  return acts;
}

/** Changes by the row that they are of. */
export const actRowsOf = (changes: readonly IndexedActs[]): ReadonlyMap<string, readonly IndexedActs[]> =>
  Map.groupBy(changes, ({ key, week }) => `${key} ${week}`);
