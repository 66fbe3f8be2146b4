// The drawing: an axis with its ticks, marks above and below, and a stretch that the pointer pulls out to zoom into.
import { type PointerEvent, useRef, useState } from 'react';
import type { EntryLink } from '../../serve/contract/links.ts';
import { reportPath } from '../navigation/route.ts';
import type { Tick } from './axis-ticks.ts';
import { Coverage } from './coverage.tsx';
import type { DatedEntry, Day } from './date-entry.ts';
import { BARS_HEIGHT, type Bar, Density } from './density.tsx';
import { dayAt, type Placed, type Window, xOf } from './lay-out.ts';
import { LinkArcs, type Place } from './link-arcs.tsx';
import { MarkShape } from './mark-shape.tsx';
import { sayEntry, tellEntry, whenTold } from './tell-entry.ts';

interface ChartProps {
  readonly about: string;
  readonly sides: { readonly dialogue: readonly Placed[]; readonly deeds: readonly Placed[] };
  /** Instead of marks, where those would be too many. */
  readonly bars: { readonly dialogue: readonly Bar[]; readonly deeds: readonly Bar[] } | null;
  readonly window: Window;
  readonly width: number;
  readonly ticks: readonly Tick[];
  /** Those that are to be drawn. */
  readonly links: readonly EntryLink[];
  /** The day of the last report: what lies behind it had not happened for any of them. */
  readonly lastReport: Day | null;
  readonly today: Day;
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

export function Chart(props: ChartProps) {
  const { about, sides, bars, window, width, ticks, links, lastReport, today, current, point, open, zoom } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [pull, setPull] = useState<{ from: number; to: number } | null>(null);
  const [up, down] = [laneOf(sides.dialogue, bars?.dialogue), laneOf(sides.deeds, bars?.deeds)];
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
  const yOf = {
    dialogue: (lane: number) => up.height - 10 - lane * up.step,
    deeds: (lane: number) => up.height + AXIS + 10 + lane * down.step,
  };
  const places = new Map<string, Place>();
  for (const track of links.length > 0 ? (['dialogue', 'deeds'] as const) : [])
    for (const { item, x, lane } of sides[track])
      places.set(item.told.entry.id, { x, y: yOf[track](lane), side: track === 'dialogue' ? -1 : 1 });
  const marks = (placed: readonly Placed[], y: (lane: number) => number) =>
    placed.map((place) => (
      <Mark
        key={place.item.told.entry.id}
        place={place}
        y={y(place.lane)}
        isCurrent={place.item.told.entry.id === current}
        isPast={lastReport !== null && place.item.isAhead && place.item.days!.to < lastReport}
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
      <Edge day={lastReport} name="last report" window={window} width={width} height={height} />
      <Edge day={today} name="today" window={window} width={width} height={height} />
      <LinkArcs links={links} places={places} current={current} />
      {bars && <Density bars={bars.dialogue} track="dialogue" y={up.height - 2} most={mostOf(bars)} />}
      {bars && <Density bars={bars.deeds} track="deeds" y={up.height + AXIS + 2} most={mostOf(bars)} />}
      {marks(sides.dialogue, yOf.dialogue)}
      {marks(sides.deeds, yOf.deeds)}
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
function laneOf(placed: readonly Placed[], bars: readonly Bar[] | undefined) {
  if (bars) return { step: LANE, height: bars.length > 0 ? BARS_HEIGHT + 16 : LEAST_HEIGHT };
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const step = Math.min(LANE, MOST_HEIGHT / lanes);
  return { step, height: Math.max(LEAST_HEIGHT, lanes * step + 12) };
}

const mostOf = ({ dialogue, deeds }: NonNullable<ChartProps['bars']>) =>
  [...dialogue, ...deeds].reduce((most, { count }) => Math.max(most, count), 1);

interface MarkProps {
  readonly place: Placed;
  readonly y: number;
  readonly isCurrent: boolean;
  /** It was ahead when it was told, and its day has passed. */
  readonly isPast: boolean;
  point(id: string): void;
  open(item: DatedEntry): void;
}

function Mark({ place: { item, x, left, right }, y, isCurrent, isPast, point, open }: MarkProps) {
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
        {isPast && <circle className={`mark-past mark-past-${item.track}`} r="1.5" />}
      </g>
    </a>
  );
}

/** A line at the end of `day`, with its name where there is room for it. */
function Edge({
  day,
  name,
  window,
  width,
  height,
}: {
  day: Day | null;
  name: string;
  window: Window;
  width: number;
  height: number;
}) {
  if (day === null || day < window.from || day >= window.to) return null;
  const x = xOf(day + 1, window, width);
  const isLate = x > width - 80;
  return (
    <g className="edge">
      <line x1={x} x2={x} y1="0" y2={height} />
      <text x={isLate ? x - 4 : x + 4} y="11" textAnchor={isLate ? 'end' : 'start'}>
        {name}
      </text>
    </g>
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
