// The drawing: an axis with its ticks, marks above and below, and a stretch that the pointer pulls out to zoom into.
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { reportPath } from '../navigation/route.ts';
import { axisTicks } from './axis-ticks.ts';
import { Coverage } from './coverage.tsx';
import type { DatedEntry } from './date-entry.ts';
import { dayAt, type Placed, type Window, xOf } from './lay-out.ts';
import { MarkShape } from './mark-shape.tsx';
import { sayEntry, tellEntry, whenTold } from './tell-entry.ts';

interface ChartProps {
  readonly about: string;
  readonly sides: { readonly dialogue: readonly Placed[]; readonly deeds: readonly Placed[] };
  readonly window: Window;
  readonly width: number;
  /** The mark that Tab comes to. */
  readonly current: string | null;
  point(id: string): void;
  open(item: DatedEntry): void;
  zoom(window: Window): void;
}

const LANE = 15;
/** Marks stand closer when there are more lanes than these many pixels have room for. */
const MOST_HEIGHT = 330;
const LEAST_HEIGHT = 46;
const AXIS = 30;
const COVERAGE = 16;
/** A shorter pull is a click. */
const LEAST_PULL = 8;

export function Chart({ about, sides, window, width, current, point, open, zoom }: ChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [pull, setPull] = useState<{ from: number; to: number } | null>(null);
  const ticks = useMemo(() => axisTicks(window, Math.floor(width / 90)), [window, width]);
  const [up, down] = [laneOf(sides.dialogue), laneOf(sides.deeds)];
  const height = up.height + AXIS + down.height + COVERAGE;

  const at = (event: PointerEvent) => {
    const box = svg.current!.getBoundingClientRect();
    return Math.max(0, Math.min(width, event.clientX - box.left));
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('a')) return;
    svg.current?.setPointerCapture(event.pointerId);
    setPull({ from: at(event), to: at(event) });
  };
  const end = () => {
    if (pull && Math.abs(pull.to - pull.from) >= LEAST_PULL) {
      const [a, b] = [
        dayAt(Math.min(pull.from, pull.to), window, width),
        dayAt(Math.max(pull.from, pull.to), window, width),
      ];
      zoom({ from: a, to: b });
    }
    setPull(null);
  };
  const marks = (placed: readonly Placed[], y: (lane: number) => number) =>
    placed.map((place) => (
      <Mark
        key={place.item.told.entry.id}
        place={place}
        y={y(place.lane)}
        isCurrent={place.item.told.entry.id === current}
        point={point}
        open={open}
      />
    ));

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg
      ref={svg}
      className="chart"
      width={width}
      height={height}
      role="group"
      aria-label={`${about}: dialogue above, deeds below; arrow keys walk from mark to mark, and a table follows`}
      onPointerDown={begin}
      onPointerMove={(event) => pull && setPull({ ...pull, to: at(event) })}
      onPointerUp={end}
      onPointerCancel={() => setPull(null)}
    >
      {ticks.map(({ day, label, isMajor }) => {
        const x = xOf(day, window, width);
        return (
          <g key={day} className={isMajor ? 'tick tick-major' : 'tick'}>
            <line x1={x} x2={x} y1="0" y2={height - COVERAGE} />
            <text x={x + 4} y={up.height + 19}>
              {x < width - 30 ? label : ''}
            </text>
          </g>
        );
      })}
      <line className="axis axis-dialogue" x1="0" x2={width} y1={up.height + 1} y2={up.height + 1} />
      <rect className="axis-deeds" x="0" y={up.height + AXIS - 5} width={width} height="4" />
      {pull && (
        <rect
          className="pull"
          x={Math.min(pull.from, pull.to)}
          width={Math.abs(pull.to - pull.from)}
          y="0"
          height={height}
        />
      )}
      {marks(sides.dialogue, (lane) => up.height - 10 - lane * up.step)}
      {marks(sides.deeds, (lane) => up.height + AXIS + 10 + lane * down.step)}
      <Coverage
        items={[...sides.dialogue, ...sides.deeds].map(({ item }) => item)}
        window={window}
        width={width}
        y={height - COVERAGE + 5}
      />
    </svg>
  );
}

/** Pixels between lanes, and of all of them, on one side. */
function laneOf(placed: readonly Placed[]) {
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const step = Math.min(LANE, MOST_HEIGHT / lanes);
  return { step, height: Math.max(LEAST_HEIGHT, lanes * step + 12) };
}

interface MarkProps {
  readonly place: Placed;
  readonly y: number;
  readonly isCurrent: boolean;
  point(id: string): void;
  open(item: DatedEntry): void;
}

function Mark({ place: { item, x, left, right }, y, isCurrent, point, open }: MarkProps) {
  const { entry, report } = item.told;
  const isVague = right - left > 14 || item.open !== null;
  return (
    <a
      href={reportPath(report.id, entry.id)}
      className={`timeline-mark${isCurrent ? ' timeline-mark-current' : ''}`}
      data-mark={entry.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${whenTold(item)}: ${sayEntry(tellEntry(item.told))}`}
      onFocus={() => point(entry.id)}
      onPointerEnter={() => point(entry.id)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        open(item);
      }}
    >
      {isVague && <Whisker left={left} right={right} x={x} y={y} item={item} />}
      <g transform={`translate(${x} ${y})`}>
        <circle className="mark-ground" r="8" />
        <MarkShape item={item} />
      </g>
    </a>
  );
}

/** From the first possible day to the last; an end that is open has no bar across it. */
function Whisker({ left, right, x, y, item }: { left: number; right: number; x: number; y: number; item: DatedEntry }) {
  const [from, to] = [
    item.open === 'from' ? Math.min(left, x - 13) : left,
    item.open === 'to' ? Math.max(right, x + 13) : right,
  ];
  return (
    <path
      className={`whisker whisker-${item.track}${item.basis === 'printed' ? ' whisker-printed' : ''}`}
      d={`M${from} ${y}H${to}${item.open === 'from' ? '' : `M${from} ${y - 3}V${y + 3}`}${item.open === 'to' || item.basis === 'printed' ? '' : `M${to} ${y - 3}V${y + 3}`}`}
    />
  );
}
