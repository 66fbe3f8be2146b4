// A mark on the line of time: a link to its entry, with a whisker over the days that a vague time may mean.
import { reportPath } from '../navigation/route.ts';
import type { DatedEntry } from './date-entry.ts';
import type { Placed } from './lay-out.ts';
import { MarkShape } from './mark-shape.tsx';
import { sayEntry, tellEntry, whenTold } from './tell-entry.ts';

interface MarkProps {
  readonly place: Placed;
  readonly y: number;
  readonly isCurrent: boolean;
  /** Whether Tab comes to it: of an entry that stands in two rows, in one. */
  readonly isTabStop: boolean;
  /** It was ahead when it was told, and its day has passed. */
  readonly isPast: boolean;
  point(id: string): void;
  open(item: DatedEntry): void;
}

export function Mark({ place: { item, x, left, right }, y, isCurrent, isTabStop, isPast, point, open }: MarkProps) {
  const { entry, report } = item.told;
  const isVague = right - left > 14 || item.open !== null;
  return (
    <a
      href={reportPath(report.id, entry.id)}
      className={`timeline-mark${isCurrent ? ' timeline-mark-current' : ''}`}
      data-mark={entry.id}
      tabIndex={isTabStop ? 0 : -1}
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
