// Who acts on whom, who speaks to whom: actors and the arcs between them, by sign and over time, with a table as the twin.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ActKind, ActPage } from '../../serve/contract/acts.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { formatInterval } from '../components/format-date.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Sheet } from '../components/sheet.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { PictureButtons } from '../export/picture-buttons.tsx';
import { Link } from '../navigation/link.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { ArcChart } from './arc-chart.tsx';
import { ChosenActs } from './chosen-acts.tsx';
import { chooseActs, choosePairs, gatherPairs } from './gather-pairs.ts';
import { ACTOR_LIMITS, addressOf, type GraphAsked, graphAsked } from './graph-asked.ts';
import { orderActors } from './order-actors.ts';
import { PairTable } from './pair-table.tsx';
import { SignGlyph } from './sign-glyph.tsx';
import { TimeStrip } from './time-strip.tsx';
import './graph.css';

const PATH = '/api/acts?limit=200';
/** Pages of 200 reports. */
const MOST_PAGES = 10;
const HINTS = [[['Enter'], 'show the acts']] as const;
const KIND_WORDS: readonly (readonly [kind: ActKind, words: string])[] = [
  ['deed', 'deeds and talks'],
  ['speech', 'words to somebody'],
  ['mention', 'words about somebody'],
];

export function GraphView() {
  const query = useQuery();
  const asked = useMemo(() => graphAsked(query), [query]);
  const { pages, isDone, isCut, problem } = useAllPages<ActPage>(PATH, MOST_PAGES);
  const { all, names, looked, copies } = useMemo(() => gatherPages(pages), [pages]);
  const counted = useMemo(() => chooseActs(all, { kinds: asked.kinds, from: '', to: '' }), [all, asked.kinds]);
  const { pairs, weights, acts } = useMemo(() => gatherPairs(chooseActs(all, asked)), [all, asked]);
  const drawn = useMemo(() => drawnOf([...weights.keys()], asked), [weights, asked]);
  const actors = useMemo(
    () => orderActors(drawn, pairs).map((id) => ({ id, name: names.get(id) ?? 'Somebody' })),
    [drawn, pairs, names],
  );
  const shown = useMemo(() => choosePairs(pairs, drawn, asked.actor), [pairs, drawn, asked.actor]);
  const frame = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const change = (next: Partial<GraphAsked>) => replaceAddress(addressOf({ ...asked, ...next }));
  const hrefOf = (actor: string | null, other: string | null) => addressOf({ ...asked, actor, with: other });
  const chosen = asked.actor;
  const chosenPairs = pairs.filter(
    ({ ids }) => chosen !== null && ids.includes(chosen) && (asked.with === null || ids.includes(asked.with)),
  );

  return (
    <Sheet
      title="Graph"
      name="graph"
      hints={HINTS}
      keys={{
        escape: () => {
          if (chosen === null) return false;
          change({ actor: null, with: null });
          return true;
        },
      }}
      lead={
        <p>
          Who acts on whom, and who speaks to whom. Conflict swings out to the left of the names, cooperation to the
          right; the wider an arc, the more acts. What many reports tell of one happening counts once, and copies of a
          report do not count.
        </p>
      }
    >
      {problem && <ProblemNotice problem={problem} />}
      <Choices asked={asked} change={change} />
      <div ref={frame} className="graph-frame">
        {width > 0 && counted.length > 0 && (
          <TimeStrip
            days={counted.map(({ day }) => day)}
            width={width}
            from={asked.from}
            to={asked.to}
            choose={(from, to) => change({ from, to })}
          />
        )}
      </div>
      <p className="graph-says" role="status">
        {pages.length === 0
          ? problem
            ? ''
            : 'Looking …'
          : `${formatCount(actors.length)} of ${formatCount(weights.size)} actors, ${formatCount(shown.length)} of ${formatCount(pairs.length)} pairs, ${formatCount(acts)} acts in ${isCut ? 'the newest ' : ''}${formatCount(looked)} reports${copies > 0 ? `, ${formatCount(copies)} of them copies` : ''}${isDone ? '' : ' so far'}.`}
      </p>
      {isDone && !problem && weights.size === 0 && <NothingBetween isNarrowed={all.length > 0} />}
      {actors.length > 0 && width > 0 && (
        <div className="graph-columns" ref={columns}>
          <ArcChart
            actors={actors}
            pairs={shown}
            width={Math.min(width, chosen === null || width < 900 ? 860 : width - 420)}
            actor={chosen}
            other={asked.with}
            hrefOf={hrefOf}
            open={(actor, other) =>
              change(actor === chosen && other === asked.with ? { actor: null, with: null } : { actor, with: other })
            }
          />
          {chosen !== null && (
            <ChosenActs actor={chosen} other={asked.with} pairs={chosenPairs} names={names} hrefOf={hrefOf} />
          )}
        </div>
      )}
      {actors.length > 0 && width > 0 && (
        <div className="graph-out">
          <PictureButtons
            frame={columns}
            name="graph of actors"
            caption={`Who acts on whom: conflict to the left, cooperation to the right, dotted neither. ${actors.length} of ${weights.size} actors, ${shown.length} of ${pairs.length} pairs, ${acts} acts in ${looked} reports${asked.from || asked.to ? `, ${formatInterval(asked.from || null, asked.to || null)}` : ''}. Copies do not count, a happening counts once. Made with Dualtrack.`}
          />
          <ExportMenu
            asked={{}}
            forms={['csv-events', 'csv', 'plover', 'gdelt', 'csv-reports']}
            label="Export all acts"
          />
        </div>
      )}
      {pairs.length > 0 && <PairTable pairs={pairs} names={names} hrefOf={hrefOf} />}
    </Sheet>
  );
}

/** Those through whom most passes; whoever was chosen is drawn however few acts it has. */
function drawnOf(byWeight: readonly string[], { most, actor, with: other }: GraphAsked): string[] {
  const wanted = [actor, other].filter((id): id is string => id !== null && byWeight.includes(id));
  return [...new Set([...wanted, ...byWeight])].slice(0, most);
}

function gatherPages(pages: readonly ActPage[]) {
  return {
    all: pages.flatMap(({ items }) => items),
    names: new Map(pages.flatMap(({ actors }) => actors.map(({ id, name }) => [id, name] as const))),
    looked: pages.reduce((sum, page) => sum + page.looked, 0),
    copies: pages.reduce((sum, page) => sum + page.copies, 0),
  };
}

function Choices({ asked, change }: { asked: GraphAsked; change(next: Partial<GraphAsked>): void }) {
  const toggle = (kind: ActKind) => {
    const kinds = new Set(asked.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    if (kinds.size > 0) change({ kinds });
  };
  return (
    <div className="sheet-filters">
      <fieldset className="graph-kinds">
        <legend className="unseen">What counts</legend>
        {KIND_WORDS.map(([kind, words]) => (
          <label key={kind}>
            <input type="checkbox" checked={asked.kinds.has(kind)} onChange={() => toggle(kind)} /> {words}
          </label>
        ))}
      </fieldset>
      <label>
        actors{' '}
        <select
          value={asked.most}
          onChange={(event) => change({ most: ACTOR_LIMITS.find((one) => String(one) === event.target.value)! })}
        >
          {ACTOR_LIMITS.map((limit) => (
            <option key={limit} value={limit}>
              at most {limit}
            </option>
          ))}
        </select>
      </label>
      <span className="graph-legend">
        <SignGlyph sign={-1} /> conflict <SignGlyph sign={1} /> cooperation <SignGlyph sign={0} /> neither, dotted
      </span>
    </div>
  );
}

function NothingBetween({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <div className="waiting">
      <p>{isNarrowed ? 'Nobody acts on anybody in what is asked above.' : 'Nobody acts on anybody yet.'}</p>
      <p>
        {isNarrowed ? (
          <Link href="/graph">All of the time, all kinds of acts</Link>
        ) : (
          'An arc needs two actors that a report names, and something that one of them said or did to the other. Read a report or two, and they stand here.'
        )}
      </p>
    </div>
  );
}
