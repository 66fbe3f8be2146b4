// In: a text and what is known about it. Out: the report, or the refusal of a text that is none (empty, binary, too long).
// Every reader ends here, so that ids, caps and checks are the same for all.
import type { NewsReport } from '../record/news-report.ts';
import type { Note } from '../record/note.ts';
import { contentId, textHash } from '../text/content-hash.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { type Caps, DEFAULT_CAPS } from './caps.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { readPublished } from './read-published.ts';
import { refuse } from './refuse.ts';

/** What an input may say about its report; null and undefined are the same: not said. */
export interface ReportFields {
  readonly givenId?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly agency?: string | null | undefined;
  readonly dateline?: NewsReport['dateline'] | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** What a reader is told beside the text. Fields given here win over what the text itself says. */
export interface ReadMeta extends ReportFields {
  /** A file name, with :line for one of many, or "-" for standard input. */
  readonly origin: string;
  /** What holds where neither the fields here nor the text say another: who sent it, and when. */
  readonly otherwise?: ReportFields;
  /** SHA-256 of the input's bytes; without it the hash of the text is taken. */
  readonly inputHash?: string;
  readonly mediaType?: NewsReport['mediaType'];
  /** Notes of the steps before (decoding). */
  readonly notes?: readonly Note[];
  readonly caps?: Caps;
}

/** The report of `text`. The text is kept exactly; only half surrogate pairs, which no file can hold, become U+FFFD. */
export function makeReport(
  text: string,
  told: ReportFields,
  meta: ReadMeta,
  notes: readonly Note[] = [],
  sourceMap: OffsetMap | null = null,
): ReadOutcome {
  const { origin, otherwise, caps = DEFAULT_CAPS } = meta;
  const fields = otherwise === undefined ? told : withOthers(told, otherwise);
  const inputHash = meta.inputHash ?? textHash(text);
  if (text.length > caps.textUnits)
    return refuse(
      origin,
      inputHash,
      'text-too-long',
      `the text has ${text.length} UTF-16 units, the cap is ${caps.textUnits}`,
    );
  if (!/\S/.test(text)) return refuse(origin, inputHash, 'empty', 'there is no text in it');
  if (text.includes('\0')) return refuse(origin, inputHash, 'not-text', 'it holds NUL characters, which no text has');

  const all: Note[] = [...(meta.notes ?? []), ...notes];
  const kept = text.isWellFormed() ? text : text.toWellFormed();
  if (kept !== text)
    all.push(readNote('half-surrogate', 'halves of surrogate pairs were read as replacement characters (U+FFFD)'));
  const published = readPublished(fields.published ?? null);
  if (published === null && fields.published?.trim())
    all.push(
      readNote(
        'published-not-iso',
        `the time of publication is not an ISO 8601 date or instant: ${fields.published.slice(0, 80)}`,
      ),
    );

  const hash = textHash(kept);
  const outlet = fieldOf(fields.outlet);
  const url = fieldOf(fields.url);
  const { dateline = null } = fields;
  const report: NewsReport = {
    id: contentId(hash, outlet, url),
    textHash: hash,
    givenId: fieldOf(fields.givenId),
    text: kept,
    title: fieldOf(fields.title),
    byline: fieldOf(fields.byline),
    agency: fieldOf(fields.agency),
    dateline: dateline && { place: fieldOf(dateline.place), date: fieldOf(dateline.date) },
    outlet,
    url,
    published,
    language: fieldOf(fields.language),
    mediaType: meta.mediaType ?? 'text/plain',
  };
  return { outcome: 'read', origin, report, notes: all, sourceMap };
}

/** Whoever sent it wrote it only where the text names neither writer nor agency. */
function withOthers(told: ReportFields, otherwise: ReportFields): ReportFields {
  const isWritten = told.byline != null || told.agency != null;
  return {
    ...told,
    byline: told.byline ?? (isWritten ? null : otherwise.byline),
    agency: told.agency ?? (isWritten ? null : otherwise.agency),
    outlet: told.outlet ?? otherwise.outlet,
    published: told.published ?? otherwise.published,
  };
}

/** A field as it is kept: what is not said, or blank, is null. */
function fieldOf(value: string | null | undefined): string | null {
  return value == null || value.trim() === '' ? null : value.toWellFormed();
}

/** A note of this room. */
export function readNote(rule: string, reason: string, span: Note['span'] = null): Note {
  return { step: 'read', rule, reason, span };
}
