// What an actor said and what they did, side by side under the same days; of two actors, what the one and the other did.
import { useMemo, useState } from 'react';
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { EntryLine } from '../components/entry-line.tsx';
import { formatDate } from '../components/format-date.ts';
import { type DatedEntry, dateEntry, isoOf } from '../timeline/date-entry.ts';
import { isInside, type Window } from '../timeline/lay-out.ts';

interface FaceToFaceProps {
  readonly items: readonly ToldEntry[];
  /** Whose words and deeds stand here: of one, of two, of a body and its members. */
  readonly own: ReadonlySet<string>;
  readonly window: Window | null;
}

interface Month {
  readonly name: string;
  readonly said: DatedEntry[];
  readonly done: DatedEntry[];
}

const MONTHS_AT_FIRST = 4;
/** Of one month, on each side. */
const LINES_AT_FIRST = 60;
/** Only what the actor says and does itself stands here; what is said to them is in the timeline. */
const OWN_PARTS = new Set(['speaker', 'agent']);

export function FaceToFace({ items, own, window }: FaceToFaceProps) {
  const [shown, setShown] = useState(MONTHS_AT_FIRST);
  const months = useMemo(() => {
    const isOwn = ({ parts }: ToldEntry) => parts.some(({ actor, part }) => own.has(actor.id) && OWN_PARTS.has(part));
    return byMonth(items.filter(isOwn).map(dateEntry), window);
  }, [items, own, window]);
  if (months.length === 0) return <div />;
  return (
    <section className="face-to-face" aria-label="Said and did">
      <div className="face-heads" aria-hidden="true">
        <p className="face-said">Said</p>
        <p className="face-did">Did</p>
      </div>
      {months.slice(0, shown).map(({ name, said, done }) => (
        <section key={name} className="face-month" aria-label={name}>
          <h2>{name}</h2>
          <OneSide side="said" name={`Said, ${name}`} items={said} hidesWho={own.size === 1} />
          <OneSide side="did" name={`Did, ${name}`} items={done} hidesWho={own.size === 1} />
        </section>
      ))}
      {months.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 12)}>
          {formatCount(months.length - shown)} earlier {months.length - shown === 1 ? 'month' : 'months'}
        </button>
      )}
    </section>
  );
}

interface OneSideProps {
  readonly side: 'said' | 'did';
  readonly name: string;
  readonly items: readonly DatedEntry[];
  readonly hidesWho: boolean;
}

function OneSide({ side, name, items, hidesWho }: OneSideProps) {
  const [shown, setShown] = useState(LINES_AT_FIRST);
  return (
    <div className={`face-${side}`}>
      <ul aria-label={name}>
        {items.slice(0, shown).map((item) => (
          <EntryLine key={item.told.entry.id} item={item} hidesWho={hidesWho} />
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 200)}>
          {formatCount(items.length - shown)} more of this month
        </button>
      )}
    </div>
  );
}

/** Newest first; what has no day last. */
function byMonth(items: readonly DatedEntry[], window: Window | null): Month[] {
  const months = new Map<string, Month>();
  const inside = items
    .filter((item) => isInside(item, window))
    .sort((a, b) => (b.days?.from ?? Number.NEGATIVE_INFINITY) - (a.days?.from ?? Number.NEGATIVE_INFINITY));
  for (const item of inside) {
    const name = item.days ? formatDate(isoOf(item.days.from).slice(0, 7)) : 'No day told';
    const month = months.get(name) ?? { name, said: [], done: [] };
    months.set(name, month);
    (item.track === 'dialogue' ? month.said : month.done).push(item);
  }
  return [...months.values()];
}
