// An entry in; a pointer to its words out, and the way back: the entry of a record, read by whichever reader, that is meant.
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { EntryPointer } from '../../record/entry-correction.ts';
import type { NewsReport } from '../../record/news-report.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';

/** Of what two readers found, words that both have count twice against all words of both: from here on it is one entry. */
const LEAST_SHARED = 0.5;

/** The words that are the entry and no other: of a statement cue and content, else what tells it. In text order, apart. */
export function ownSpans(entry: Entry): Span[] {
  switch (entry.kind) {
    case 'statement':
      return joinSpans([...entry.cue.spans, ...entry.content.spans]);
    case 'commitment':
      return joinSpans(entry.what.spans);
    default:
      return joinSpans(entry.spans);
  }
}

/** Null for an entry without words, which no reader makes. */
export function pointAtEntry(entry: Entry, { id, text }: Pick<NewsReport, 'id' | 'text'>): EntryPointer | null {
  const spans = ownSpans(entry);
  return spans.length === 0 ? null : { reportId: id, kind: entry.kind, ...passageOf(text, spans) };
}

/** The entry of `entries` that is meant: that of the same words, else that of most of them; null where none has half of them. */
export function findEntry<E extends Entry>(entries: readonly E[], { kind, spans }: EntryPointer): E | null {
  let [best, most] = [null as E | null, 0];
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    const shared = shareOf(ownSpans(entry), spans);
    if (shared > most) [best, most] = [entry, shared];
  }
  return most >= LEAST_SHARED ? best : null;
}

/** Dice coefficient of the characters of two lists of spans: 1 where they are the same, 0 where they share none. */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return (2 * both) / (lengthOf(a) + lengthOf(b) || 1);
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Spans in order, those that touch or overlap as one; empty ones fall out. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start >= end) continue;
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** `spans` without the characters of `taken`. */
export function spansWithout(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return joinSpans(taken).reduce<Span[]>(
    (left, cut) =>
      left.flatMap((span) =>
        [
          { start: span.start, end: Math.min(span.end, cut.start) },
          { start: Math.max(span.start, cut.end), end: span.end },
        ].filter(({ start, end }) => start < end),
      ),
    joinSpans(spans),
  );
}

/** The characters that both have. */
export const spansWithin = (spans: readonly Span[], kept: readonly Span[]): Span[] =>
  spansWithout(spans, spansWithout(spans, kept));

/** The entry with this id. */
export const entryOf = ({ entries }: Pick<RecordedReport, 'entries'>, id: string): Entry | null =>
  entries.find((entry) => entry.id === id) ?? null;
