// In: a text or a value. Out: compressed bytes, and back exactly. Texts of news take 45 %, entries 10 % of their room.
import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { DualtrackError } from '../../errors.ts';
import { createFrameDecoder } from './frame-decoder.ts';

/** No text or entries of one report are larger; a store made by somebody else must not fill the memory. */
const MAX_BYTES = 2 ** 30;

export interface PackedText {
  readonly encoding: 'utf-8' | 'utf-16le';
  readonly body: Uint8Array;
  /** SHA-256 over encoding and bytes. Not NewsReport.textHash: that one cannot tell a lone surrogate from U+FFFD. */
  readonly digest: Uint8Array;
}

/** A text with lone surrogates is kept in UTF-16, all others in UTF-8, so that each comes back unit for unit. */
export function packText(text: string): PackedText {
  const encoding = text.isWellFormed() ? 'utf-8' : 'utf-16le';
  const bytes = Buffer.from(text, encoding);
  const digest = createHash('sha256').update(`${encoding}:`).update(bytes).digest();
  return { encoding, digest, body: zstdCompressSync(bytes) };
}

export function unpackText({ encoding, body }: Pick<PackedText, 'encoding' | 'body'>): string {
  return withUnpacked(body, (bytes) => bytes.toString(encoding));
}

/** JSON escapes lone surrogates (well-formed JSON.stringify), so a value comes back as it was. */
export function packValue(value: unknown): Uint8Array {
  return zstdCompressSync(Buffer.from(JSON.stringify(value), 'utf8'));
}

export function unpackValue(packed: Uint8Array): unknown {
  return JSON.parse(withUnpacked(packed, (bytes) => bytes.toString('utf8')));
}

/** The value as JSON.stringify gave it, in UTF-8. */
export const unpackJson = (packed: Uint8Array): Buffer => withUnpacked(packed, (bytes) => Buffer.from(bytes));

const decode = createFrameDecoder();

/** What `use` makes of the bytes, which are good for as long as it works. */
function withUnpacked<T>(packed: Uint8Array, use: (bytes: Buffer) => T): T {
  return use(decode?.(packed) ?? decompress(packed));
}

function decompress(packed: Uint8Array): Buffer {
  try {
    return zstdDecompressSync(packed, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    throw new DualtrackError('store-corrupt', 'packed text cannot be unpacked', 'restore the store from a copy', {
      cause,
    });
  }
}
