// A record as it was read and what people put right in; the record as people want it, and what they said of each entry, out.
// A view: nothing of it is kept, so reading again with another reader, and in any order, keeps what people said.
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { EntryCorrection } from '../../record/entry-correction.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import { contentId } from '../../text/content-hash.ts';
import { changeEntry } from './change-entry.ts';
import { findEntry, joinSpans, spansWithin, spansWithout } from './point-at-entry.ts';

export type EntryVerdict = 'accepted' | 'rejected' | 'edited' | 'split' | 'merged';

/** What a person said of an entry last. */
export interface EntryJudgment {
  readonly entryId: string;
  readonly verdict: EntryVerdict;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  /** Id of the correction: what an undo takes back. */
  readonly correction: string;
}

export interface CorrectedRecord {
  /** With what was changed, split and merged; rejected entries are not in it. */
  readonly record: RecordedReport;
  readonly rejected: readonly Entry[];
  /** By entry, the last of each; also of rejected ones. */
  readonly judgments: readonly EntryJudgment[];
  /** Corrections that found no entry: the reader finds none there any more. */
  readonly idle: readonly EntryCorrection[];
}

const VERDICTS = {
  'accept-entry': 'accepted',
  'reject-entry': 'rejected',
  'edit-entry': 'edited',
  'split-entry': 'split',
  'merge-entry': 'merged',
} as const;

/** `corrections` are those in force of this report, in the order of their times. */
export function correctRecord(record: RecordedReport, corrections: readonly EntryCorrection[]): CorrectedRecord {
  if (corrections.length === 0) return { record, rejected: [], judgments: [], idle: [] };
  let entries: readonly Entry[] = record.entries;
  const judgments = new Map<string, EntryJudgment>();
  const idle: EntryCorrection[] = [];
  const judge = (id: string, { what, by, at, why, id: correction }: EntryCorrection) =>
    judgments.set(id, { entryId: id, verdict: VERDICTS[what], by, at, why, correction });

  for (const one of corrections) {
    const meant = findEntry(entries, one.entry);
    const next = meant && apply(one, meant, entries, record);
    if (!next) {
      idle.push(one);
      continue;
    }
    entries = next.entries;
    for (const id of next.touched) judge(id, one);
  }
  rejectWhatRestsOn(entries, judgments);
  const isRejected = ({ id }: Entry) => judgments.get(id)?.verdict === 'rejected';
  const rejected = entries.filter(isRejected);
  const kept = rejected.length === 0 ? entries : withoutOuter(entries, rejected);
  return { record: { ...record, entries: [...kept] }, rejected, judgments: [...judgments.values()], idle };
}

/**
 * A commitment was read from a statement or an event: where that is rejected it goes too, by the same correction, which takes it back with it. One that
 * a person spoke of stays as the person has it.
 */
function rejectWhatRestsOn(entries: readonly Entry[], judgments: Map<string, EntryJudgment>): void {
  for (const entry of entries) {
    const ground = entry.kind === 'commitment' && entry.from !== null ? judgments.get(entry.from) : undefined;
    if (ground?.verdict === 'rejected' && !judgments.has(entry.id))
      judgments.set(entry.id, { ...ground, entryId: entry.id });
  }
}

interface Applied {
  readonly entries: readonly Entry[];
  /** Ids of the entries that the correction was of. */
  readonly touched: readonly string[];
}

function apply(
  one: EntryCorrection,
  meant: Entry,
  entries: readonly Entry[],
  { report: { text }, actors }: RecordedReport,
): Applied | null {
  const swap = (...now: Entry[]) => entries.flatMap((entry) => (entry === meant ? now : [entry]));
  switch (one.what) {
    case 'accept-entry':
    case 'reject-entry':
      return { entries, touched: [meant.id] };
    case 'edit-entry':
      return { entries: swap(changeEntry(meant, one.changes, actors)), touched: [meant.id] };
    case 'split-entry': {
      const halves = split(meant, one.spans, text);
      return halves && { entries: swap(...halves), touched: halves.map(({ id }) => id) };
    }
    case 'merge-entry': {
      const others = new Set(
        one.others.map((other) =>
          findEntry(
            entries.filter((entry) => entry !== meant),
            other,
          ),
        ),
      );
      others.delete(null);
      if (others.size === 0) return null;
      const merged = [...others].reduce<Entry>((sum, other) => merge(sum, other!, text), meant);
      const gone = new Set([...others].map((other) => other!.id));
      const left = swap(merged).filter(({ id }) => !gone.has(id));
      return { entries: left.map((entry) => moveWithin(entry, gone, meant.id)), touched: [meant.id] };
    }
  }
}

/** The words that may be divided: a statement's content, what is promised, what tells an event. */
export function wordsToSplit(entry: Entry): readonly Span[] {
  if (entry.kind === 'statement') return entry.content.spans;
  return entry.kind === 'commitment' ? entry.what.spans : entry.spans;
}

function withWords(entry: Entry, spans: readonly Span[], text: string): Entry {
  if (entry.kind === 'statement') return { ...entry, content: passageOf(text, spans) };
  if (entry.kind === 'commitment') return { ...entry, what: passageOf(text, spans) };
  return entry.kind === 'event' ? { ...entry, spans: [...spans] } : { ...entry, ...passageOf(text, spans) };
}

/** The entry without the words, and one of those words alone; null where either would have none. */
function split(entry: Entry, taken: readonly Span[], text: string): [Entry, Entry] | null {
  const own = wordsToSplit(entry);
  const [left, moved] = [spansWithout(own, taken), spansWithin(own, taken)].map((spans) => trimmed(spans, text));
  if (!left?.length || !moved?.length) return null;
  const halves: [Entry, Entry] = [
    withWords(entry, left, text),
    { ...withWords(entry, moved, text), id: contentId('split', entry.id, JSON.stringify(moved)) },
  ];
  return left[0]!.start <= moved[0]!.start ? halves : [halves[1], halves[0]];
}

/** Without white space, commas and the like at the ends, where a cut leaves them. */
function trimmed(spans: readonly Span[], text: string): Span[] {
  return spans.flatMap(({ start, end }) => {
    while (start < end && /[\s,;:–—]/.test(text[start]!)) start++;
    while (end > start && /[\s,;:–—]/.test(text[end - 1]!)) end--;
    return start < end ? [{ start, end }] : [];
  });
}

function merge(entry: Entry, other: Entry, text: string): Entry {
  return withWords(entry, joinSpans([...wordsToSplit(entry), ...wordsToSplit(other)]), text);
}

/** What stood within a merged entry stands within the one that it came to. */
function moveWithin(entry: Entry, gone: ReadonlySet<string>, to: string): Entry {
  if (entry.kind === 'commitment') return entry.from !== null && gone.has(entry.from) ? { ...entry, from: to } : entry;
  if (entry.kind === 'time' || entry.within === null || !gone.has(entry.within)) return entry;
  return { ...entry, within: entry.id === to ? null : to };
}

/** What stood within a rejected statement stands within the one around that, or in the report's own voice. */
function withoutOuter(entries: readonly Entry[], rejected: readonly Entry[]): Entry[] {
  const outer = new Map(rejected.map((entry) => [entry.id, 'within' in entry ? entry.within : null]));
  const around = (id: string | null, depth = 0): string | null =>
    id !== null && outer.has(id) && depth < 100 ? around(outer.get(id)!, depth + 1) : id;
  return entries
    .filter(({ id }) => !outer.has(id))
    .map((entry) =>
      'within' in entry && entry.within !== null && outer.has(entry.within)
        ? { ...entry, within: around(entry.within) }
        : entry,
    );
}
