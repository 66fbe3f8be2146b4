// Positions over time: a row each, for above its line and against below; reversals on top, from what was held to what came after.
import { type KeyboardEvent, useId, useRef } from 'react';
import type { FoundPosition } from '../../serve/contract/positions.ts';
import { ArrowHead } from '../components/arrow-head.tsx';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import { axisTicks, spacedTicks } from '../timeline/axis-ticks.ts';
import { dayOf } from '../timeline/date-entry.ts';
import { type Window, xOf } from '../timeline/lay-out.ts';
import { holderName, layOutRows, type PositionsRow, targetName } from './lay-out-rows.ts';
import type { Reversal } from './reversals-of.ts';

interface PositionsChartProps {
  readonly about: string;
  readonly positions: readonly FoundPosition[];
  readonly by: 'holder' | 'target';
  readonly reversals: readonly Reversal[];
  readonly window: Window;
  readonly width: number;
  /** Rows drawn; the others are in the list. */
  readonly most: number;
}

const [LANE, BELOW] = [13, 8];
const LABEL = 20;
const TURN = 26;
const AXIS = 26;
/** A label's place beside its line, pixels. */
const BESIDE_LINE = 4;

export function PositionsChart({ about, positions, by, reversals, window, width, most }: PositionsChartProps) {
  const svg = useRef<SVGSVGElement>(null);
  const rows = layOutRows(positions, by, window, width).slice(0, most);
  const turned = new Set(reversals.flatMap(({ entries }) => [...entries]));
  const drawn = reversals.filter(
    ({ before, after }) => dayOf(before.published) !== null && dayOf(after.published) !== null,
  );
  const top = drawn.length === 0 ? 8 : LABEL + drawn.length * TURN + 8;
  let free = top;
  const placed = rows.map((row) => {
    const y = free + LABEL + row.above * LANE;
    free = y + row.below * LANE + BELOW;
    return { row, y, top: y - row.above * LANE - LABEL };
  });
  const height = free + AXIS;
  const onAxis = (day: number) => xOf(day, window, width) + BESIDE_LINE;
  const ticks = spacedTicks(axisTicks(window, Math.max(2, Math.floor(width / 100))), onAxis, width);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0; // biome-ignore format: one line
    const links = [...(svg.current?.querySelectorAll<SVGAElement>('a') ?? [])];
    const next = links[links.indexOf(document.activeElement as unknown as SVGAElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg
      ref={svg}
      className="positions-chart"
      width={width}
      height={height}
      role="group"
      aria-label={`${about}: for above each line, against below it; arrow keys walk from mark to mark, and a table follows`}
      onKeyDown={walk}
    >
      {placed.map(({ row, y, top: from }, n) =>
        n % 2 === 0 ? (
          <rect
            key={row.name}
            className="position-band"
            x="0"
            width={width}
            y={from}
            height={y + row.below * LANE + BELOW - from}
          />
        ) : null,
      )}
      {ticks.map(({ day, label, isMajor }) => {
        const x = xOf(day, window, width);
        return (
          <g key={day} className={isMajor ? 'position-tick position-tick-major' : 'position-tick'}>
            <line x1={x} x2={x} y1="0" y2={height - AXIS + 6} />
            <text x={x + BESIDE_LINE} y={height - 6}>
              {label}
            </text>
          </g>
        );
      })}
      {drawn.length > 0 && (
        <text className="position-row-name" x="6" y={LABEL - 6}>
          Reversals
        </text>
      )}
      {drawn.map((reversal, n) => (
        <Turn
          key={reversal.finding.id}
          reversal={reversal}
          y={LABEL + (n + 0.5) * TURN}
          window={window}
          width={width}
        />
      ))}
      {placed.map(({ row, y }, n) => (
        <Row key={row.name} row={row} y={y} width={width} turned={turned} isFirst={n === 0 && drawn.length === 0} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: PositionsRow;
  readonly y: number;
  readonly width: number;
  readonly turned: ReadonlySet<string>;
  /** Tab comes to its first mark. */
  readonly isFirst: boolean;
}

function Row({ row: { name, placed, above }, y, width, turned, isFirst }: RowProps) {
  return (
    <g>
      <text className="position-row-name" x="6" y={y - above * LANE - 6}>
        {excerpt(name, Math.floor(width / 8))}
      </text>
      <line className="position-line" x1="0" x2={width} y1={y} y2={y} />
      {placed.map(({ position, x, lane }, n) => (
        <Mark
          key={`${position.entryId} ${position.stance} ${position.target.text}`}
          {...{ position, x }}
          y={y + (position.stance === 'for' ? -1 : 1) * (8 + lane * LANE)}
          isTurned={turned.has(position.entryId)}
          isFirst={isFirst && n === 0}
        />
      ))}
    </g>
  );
}

interface MarkProps {
  readonly position: FoundPosition;
  readonly x: number;
  readonly y: number;
  readonly isTurned: boolean;
  readonly isFirst: boolean;
}

function Mark({ position, x, y, isTurned, isFirst }: MarkProps) {
  const { reportId, entryId, stance, told, day, passage } = position;
  const says = `${day ? formatDate(day) : 'no day told'}: ${holderName(position)} ${stance} ${excerpt(targetName(position), 80)}${isTurned ? ', part of a reversal' : ''}`;
  return (
    <Link
      href={reportPath(reportId, entryId)}
      className={`position-mark position-mark-${stance}`}
      tabIndex={isFirst ? 0 : -1}
      aria-label={`${says}: ${excerpt(passage.text, 140)}`}
    >
      <title>{`${says}\n${excerpt(passage.text, 220)}`}</title>
      <circle className="position-ground" cx={x} cy={y} r="9" />
      {isTurned && <circle className="position-turned" cx={x} cy={y} r="7.5" />}
      {told === 'statement' ? (
        <circle cx={x} cy={y} r="4.6" />
      ) : (
        <rect x={x - 4.4} y={y - 4.4} width="8.8" height="8.8" />
      )}
    </Link>
  );
}

interface TurnProps {
  readonly reversal: Reversal;
  readonly y: number;
  readonly window: Window;
  readonly width: number;
}

/** From the day of what was held to the day of what came after; both ends are ways to their passages. */
function Turn({ reversal: { finding, before, after }, y, window, width }: TurnProps) {
  const head = useId();
  const [from, to] = [
    xOf(dayOf(before.published)! + 0.5, window, width),
    xOf(dayOf(after.published)! + 0.5, window, width),
  ];
  const isLate = Math.max(from, to) > width - 160;
  const end = (part: typeof before, x: number, name: string) => (
    <Link
      href={reportPath(part.reportId, part.entryId)}
      className="position-mark position-mark-turn"
      tabIndex={-1}
      aria-label={`${name}, ${formatDate(part.published ?? '')}: ${excerpt(part.passage.text, 140)}`}
    >
      <title>{`${name}, ${formatDate(part.published ?? '')}\n${excerpt(part.passage.text, 220)}`}</title>
      <circle className="position-ground" cx={x} cy={y} r="10" />
      <path d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
    </Link>
  );
  return (
    <g className="position-turn">
      <ArrowHead id={head} className="position-turn-head" />
      {to - from > 16 && (
        <path className="position-turn-line" d={`M${from + 7} ${y}H${to - 8}`} markerEnd={`url(#${head})`} />
      )}
      {end(before, from, 'held before')}
      {to - from > 4 && end(after, to, 'then')}
      <text
        className="position-turn-name"
        x={isLate ? Math.min(from, to) - 12 : Math.max(from, to) + 12}
        y={y}
        dy="0.35em"
        textAnchor={isLate ? 'end' : 'start'}
      >
        {excerpt(after.who ?? before.who ?? finding.says, 34)}
      </text>
    </g>
  );
}
