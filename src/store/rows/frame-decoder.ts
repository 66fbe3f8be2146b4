// A zstd frame in, its bytes out, by one decoder for all of them. zstdDecompressSync makes a decoder for each frame, which takes four times as
// long as a report's entries then take to unpack (18 µs and 4): a report by id needs three.
//
// Node gives a decoder's step to the streams of node:zlib alone, on `_handle`; npm's own minizlib reaches for the same. Where a Node has it
// not, or not so, nothing is lost but the time: `createFrameDecoder` tries it first and gives null, and zstdDecompressSync serves.
import { constants, createZstdDecompress, zstdCompressSync } from 'node:zlib';

/** Bytes of the room that frames are unpacked into: almost every text and its entries. Larger ones are not this decoder's. */
const ROOM = 2 ** 18;

interface Step {
  onerror: (message: string, errno: number, code: string) => void;
  writeSync(flush: number, input: Uint8Array, at: number, length: number, out: Buffer, to: number, room: number): void;
}

/** Gives the frame's bytes, good until it is called again; null where it cannot, whatever the reason: too large, or broken. */
export type FrameDecoder = (frame: Uint8Array) => Buffer | null;

export function createFrameDecoder(): FrameDecoder | null {
  const room = Buffer.allocUnsafeSlow(ROOM);
  let step: ReturnType<typeof openStep> | null = null;
  const decode: FrameDecoder = (frame) => {
    step ??= openStep();
    const length = step(frame, room);
    // what stopped within a frame would go on within it
    if (length === null) step = null;
    return length === null ? null : room.subarray(0, length);
  };
  return isSound(decode) ? decode : null;
}

/** A decoder of Node's own: bytes of the unpacked frame, or null where there was no frame, or it did not fit. */
function openStep(): (frame: Uint8Array, out: Buffer) => number | null {
  const stream = createZstdDecompress() as unknown as { _handle: Step; _writeState: Uint32Array };
  const { _handle: handle, _writeState: left } = stream;
  let isBroken = false;
  handle.onerror = () => {
    isBroken = true;
  };
  return (frame, out) => {
    // nothing is no frame, but Node has no word for it behind another one
    if (frame.length === 0) return null;
    handle.writeSync(constants.ZSTD_e_end, frame, 0, frame.length, out, 0, out.length);
    const room = left[0]!;
    // no room left: it may be whole, or not
    return isBroken || room === 0 ? null : out.length - room;
  };
}

/** Whether it does what it is taken for, one frame after the other, also after a broken one. */
function isSound(decode: FrameDecoder): boolean {
  try {
    return ['one', 'one, and another that is longer', 'and another'].every((text) => {
      const frame = zstdCompressSync(text);
      return decode(frame)?.toString() === text && decode(frame.subarray(0, -1)) === null;
    });
  } catch {
    return false;
  }
}
