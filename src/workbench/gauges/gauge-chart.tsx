// One gauge over its periods: the interval as a bar, the value as a line and a dot in it; below, how many things each was made of, with
// a line at the minimum. A period is a link that shows its sentences.
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { shortAmount } from '../figures/amounts.ts';
import { PlaceLink } from '../navigation/place-link.tsx';
import type { PeriodSpan } from './fill-periods.ts';
import { type GaugePoint, type GaugeWords, sayPeriod, sayPoint, scaleOf } from './gauge-words.ts';

interface GaugeChartProps {
  readonly about: string;
  readonly words: GaugeWords;
  readonly points: readonly GaugePoint[];
  /** The periods of all charts of the page: every one has the same axis. */
  readonly periods: readonly PeriodSpan[];
  readonly minimum: number;
  readonly width: number;
  /** Name of the period whose sentences are shown. */
  readonly shown: string | null;
  hrefOf(period: string): string;
}

const ROOM = { top: 10, left: 40, right: 6 };
/** Height of the values, of the air below them, of the counts, and of the labels. */
const [VALUES, AIR, COUNTS, LABELS] = [138, 20, 32, 22];
/** About one letter of a label, in pixels. */
const LETTER = 6.4;

export function GaugeChart({ about, words, points, periods, minimum, width, shown, hrefOf }: GaugeChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const inner = width - ROOM.left - ROOM.right;
  const step = inner / Math.max(1, periods.length);
  const at = new Map(periods.map(({ name }, index) => [name, index]));
  const x = (name: string) => ROOM.left + ((at.get(name) ?? 0) + 0.5) * step;
  const scale = scaleOf(words, points);
  const [low, high] = [scale[0]!, scale.at(-1)!];
  const y = (value: number) => ROOM.top + (1 - (value - low) / (high - low || 1)) * VALUES;
  // Where no period has a value its scale would be empty: only the counts are drawn.
  const hasValues = points.some(({ value }) => value !== null);
  const end = ROOM.top + (hasValues ? VALUES + AIR : 0) + COUNTS;
  const most = Math.max(minimum, ...points.map(({ n }) => n));
  const countHeight = (n: number) => (n / most) * COUNTS;
  const bar = Math.max(2, Math.min(26, step * 0.62));
  const marked = points.filter(({ n }) => n > 0);
  const current = marked.find(({ name }) => name === shown)?.name ?? marked[0]?.name;

  const walk = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const links = [...(svg.current?.querySelectorAll<SVGAElement>('a') ?? [])];
    const next = links[links.indexOf(document.activeElement as unknown as SVGAElement) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg
      ref={svg}
      className="gauge-chart"
      width={width}
      height={end + LABELS}
      role="group"
      aria-label={`${about}; arrow keys walk from period to period, and a table follows`}
      onKeyDown={walk}
    >
      {(hasValues ? scale : []).map((value) => (
        <g key={value} className={value === 0 ? 'gauge-tick gauge-zero' : 'gauge-tick'}>
          <line x1={ROOM.left} x2={width - ROOM.right} y1={y(value)} y2={y(value)} />
          <text x={ROOM.left - 6} y={y(value)} dy="0.35em" textAnchor="end">
            {shortAmount(value).replace('-', '−')}
          </text>
        </g>
      ))}
      <line className="gauge-least" x1={ROOM.left} x2={width - ROOM.right} {...level(end - countHeight(minimum))} />
      <text className="gauge-side" x={ROOM.left - 6} y={end - countHeight(minimum)} dy="0.35em" textAnchor="end">
        n {minimum}
      </text>
      <line className="gauge-axis" x1={ROOM.left} x2={width - ROOM.right} {...level(end)} />
      {labelsOf(periods, (name) => x(name) - step / 2, width).map(({ name, label, x: left }) => (
        <text key={name} className="gauge-side" x={left} y={end + LABELS - 6}>
          {label}
        </text>
      ))}
      {marked.map((point) => (
        <Period
          key={point.name}
          label={`${sayPeriod(point)}: ${sayPoint(point, words, minimum)}`}
          href={hrefOf(point.name)}
          isShown={point.name === shown}
          isCurrent={point.name === current}
        >
          <rect className="gauge-ground" x={x(point.name) - step / 2} width={step} y="0" height={end + 2} />
          {point.value !== null && point.low !== null && point.high !== null && (
            <>
              <rect
                className="gauge-interval"
                x={x(point.name) - bar / 2}
                width={bar}
                rx={Math.min(3, bar / 3)}
                y={y(point.high)}
                height={Math.max(1, y(point.low) - y(point.high))}
              />
              <circle className="gauge-value" cx={x(point.name)} cy={y(point.value)} r="4.2" />
            </>
          )}
          <rect
            className={point.value === null ? 'gauge-count gauge-count-low' : 'gauge-count'}
            x={x(point.name) - bar / 2}
            width={bar}
            y={end - countHeight(point.n)}
            height={countHeight(point.n)}
          />
        </Period>
      ))}
      {runsOf(points).map((run) => (
        <path
          key={run[0]!.name}
          className="gauge-line"
          d={run.map(({ name, value }, n) => `${n === 0 ? 'M' : 'L'}${x(name)} ${y(value!)}`).join('')}
        />
      ))}
    </svg>
  );
}

const level = (y: number) => ({ y1: y, y2: y });

interface PeriodProps {
  readonly label: string;
  readonly href: string;
  readonly isShown: boolean;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

function Period({ label, href, isShown, isCurrent, children }: PeriodProps) {
  return (
    <PlaceLink
      href={href}
      className={isShown ? 'gauge-period gauge-period-shown' : 'gauge-period'}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      aria-current={isShown ? 'true' : undefined}
    >
      <title>{label}</title>
      {children}
    </PlaceLink>
  );
}

/** Values of periods that follow each other: a line never runs over a period that has none. */
function runsOf(points: readonly GaugePoint[]): GaugePoint[][] {
  const runs: GaugePoint[][] = [[]];
  for (const point of points) {
    if (point.value !== null) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** A label for a period wherever there is room for it; the first and each first of a year carry the year. */
function labelsOf(periods: readonly PeriodSpan[], x: (name: string) => number, width: number) {
  let [free, year] = [0, ''];
  return periods.flatMap((period) => {
    const own = period.from.slice(0, 4);
    const said = sayPeriod(period)
      .replace(/^(\d+)–\d+ /, '$1 ')
      .replace(/–.*? (?=\d{4}$)/, ' ');
    const label = own === year ? said.replace(/ \d{4}$/, '') : said;
    const left = x(period.name);
    if (left < free || left + label.length * LETTER > width) return [];
    year = own;
    free = left + (label.length + 1.5) * LETTER;
    return [{ name: period.name, label, x: left }];
  });
}
