// One month of the calendar: the days, what is somewhere in it, and a row for each.
import { useMemo, useState } from 'react';
import type { ShownStanding, StandingPage } from '../../serve/contract/standings.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/navigate.ts';
import type { Due } from '../standings/due-words.ts';
import { StateGlyph } from '../standings/state-glyph.tsx';
import { stateName } from '../standings/state-words.ts';
import { addressOf, type CalendarAsked, eventsPath, monthPath } from './calendar-asked.ts';
import { lastOfMonth, monthName, plusDays, plusMonths } from './days.ts';
import { EventRow } from './event-row.tsx';
import { eventTitle, rowId } from './event-title.ts';
import { MonthGrid } from './month-grid.tsx';
import { planMonth } from './place-events.ts';

/** Rows that are shown at first, and more each time. */
const ROWS = 60;
/** Pages of 500. */
const MOST_PAGES = 3;

interface CalendarMonthProps {
  readonly asked: CalendarAsked;
  readonly month: string;
  readonly asOf: string | null;
}

export function CalendarMonth({ asked, month, asOf }: CalendarMonthProps) {
  const { pages, isDone, isCut, problem } = useAllPages<StandingPage>(monthPath(asked, month), MOST_PAGES);
  const [rows, setRows] = useState(ROWS);
  const plan = useMemo(
    () =>
      planMonth(
        pages.flatMap(({ items }) => items),
        month,
      ),
    [pages, month],
  );
  return (
    <>
      <MonthSteps asked={asked} month={month} />
      {problem && <ProblemNotice problem={problem} />}
      <MonthGrid month={month} bars={plan.bars} asOf={asOf} />
      {plan.vague.length > 0 && <VagueBay items={plan.vague} month={month} />}
      {isCut && <p className="calendar-cut">More is announced than is shown. A name or a state above narrows it.</p>}
      {isDone && !problem && plan.all.length === 0 && (
        <p className="waiting">
          No report that was read announces anything for {monthName(month)}
          {(asked.state || asked.holder) && ' that fits what is asked above'}.
        </p>
      )}
      {plan.all.length > 0 && (
        <section className="calendar-rows" aria-labelledby="rows-name">
          <h2 id="rows-name">
            {formatCount(plan.all.length)} in {monthName(month)}
          </h2>
          <ol>
            {plan.all.slice(0, rows).map((standing) => (
              <EventRow key={standing.id} standing={standing} />
            ))}
          </ol>
          {plan.all.length > rows && (
            <button className="more" type="button" onClick={() => setRows(rows + ROWS)}>
              Show {formatCount(Math.min(ROWS, plan.all.length - rows))} more
            </button>
          )}
        </section>
      )}
    </>
  );
}

/** To the months beside, to a month by name, and to the nearest ones that have something. */
function MonthSteps({ asked, month }: { asked: CalendarAsked; month: string }) {
  const before = useAnswer<StandingPage>(
    eventsPath(asked, { limit: '1', order: 'latest', dueTo: plusDays(`${month}-01`, -1) }),
  );
  const after = useAnswer<StandingPage>(eventsPath(asked, { limit: '1', dueFrom: plusDays(lastOfMonth(month), 1) }));
  const monthOf = (answer: typeof before) =>
    answer.state === 'answered' ? answer.value.items[0]?.due?.slice(0, 7) : null;
  const [earlier, later] = [monthOf(before), monthOf(after)];
  const to = (other: string) => addressOf({ ...asked, month: other });
  return (
    <div className="month-steps">
      <h2>{monthName(month)}</h2>
      <Link
        className="month-step"
        href={to(plusMonths(month, -1))}
        aria-label={`Month before: ${monthName(plusMonths(month, -1))}`}
      >
        ‹
      </Link>
      <Link
        className="month-step"
        href={to(plusMonths(month, 1))}
        aria-label={`Month after: ${monthName(plusMonths(month, 1))}`}
      >
        ›
      </Link>
      <label>
        <span className="unseen">Go to a month</span>
        <input
          type="month"
          value={month}
          onChange={(event) => {
            if (/^\d{4}-\d{2}$/.test(event.target.value)) navigate(to(event.target.value));
          }}
        />
      </label>
      <p>
        {earlier && <Link href={to(earlier)}>last before: {monthName(earlier)}</Link>}
        {later && <Link href={to(later)}>next after: {monthName(later)}</Link>}
      </p>
    </div>
  );
}

function VagueBay({ items, month }: { items: readonly { standing: ShownStanding; due: Due }[]; month: string }) {
  return (
    <section className="vague-bay" aria-label={`Somewhere in ${monthName(month)}, or by a day of it`}>
      <p>No day of {monthName(month)} is told</p>
      <ul>
        {items.slice(0, ROWS).map(({ standing, due }) => (
          <li key={standing.id}>
            <a href={`#${rowId(standing)}`}>
              <StateGlyph state={standing.now} /> <bdi>{eventTitle(standing)}</bdi>
              <span>
                {' '}
                {due.says}, {stateName(standing.now).toLowerCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {items.length > ROWS && <p>and {formatCount(items.length - ROWS)} more</p>}
    </section>
  );
}
