// In: the bytes of an NDJSON file, chunk by chunk. Out: one outcome a line, as soon as the line is complete; blank lines
// give none. A line: {id, text, url?, outlet?, title?, published?, language?, byline?, agency?}; unknown keys are ignored.
// A bad line is refused with file:line, and the next one goes on. Never more than one line is held, and of a line over the
// cap only its count and hash.
import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { type Caps, DEFAULT_CAPS } from './caps.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { readText } from './read-text.ts';
import { HASHED_BYTES, refuse } from './refuse.ts';

const NEWLINE = 10;

const OptionalText = z.string().nullish();
export const ReportLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  text: z.string(),
  url: OptionalText,
  outlet: OptionalText,
  title: OptionalText,
  published: OptionalText,
  language: OptionalText,
  byline: OptionalText,
  agency: OptionalText,
});
/** Just the id, for a line whose text cannot be used. */
const IdOnly = z.object({ id: ReportLine.shape.id });

/** Reads NDJSON from `chunks`. Errors of the stream itself are thrown on; what is wrong with a line never is. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  caps: Caps = DEFAULT_CAPS,
): AsyncGenerator<ReadOutcome> {
  const given = new Map<string, { readonly id: string; readonly line: number }>();
  for await (const line of splitLines(chunks, caps.lineBytes)) {
    const at = `${origin}:${line.line}`;
    if (line.bytes === null)
      yield refuse(
        at,
        line.hash,
        'line-too-long',
        `the line has ${line.byteLength} bytes, the cap is ${caps.lineBytes}`,
      );
    else if (!isBlank(line.bytes)) yield withSameId(readLine(line.bytes, at, caps), line.line, given);
  }
}

/** Lines whose ids are remembered: more than any file of one person, and some 200 MB at most. */
const MOST_IDS = 1_000_000;

/** Says of a report that another one before it in the file has its id. Must not say it of the same line come twice. */
function withSameId(
  outcome: ReadOutcome,
  line: number,
  given: Map<string, { readonly id: string; readonly line: number }>,
): ReadOutcome {
  if (outcome.outcome !== 'read' || outcome.report.givenId === null) return outcome;
  const { id, givenId } = outcome.report;
  const first = given.get(givenId);
  if (first === undefined) {
    if (given.size < MOST_IDS) given.set(givenId, { id, line });
    return outcome;
  }
  if (first.id === id) return outcome;
  const reason = `line ${first.line} gives the same id, ${JSON.stringify(givenId)}, to another report: in tables tell them apart by report_id`;
  return { ...outcome, sameId: reason };
}

/** The outcome of one line of NDJSON. The text is kept verbatim. */
export function readLine(bytes: Uint8Array, origin: string, caps: Caps = DEFAULT_CAPS): ReadOutcome {
  const inputHash = createHash('sha256').update(bytes.subarray(0, HASHED_BYTES)).digest('hex');
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(origin, inputHash, 'not-utf-8', 'the line is not valid UTF-8, which JSON must be');
  }
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return refuse(origin, inputHash, 'not-json', `the line is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  const line = ReportLine.safeParse(value);
  if (!line.success) {
    return withGivenId(refuse(origin, inputHash, 'not-a-report', reasonOf(line.error.issues[0]!, value)), value);
  }
  const { id, text, ...fields } = line.data;
  const outcome = readText(text, {
    ...fields,
    givenId: id,
    origin,
    inputHash,
    mediaType: 'application/x-ndjson',
    caps,
  });
  return outcome.outcome === 'refused' ? withGivenId(outcome, value) : outcome;
}

/** “it has no “text””: what a person would say of the line. */
function reasonOf({ path: [field], message }: z.core.$ZodIssue, value: unknown): string {
  if (field === undefined) return 'the line is no object, {"id", "text", …}';
  if (typeof value !== 'object' || value === null) return `${String(field)}: ${message}`;
  if (field === 'text' && !('text' in value)) {
    const others = Object.keys(value).slice(0, 6);
    return `it has no “text”${others.length > 0 ? `, only ${others.map((key) => `“${key.slice(0, 40)}”`).join(', ')}` : ''}`;
  }
  return `“${String(field)}”: ${message}`;
}

function withGivenId(outcome: ReadOutcome, value: unknown): ReadOutcome {
  const carried = IdOnly.safeParse(value);
  return outcome.outcome === 'refused'
    ? { ...outcome, givenId: carried.success ? (carried.data.id ?? null) : null }
    : outcome;
}

type Line =
  | { readonly line: number; readonly bytes: Uint8Array }
  | { readonly line: number; readonly bytes: null; readonly byteLength: number; readonly hash: string };

/** The lines of `chunks`, line ends left out. A line of more than `most` bytes is counted and hashed, not held. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let line = 1;
  let held: Uint8Array[] = [];
  let byteLength = 0;
  let hash: Hash | null = null;
  let hashed = 0;

  const take = (part: Uint8Array): void => {
    byteLength += part.length;
    if (byteLength <= most) {
      held.push(part);
      return;
    }
    if (hash === null) {
      hash = createHash('sha256');
      for (const piece of held) feed(piece);
      held = [];
    }
    feed(part);
  };
  const feed = (part: Uint8Array): void => {
    hash!.update(part.subarray(0, Math.max(0, HASHED_BYTES - hashed)));
    hashed += part.length;
  };
  const finish = (): Line => {
    const done: Line = hash
      ? { line, bytes: null, byteLength, hash: hash.digest('hex') }
      : { line, bytes: held.length === 1 ? held[0]! : Buffer.concat(held) };
    line++;
    held = [];
    byteLength = 0;
    hash = null;
    hashed = 0;
    return done;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (byteLength > 0) yield finish();
}

/** Whether `bytes` are white space (or a byte order mark) only. */
function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes)
    if (byte !== 32 && byte !== 9 && byte !== 13 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) return false;
  return true;
}
