// The questions of the event coders' benchmarks, answered by the same encoder and head that read events: what does this source
// do to that target, and of which class is this sentence? Texts longer than a window are answered for their first one.

import type { Span } from '../../record/span.ts';
import { cutWindows } from '../../understand/encoder/cut-windows.ts';
import type { EncodedWindow, Encoder } from '../../understand/encoder/load-encoder.ts';
import { surfaceFeatures } from '../../understand/encoder/surface-features.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Reading } from '../../understand/reading.ts';
import { withoutMarkup } from '../../understand/without-markup.ts';
import type { PairTyper } from '../events/pair-typer.ts';
import { typePair } from './decode-events.ts';

/** Both answers are null for a text without words, and of a model that does not read events. */
export function createPairTyper(encoder: Encoder): PairTyper {
  const { deeds } = encoder;
  const encode = async (reading: Reading): Promise<{ pieces: Pieces; encoded: EncodedWindow } | null> => {
    const { text } = reading.report;
    const pieces = encoder.wordPiece.encode(withoutMarkup(text));
    const [window] = cutWindows(pieces.length);
    return window ? { pieces, encoded: await encoder.encode(pieces, surfaceFeatures(text, pieces), window) } : null;
  };
  return {
    async typeOfPair(reading, source, target) {
      const read = deeds && (await encode(reading));
      if (!read) return null;
      const { pieces, encoded } = read;
      const inside = (spans: readonly Span[]) => piecesOf(pieces, spans).filter((piece) => piece < encoded.pieces);
      return (await typePair(deeds, encoded, inside(source), inside(target)))[0]![0];
    },
    async classOf(reading) {
      const read = deeds && (await encode(reading));
      if (!read) return null;
      const { encoded } = read;
      const [scores] = await deeds.score(encoded.vectors, encoded.opening, { source: [], target: [] });
      const { classes } = scores!;
      return classes.indexOf(Math.max(...classes));
    },
  };
}

function piecesOf({ starts, ends, length }: Pieces, spans: readonly Span[]): number[] {
  const pieces: number[] = [];
  for (let piece = 0; piece < length; piece++)
    if (spans.some(({ start, end }) => starts[piece]! < end && ends[piece]! > start && ends[piece]! > starts[piece]!))
      pieces.push(piece);
  return pieces;
}
