// The two tracks on one time axis: dialogue above, deeds below, what has no time in a bay of its own, and a table as the twin.
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ActorRef } from '../../record/actor.ts';
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { formatDays } from '../components/format-date.ts';
import { PictureButtons } from '../export/picture-buttons.tsx';
import { navigate } from '../navigation/navigate.ts';
import { reportPath } from '../navigation/route.ts';
import { axisTicks, unitOf } from './axis-ticks.ts';
import { Chart } from './chart.tsx';
import type { ChartRow } from './chart-row.ts';
import { type DatedEntry, dateEntry, dayOf } from './date-entry.ts';
import { barsOf, MOST_MARKS } from './density.tsx';
import { firstWindow, isInside, layOut, panWindow, type Window, wholeWindow, zoomWindow } from './lay-out.ts';
import { farWords, type LinkKind } from './link-kinds.ts';
import { LinkToggles } from './link-toggles.tsx';
import { TimelineDetail } from './timeline-detail.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { UndatedBay } from './undated-bay.tsx';
import { useLinks } from './use-links.ts';
import { WindowFields } from './window-fields.tsx';
import './timeline.css';

export interface TimelineRow extends ActorRef {
  /** Its own id, and those of who speaks and acts for it. */
  readonly ids: readonly string[];
}

interface TimelineProps {
  /** One at least. */
  readonly items: readonly ToldEntry[];
  /** What the chart is about, for those who hear it. */
  readonly about: string;
  /** Null while all of it is shown as at first. */
  readonly window: Window | null;
  setWindow(window: Window | null): void;
  /** A row of their own for each of several actors, in this order; an entry stands with each that has a part in it. */
  readonly rows?: readonly TimelineRow[] | undefined;
}

/** Keys within the chart, beside the arrows from mark to mark. */
const STEPS: Readonly<Record<string, (window: Window, about: number | null) => Window>> = {
  '+': (window, about) => zoomWindow(window, 0.5, about),
  '-': (window, about) => zoomWindow(window, 2, about),
  PageUp: (window) => panWindow(window, -1),
  PageDown: (window) => panWindow(window, 1),
};

/** Whether one of them does more in it than to be named. */
const hasPart = ({ parts }: ToldEntry, ids: readonly string[]) =>
  parts.some(({ actor, part }) => ids.includes(actor.id) && part !== 'named');

const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));

export function Timeline({ items, about, window: asked, setWindow, rows: asRows }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [current, setCurrent] = useState<string | null>(null);
  const [linkKinds, setLinkKinds] = useState<ReadonlySet<LinkKind>>(new Set());
  const links = useLinks(items, linkKinds.size > 0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  const dated = useMemo(() => items.map(dateEntry), [items]);
  const whole = useMemo(() => wholeWindow(dated), [dated]);
  const shown = useMemo(() => asked ?? firstWindow(dated), [asked, dated]);
  const inside = useMemo(
    () => (shown ? dated.filter((item) => item.days !== null && isInside(item, shown)) : []),
    [dated, shown],
  );
  const isThick = inside.length > MOST_MARKS;
  const rows = useMemo((): readonly ChartRow[] => {
    if (!shown || width === 0) return [];
    const rowOf = (id: string, name: string | null, own: readonly DatedEntry[]): ChartRow => {
      const on = (track: DatedEntry['track']) => own.filter((item) => item.track === track);
      const [said, done] = [on('dialogue'), on('deeds')];
      return isThick
        ? {
            id,
            name,
            dialogue: [],
            deeds: [],
            bars: { dialogue: barsOf(said, shown, width), deeds: barsOf(done, shown, width) },
          }
        : { id, name, dialogue: layOut(said, shown, width), deeds: layOut(done, shown, width), bars: null };
    };
    if (!asRows) return [rowOf('', null, inside)];
    return asRows.map(({ id, name, ids }) =>
      rowOf(
        id,
        name,
        inside.filter(({ told }) => hasPart(told, ids)),
      ),
    );
  }, [asRows, inside, isThick, shown, width]);
  const walk = useMemo(() => {
    const places = rows.flatMap(({ dialogue, deeds }) => [...dialogue, ...deeds]).sort((a, b) => a.x - b.x);
    return [...new Set(places.map(({ item }) => item.told.entry.id))];
  }, [rows]);
  const ticks = useMemo(() => (shown && width > 0 ? axisTicks(shown, Math.floor(width / 90)) : []), [shown, width]);
  const lastReport = useMemo(
    () => dated.reduce<number | null>((last, { told }) => later(last, dayOf(told.report.published)), null),
    [dated],
  );
  const drawn = useMemo(() => new Set(walk), [walk]);
  const own = useMemo(() => {
    const ids = new Set(items.map(({ entry }) => entry.id));
    return links.items.filter(({ from, to }) => ids.has(from.entryId) || ids.has(to.entryId));
  }, [items, links.items]);
  const wanted = own.filter(({ kind }) => linkKinds.has(kind));
  const drawable = wanted.filter(({ from, to }) => drawn.has(from.entryId) || drawn.has(to.entryId));
  const leadingOff = wanted.filter(({ from, to }) => !drawn.has(from.entryId) || !drawn.has(to.entryId)).length;
  const toggleLinks = (kind: LinkKind) => {
    const next = new Set(linkKinds);
    if (!next.delete(kind)) next.add(kind);
    setLinkKinds(next);
  };
  const undated = dated.filter(({ days }) => days === null);
  const outside = dated.length - undated.length - inside.length;
  const selected = dated.find(({ told }) => told.entry.id === current) ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key];
    if (step && shown) {
      event.preventDefault();
      const days = selected?.days;
      setWindow(step(shown, days ? Math.round((days.from + days.to) / 2) : null));
      // The mark that had the focus may be gone: the keys must still be heard.
      requestAnimationFrame(() => {
        if (frame.current?.contains(document.activeElement)) return;
        const target = frame.current?.querySelector<SVGElement>('.timeline-mark-current') ?? frame.current;
        target?.focus();
      });
      return;
    }
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || walk.length === 0) return;
    event.preventDefault();
    const at = current === null ? -1 : walk.indexOf(current);
    const next = walk[Math.max(0, Math.min(walk.length - 1, at < 0 ? 0 : at + by))]!;
    setCurrent(next);
    frame.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };

  return (
    <section className="timeline" aria-label={`Timeline of ${about}`}>
      <TimelineLegend
        items={asked ? dated.filter((item) => isInside(item, asked)) : dated}
        hasPast={
          lastReport !== null && dated.some(({ isAhead, days }) => isAhead && days !== null && days.to < lastReport)
        }
      />
      <LinkToggles links={{ ...links, items: own }} shown={linkKinds} undrawn={leadingOff} toggle={toggleLinks} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are links; arrows only move between them */}
      <div className="timeline-frame" ref={frame} tabIndex={-1} onKeyDown={onKeyDown}>
        {shown && rows.length > 0 && (
          <Chart
            about={about}
            rows={rows}
            covered={dated}
            window={shown}
            width={width}
            ticks={ticks}
            links={drawable}
            lastReport={lastReport}
            today={Math.floor(Date.now() / 86_400_000)}
            current={current ?? walk[0] ?? null}
            point={setCurrent}
            open={({ told }) => navigate(reportPath(told.report.id, told.entry.id))}
            zoom={setWindow}
          />
        )}
        {!shown && <p className="timeline-none">No report tells a day for any of these.</p>}
      </div>
      <div className="timeline-under">
        {shown && (
          <WindowFields
            window={shown}
            isFirst={asked === null}
            unit={unitOf(ticks)}
            outside={outside > 0 ? `${formatCount(outside)} outside` : null}
            showAll={() => setWindow(whole)}
            change={setWindow}
          />
        )}
        {shown && (
          <PictureButtons
            frame={frame}
            name={`timeline ${about}`}
            caption={`${about}: said above the line, done below it. ${inside.length} of ${dated.length} entries lie in the days shown, ${undated.length} have no day. Entries of reports, not happenings. Made with Dualtrack.`}
          />
        )}
      </div>
      {isThick && (
        <p className="timeline-thick">
          {formatCount(inside.length)} entries stand too thick here to be told apart: the bars say how many, by the
          square root. Fewer days show each of them.
        </p>
      )}
      <TimelineDetail
        item={selected}
        hasMarks={walk.length > 0}
        links={wanted.flatMap((link) => {
          const isForward = link.from.entryId === current;
          if (!isForward && link.to.entryId !== current) return [];
          return [
            { words: farWords(link, isForward), says: formatDays(link.says), ...(isForward ? link.to : link.from) },
          ];
        })}
      />
      <UndatedBay items={undated} current={current} isNarrowed={asked !== null} point={setCurrent} />
      <TimelineTable items={dated} window={asked} about={about} />
    </section>
  );
}
