// The graph's twin: every pair as a row, those with most first.
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatInterval } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import type { Pair } from './gather-pairs.ts';

interface PairTableProps {
  readonly pairs: readonly Pair[];
  readonly names: ReadonlyMap<string, string>;
  hrefOf(actor: string, other: string): string;
}

/** Rows in the page at once; more would make every step slow. */
const MOST_ROWS = 500;

export function PairTable({ pairs, names, hrefOf }: PairTableProps) {
  const nameOf = (id: string) => excerpt(names.get(id) ?? 'Somebody', 60);
  return (
    <details className="twin">
      <summary>
        As a table, {formatCount(pairs.length)} {pairs.length === 1 ? 'pair' : 'pairs'}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keys */}
      <section className="twin-scroll" aria-label="Pairs" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">One</th>
              <th scope="col">The other</th>
              <th scope="col" className="number">
                One to the other
              </th>
              <th scope="col" className="number">
                Back
              </th>
              <th scope="col" className="number">
                Together
              </th>
              <th scope="col" className="number">
                Conflict
              </th>
              <th scope="col" className="number">
                Cooperation
              </th>
              <th scope="col" className="number">
                Neither
              </th>
              <th scope="col">Days</th>
            </tr>
          </thead>
          <tbody>
            {pairs
              .slice(0, MOST_ROWS)
              .map(({ ids: [a, b], acts, forth, back, together, conflict, cooperation, neither }) => {
                const days = acts.flatMap(({ act }) => act.day ?? []).sort();
                return (
                  <tr key={`${a} ${b}`}>
                    <th scope="row">
                      <Link href={hrefOf(a, b)}>
                        <bdi>{nameOf(a)}</bdi>
                      </Link>
                    </th>
                    <td>
                      <bdi>{nameOf(b)}</bdi>
                    </td>
                    {[forth, back, together, conflict, cooperation, neither].map((count, n) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
                      <td key={n} className="number">
                        {formatCount(count)}
                      </td>
                    ))}
                    <td>{formatInterval(days[0] ?? null, days.at(-1) ?? null)}</td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </section>
      {pairs.length > MOST_ROWS && <p>The first {formatCount(MOST_ROWS)}; a stretch of time brings the others.</p>}
    </details>
  );
}
