// All that is announced as one list, by the day it is due, a page at a time.
import type { ShownStanding } from '../../serve/contract/standings.ts';
import { usePages } from '../api/use-pages.ts';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { type CalendarAsked, eventsPath } from './calendar-asked.ts';
import { monthName } from './days.ts';
import { EventRow } from './event-row.tsx';

export function CalendarList({ asked }: { readonly asked: CalendarAsked }) {
  const from = asked.month === null ? {} : { dueFrom: `${asked.month}-01` };
  const pages = usePages<ShownStanding>(eventsPath(asked, { limit: '60', ...from }));
  const months = new Map<string, ShownStanding[]>();
  for (const one of pages.items) {
    const month = one.due?.slice(0, 7) ?? '';
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return (
    <>
      {!pages.begun && <p className="waiting">Loading …</p>}
      {pages.problem && <ProblemNotice problem={pages.problem} />}
      {pages.begun && !pages.problem && pages.items.length === 0 && !pages.hasMore && (
        <p className="waiting">Nothing announced fits what is asked above.</p>
      )}
      {[...months].map(([month, items]) => (
        <section key={month} className="calendar-rows" aria-label={month ? monthName(month) : 'No day told'}>
          <h2>{month ? monthName(month) : 'No day told'}</h2>
          <ol>
            {items.map((standing) => (
              <EventRow key={standing.id} standing={standing} />
            ))}
          </ol>
        </section>
      ))}
      <MoreButton pages={pages} />
    </>
  );
}
