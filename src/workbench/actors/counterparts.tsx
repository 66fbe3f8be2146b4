// With whom an actor has to do, and how often: each is the way to the page of the two.
import { useMemo } from 'react';
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import { excerpt } from '../components/excerpt.ts';
import { Link } from '../navigation/link.tsx';
import { actorPath } from '../navigation/route.ts';
import { dateEntry } from '../timeline/date-entry.ts';
import { isInside, type Window } from '../timeline/lay-out.ts';

interface CounterpartsProps {
  readonly items: readonly ToldEntry[];
  readonly actorId: string;
  /** Of a body with its members, all of them: what passes among them is left out. */
  readonly own: ReadonlySet<string>;
  readonly withId: string | null;
  /** The stretch of time that was chosen; null for all. */
  readonly window: Window | null;
}

const MOST = 12;

export function Counterparts({ items, actorId, own, withId, window }: CounterpartsProps) {
  const others = useMemo(
    () =>
      count(
        items.filter((told) => isInside(dateEntry(told), window)),
        own,
      ),
    [items, own, window],
  );
  if (withId !== null || others.length === 0) return null;
  return (
    <section>
      <h2>With whom</h2>
      <ol className="counterparts">
        {others.slice(0, MOST).map(({ id, name, entries }) => (
          <li key={id}>
            <Link href={actorPath(actorId, id)}>{excerpt(name, 80)}</Link>{' '}
            <span>
              {entries} {entries === 1 ? 'entry' : 'entries'}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function count(items: readonly ToldEntry[], ids: ReadonlySet<string>) {
  const others = new Map<string, { id: string; name: string; entries: number }>();
  for (const { parts } of items) {
    const own = parts.find(({ actor }) => ids.has(actor.id));
    for (const { actor, part } of parts) {
      // Two that are both only named have nothing to do with each other by that.
      if (ids.has(actor.id) || (part === 'named' && own?.part === 'named')) continue;
      const known = others.get(actor.id) ?? { id: actor.id, name: actor.name, entries: 0 };
      known.entries++;
      others.set(actor.id, known);
    }
  }
  return [...others.values()].sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1));
}
