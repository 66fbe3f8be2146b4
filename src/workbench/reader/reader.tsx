// One report: its text with all marks, the cards beside, the notes below, and the keys to walk through them.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ActorRef } from '../../record/actor.ts';
import type { EntryKind, RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { splitBlocks } from '../../text/split-blocks.ts';
import { KeyHints } from '../components/key-hints.tsx';
import { useKeys } from '../navigation/use-keys.ts';
import { Article } from './article.tsx';
import { CardColumn } from './cards/card-column.tsx';
import { entryMarks } from './entry-marks.ts';
import { KindToggles } from './kind-toggles.tsx';
import { NotesTray } from './notes-tray.tsx';
import { ReportHead } from './report-head.tsx';
import { scrollToMark, scrollToStart } from './scroll-to-mark.ts';
import { segmentText } from './segment-text.ts';
import { useAnchors } from './use-anchors.ts';
import { useMedia } from './use-media.ts';
import { useSelection } from './use-selection.ts';
import { useShownKinds } from './use-shown-kinds.ts';
import './reader.css';

const KEYS = [
  [['j', 'k'], 'next, previous entry'],
  [['Enter'], 'go to its card'],
  [['Esc'], 'let go'],
] as const;
const NO_SPANS: readonly Span[] = [];

interface ReaderProps {
  readonly record: RecordedReport;
  /** Who the actors of the report are over all reports, by their ids in it. */
  readonly registered: ReadonlyMap<string, ActorRef>;
}

export function Reader({ record, registered }: ReaderProps) {
  const { report, entries, notes } = record;
  const body = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useShownKinds();
  const [selectedId, select] = useSelection();
  const isBeside = useMedia('screen and (min-width: 66rem)');
  const isPrinting = useMedia('print');

  const marks = useMemo(() => entryMarks(entries, report.text.length), [entries, report.text]);
  const selected = useMemo(() => {
    const index = selectedId === null ? -1 : entries.findIndex((entry) => entry.id === selectedId);
    return index < 0 ? null : index;
  }, [entries, selectedId]);
  const selectedKind = selected === null ? null : entries[selected]!.kind;
  // An address may name an entry of a kind that is not shown: then it is.
  const shown = useMemo(
    () => (selectedKind && !wanted.has(selectedKind) ? new Set([...wanted, selectedKind]) : wanted),
    [wanted, selectedKind],
  );
  const blockSpans = useMemo(() => splitBlocks(report.text), [report.text]);
  const blocks = useMemo(
    () =>
      segmentText(
        entries,
        marks.filter((mark) => shown.has(entries[mark.entry]!.kind)),
        blockSpans,
      ),
    [entries, marks, shown, blockSpans],
  );
  const order = useMemo(() => {
    const first = new Float64Array(entries.length).fill(Number.POSITIVE_INFINITY);
    for (const { entry, start } of marks) first[entry] = Math.min(first[entry]!, start);
    return [...entries.keys()]
      .filter((index) => shown.has(entries[index]!.kind))
      .sort((a, b) => (first[a] === first[b] ? a - b : first[a]! - first[b]!));
  }, [entries, marks, shown]);
  const chosen = useMemo(
    () => (selected === null ? NO_SPANS : marks.filter((mark) => mark.entry === selected)),
    [marks, selected],
  );
  const anchors = useAnchors(body, blocks, entries.length);

  const chosenStart = chosen.length > 0 ? Math.min(...chosen.map((span) => span.start)) : null;
  useEffect(() => {
    if (chosenStart !== null) scrollToMark(body.current);
  }, [chosenStart]);

  const step = (by: 1 | -1) => {
    if (order.length === 0) return false;
    const at = selected === null ? -1 : order.indexOf(selected);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.max(0, Math.min(order.length - 1, at + by));
    select(entries[order[next]!]!.id);
    return true;
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    enter: (event) => {
      if (selected === null || (event.target as Element).closest('a, button, summary')) return false;
      column.current?.querySelector<HTMLElement>('.card[data-selected] .card-head')?.focus();
      return true;
    },
    escape: () => {
      if (selected === null) return false;
      select(null);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return true;
    },
  });

  const toggle = (kind: EntryKind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    else if (kind === selectedKind) select(null);
    setWanted(next);
  };
  const selectIndex = useCallback((index: number) => select(entries[index]!.id), [entries, select]);

  return (
    <div className="reader">
      <div className="reader-head">
        <ReportHead report={report} />
        <KindToggles entries={entries} shown={shown} toggle={toggle} />
      </div>
      <section className="reader-text" aria-label="Report">
        <Article record={record} blocks={blocks} selected={selected} chosen={chosen} body={body} select={selectIndex} />
        <NotesTray notes={notes} text={report.text} show={(start) => scrollToStart(body.current, blocks, start)} />
      </section>
      <CardColumn
        record={record}
        order={order}
        anchors={anchors}
        registered={registered}
        selected={selected}
        isBeside={isBeside}
        isPrinting={isPrinting}
        column={column}
        select={select}
      />
      <div className="reader-foot">
        <KeyHints keys={KEYS} />
      </div>
    </div>
  );
}
