// One decoder for all frames gives what node:zlib gives for each, whatever came before: whole, broken, empty or too large.
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrameDecoder } from '../../../src/store/rows/frame-decoder.ts';
import { packText, packValue, unpackText, unpackValue } from '../../../src/store/rows/packed.ts';

const pieces = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.constantFrom(1, 300, 2 ** 18))
    .map(([text, times]) => Buffer.from(text.repeat(times / text.length + 1))),
);

describe('a frame decoder', () => {
  it('is there on the Node that the project is tested with', () => {
    expect(createFrameDecoder()).not.toBeNull();
  });

  it('gives what node:zlib gives, or null for what is broken or has no room', () => {
    const decode = createFrameDecoder()!;
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.nat(), fc.nat(3)), { maxLength: 8 }), (all) => {
        for (const [bytes, at, harm] of all) {
          const frame = Buffer.from(zstdCompressSync(bytes));
          if (harm === 0) {
            expect(decode(frame.subarray(0, at % frame.length))).toBeNull();
          } else if (harm === 1) {
            frame[at % frame.length]! ^= 0xff;
            const harmed = maybeUnpacked(frame);
            const decoded = decode(frame);
            if (harmed === null) expect(decoded).toBeNull();
            else if (decoded !== null) expect(decoded.equals(harmed)).toBe(true);
          } else if (bytes.length < 2 ** 18) {
            expect(decode(frame)?.equals(bytes)).toBe(true);
          } else {
            expect(decode(frame)).toBeNull();
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('packed texts and values', () => {
  it('come back unit for unit, also those that are larger than the decoder’s room', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 1 }).map((some) => some.repeat(2 ** 18 / some.length + 1));
    const text = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary' }) }, { weight: 1, arbitrary: long });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant('lone \ud800 surrogate')), { maxLength: 4 }), (texts) => {
        for (const one of texts) expect(unpackText(packText(one))).toBe(one);
        expect(unpackValue(packValue(texts))).toEqual(texts);
      }),
      { numRuns: 12 },
    );
  });

  it('that are broken say so', () => {
    const { encoding, body } = packText('talks in Port Alder');
    expect(() => unpackText({ encoding, body: body.subarray(0, -2) })).toThrowError(/cannot be unpacked/);
    expect(unpackText({ encoding, body })).toBe('talks in Port Alder');
  });
});

function maybeUnpacked(frame: Uint8Array): Buffer | null {
  try {
    return zstdDecompressSync(frame, { maxOutputLength: 2 ** 28 });
  } catch {
    return null;
  }
}
