// Entries and what is asked in; those that fit, and how many would fit each other choice, out.
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import { ACT_WORDS } from '../components/act-words.ts';
import { kindNoun } from '../components/entry-kinds.ts';
import { eventWords } from '../components/event-words.ts';
import type { Asked } from './asked.ts';
import { FACETS, type Facet } from './fields.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Entries that fit it and all that is chosen in the other facets. */
  readonly count: number;
}

export interface Found {
  readonly items: readonly ToldEntry[];
  /** Most entries first, then by label. */
  readonly choices: Readonly<Record<Facet, readonly Choice[]>>;
}

/** Values of an entry under a facet with their labels; an entry may have several actors, and no act. */
function valuesOf({ entry, report, parts }: ToldEntry, facet: Facet): (readonly [value: string, label: string])[] {
  switch (facet) {
    case 'track':
      if (entry.kind === 'statement') return [['dialogue', 'dialogue']];
      return entry.kind === 'event' ? [[entry.track, entry.track]] : [];
    case 'kind':
      return [[entry.kind, kindNoun(entry.kind)]];
    case 'act':
      return entry.kind === 'statement' ? [[entry.act, ACT_WORDS[entry.act]]] : [];
    case 'type':
      return entry.kind === 'event' ? [[entry.type, eventWords({ type: entry.type, mode: null })]] : [];
    case 'actor':
      return parts.map(({ actor }) => [actor.id, actor.name] as const);
    case 'outlet':
      return report.outlet ? [[report.outlet, report.outlet]] : [];
  }
}

/** Work: entries × facets. */
export function findAmong(all: readonly ToldEntry[], asked: Asked): Found {
  const counts = new Map<Facet, Map<string, { label: string; count: number }>>(
    FACETS.map((facet) => [facet, new Map()]),
  );
  const chosen = FACETS.filter((facet) => asked[facet]);
  const items: ToldEntry[] = [];
  for (const told of all) {
    const values = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(told, facet)])) as Record<
      Facet,
      ReturnType<typeof valuesOf>
    >;
    const misses = chosen.filter((facet) => !values[facet].some(([value]) => value === asked[facet]));
    if (misses.length === 0) items.push(told);
    for (const facet of FACETS) {
      if (misses.some((miss) => miss !== facet)) continue;
      const known = counts.get(facet)!;
      for (const [value, label] of values[facet])
        known.set(value, { label, count: (known.get(value)?.count ?? 0) + 1 });
    }
  }
  const choices = Object.fromEntries(
    [...counts].map(([facet, known]) => [
      facet,
      [...known]
        .map(([value, { label, count }]) => ({ value, label, count }))
        .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    ]),
  ) as Record<Facet, Choice[]>;
  return { items, choices };
}
