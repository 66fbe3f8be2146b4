// What reports announce, by month or as a list: on its days, somewhere in the month, or without a day; and what became of it.
import { useMemo } from 'react';
import type { StandingPage } from '../../serve/contract/standings.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatDate } from '../components/format-date.ts';
import { Sheet } from '../components/sheet.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate, replaceAddress, useQuery } from '../navigation/navigate.ts';
import { StateGlyph } from '../standings/state-glyph.tsx';
import { EVENT_STATES } from '../standings/state-words.ts';
import { addressOf, type CalendarAsked, calendarAsked, eventsPath, feedPath } from './calendar-asked.ts';
import { CalendarList } from './calendar-list.tsx';
import { CalendarMonth } from './calendar-month.tsx';
import { plusMonths } from './days.ts';
import { Subscribe } from './subscribe.tsx';
import { UndatedEvents } from './undated-events.tsx';
import './calendar.css';

const HINTS = [[['[', ']'], 'month before, month after']] as const;

export function CalendarView() {
  const query = useQuery();
  const asked = useMemo(() => calendarAsked(query), [query]);
  const ahead = useAnswer<StandingPage>('/api/scheduled-events?limit=1&state=open');
  const last = useAnswer<StandingPage>(eventsPath({ state: null, holder: '' }, { limit: '1', order: 'latest', dueTo: '9999-12-31' })); // biome-ignore format: one line
  const isKnown = ahead.state !== 'waiting' && last.state !== 'waiting';
  const nextDue = ahead.state === 'answered' ? ahead.value.items[0]?.due : null;
  const lastDue = last.state === 'answered' ? last.value.items[0]?.due : null;
  const asOf = last.state === 'answered' ? last.value.asOf : null;
  const usual = (nextDue ?? lastDue ?? asOf)?.slice(0, 7) ?? null;
  const month = asked.month ?? usual;
  const isNarrowed = asked.state !== null || asked.holder !== '';
  const isEmpty = isKnown && !lastDue && !isNarrowed;
  const step = (by: number) => () => {
    if (month === null) return false;
    replaceAddress(addressOf({ ...asked, month: plusMonths(month, by) }));
    return true;
  };

  return (
    <Sheet
      title="Calendar"
      name="calendar"
      keys={{ '[': step(-1), ']': step(1) }}
      hints={HINTS}
      lead={
        <p>
          Meetings, exercises and visits that reports announce, on the days they tell, and what later reports say became
          of them{asOf && <>; as of {formatDate(asOf)}, the day of the newest report</>}.
        </p>
      }
    >
      {isEmpty ? (
        <NothingAnnounced />
      ) : (
        <>
          <Filters asked={asked} />
          {month !== null && asked.view === 'month' && <CalendarMonth asked={asked} month={month} asOf={asOf} />}
          {month !== null && asked.view === 'list' && <CalendarList asked={asked} />}
          {(asked.state === null || asked.state === 'open') && <UndatedEvents holder={asked.holder} />}
          <Subscribe path={feedPath(asked)} isNarrowed={isNarrowed} />
        </>
      )}
    </Sheet>
  );
}

function Filters({ asked }: { asked: CalendarAsked }) {
  return (
    <>
      <form
        className="sheet-filters"
        key={asked.holder}
        onSubmit={(event) => {
          event.preventDefault();
          const holder = String(new FormData(event.currentTarget).get('holder') ?? '').trim();
          navigate(addressOf({ ...asked, holder }));
        }}
      >
        <span className="chips">
          {(['month', 'list'] as const).map((view) => (
            <Link
              key={view}
              href={addressOf({ ...asked, view })}
              aria-current={asked.view === view ? 'page' : undefined}
            >
              {view === 'month' ? 'By month' : 'As a list'}
            </Link>
          ))}
        </span>
        <label>
          who{' '}
          <input
            name="holder"
            type="search"
            defaultValue={asked.holder}
            placeholder="part of a name"
            maxLength={200}
            dir="auto"
            autoComplete="off"
          />
        </label>
        <button type="submit">Narrow</button>
      </form>
      <nav className="chips calendar-states" aria-label="States">
        <Link href={addressOf({ ...asked, state: null })} aria-current={asked.state === null ? 'page' : undefined}>
          All
        </Link>
        {EVENT_STATES.map(({ state, name, means }) => (
          <Link
            key={state}
            href={addressOf({ ...asked, state })}
            title={means}
            aria-current={asked.state === state ? 'page' : undefined}
          >
            <StateGlyph state={state} /> {name}
          </Link>
        ))}
      </nav>
      <details className="calendar-meanings">
        <summary>What the states mean</summary>
        <dl>
          {EVENT_STATES.map(({ state, name, means }) => (
            <div key={state}>
              <dt>
                <StateGlyph state={state} /> {name}
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function NothingAnnounced() {
  return (
    <div className="waiting">
      <p>Nothing is announced yet.</p>
      <p>
        Reports fill this page: “will meet in Marrow on 8 and 9 July” stands on its two days, “by the end of the year”
        stands as told. What became of each is found when later reports are read: <code>dualtrack findings</code> brings
        it up to date.
      </p>
      <UndatedEvents holder="" />
    </div>
  );
}
