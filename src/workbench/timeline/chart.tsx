// The drawing: an axis with its ticks, marks above and below, in one row or one for each member, and a stretch that the pointer pulls out.
import { type PointerEvent, useRef, useState } from 'react';
import type { EntryLink } from '../../serve/contract/links.ts';
import { excerpt } from '../components/excerpt.ts';
import type { Tick } from './axis-ticks.ts';
import { type ChartRow, HEAD, placeRows, type RowPlace } from './chart-row.ts';
import { Coverage } from './coverage.tsx';
import type { DatedEntry, Day } from './date-entry.ts';
import { Density } from './density.tsx';
import { dayAt, type Window, xOf } from './lay-out.ts';
import { LinkArcs, type Place } from './link-arcs.tsx';
import { Mark } from './mark.tsx';

interface ChartProps {
  readonly about: string;
  /** One at least. */
  readonly rows: readonly ChartRow[];
  readonly window: Window;
  readonly width: number;
  readonly ticks: readonly Tick[];
  /** Those that are to be drawn. */
  readonly links: readonly EntryLink[];
  /** Whose reports the strip at the foot counts. */
  readonly covered: readonly DatedEntry[];
  /** The day of the last report: what lies behind it had not happened for any of them. */
  readonly lastReport: Day | null;
  readonly today: Day;
  /** The mark that Tab comes to. */
  readonly current: string | null;
  point(id: string): void;
  open(item: DatedEntry): void;
  zoom(window: Window): void;
}

const COVERAGE = 16;
/** A shorter pull is a click. */
const LEAST_PULL = 8;
/** Pixels that a label of the axis takes at the most. */
const LABEL = 34;

export function Chart(props: ChartProps) {
  const { about, rows, window, width, ticks, links, covered, lastReport, today, current, point, open, zoom } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [pull, setPull] = useState<{ from: number; to: number } | null>(null);
  const places = placeRows(rows);
  const isOne = rows.length === 1;
  const height = places.at(-1)!.bottom + COVERAGE;
  const most = Math.max(
    1,
    ...rows.flatMap(({ bars }) => (bars ? [...bars.dialogue, ...bars.deeds] : [])).map((bar) => bar.count),
  );

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
  // Of an entry in several rows the last place is the one that links go to.
  const linked = new Map<string, Place>();
  const tabRow = new Map<string, string>();
  for (const { row, yOf } of places)
    for (const track of ['dialogue', 'deeds'] as const)
      for (const { item, x, lane } of row[track]) {
        const { id } = item.told.entry;
        linked.set(id, { x, y: yOf[track](lane), side: track === 'dialogue' ? -1 : 1 });
        if (!tabRow.has(id)) tabRow.set(id, row.id);
      }
  const marks = ({ row, yOf }: RowPlace, track: 'dialogue' | 'deeds') =>
    row[track].map((place) => {
      const { id } = place.item.told.entry;
      return (
        <Mark
          key={id}
          place={place}
          y={yOf[track](place.lane)}
          isCurrent={id === current}
          isTabStop={id === current && tabRow.get(id) === row.id}
          isPast={lastReport !== null && place.item.isAhead && place.item.days!.to < lastReport}
          point={point}
          open={open}
        />
      );
    });
  const labelled = labelsThatFit(ticks, window, width);

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg
      ref={svg}
      className="chart"
      width={width}
      height={height}
      role="group"
      aria-label={`${about}: dialogue above, deeds below${isOne ? '' : ', a row for each'}; arrow keys walk from mark to mark, and a table follows`}
      onPointerDown={begin}
      onPointerMove={(event) => pull && setPull({ ...pull, to: at(event) })}
      onPointerUp={end}
      onPointerCancel={() => setPull(null)}
    >
      {ticks.map((tick) => {
        const x = xOf(tick.day, window, width);
        return (
          <g key={tick.day} className={tick.isMajor ? 'tick tick-major' : 'tick'}>
            <line x1={x} x2={x} y1="0" y2={height - COVERAGE} />
            <text x={x + 4} y={isOne ? places[0]!.dialogueAxis + 19 : HEAD - 8}>
              {labelled.has(tick) ? tick.label : ''}
            </text>
          </g>
        );
      })}
      {places.map(({ row, top, dialogueAxis, deedsAxis }) => (
        <g key={row.id}>
          {!isOne && <line className="row-edge" x1="0" x2={width} y1={top} y2={top} />}
          {row.name !== null && (
            <text className="row-name" x="8" y={top + 15}>
              {excerpt(row.name, 40)}
            </text>
          )}
          <line className="axis axis-dialogue" x1="0" x2={width} y1={dialogueAxis + 1} y2={dialogueAxis + 1} />
          <rect className="axis-deeds" x="0" y={deedsAxis - 5} width={width} height="4" />
        </g>
      ))}
      {pull && (
        <rect
          className="pull"
          x={Math.min(pull.from, pull.to)}
          width={Math.abs(pull.to - pull.from)}
          y="0"
          height={height}
        />
      )}
      <Edge
        day={lastReport}
        name="last report"
        window={window}
        width={width}
        height={height}
        y={isOne ? 11 : HEAD + 11}
      />
      <Edge day={today} name="today" window={window} width={width} height={height} y={isOne ? 11 : HEAD + 11} />
      <LinkArcs links={links} places={linked} current={current} />
      {places.map((place) => (
        <g key={place.row.id} role={isOne ? undefined : 'group'} aria-label={place.row.name ?? undefined}>
          {place.row.bars && (
            <>
              <Density bars={place.row.bars.dialogue} track="dialogue" y={place.dialogueAxis - 2} most={most} />
              <Density bars={place.row.bars.deeds} track="deeds" y={place.deedsAxis + 2} most={most} />
            </>
          )}
          {marks(place, 'dialogue')}
          {marks(place, 'deeds')}
        </g>
      ))}
      <Coverage items={covered} window={window} width={width} y={height - COVERAGE + 5} />
    </svg>
  );
}

/** Labels that do not run into the one behind them; a year goes before a month. */
function labelsThatFit(ticks: readonly Tick[], window: Window, width: number): ReadonlySet<Tick> {
  const room = (tick: Tick) => Math.max(LABEL, tick.label.length * 7.5) + 4;
  const fit: { tick: Tick; x: number }[] = [];
  for (const tick of ticks) {
    const x = xOf(tick.day, window, width);
    if (x + room(tick) > width) continue;
    const before = fit.at(-1);
    if (before && before.x + room(before.tick) > x) {
      if (!tick.isMajor) continue;
      fit.pop();
    }
    fit.push({ tick, x });
  }
  return new Set(fit.map(({ tick }) => tick));
}

/** A line at the end of `day`, with its name where there is room for it. */
function Edge({
  day,
  name,
  window,
  width,
  height,
  y,
}: {
  day: Day | null;
  name: string;
  window: Window;
  width: number;
  height: number;
  /** Where its name stands. */
  y: number;
}) {
  if (day === null || day < window.from || day >= window.to) return null;
  const x = xOf(day + 1, window, width);
  const isLate = x > width - 80;
  return (
    <g className="edge">
      <line x1={x} x2={x} y1="0" y2={height} />
      <text x={isLate ? x - 4 : x + 4} y={y} textAnchor={isLate ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}
