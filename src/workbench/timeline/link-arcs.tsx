// Links as arcs between marks: an arrow from the earlier entry to the later. Line, dashes or dots tell the kind. Of a link with one end
// on this line only a stub is drawn: out of what came first, into what came after.
import { useId } from 'react';
import type { EntryLink } from '../../serve/contract/links.ts';
import { ArrowHead } from '../components/arrow-head.tsx';

export interface Place {
  readonly x: number;
  readonly y: number;
  /** -1 above the axis, 1 below. */
  readonly side: -1 | 1;
}

interface LinkArcsProps {
  readonly links: readonly EntryLink[];
  readonly places: ReadonlyMap<string, Place>;
  /** Links of other entries fade while one entry is pointed at that has links. */
  readonly current: string | null;
}

/** Pixels from a mark to the far end of a stub. */
const STUB = 24;
/** Pixels by which an arc leaves the lane of its marks, towards the axis. */
const BOW = 16;

export function LinkArcs({ links, places, current }: LinkArcsProps) {
  const head = useId();
  const touches = (link: EntryLink) => link.from.entryId === current || link.to.entryId === current;
  const hasOwn = links.some(touches);
  return (
    <g className="links">
      <ArrowHead id={head} className="link-head" />
      {links.map((link) => {
        const [from, to] = [places.get(link.from.entryId), places.get(link.to.entryId)];
        if (!from && !to) return null;
        return (
          <path
            key={`${link.kind} ${link.from.entryId} ${link.to.entryId}`}
            className={`link link-${link.kind}${hasOwn && !touches(link) ? ' link-faint' : ''}`}
            d={pathOf(from, to)}
            markerEnd={`url(#${head})`}
          />
        );
      })}
    </g>
  );
}

/** Half a mark: arcs end at its rim. */
const RIM = 7;

function pathOf(from: Place | undefined, to: Place | undefined): string {
  if (from && to) {
    const way = to.x < from.x ? -1 : 1;
    const reach = Math.max(14, Math.abs(to.x - from.x) * 0.4) * way;
    return `M${from.x} ${from.y}C${from.x + reach} ${from.y - BOW * from.side} ${to.x - reach} ${to.y - BOW * to.side} ${to.x - RIM * way} ${to.y}`;
  }
  if (from) return `M${from.x + RIM} ${from.y}h${STUB - RIM}`;
  return to ? `M${to.x - STUB} ${to.y}H${to.x - RIM}` : '';
}
