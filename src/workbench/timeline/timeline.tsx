// The two tracks on one time axis: dialogue above, deeds below, what has no time in a bay of its own, and a table as the twin.
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { navigate } from '../navigation/navigate.ts';
import { reportPath } from '../navigation/route.ts';
import { Chart } from './chart.tsx';
import { type DatedEntry, dateEntry } from './date-entry.ts';
import { firstWindow, layOut, type Window, wholeWindow } from './lay-out.ts';
import { TimelineDetail } from './timeline-detail.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { UndatedBay } from './undated-bay.tsx';
import { WindowFields } from './window-fields.tsx';
import './timeline.css';

interface TimelineProps {
  /** One at least. */
  readonly items: readonly ToldEntry[];
  /** What the chart is about, for those who hear it. */
  readonly about: string;
  /** Null while all of it is shown as at first. */
  readonly window: Window | null;
  setWindow(window: Window | null): void;
}

export function Timeline({ items, about, window: asked, setWindow }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [current, setCurrent] = useState<string | null>(null);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  const dated = useMemo(() => items.map(dateEntry), [items]);
  const whole = useMemo(() => wholeWindow(dated), [dated]);
  const shown = useMemo(() => asked ?? firstWindow(dated), [asked, dated]);
  const sides = useMemo(() => {
    const on = (track: DatedEntry['track']) => dated.filter((item) => item.track === track);
    return shown && width > 0
      ? { dialogue: layOut(on('dialogue'), shown, width), deeds: layOut(on('deeds'), shown, width) }
      : { dialogue: [], deeds: [] };
  }, [dated, shown, width]);
  const walk = useMemo(
    () => [...sides.dialogue, ...sides.deeds].sort((a, b) => a.x - b.x).map(({ item }) => item.told.entry.id),
    [sides],
  );
  const undated = dated.filter(({ days }) => days === null);
  const outside = dated.length - undated.length - walk.length;
  const selected = dated.find(({ told }) => told.entry.id === current) ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
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
      <TimelineLegend items={dated} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are links; arrows only move between them */}
      <div className="timeline-frame" ref={frame} onKeyDown={onKeyDown}>
        {shown && width > 0 && (
          <Chart
            about={about}
            sides={sides}
            window={shown}
            width={width}
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
            outside={outside > 0 ? `${formatCount(outside)} outside` : null}
            showAll={() => setWindow(whole)}
            change={setWindow}
          />
        )}
      </div>
      <TimelineDetail item={selected} hasMarks={walk.length > 0} />
      <UndatedBay items={undated} current={current} point={setCurrent} />
      <TimelineTable items={dated} window={asked} about={about} />
    </section>
  );
}
