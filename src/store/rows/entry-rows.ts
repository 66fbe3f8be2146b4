// In: a report's entries. Out: the narrow rows that look-ups and counts need; the entries themselves are packed apart.
import type { Entry, EntryKind } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { toSqlText } from './sql-text.ts';

/** Ids as they are: each engine packs them in its own way. */
export interface EntryRow {
  readonly position: number;
  readonly id: string;
  readonly kind: EntryKind;
  readonly start: number | null;
  readonly confidence: number | null;
  readonly form: string | null;
  readonly act: string | null;
  readonly polarity: string | null;
  readonly source: string | null;
  /** The id of who the source is. */
  readonly actor: string | null;
}

export function toEntryRow(entry: Entry, position: number): EntryRow {
  const statement = entry.kind === 'statement' ? entry : null;
  return {
    position,
    id: entry.id,
    kind: entry.kind,
    start: startOf(entry),
    confidence: 'confidence' in entry ? entry.confidence : null,
    form: statement?.form ?? null,
    act: statement?.act ?? null,
    polarity: statement?.polarity ?? null,
    source: statement ? toSqlText(statement.source.text) : null,
    actor: statement?.source.actor?.id ?? null,
  };
}

/** Where an entry's first character is; null when it has no words in the text. */
function startOf(entry: Entry): number | null {
  const spans = spansOf(entry);
  return spans.length === 0 ? null : Math.min(...spans.map((span) => span.start));
}

function spansOf(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case 'statement':
      return [...entry.source.spans, ...entry.cue.spans, ...entry.content.spans];
    case 'commitment':
      return [...entry.who.spans, ...entry.what.spans];
    default:
      return entry.spans;
  }
}
