// The chart's twin: the same positions as a table.
import { useState } from 'react';
import type { FoundPosition } from '../../serve/contract/positions.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { holderName, targetName } from './lay-out-rows.ts';

const MOST_ROWS = 1000;

export function PositionsTable({ positions }: { positions: readonly FoundPosition[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table, {formatCount(positions.length)} rows</summary>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keys
        <section className="twin-scroll" aria-label="Positions: table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Who</th>
                <th scope="col">Stands</th>
                <th scope="col">On what</th>
                <th scope="col">By</th>
                <th scope="col">In the report’s words</th>
              </tr>
            </thead>
            <tbody>
              {positions.slice(0, MOST_ROWS).map((one) => (
                <tr key={`${one.entryId} ${one.stance} ${one.target.text}`}>
                  <td>{one.day ? formatDate(one.day) : 'no day told'}</td>
                  <td dir="auto">{excerpt(holderName(one), 80)}</td>
                  <td>{one.stance}</td>
                  <td dir="auto">{excerpt(targetName(one), 80)}</td>
                  <td>
                    {one.told === 'statement' ? 'words' : 'a deed'}, {one.as.toLowerCase()}
                  </td>
                  <td dir="auto">
                    <Link href={reportPath(one.reportId, one.entryId)}>
                      {excerpt(one.passage.text, 160) || 'the passage'}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {positions.length > MOST_ROWS && <p>The first {formatCount(MOST_ROWS)} of them; the CSV file has all.</p>}
    </details>
  );
}
