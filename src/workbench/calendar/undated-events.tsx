// What is announced without a day: it has no place in a calendar, and is not left out.
import { useMemo, useState } from 'react';
import type { FoundEntries } from '../../serve/contract/found-entries.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { EntryLine } from '../components/entry-line.tsx';
import { dateEntry } from '../timeline/date-entry.ts';

const PATH = '/api/entries?kind=event&status=scheduled&limit=200';
/** Pages of 200 reports. */
const MOST_PAGES = 3;
const SHOWN_AT_FIRST = 4;
const SHOWN_MORE = 60;

export function UndatedEvents({ holder }: { readonly holder: string }) {
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const { pages, isCut } = useAllPages<FoundEntries>(PATH, MOST_PAGES);
  const items = useMemo(() => {
    const words = holder.toLowerCase().split(/\s+/).filter(Boolean);
    return pages
      .flatMap((page) => page.items)
      .filter(({ entry, parts }) => {
        if (entry.kind !== 'event' || entry.when?.from || entry.when?.to) return false;
        const names = parts.map(({ actor }) => actor.name.toLowerCase()).join(' ');
        return words.every((word) => names.includes(word));
      });
  }, [pages, holder]);
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  if (items.length === 0) return null;
  return (
    <section className="calendar-undated" aria-labelledby="undated-name">
      <h2 id="undated-name">No day told</h2>
      <p>
        {formatCount(items.length)} announced in {isCut && 'the newest '}
        {formatCount(looked)} reports without a day: they stand in no month, and in no calendar program.
      </p>
      <ul>
        {items.slice(0, most).map((told) => (
          <EntryLine key={told.entry.id} item={dateEntry(told)} hidesWho={false} />
        ))}
      </ul>
      {items.length > most && (
        <button className="more" type="button" onClick={() => setMost(most + SHOWN_MORE)}>
          Show {formatCount(Math.min(SHOWN_MORE, items.length - most))} more
        </button>
      )}
    </section>
  );
}
