// One series: what is measured, of whom, in what unit, by how many sources; the chart, what has no day, and the table as its twin.
import { useMemo, useRef } from 'react';
import type { FigureSeries } from '../../serve/contract/figures.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { PictureButtons } from '../export/picture-buttons.tsx';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { placeSeries, type Telling } from './place-series.ts';
import { SeriesChart } from './series-chart.tsx';
import { amountOf, pointWhen, seriesName, unitWords } from './series-words.ts';

const MOST_APART = 6;
const MOST_ROWS = 200;

export function SeriesCard({ series, width }: { readonly series: FigureSeries; readonly width: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const placed = useMemo(() => placeSeries(series), [series]);
  const { whose, points, tellings, sources, reports } = series;
  const name = excerpt(seriesName(series), 80);
  const torn = points.filter(({ differ }) => differ).length;
  const about = `${name}${whose ? ` of ${excerpt(whose, 60)}` : ''}, ${unitWords(series)}`;
  return (
    <figure className="series" data-row tabIndex={-1}>
      <figcaption>
        <h2>
          <bdi>{name}</bdi>
          {whose && (
            <span>
              {' '}
              of <bdi>{excerpt(whose, 60)}</bdi>
            </span>
          )}
        </h2>
        <p>
          {unitWords(series)} · {formatCount(tellings)} figures in {formatCount(reports)}{' '}
          {reports === 1 ? 'report' : 'reports'} from {formatCount(sources)} {sources === 1 ? 'source' : 'sources'}
        </p>
        {torn > 0 && (
          <p className="series-conflict">
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <path d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" />
            </svg>{' '}
            at odds {torn === 1 ? 'once' : `${formatCount(torn)} times`}: two tellings of the same days cannot both be
            so
          </p>
        )}
      </figcaption>
      {placed.placed.length > 0 && width > 0 && (
        <div ref={frame}>
          <SeriesChart about={about} placed={placed} width={width} />
        </div>
      )}
      {placed.apart.length > 0 && (
        <p className="series-apart">
          Not drawn, no day or no number:{' '}
          {placed.apart.slice(0, MOST_APART).map(({ telling }) => (
            <Link key={telling.entryId} href={reportPath(telling.reportId, telling.entryId)}>
              <bdi>{excerpt(telling.figure.text, 40)}</bdi>
            </Link>
          ))}
          {placed.apart.length > MOST_APART && ` and ${formatCount(placed.apart.length - MOST_APART)} more`}
        </p>
      )}
      <SeriesTable series={series} about={about} />
      {placed.placed.length > 0 && (
        <PictureButtons
          frame={frame}
          name={about}
          caption={`${about}: ${placed.placed.length} of ${tellings} figures, told in ${reports} reports from ${sources} sources. A diamond is at odds with another of the same days, a hollow mark has no day of its own. Made with Dualtrack.`}
        />
      )}
    </figure>
  );
}

function SeriesTable({ series: { points, tellings }, about }: { series: FigureSeries; about: string }) {
  const rows = points.flatMap((point) => point.tellings.map((telling) => ({ point, telling }))).slice(0, MOST_ROWS);
  return (
    <details className="twin">
      <summary>As a table, {formatCount(tellings)} rows</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keys */}
      <section className="twin-scroll" aria-label={`${about}: table`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col" className="number">
                Figure
              </th>
              <th scope="col">Says who</th>
              <th scope="col">In the report’s words</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ point, telling }) => (
              <tr key={telling.entryId}>
                <td>{pointWhen(point)}</td>
                <td className="number">
                  {amountOf(telling)}
                  {point.differ && (
                    <span className="series-odds" title="at odds with another telling of the same days">
                      {' '}
                      ◆<span className="unseen"> at odds</span>
                    </span>
                  )}
                </td>
                <td>
                  <Source telling={telling} />
                </td>
                <td dir="auto">
                  <Link href={reportPath(telling.reportId, telling.entryId)}>
                    {excerpt(telling.sentence.text, 160)}
                  </Link>
                  {telling.takenBack && <Withdrawal by={telling.takenBack} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {tellings > MOST_ROWS && <p>The first {formatCount(MOST_ROWS)} of them.</p>}
    </details>
  );
}

/** “Taken back by The Sund Courier, 15 Apr 2031”: the way to the notice. */
function Withdrawal({ by: { reportId, outlet, published } }: { by: NonNullable<Telling['takenBack']> }) {
  return (
    <p className="series-withdrawn">
      <Link href={reportPath(reportId)}>
        Taken back by <bdi>{outlet ? excerpt(outlet, 60) : 'its paper'}</bdi>
        {published && `, ${formatDate(published)}`}
      </Link>
    </p>
  );
}

function Source({ telling: { who, outlet, published } }: { telling: Telling }) {
  return (
    <>
      {who && (
        <>
          <bdi>{excerpt(who, 60)}</bdi>, in{' '}
        </>
      )}
      <bdi>{outlet ? excerpt(outlet, 60) : 'outlet not named'}</bdi>
      {published && `, ${formatDate(published)}`}
    </>
  );
}
