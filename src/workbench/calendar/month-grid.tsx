// A month as weeks of days. Each bar leads to its row below, where its sentence and its log are.
import { formatCount } from '../components/entry-kinds.ts';
import { formatDate, formatInterval } from '../components/format-date.ts';
import { StateGlyph } from '../standings/state-glyph.tsx';
import { stateName } from '../standings/state-words.ts';
import { monthName, weeksOf } from './days.ts';
import { eventTitle, rowId } from './event-title.ts';
import { type DayBar, layWeek, type PlacedBar } from './place-events.ts';
import './month-grid.css';

/** Bars one over the other in a week; the rest is said as a number. */
const MOST_LANES = 10;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface MonthGridProps {
  readonly month: string;
  readonly bars: readonly DayBar[];
  /** ISO day of the newest report; null for none. */
  readonly asOf: string | null;
}

export function MonthGrid({ month, bars, asOf }: MonthGridProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a month is no fieldset
    <div className="month" role="group" aria-label={`${monthName(month)}, by days; the list below tells the same`}>
      <div className="month-week month-heads" aria-hidden="true">
        {WEEKDAYS.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      {weeksOf(month).map((week) => {
        const all = layWeek(bars, week);
        const placed = all.filter(({ lane }) => lane < MOST_LANES);
        const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
        const left = all.length - placed.length;
        return (
          <div
            key={week[0]}
            className="month-week"
            style={{ gridTemplateRows: `1.6rem repeat(${lanes + 1}, min-content) 1fr` }}
          >
            {week.map((day, n) => (
              <time
                key={day}
                dateTime={day}
                className={`month-day${day.startsWith(month) ? '' : ' month-other'}${day === asOf ? ' month-now' : ''}`}
                style={{ gridColumn: n + 1, gridRow: '1 / -1' }}
                title={day === asOf ? `${formatDate(day)}: the day of the newest report` : undefined}
              >
                <span>{Number(day.slice(8))}</span>
              </time>
            ))}
            {placed.map((bar) => (
              <Bar key={`${bar.standing.id} ${bar.isGhost}`} bar={bar} />
            ))}
            {left > 0 && (
              <p className="month-more" style={{ gridColumn: '1 / -1', gridRow: lanes + 2 }}>
                and {formatCount(left)} more, in the list below
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Bar({ bar: { standing, from, to, isGhost, column, span, lane, begins, ends } }: { bar: PlacedBar }) {
  const { now } = standing;
  const title = eventTitle(standing);
  const how = isGhost ? 'was to be, moved' : stateName(now).toLowerCase();
  return (
    <a
      className={`month-bar month-bar-${now}${isGhost ? ' month-bar-ghost' : ''}${begins ? '' : ' month-bar-on'}${ends ? '' : ' month-bar-off'}`}
      href={`#${rowId(standing)}`}
      style={{ gridColumn: `${column + 1} / span ${span}`, gridRow: lane + 2 }}
      aria-label={`${formatInterval(from, to)}: ${title}, ${how}`}
      title={title}
    >
      <StateGlyph state={now} /> <bdi>{title}</bdi>
    </a>
  );
}
