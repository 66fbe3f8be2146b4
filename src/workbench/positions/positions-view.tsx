// Who is for or against whom or what, over time: a row a target or a holder, reversals marked with both passages, and all of it as a list.
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FindingPage } from '../../serve/contract/findings.ts';
import type { FoundPosition, PositionPage } from '../../serve/contract/positions.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { ActorField } from '../components/actor-field.tsx';
import { formatCount } from '../components/entry-kinds.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Sheet } from '../components/sheet.tsx';
import { CsvButton } from '../export/csv-button.tsx';
import { PictureButtons } from '../export/picture-buttons.tsx';
import { Link } from '../navigation/link.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { holderName, targetName, windowOf } from './lay-out-rows.ts';
import { PositionLine } from './position-line.tsx';
import { addressOf, isBetween, type PositionsAsked, positionsAsked, positionsPath } from './positions-asked.ts';
import { PositionsChart } from './positions-chart.tsx';
import { PositionsTable } from './positions-table.tsx';
import { ReversalPair } from './reversal-pair.tsx';
import { type Reversal, reversalsOf } from './reversals-of.ts';
import './positions.css';

/** Pages of 200 reports; of 500 findings. */
const [MOST_PAGES, MOST_FINDING_PAGES] = [10, 4];
const [ROWS_AT_FIRST, LINES_AT_FIRST, REVERSALS_AT_FIRST] = [12, 40, 6];

export function PositionsView() {
  const query = useQuery();
  const asked = useMemo(() => positionsAsked(query), [query]);
  const { pages, isDone, isCut, problem } = useAllPages<PositionPage>(positionsPath(asked), MOST_PAGES);
  const found = useAllPages<FindingPage>('/api/findings?kind=reversal&limit=500', MOST_FINDING_PAGES);
  const all = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const positions = useMemo(() => all.filter(({ day }) => isBetween(day, asked)).sort(newestFirst), [all, asked]);
  const holder = asked.holder ? (nameOf(all, asked.holder) ?? asked.holder) : null;
  const target = asked.target ? (targetOf(all, asked.target) ?? asked.target) : null;
  const reversals = useMemo(
    () =>
      reversalsOf(
        found.pages.flatMap(({ items }) => items),
        { positions: all, holder, hasTarget: asked.target !== '' },
      ).filter(({ before, after }) => isBetween(after.published, asked) || isBetween(before.published, asked)),
    [found.pages, all, holder, asked],
  );
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  const about = `Positions${holder ? ` of ${holder}` : ''}${target ? ` on ${target}` : ''}`;

  return (
    <Sheet
      title="Positions"
      name="positions"
      lead={
        <p>
          Who is for or against whom or what, by what was said and by what was done, on the days that reports tell; and
          where somebody turned, both passages. Negation, and what the verb does with it, are counted in.
        </p>
      }
    >
      <Filters asked={asked} holder={holder ?? ''} target={target ?? ''} />
      {problem && <ProblemNotice problem={problem} />}
      <p className="positions-says" role="status">
        {pages.length === 0 && !problem && 'Looking …'}
        {pages.length > 0 &&
          `${formatCount(positions.length)} ${positions.length === 1 ? 'position' : 'positions'} in ${isCut ? 'the newest ' : ''}${formatCount(looked)} reports${isDone ? '' : ' so far'}${reversals.length > 0 ? `, ${formatCount(reversals.length)} ${reversals.length === 1 ? 'reversal' : 'reversals'}` : ''}.`}
      </p>
      {isDone && !problem && positions.length === 0 && reversals.length === 0 && <NoPositions asked={asked} />}
      {positions.length + reversals.length > 0 && (
        <Drawing {...{ about, positions, reversals, looked }} by={asked.holder ? 'target' : 'holder'} />
      )}
      {reversals.length > 0 && <Reversals reversals={reversals} />}
      {positions.length > 0 && <Positions positions={positions} reversals={reversals} />}
    </Sheet>
  );
}

interface DrawingProps {
  readonly about: string;
  readonly positions: readonly FoundPosition[];
  readonly reversals: readonly Reversal[];
  readonly looked: number;
  readonly by: 'holder' | 'target';
}

function Drawing({ about, positions, reversals, looked, by }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [most, setMost] = useState(ROWS_AT_FIRST);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const window = windowOf([
    ...positions.map(({ day }) => day),
    ...reversals.flatMap(({ before, after }) => [before.published, after.published]),
  ]);
  const rows = new Set(positions.map((one) => (by === 'holder' ? holderName(one) : (one.whom?.name ?? targetName(one))))).size; // biome-ignore format: one line
  const undated = positions.filter(({ day }) => day === null).length;
  return (
    <>
      <ul className="positions-legend">
        <li>
          <Glyph shape="said" stance="for" /> above the line: for
        </li>
        <li>
          <Glyph shape="said" stance="against" /> below it: against
        </li>
        <li>round: said; square: done</li>
        {reversals.length > 0 && (
          <li>
            <Glyph shape="turn" stance="against" /> a reversal, from what was held to what came after; ringed: part of
            one
          </li>
        )}
        {undated > 0 && <li>{formatCount(undated)} without a day: in the list only</li>}
      </ul>
      <div className="positions-frame" ref={frame}>
        {window && width > 0 && <PositionsChart {...{ about, positions, by, reversals, window, width, most }} />}
      </div>
      <p className="positions-under">
        {rows > most && (
          <button className="more" type="button" onClick={() => setMost(most + 30)}>
            {formatCount(Math.min(30, rows - most))} more rows
          </button>
        )}
        <PictureButtons
          frame={frame}
          name={about}
          caption={`${about}: for above each line, against below; round: said, square: done. ${positions.length} positions in ${looked} reports looked through, ${Math.min(rows, most)} of ${rows} rows drawn, ${undated} positions without a day, ${reversals.length} reversals. Made with Dualtrack.`}
        />
        <CsvButton
          name={about}
          columns={CSV_COLUMNS}
          rows={() => positions.map((one) => rowOf(one, reversals, looked))}
        />
      </p>
    </>
  );
}

const CSV_COLUMNS = [
  ...['day', 'holder', 'stance', 'target', 'told', 'as', 'passage', 'confidence', 'reversal', 'outlet', 'published'],
  ...['report', 'entry', 'of_reports_looked_through'],
];

function rowOf(one: FoundPosition, reversals: readonly Reversal[], looked: number) {
  const turn = reversals.find(({ entries }) => entries.has(one.entryId));
  const { day, stance, told, as, passage, confidence, outlet, published, reportId, entryId } = one;
  return [
    ...[day, holderName(one), stance, targetName(one), told, as, passage.text, confidence, turn?.finding.id ?? null],
    ...[outlet, published, reportId, entryId, looked],
  ];
}

function Glyph({ shape, stance }: { shape: 'said' | 'turn'; stance: FoundPosition['stance'] }) {
  return (
    <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <g className={`position-mark ${shape === 'turn' ? 'position-mark-turn' : `position-mark-${stance}`}`}>
        {shape === 'turn' ? <path d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" /> : <circle r="4.6" />}
      </g>
    </svg>
  );
}

function Reversals({ reversals }: { reversals: readonly Reversal[] }) {
  const [most, setMost] = useState(REVERSALS_AT_FIRST);
  return (
    <section aria-label="Reversals" className="positions-turns">
      <h2>Reversals</h2>
      <ol>
        {reversals.slice(0, most).map((reversal) => (
          <li key={reversal.finding.id}>
            <ReversalPair reversal={reversal} />
          </li>
        ))}
      </ol>
      {reversals.length > most && (
        <button className="more" type="button" onClick={() => setMost(most + 30)}>
          {formatCount(Math.min(30, reversals.length - most))} more
        </button>
      )}
      <p className="positions-more">
        <Link href="/findings?kind=reversal">All reversals, to accept or reject</Link>
      </p>
    </section>
  );
}

function Positions({ positions, reversals }: { positions: readonly FoundPosition[]; reversals: readonly Reversal[] }) {
  const [most, setMost] = useState(LINES_AT_FIRST);
  const turned = new Set(reversals.flatMap(({ entries }) => [...entries]));
  return (
    <section aria-label="Positions">
      <h2>Newest first</h2>
      <ol className="positions-list">
        {positions.slice(0, most).map((one) => (
          <PositionLine
            key={`${one.entryId} ${one.stance} ${one.target.text}`}
            position={one}
            isTurned={turned.has(one.entryId)}
          />
        ))}
      </ol>
      {positions.length > most && (
        <button className="more" type="button" onClick={() => setMost(most + 100)}>
          Show {formatCount(Math.min(100, positions.length - most))} more
        </button>
      )}
      <PositionsTable positions={positions} />
    </section>
  );
}

const newestFirst = (a: FoundPosition, b: FoundPosition) =>
  (a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : a.entryId < b.entryId ? -1 : 1;

/** The name behind an id, as the positions tell it. */
const nameOf = (all: readonly FoundPosition[], id: string) => all.find(({ who }) => who?.id === id)?.who?.name;
const targetOf = (all: readonly FoundPosition[], id: string) => all.find(({ whom }) => whom?.id === id)?.whom?.name;

function Filters({ asked, holder, target }: { asked: PositionsAsked; holder: string; target: string }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const given = (name: string) => String(fields.get(name) ?? '').trim();
    const idOr = (name: string, shown: string, id: string) => (given(name) === shown ? id : given(name));
    replaceAddress(
      addressOf({
        ...asked,
        holder: idOr('holder', holder, asked.holder),
        target: idOr('target', target, asked.target),
        from: given('from'),
        to: given('to'),
      }),
    );
  };
  return (
    <form className="sheet-filters" onSubmit={submit} key={`${holder} ${target} ${asked.from} ${asked.to}`}>
      <ActorField label="whose" name="holder" value={holder} placeholder="anybody" />
      <ActorField label="on whom or what" name="target" value={target} placeholder="an actor, or words" />
      <label>
        from <input name="from" type="date" defaultValue={asked.from} />
      </label>
      <label>
        to <input name="to" type="date" defaultValue={asked.to} />
      </label>
      <button type="submit">Narrow</button>
      <span className="chips">
        {([null, 'for', 'against'] as const).map((stance) => (
          <Link
            key={String(stance)}
            href={addressOf({ ...asked, stance })}
            aria-current={asked.stance === stance ? 'page' : undefined}
          >
            {stance ?? 'Both'}
          </Link>
        ))}
      </span>
    </form>
  );
}

function NoPositions({ asked }: { asked: PositionsAsked }) {
  const isNarrowed = addressOf(asked) !== '/positions';
  return (
    <div className="waiting">
      <p>{isNarrowed ? 'No report tells of such a position.' : 'No position yet.'}</p>
      {isNarrowed ? (
        <p>
          Fewer words may help, or <Link href="/positions">all of them</Link>.
        </p>
      ) : (
        <p>
          They are read from praise, support, criticism and opposition, in words or by deeds: “criticised the port
          levy”, “voted for the sanctions”. Turns from one to the other are found when reports are compared:{' '}
          <code>dualtrack findings</code>.
        </p>
      )}
    </div>
  );
}
