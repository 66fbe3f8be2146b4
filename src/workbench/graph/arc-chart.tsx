// The drawing: names one under the other; arcs to the left of them are conflict, to the right cooperation, dotted what is neither. Where an arc
// stands tells its sign, its width how many acts, an arrow whom they go to; a click on a name or an arc shows the acts.
import { useMemo } from 'react';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import type { Pair } from './gather-pairs.ts';
import { type Arc, layOutArcs, ROW } from './lay-out-arcs.ts';

export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

interface ArcChartProps {
  /** In the order in which they stand. */
  readonly actors: readonly NamedActor[];
  /** Between those. */
  readonly pairs: readonly Pair[];
  readonly width: number;
  /** Whose arcs stand out. */
  readonly actor: string | null;
  readonly other: string | null;
  hrefOf(actor: string, other: string | null): string;
  open(actor: string, other: string | null): void;
}

/** Share of the width that names have, within bounds, in pixels. */
const NAMES = { share: 0.34, least: 118, most: 260 };
/** About one letter of the names' size, in pixels. */
const LETTER = 7.2;

export function ArcChart({ actors, pairs, width, actor, other, hrefOf, open }: ArcChartProps) {
  const names = Math.max(NAMES.least, Math.min(NAMES.most, width * NAMES.share));
  const [left, right] = [(width - names) / 2, (width + names) / 2];
  const arcs = useMemo(() => layOutArcs(actors, pairs, { left, right, reach: left - 6 }), [actors, pairs, left, right]);
  const isLit = (pair: Pair) =>
    actor === null || (pair.ids.includes(actor) && (other === null || pair.ids.includes(other)));
  const isNear = (id: string) =>
    actor === null || id === actor || pairs.some((pair) => pair.ids.includes(id) && isLit(pair));
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  // What stands out is drawn last, over the others.
  const drawn = arcs.toSorted((a, b) => Number(isLit(a.pair)) - Number(isLit(b.pair)));
  const height = actors.length * ROW + 26;

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset
    <svg
      className={`arcs${actor === null ? '' : ' arcs-chosen'}`}
      width={width}
      height={height}
      role="group"
      aria-label="Who acts on whom: conflict to the left, cooperation to the right; the table below tells the same"
    >
      <g className="arcs-heads">
        <text x={left - 10} y="13" textAnchor="end">
          ◂ conflict
        </text>
        <text x={right + 10} y="13">
          cooperation ▸
        </text>
      </g>
      <g transform="translate(0 26)">
        {drawn.map((arc) => (
          <ArcPath
            key={`${arc.pair.ids.join(' ')} ${arc.sign}`}
            arc={arc}
            says={`${nameOf.get(arc.pair.ids[0])} and ${nameOf.get(arc.pair.ids[1])}: ${formatCount(arc.count)} of ${arc.sign < 0 ? 'conflict' : arc.sign > 0 ? 'cooperation' : 'neither'}`}
            isLit={isLit(arc.pair)}
            open={() => open(arc.pair.ids[0], arc.pair.ids[1])}
          />
        ))}
        {actors.map(({ id, name }, n) => (
          <a
            key={id}
            href={hrefOf(id, null)}
            className={`arc-name${id === actor || id === other ? ' arc-name-here' : ''}${isNear(id) ? '' : ' arc-name-far'}`}
            aria-current={id === actor ? 'true' : undefined}
            data-row
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              open(id, null);
            }}
          >
            <title>{name}</title>
            <rect x={left} y={n * ROW + 1} width={names} height={ROW - 2} rx="4" />
            <text x={width / 2} y={n * ROW + ROW / 2} dy="0.35em" textAnchor="middle">
              {excerpt(name, Math.floor((names - 12) / LETTER))}
            </text>
          </a>
        ))}
      </g>
    </svg>
  );
}

function ArcPath({ arc, says, isLit, open }: { arc: Arc; says: string; isLit: boolean; open(): void }) {
  const { sign, path, heads, width } = arc;
  const kind = sign < 0 ? 'conflict' : sign > 0 ? 'cooperation' : 'neither';
  return (
    // The names and the table lead there by keys; an arc is a shortcut for the pointer.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g className={`arc arc-${kind}${isLit ? '' : ' arc-dim'}`} onClick={open}>
      <title>{says}</title>
      <path className="arc-hit" d={path} />
      <path className="arc-line" d={path} strokeWidth={width} />
      {heads.map((head) => (
        <path key={head} className="arc-head" d={head} />
      ))}
    </g>
  );
}
