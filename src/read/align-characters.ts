// In: a text of a page's tree and its stretch of source. Out: pieces that say which characters of the source made which
// characters of the text.
//
//   source   Costane &amp; Okker⏎      value   Costane & Okker⏎
//            └───8──┘└─5─┘└─6──┘               └───8──┘1└──6──┘    CRLF in the source is one line end in the value
import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

export interface AlignedPiece {
  readonly text: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/**
 * The pieces of `value`, in order: together they are `value`. `source.slice(sourceStart, sourceEnd)` must be what the
 * parser made `value` from; should they ever differ, the whole value is one piece over the whole stretch.
 */
export function alignCharacters(source: string, givenStart: number, sourceEnd: number, value: string): AlignedPiece[] {
  const sourceStart = startOf(source, givenStart, value);
  const raw = source.slice(sourceStart, sourceEnd);
  // Most texts hold no reference and no CR: one piece.
  if (raw === value) return [{ text: value, sourceStart, sourceEnd }];

  // In <xmp> and <plaintext> an ampersand is an ampersand: there, only line ends differ.
  const isDecoded = raw.replace(/\r\n?/g, '\n') !== value;
  const firstLineEnd = /^(?:\r\n?|\n)/.exec(raw)?.[0].length ?? 0;
  const relative =
    maybeAlign(raw, 0, value, isDecoded) ??
    // The first line end in <pre> is not part of its text.
    (firstLineEnd > 0 ? maybeAlign(raw, firstLineEnd, value, isDecoded) : null);
  if (relative === null) return [{ text: value, sourceStart, sourceEnd }];
  return relative.map((piece) => ({
    text: piece.text,
    sourceStart: sourceStart + piece.sourceStart,
    sourceEnd: sourceStart + piece.sourceEnd,
  }));
}

/** The pieces of `value`, with places in `raw`, read from `at` on; null when raw does not give value. */
function maybeAlign(raw: string, from: number, value: string, isDecoded: boolean): AlignedPiece[] | null {
  const pieces: AlignedPiece[] = [];
  let at = from;
  let done = 0;
  while (done < value.length) {
    if (at >= raw.length) return null;
    const plain = lengthOfPlain(raw, at);
    let text = raw.slice(at, at + plain);
    let length = plain;
    if (plain === 0 && raw[at] === '\r') {
      text = '\n';
      length = raw[at + 1] === '\n' ? 2 : 1;
    } else if (plain === 0) {
      const reference = isDecoded ? readReference(raw, at) : null;
      text = reference?.text ?? '&';
      length = reference?.length ?? 1;
    }
    if (!value.startsWith(text, done)) return null;
    pieces.push({ text, sourceStart: at, sourceEnd: at + length });
    at += length;
    done += text.length;
  }
  return pieces;
}

/**
 * Where `value` starts. parse5 8.1 says so wrongly of a reference after a blank that was dropped: it gives the
 * reference's last character ("  &lt" before <body>). The reference's ampersand is looked for before it.
 */
function startOf(source: string, givenStart: number, value: string): number {
  const first = source[givenStart];
  if (first === value[0] || first === '&' || first === '\r' || first === '\n') return givenStart;
  const ampersand = source.lastIndexOf('&', givenStart);
  if (ampersand < 0 || givenStart - ampersand > LONGEST_LOOK_BACK) return givenStart;
  const reference = readReference(source, ampersand);
  const isIt = reference !== null && ampersand + reference.length > givenStart && value.startsWith(reference.text);
  return isIt ? ampersand : givenStart;
}

const LONGEST_LOOK_BACK = 4096;

/** Units from `at` on that stand for themselves. */
function lengthOfPlain(raw: string, at: number): number {
  let end = at;
  while (end < raw.length) {
    const unit = raw.charCodeAt(end);
    if (unit === 38 || unit === 13) break;
    end++;
  }
  return end - at;
}

let decoded = '';
const decoder = new HtmlEntityDecoder((unit) => {
  decoded += String.fromCodePoint(unit);
});

/** The character reference at `at` (an ampersand), or null where the ampersand stands for itself. */
function readReference(raw: string, at: number): { text: string; length: number } | null {
  decoded = '';
  decoder.startEntity(DecodingMode.Legacy);
  // The longest name has 32 characters, and only a number may be longer: it may have any count of leading zeros.
  let length = decoder.write(raw.slice(at + 1, at + 65), 0);
  if (length < 0 && raw.length > at + 65) length = decoder.write(raw.slice(at + 65), 0);
  if (length < 0) length = decoder.end();
  return length > 0 ? { text: decoded, length } : null;
}
