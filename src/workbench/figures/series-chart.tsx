// One series as a small chart: its own scales, a mark a telling, one click from its sentence. A round mark agrees with the others of its days,
// a square one on its point is at odds with one of them; colour only repeats that.

import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { navigate } from '../navigation/navigate.ts';
import { reportPath } from '../navigation/route.ts';
import { axisTicks, spacedTicks } from '../timeline/axis-ticks.ts';
import { xOf } from '../timeline/lay-out.ts';
import { shortAmount } from './amounts.ts';
import type { PlacedSeries, PlacedTelling } from './place-series.ts';
import { amountOf, pointWhen } from './series-words.ts';

interface SeriesChartProps {
  readonly about: string;
  readonly placed: PlacedSeries;
  readonly width: number;
}

const HEIGHT = 160;
const ROOM = { top: 18, bottom: 22, left: 46, right: 8 };

export function SeriesChart({ about, placed: { placed, window, scale }, width }: SeriesChartProps) {
  const inner = width - ROOM.left - ROOM.right;
  const [low, high] = [scale[0]!, scale.at(-1)!];
  const x = (day: number) => ROOM.left + xOf(day + 0.5, window, inner);
  const y = (value: number) => ROOM.top + (1 - (value - low) / (high - low)) * (HEIGHT - ROOM.top - ROOM.bottom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg className="series-chart" width={width} height={HEIGHT} role="group" aria-label={`${about}; a table follows`}>
      {scale.map((value) => (
        <g key={value} className="series-tick">
          <line x1={ROOM.left} x2={width - ROOM.right} y1={y(value)} y2={y(value)} />
          <text x={ROOM.left - 6} y={y(value)} dy="0.35em" textAnchor="end">
            {shortAmount(value)}
          </text>
        </g>
      ))}
      {spacedTicks(axisTicks(window, Math.max(2, Math.floor(inner / 95))), (day) => x(day - 0.5), width).map(
        ({ day, label }) => (
          <g key={day} className="series-tick">
            <line x1={x(day - 0.5)} x2={x(day - 0.5)} y1={HEIGHT - ROOM.bottom} y2={HEIGHT - ROOM.bottom + 4} />
            <text x={x(day - 0.5)} y={HEIGHT - 6}>
              {label}
            </text>
          </g>
        ),
      )}
      <line
        className="series-axis"
        x1={ROOM.left}
        x2={width - ROOM.right}
        y1={HEIGHT - ROOM.bottom}
        y2={HEIGHT - ROOM.bottom}
      />
      {placed.map((one) => (
        <TellingMark key={one.telling.entryId} one={one} x={x} y={y} />
      ))}
      {countTogether(placed).map(({ one, count }) => (
        <text key={one.telling.entryId} className="series-count" x={x(one.day) + 9} y={y(one.value) - 7}>
          ×{count}
        </text>
      ))}
    </svg>
  );
}

/** Tellings that agree on number and days lie on one another: how many there are is written beside them. */
function countTogether(placed: readonly PlacedTelling[]): { one: PlacedTelling; count: number }[] {
  const found = new Map<string, { one: PlacedTelling; count: number }>();
  for (const one of placed) {
    const key = `${one.from} ${one.to} ${one.value}`;
    found.set(key, { one, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].filter(({ count }) => count > 1);
}

interface TellingMarkProps {
  readonly one: PlacedTelling;
  x(day: number): number;
  y(value: number): number;
}

function TellingMark({ one: { telling, point, day, from, to, value, range }, x, y }: TellingMarkProps) {
  const href = reportPath(telling.reportId, telling.entryId);
  const [cx, cy] = [x(day), y(value)];
  const says = [
    `${amountOf(telling)}, ${pointWhen(point)}`,
    telling.outlet ?? 'outlet not named',
    telling.published ? `printed ${formatDate(telling.published)}` : '',
    point.differ ? 'at odds with another telling of the same days' : '',
  ];
  return (
    <a
      href={href}
      className={`series-mark${point.differ ? ' series-torn' : ''}${point.isDated ? '' : ' series-undated'}`}
      aria-label={`${says.filter(Boolean).join(', ')}: ${excerpt(telling.sentence.text, 140)}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      <title>{`${says.filter(Boolean).join(', ')}\n${excerpt(telling.sentence.text, 220)}`}</title>
      {to > from && <path className="series-whisker" d={`M${x(from - 0.5)} ${cy}H${x(to + 0.5)}`} />}
      {range && <path className="series-whisker" d={rangePath(cx, range, y, cy)} />}
      <circle className="series-ground" cx={cx} cy={cy} r="11" />
      {point.differ ? (
        <path
          className="series-shape"
          d={`M${cx} ${cy - 6.5}L${cx + 6.5} ${cy}L${cx} ${cy + 6.5}L${cx - 6.5} ${cy}Z`}
        />
      ) : (
        <circle className="series-shape" cx={cx} cy={cy} r="4.8" />
      )}
    </a>
  );
}

/** Bars across the ends that are told; an open end fades out by having none. */
function rangePath(
  x: number,
  { low, high }: { low: number | null; high: number | null },
  y: (value: number) => number,
  middle: number,
) {
  const [top, bottom] = [high === null ? middle - 16 : y(high), low === null ? middle + 16 : y(low)];
  const bar = (at: number) => `M${x - 4} ${at}H${x + 4}`;
  return `M${x} ${top}V${bottom}${high === null ? '' : bar(top)}${low === null ? '' : bar(bottom)}`;
}
