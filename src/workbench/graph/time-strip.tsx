// Acts by month as a strip of bars: pulling the pointer over it chooses a stretch of time, two fields do the same by keys.
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { formatCount } from '../components/entry-kinds.ts';
import { countMonths } from './count-months.ts';

interface TimeStripProps {
  /** ISO days of all acts; null for those without one. */
  readonly days: readonly (string | null)[];
  readonly width: number;
  /** ISO days; empty for open. */
  readonly from: string;
  readonly to: string;
  choose(from: string, to: string): void;
}

const HEIGHT = 44;
const BARS = 30;
/** A shorter pull is a click. */
const LEAST_PULL = 6;

export function TimeStrip({ days, width, from, to, choose }: TimeStripProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [pull, setPull] = useState<{ from: number; to: number } | null>(null);
  const months = useMemo(() => countMonths(days), [days]);
  const most = months.reduce((top, { count }) => Math.max(top, count), 1);
  const step = width / Math.max(1, months.length);
  const undated = days.filter((day) => day === null).length;

  const at = (event: PointerEvent) => {
    const box = svg.current!.getBoundingClientRect();
    return Math.max(0, Math.min(width - 1, event.clientX - box.left));
  };
  const end = () => {
    if (pull && Math.abs(pull.to - pull.from) >= LEAST_PULL) {
      const first = months[Math.floor(Math.min(pull.from, pull.to) / step)]!;
      const last = months[Math.floor(Math.max(pull.from, pull.to) / step)]!;
      choose(first.from, last.to);
    }
    setPull(null);
  };
  if (months.length === 0) return null;
  return (
    <div className="strip">
      <svg
        ref={svg}
        width={width}
        height={HEIGHT}
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          svg.current?.setPointerCapture(event.pointerId);
          setPull({ from: at(event), to: at(event) });
        }}
        onPointerMove={(event) => pull && setPull({ ...pull, to: at(event) })}
        onPointerUp={end}
        onPointerCancel={() => setPull(null)}
      >
        {months.map(({ month, count, from: first, to: last }, n) => {
          const isIn = (from === '' || last >= from) && (to === '' || first <= to);
          const height = (count / most) * BARS;
          return (
            <g key={month}>
              <rect
                className={`strip-bar${isIn ? '' : ' strip-out'}`}
                x={n * step + 0.5}
                width={Math.max(0.5, step - 1)}
                y={BARS - height}
                height={height}
              />
              {month.endsWith('-01') && (
                <text x={n * step + 2} y={HEIGHT - 2}>
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          );
        })}
        <line className="strip-axis" x1="0" x2={width} y1={BARS + 0.5} y2={BARS + 0.5} />
        {pull && (
          <rect
            className="strip-pull"
            x={Math.min(pull.from, pull.to)}
            width={Math.abs(pull.to - pull.from)}
            y="0"
            height={BARS}
          />
        )}
      </svg>
      <p className="sheet-filters">
        <label>
          from <input type="date" value={from} onChange={(event) => choose(event.target.value, to)} />
        </label>
        <label>
          to <input type="date" value={to} onChange={(event) => choose(from, event.target.value)} />
        </label>
        {(from || to) && (
          <button type="button" onClick={() => choose('', '')}>
            All of the time
          </button>
        )}
        <span className="strip-hint">Pull over the bars to choose a stretch.</span>
        {undated > 0 && (
          <span>
            {formatCount(undated)} without a day {undated === 1 ? 'is' : 'are'} in no stretch.
          </span>
        )}
      </p>
    </div>
  );
}
