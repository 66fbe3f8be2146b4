// The bytes of one document in, what is read whole and not line by line; its outcome, or of a feed one an item, out.
//
//   chunks ─▶ gathered ─┬─▶ decode-bytes ─┬─▶ read-text
//                       │                 ├─▶ read-html
//                       │                 └─▶ read-feed
//                       └─▶ read-mail
import { type Caps, withCaps } from './caps.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { InputKind } from './detect-kind.ts';
import { readFeed } from './feeds/read-feed.ts';
import { readMail } from './mail/read-mail.ts';
import { readHtml } from './read-html.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { readText } from './read-text.ts';
import { hashInput, refuse } from './refuse.ts';

type DocumentKind = Exclude<InputKind, 'ndjson'>;

export async function* readDocument(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  kind: DocumentKind,
  caps: Caps,
): AsyncGenerator<ReadOutcome> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > caps.documentBytes)
      return yield refuse(
        origin,
        hashInput(Buffer.concat(parts)),
        'too-many-bytes',
        `it has more than ${caps.documentBytes} bytes`,
      );
  }
  const bytes = Buffer.concat(parts);
  if (kind === 'mail') yield await readMail(bytes, { origin, inputHash: hashInput(bytes), caps });
  else yield* readBytes(bytes, origin, kind, caps);
}

/** The outcomes of one document's bytes, unpacked: one, or of a feed one an item. */
export function* readBytes(
  bytes: Uint8Array,
  origin: string,
  kind: Exclude<DocumentKind, 'mail'>,
  caps: Caps = withCaps(),
): Generator<ReadOutcome> {
  const inputHash = hashInput(bytes);
  if (bytes.length > caps.documentBytes)
    return yield refuse(
      origin,
      inputHash,
      'too-many-bytes',
      `it has ${bytes.length} bytes, the cap is ${caps.documentBytes}`,
    );
  const decoded = decodeBytes(bytes, kind === 'html', kind === 'feed' ? encodingOfXml(bytes) : null);
  if (!('text' in decoded)) return yield refuse(origin, inputHash, decoded.rule, decoded.reason);
  const meta = { origin, inputHash, notes: decoded.notes, caps };
  if (kind === 'feed') yield* readFeed(decoded.text, meta);
  else yield kind === 'html' ? readHtml(decoded.text, meta) : readText(decoded.text, meta);
}

/** What an XML declaration says: <?xml version="1.0" encoding="windows-1252"?>. */
function encodingOfXml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
}
