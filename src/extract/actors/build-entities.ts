// The names of a report in; who they are names of out: one entity for all names of one, never one for two.
//
//   names ─▶ persons in full (full-names.ts) ─▶ surnames and given names (parts-of-names.ts) ─▶ all others (body-names.ts) ─▶ peoples
//
// A full name is its own key, letter by letter (look-alike letters of another script are other letters). A bare surname
// belongs to the one full name that has it; where two have it, to whom the report calls so before the other comes in; else to nobody.
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import { addBodies } from './body-names.ts';
import type { Entity } from './entity.ts';
import { openBook } from './entity-book.ts';
import { addFullNames } from './full-names.ts';
import { addPartsOfNames } from './parts-of-names.ts';
import { isPeople } from './people-words.ts';

export interface Entities {
  readonly entities: readonly Entity[];
  /** Who a name is a name of; absent where that cannot be told. */
  readonly entityOf: ReadonlyMap<Name, Entity>;
}

export function buildEntities(reading: Reading, names: readonly Name[]): Entities {
  const book = openBook(reading);
  const { tokens, entities, entityOf, wordsOf, shown, open, add } = book;
  const full = addFullNames(
    book,
    names.filter((name) => name.kind === 'person'),
  );
  addPartsOfNames(reading, book, names, full);
  addBodies(reading, book, names);
  // “Belgians”: all of them, as “Democrats” are
  for (const name of names)
    if (name.kind === 'demonym' && isPeople(tokens[name.to - 1]!.norm))
      add(open(`people ${wordsOf(name).join(' ')}`, 'group', name, shown(name)), name);
  for (const entity of entities) entity.names.sort((a, b) => a.from - b.from);
  return { entities, entityOf };
}
