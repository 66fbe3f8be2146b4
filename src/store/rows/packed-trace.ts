// In: keys and body of a trace. Out: one blob, in which some properties of the body stand apart, and back, whole or those alone. Findings over two
// years look at one or two properties of a thousand traces for each report: unpacking them whole was most of what one report more cost.
//
//   1 │ how many apart │ name’s length 1, name, frame’s length 4 │ … │ the rest’s frame │ frame │ …
//
// A blob of before is one zstd frame, which begins with 0x28.
import { packValue, unpackValue } from './packed.ts';

const APART = 1;

interface Whole {
  readonly keys: readonly number[];
  readonly body: unknown;
}

export function packTrace({ keys, body }: Whole, apart: readonly string[]): Uint8Array {
  if (apart.length === 0 || typeof body !== 'object' || body === null) return packValue({ keys, body } satisfies Whole);
  const rest: Record<string, unknown> = { ...body };
  const frames: Uint8Array[] = [];
  const heads: Buffer[] = [Buffer.of(APART, apart.length)];
  for (const name of apart) {
    const value = rest[name];
    delete rest[name];
    // most reports promise nothing
    const frame = Array.isArray(value) && value.length === 0 ? new Uint8Array() : packValue(value);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(frame.length);
    const bytes = Buffer.from(name, 'utf8');
    heads.push(Buffer.of(bytes.length), bytes, length);
    frames.push(frame);
  }
  const whole = packValue({ keys, body: rest } satisfies Whole);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(whole.length);
  return Buffer.concat([...heads, length, whole, ...frames]);
}

export function unpackTrace(packed: Uint8Array): Whole {
  const layout = layoutOf(packed);
  if (layout === null) return unpackValue(packed) as Whole;
  const { keys, body } = unpackValue(layout.rest) as Whole;
  return { keys, body: { ...(body as object), ...valuesOf(layout, [...layout.frames.keys()]) } };
}

export function unpackApart(packed: Uint8Array, names: readonly string[]): Record<string, unknown> {
  const layout = layoutOf(packed);
  if (layout !== null) return valuesOf(layout, names);
  const body = (unpackValue(packed) as Whole).body as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, body[name]]));
}

/** Names of what stands apart, in the order in which it was packed. */
export const apartIn = (packed: Uint8Array): string[] => [...(layoutOf(packed)?.frames.keys() ?? [])];

interface Layout {
  readonly rest: Uint8Array;
  readonly frames: ReadonlyMap<string, Uint8Array>;
}

function layoutOf(packed: Uint8Array): Layout | null {
  if (packed[0] !== APART) return null;
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 2;
  const lengths = Array.from({ length: bytes[1]! }, (): [string, number] => {
    const end = at + 1 + bytes[at]!;
    const name = bytes.toString('utf8', at + 1, end);
    at = end + 4;
    return [name, bytes.readUInt32BE(end)];
  });
  const end = at + 4 + bytes.readUInt32BE(at);
  const rest = bytes.subarray(at + 4, end);
  at = end;
  const frames = new Map<string, Uint8Array>();
  for (const [name, length] of lengths) frames.set(name, bytes.subarray(at, (at += length)));
  return { rest, frames };
}

const valuesOf = ({ frames }: Layout, names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const frame = frames.get(name);
      return [name, frame === undefined || frame.length === 0 ? [] : unpackValue(frame)];
    }),
  );
