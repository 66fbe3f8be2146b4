// One gauge: what it asks, the last value, the chart, how it is made, and the table as the chart's twin.
import { useRef } from 'react';
import type { GaugeAnswer } from '../../serve/contract/gauges.ts';
import type { Answer } from '../api/use-answer.ts';
import { excerpt } from '../components/excerpt.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PictureButtons } from '../export/picture-buttons.tsx';
import { replaceAddress } from '../navigation/navigate.ts';
import { PlaceLink } from '../navigation/place-link.tsx';
import type { PeriodSpan } from './fill-periods.ts';
import { GaugeChart } from './gauge-chart.tsx';
import { GaugeSentences } from './gauge-sentences.tsx';
import { type GaugeWords, sayPeriod, sayPoint, sayValue } from './gauge-words.ts';

interface GaugeCardProps {
  readonly words: GaugeWords;
  readonly answer: Answer<GaugeAnswer>;
  readonly periods: readonly PeriodSpan[];
  readonly width: number;
  /** Name of the period whose sentences are shown, where it is one of this gauge. */
  readonly shown: string | null;
  /** The address with the sentences of a period shown; with null, with none. */
  hrefOf(period: string | null): string;
}

export function GaugeCard({ words, answer, periods, width, shown, hrefOf }: GaugeCardProps) {
  const frame = useRef<HTMLDivElement>(null);
  const read = answer.state === 'answered' ? answer.value : null;
  const points = read?.points ?? [];
  const last = points.findLast(({ value }) => value !== null);
  const point = points.find(({ name }) => name === shown) ?? null;
  const about = read ? `${words.title} of ${read.of.name}${read.with ? ` with ${read.with.name}` : ''}` : words.title;
  return (
    <>
      <figure className="gauge" data-row tabIndex={-1} data-gauge={words.name}>
        <figcaption>
          <h2>{words.title}</h2>
          <p>{words.asks}</p>
        </figcaption>
        {last && (
          <p className="gauge-last">
            <PlaceLink href={hrefOf(last.name)} title="Its sentences">
              {sayValue(last.value!)}
            </PlaceLink>
            <span>
              {sayPeriod(last)}, {sayValue(last.low!)} to {sayValue(last.high!)}, n {last.n}
            </span>
          </p>
        )}
        {answer.state === 'waiting' && <p className="waiting">Counting …</p>}
        {answer.state === 'failed' && <ProblemNotice problem={answer.problem} />}
        {read && points.length === 0 && (
          <p className="waiting">Nothing to count: no report tells of any {words.counted[0]} here.</p>
        )}
        {points.length > 0 && !last && (
          <p className="gauge-none">
            No period has the {read!.minimum} {words.counted[1]} that a value takes; longer periods may.
          </p>
        )}
        {points.length > 0 && width > 0 && (
          <div ref={frame}>
            <GaugeChart {...{ about, words, points, periods, width, shown, hrefOf }} minimum={read!.minimum} />
          </div>
        )}
        {read && <HowMade words={words} read={read} />}
        {points.length > 0 && (
          <>
            <GaugeTable words={words} read={read!} about={about} hrefOf={hrefOf} />
            <PictureButtons
              frame={frame}
              name={about}
              caption={`${about}, by ${read!.by}. ${read!.formula}. Bars: where the value lies 19 times in 20; below: how many ${words.counted[1]}, none drawn with fewer than ${read!.minimum} (${points.filter(({ value }) => value !== null).length} of ${points.length} periods have a value). Made with Dualtrack.`}
            />
          </>
        )}
      </figure>
      {point && point.n > 0 && (
        <GaugeSentences
          words={words}
          point={point}
          minimum={read!.minimum}
          close={() => replaceAddress(hrefOf(null))}
        />
      )}
    </>
  );
}

function HowMade({ words, read }: { words: GaugeWords; read: GaugeAnswer }) {
  return (
    <details className="twin">
      <summary>How it is made</summary>
      <dl className="gauge-made">
        <dt>Formula</dt>
        <dd>{read.formula}</dd>
        <dt>Inputs</dt>
        <dd>{words.inputs}</dd>
        {read.members.length > 0 && (
          <>
            <dt>Members</dt>
            <dd>{excerpt(read.members.map(({ name }) => name).join(', '), 300)}</dd>
          </>
        )}
        <dt>Minimum</dt>
        <dd>
          {read.minimum} {words.counted[1]}; below it nothing is drawn but their number
        </dd>
        <dt>Ends</dt>
        <dd>
          low: {words.low}
          {words.high && `; high: ${words.high}`}
        </dd>
      </dl>
    </details>
  );
}

interface GaugeTableProps {
  readonly words: GaugeWords;
  readonly read: GaugeAnswer;
  readonly about: string;
  hrefOf(period: string | null): string;
}

function GaugeTable({ words, read: { points, minimum }, about, hrefOf }: GaugeTableProps) {
  const rows = points.filter(({ n }) => n > 0);
  return (
    <details className="twin">
      <summary>As a table, {rows.length} rows</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keys */}
      <section className="twin-scroll" aria-label={`${about}: table`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" className="number">
                Value
              </th>
              <th scope="col" className="number">
                Between
              </th>
              <th scope="col" className="number">
                n
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((point) => (
              <tr key={point.name}>
                <td>
                  <PlaceLink
                    href={hrefOf(point.name)}
                    aria-label={`${sayPeriod(point)}: ${sayPoint(point, words, minimum)}`}
                  >
                    {sayPeriod(point)}
                  </PlaceLink>
                </td>
                <td className="number">{point.value === null ? '–' : sayValue(point.value)}</td>
                <td className="number">
                  {point.low === null || point.high === null
                    ? '–'
                    : `${sayValue(point.low)} and ${sayValue(point.high)}`}
                </td>
                <td className="number">{point.n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
