// In: a file's name and its first bytes. Out: which reader it is for, or why it is for none.
import { decodeBytes } from './decode-bytes.ts';

export const INPUT_KINDS = ['text', 'html', 'ndjson', 'feed', 'mail'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

const BY_EXTENSION: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  eml: 'mail',
};

/** Beginnings of files that are often lying beside reports and hold none. Shown in the refusal. */
const SIGNATURES: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ['a PDF file', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a ZIP archive (or an office document)', 0x50, 0x4b, 0x03, 0x04],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a GIF image', 0x47, 0x49, 0x46, 0x38],
  ['an SQLite database', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  ['an xz archive', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['a zstd archive', 0x28, 0xb5, 0x2f, 0xfd],
  ['a bzip2 archive', 0x42, 0x5a, 0x68],
  ['an RTF document', 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** What else may be done with it. */
const WAYS: Readonly<Record<string, string>> = {
  'a PDF file': '; its words are read from a text made of it, as pdftotext makes one',
};
/** Of extensions that hold no report, but something that another command reads. */
const OTHER_WAYS: Readonly<Record<string, string>> = {
  csv: 'a list of actors is brought by `dualtrack actors import`',
  tsv: 'a list of actors is brought by `dualtrack actors import`',
};

/** How many first bytes `detectKind` looks at. */
export const SNIFFED_BYTES = 4096;

/**
 * The kind of the input called `name` ("-" for standard input): by its extension, a .gz behind it left out; without a
 * known one by its first bytes, unpacked. An extension that is known for something else is refused, not guessed at.
 */
export function detectKind(name: string, head: Uint8Array): { kind: InputKind } | { rule: string; reason: string } {
  for (const [kind, ...bytes] of SIGNATURES)
    if (bytes.every((byte, i) => head[i] === byte))
      return { rule: 'unknown-kind', reason: `it is ${kind}${WAYS[kind] ?? ''}` };
  const extension = extensionOf(name);
  const known = extension === null ? undefined : BY_EXTENSION[extension];
  if (known) return { kind: known };
  const sniffed = sniff(head.subarray(0, SNIFFED_BYTES));
  if (sniffed !== 'text' || extension === null) return { kind: sniffed };
  return {
    rule: 'unknown-kind',
    reason: `the name ends in .${extension}, which is none of ${Object.keys(BY_EXTENSION)
      .map((e) => `.${e}`)
      .join(' ')}; ${OTHER_WAYS[extension] ?? 'a plain text is read with --from text'}`,
  };
}

/** The extension in lower case without the dot, a last .gz left out; null for none, and for what is no extension ("No. 12"). */
function extensionOf(name: string): string | null {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  const match = /^.+\.([a-z][a-z0-9]{0,9})$/i.exec(base);
  return match ? match[1]!.toLowerCase() : null;
}

/** What a page or a feed opens with, behind declarations and comments. */
const MARKUP =
  /^(?:<\?xml(?:-stylesheet)?\b[^>]{0,400}>\s{0,99}|<!--[\s\S]{0,2000}?-->\s{0,99}){0,4}<(!doctype html|html|head|body|article|rss|feed|rdf:rdf)\b/i;
/** The first lines of a mail: only labels, and one that programs write alone; not “Subject: …”, “From: …” over a text. */
const MAIL =
  /^(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}?(?:MIME-Version: ?1|Message-ID: ?<|Received: ?from )/i;
const FEEDS = new Set(['rss', 'feed', 'rdf:rdf']);

function sniff(head: Uint8Array): InputKind {
  const decoded = decodeBytes(trimCutCharacter(head), true);
  if (!('text' in decoded)) return 'text';
  const text = decoded.text.trimStart();
  const markup = MARKUP.exec(text);
  if (markup) return FEEDS.has(markup[1]!.toLowerCase()) ? 'feed' : 'html';
  if (/^\{\s*"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(text)) return 'feed';
  if (MAIL.test(text)) return 'mail';
  return /^\{\s*"(?:[^"\\]|\\.){1,100}"\s*:/.test(text) ? 'ndjson' : 'text';
}

/** Takes off the bytes of a UTF-8 character that the end of the sample cuts in two. */
function trimCutCharacter(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
  }
  return head;
}
