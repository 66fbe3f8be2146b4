// The timeline's twin: the same entries as a table, newest first, those without a day last.
import { useState } from 'react';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import type { DatedEntry } from './date-entry.ts';
import { isInside, type Window } from './lay-out.ts';
import { tellEntry, whenTold } from './tell-entry.ts';

interface TimelineTableProps {
  readonly items: readonly DatedEntry[];
  /** The stretch that was zoomed into; null for all. */
  readonly window: Window | null;
  readonly about: string;
}

/** Rows in the page at once; more would make every step slow. */
const MOST_ROWS = 1000;

export function TimelineTable({ items, window, about }: TimelineTableProps) {
  const [isOpen, setOpen] = useState(false);
  const rows = items
    .filter((item) => isInside(item, window))
    .sort((a, b) => (b.days?.from ?? Number.NEGATIVE_INFINITY) - (a.days?.from ?? Number.NEGATIVE_INFINITY));
  return (
    <details className="timeline-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        As a table, {formatCount(rows.length)} {rows.length === 1 ? 'row' : 'rows'}
      </summary>
      <div className="timeline-table-scroll">
        <table>
          <caption className="unseen">{about}, newest first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Track</th>
              <th scope="col">Who</th>
              <th scope="col">Does</th>
              <th scope="col">To whom</th>
              <th scope="col">In the report’s words</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, isOpen ? MOST_ROWS : 0).map((item) => {
              const { entry, report } = item.told;
              const told = tellEntry(item.told);
              return (
                <tr key={entry.id}>
                  <td>{whenTold(item)}</td>
                  <td>{item.track}</td>
                  <td dir="auto">{excerpt(told.who, 80)}</td>
                  <td>
                    {told.does}
                    {told.status && `, ${told.status}`}
                  </td>
                  <td dir="auto">{told.toWhom && excerpt(told.toWhom, 80)}</td>
                  <td dir="auto">
                    <Link href={reportPath(report.id, entry.id)}>{excerpt(told.words, 160) || 'the passage'}</Link>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && <p>The first {formatCount(MOST_ROWS)} rows; zoom in for the others.</p>}
    </details>
  );
}
