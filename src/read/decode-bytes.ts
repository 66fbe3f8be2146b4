// In: the bytes of a document. Out: its text and encoding, with a Note where something was guessed or mended; or a refusal.
// Order: byte order mark, what the page says of itself (HTML), strict UTF-8, UTF-16 without a mark, a guess among the
// one-byte encodings news is still found in (guess-encoding.ts), UTF-8 with a few broken bytes, refusal.
// TextDecoder of Node 24 maps 0x80-0x9F of windows-1252 to curly quotes and dashes; Node 20 gave control characters.
import type { Note } from '../record/note.ts';
import { guessEncoding } from './guess-encoding.ts';
import { readNote } from './make-report.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly notes: readonly Note[] }
  | { readonly rule: 'not-text' | 'not-utf-8'; readonly reason: string };

/** The share of bytes that may be broken in a text still read as UTF-8; beyond it too many words would be maimed. */
export const MOST_INVALID_SHARE = 0.01;
/** An HTML page names its encoding within its first 1024 bytes (HTML standard, 4.2.5.4). */
const DECLARATION_BYTES = 1024;

/**
 * Decodes `bytes`. `declared`: an encoding label from outside (a Content-Type header), or null. `isHtml`: whether to look
 * for a declaration in the page. A byte order mark is not text and is left out. Line ends are kept.
 */
export function decodeBytes(bytes: Uint8Array, isHtml = false, declared: string | null = null): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked) return decodeAs(bytes.subarray(marked.length), marked.encoding);

  const wide = guessWide(bytes);
  if (wide) {
    const decoded = decodeAs(bytes, wide);
    if (!('text' in decoded)) return decoded;
    return { ...decoded, notes: [...decoded.notes, guessed(wide)] };
  }
  if (bytes.includes(0)) return { rule: 'not-text', reason: 'it holds NUL bytes, which no text has' };
  if (countControls(bytes) > bytes.length / 100)
    return { rule: 'not-text', reason: 'more than 1 % of its bytes are control characters' };

  const strict = maybeDecode(bytes, 'utf-8');
  if (strict !== null) return { text: strict, encoding: 'utf-8', notes: [] };

  const label = labelOf(declared) ?? (isHtml ? declaredIn(bytes) : null);
  // A page that says UTF-8 and is not is damaged, or lies: the guess below decides which.
  if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16')) return decodeAs(bytes, label);

  const { invalid, sequences } = countUtf8(bytes);
  const isDamagedUtf8 = sequences > invalid;
  const guess = isDamagedUtf8 ? null : guessEncoding(bytes);
  if (guess !== null) return { text: decode(bytes, guess), encoding: guess, notes: [guessed(guess)] };
  if (invalid <= Math.ceil(bytes.length * MOST_INVALID_SHARE)) return decodeAs(bytes, 'utf-8');
  return {
    rule: 'not-utf-8',
    reason: `${invalid} of ${bytes.length} bytes are not valid UTF-8, and no other encoding fits`,
  };
}

function encodingOfMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Decodes in a known encoding; broken bytes become U+FFFD with a Note, too many of them a refusal. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const strict = maybeDecode(bytes, encoding);
  if (strict !== null) return { text: strict, encoding, notes: [] };
  const text = decode(bytes, encoding);
  const broken = encoding === 'utf-8' ? countUtf8(bytes).invalid : text.split('\ufffd').length - 1;
  if (broken > Math.ceil(bytes.length * MOST_INVALID_SHARE))
    return { rule: 'not-utf-8', reason: `${broken} of ${bytes.length} bytes are not valid ${encoding}` };
  const note = readNote(
    'invalid-bytes',
    `not valid ${encoding}, read as replacement characters (U+FFFD): ${broken} ${broken === 1 ? 'byte' : 'bytes'}`,
  );
  return { text, encoding, notes: [note] };
}

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

function maybeDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const guessed = (encoding: string): Note =>
  readNote('encoding-guessed', `nothing says how the text is encoded; it was read as ${encoding}`);

/**
 * UTF-16 without a mark: in every second byte, at one parity only, zeros (the high bytes of ASCII letters or blanks).
 * Text in any script has blanks and line ends; one byte in twenty is enough, and the other parity must have none.
 */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const least = length / 2 / 20;
  if (odd >= least && even === 0) return hasWideText(bytes, 'utf-16le') ? 'utf-16le' : null;
  if (even >= least && odd === 0) return hasWideText(bytes, 'utf-16be') ? 'utf-16be' : null;
  return null;
}

/** Binary files have zeros too: a text in UTF-16 is valid and holds no control characters. */
function hasWideText(bytes: Uint8Array, encoding: string): boolean {
  const text = maybeDecode(bytes.subarray(0, 4096 & ~1), encoding);
  return text !== null && !/[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text) && /[\s\p{L}]/u.test(text);
}

function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  return controls;
}

/** Bytes that belong to no valid UTF-8 sequence, and the number of valid sequences of two bytes and more. */
function countUtf8(bytes: Uint8Array): { invalid: number; sequences: number } {
  let invalid = 0;
  let sequences = 0;
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i]!;
    if (first < 0x80) {
      i++;
      continue;
    }
    const length =
      first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length > 0 && isSequence(bytes, i, length)) {
      sequences++;
      i += length;
    } else {
      invalid++;
      i++;
    }
  }
  return { invalid, sequences };
}

function isSequence(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  // Overlong forms, surrogates and what lies beyond U+10FFFF (Unicode 16, table 3-7)
  return !(
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f)
  );
}

/** The WHATWG name of `label` ("latin1" is windows-1252), or null for an unknown one. */
function labelOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** `<meta charset="koi8-r">`, `<meta http-equiv … content="text/html; charset=…">`, `<?xml … encoding="…"?>`. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const meta = /<meta[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.+-]{2,40})/i.exec(head);
  const xml = /^\s{0,99}<\?xml[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.+-]{2,40})/i.exec(head);
  return labelOf(meta?.[1] ?? xml?.[1] ?? null);
}
