// Readings in, the entries of each out: statements first, then what rests on them, then who is who in all of them. Knows
// the order of the kinds and nothing of how each kind is read.
import { endOfLabelledHead } from '../read/labelled-head.ts';
import type { Actor } from '../record/actor.ts';
import type { Entry, EntryKind } from '../record/entry.ts';
import type { Note } from '../record/note.ts';
import type { Span } from '../record/span.ts';
import type { Reading } from '../understand/reading.ts';
import { readTimes } from '../understand/times/read-times.ts';
import { resolveActors } from './actors/resolve-actors.ts';
import { readSpokenActs } from './acts/read-spoken-acts.ts';
import { readCommitments } from './commitments/read-commitments.ts';
import { groundOfEvents } from './events/event-ground.ts';
import { makeEvents } from './events/make-events.ts';
import { readEventsByRules } from './events/rules-event-reader.ts';
import { readFigures } from './figures/read-figures.ts';
import { findLabelledPersons } from './interviews/find-labelled-persons.ts';
import { nameTurns } from './interviews/name-turns.ts';
import { readAnswers } from './interviews/read-answers.ts';
import type { StatementReader } from './statement-reader.ts';
import { withoutAsked } from './statements/without-asked.ts';

export interface EntriesRead {
  /** In text order of their first character, then by kind as in ENTRY_ORDER; every id once. */
  readonly entries: readonly Entry[];
  /** Whom the report names, in order of first naming; what mentions point at by id. */
  readonly actors: readonly Actor[];
  readonly notes: readonly Note[];
}

/**
 * Version of everything in extraction but the statement reader; raised when the same text gives other entries.
 * Part of every record's `reader`, so a store knows which records another version would read anew.
 */
export const EXTRACTION_VERSION = 'extract/22';

/** Name and version of the whole extraction with this statement reader, e.g. "extract/10 rules/1". */
export function nameReader(statementReader: StatementReader): string {
  return `${EXTRACTION_VERSION} ${statementReader.name}`;
}

/** Entries that start at the same character stand in this order. */
const ENTRY_ORDER: Readonly<Record<EntryKind, number>> = { statement: 0, event: 1, figure: 2, time: 3, commitment: 4 };

/** The entries of each reading, in the order of `readings`. What is found for one never depends on the others. */
export async function extractEntries(
  readings: readonly Reading[],
  statementReader: StatementReader,
): Promise<readonly EntriesRead[]> {
  const read = await statementReader.readStatements(readings);
  return readings.map((reading, index) => {
    const { statements: found, events, leastLikely, notes } = read[index]!;
    const statements = readSpokenActs(reading, withoutAsked(reading, readAnswers(reading, found)));
    const times = readTimes(reading);
    const figures = readFigures(reading, statements, times.times);
    const ground = groundOfEvents(reading, statements, times.times);
    const told = makeEvents(ground, events ?? readEventsByRules(reading), leastLikely);
    const commitments = readCommitments(reading, { ...told, times: times.times });
    // “Date: 2 March 2031” is told in a field, and nobody’s deed or figure
    const head = endOfLabelledHead(reading.report.text);
    const all = [...told.statements, ...told.events, ...figures.figures, ...times.times, ...commitments];
    const inOrder = sortEntries(
      all.filter(
        (entry) => (entry.kind === 'statement' ? entry.content.spans[0]!.start : firstCharacter(entry)) >= head,
      ),
    );
    const turns = nameTurns(reading, onceEach(inOrder));
    const seeds = [...turns.seeds, ...findLabelledPersons(reading, turns.entries)];
    const named = resolveActors(reading, turns.entries, seeds);
    return { ...turns.restore(named), notes: [...notes, ...figures.notes, ...times.notes, ...named.notes] };
  });
}

/** All stretches that an entry points at, role by role. */
export function spansOf(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case 'statement':
      return [entry.source, entry.cue, entry.content, entry.addressee, entry.occasion].flatMap((part) => part.spans);
    case 'event':
      return [...entry.spans, ...[...entry.participants, entry.place, entry.occasion].flatMap((part) => part.spans)];
    case 'figure':
    case 'time':
      return entry.spans;
    case 'commitment':
      return [entry.who, entry.what, entry.forWhom, entry.condition].flatMap((part) => part.spans);
  }
}

function sortEntries(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, first: firstCharacter(entry) }))
    .sort(
      ({ entry: a, first }, { entry: b, first: other }) =>
        first - other || ENTRY_ORDER[a.kind] - ENTRY_ORDER[b.kind] || (a.id < b.id ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

const firstCharacter = (entry: Entry): number =>
  spansOf(entry).reduce((first, span) => Math.min(first, span.start), Number.MAX_SAFE_INTEGER);

/** Two readers of one kind may find the very same words: one content hash, one entry. */
function onceEach(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}
