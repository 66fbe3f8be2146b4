// One report: its text with all marks, the cards beside, the notes below, and the keys to walk through them and to judge them.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActorRef } from '../../record/actor.ts';
import type { Entry, EntryKind } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import type { EntryJudgment, ReportDetail } from '../../serve/contract.ts';
import { splitBlocks } from '../../text/split-blocks.ts';
import { KeyHints } from '../components/key-hints.tsx';
import { RefusalLine } from '../components/refusal-line.tsx';
import { CorrectionLine } from '../corrections/correction-line.tsx';
import { useKeys } from '../navigation/use-keys.ts';
import { Article } from './article.tsx';
import { CardColumn } from './cards/card-column.tsx';
import { entryMarks } from './entry-marks.ts';
import { mayEdit } from './judging/edit-form.tsx';
import { EntryActs, type Panel } from './judging/entry-acts.tsx';
import { JudgeShown } from './judging/judge-shown.tsx';
import { selectedWords } from './judging/selected-words.ts';
import { useEntryJudging } from './judging/use-entry-judging.ts';
import { KindToggles } from './kind-toggles.tsx';
import { NotesTray } from './notes-tray.tsx';
import { ReportHead } from './report-head.tsx';
import { scrollToMark, scrollToStart } from './scroll-to-mark.ts';
import { segmentText } from './segment-text.ts';
import { useAnchors } from './use-anchors.ts';
import { useMedia } from './use-media.ts';
import { useSelection } from './use-selection.ts';
import { useShownKinds } from './use-shown-kinds.ts';
import type { TakenBack } from './use-taken-back.ts';
import './reader.css';

const KEYS = [
  [['j', 'k'], 'next, previous entry'],
  [['Enter'], 'go to its card'],
  [['Esc'], 'let go'],
] as const;
const JUDGING_KEYS = [
  [['a'], 'accept'],
  [['e'], 'edit'],
  [['r'], 'reject'],
  [['s'], 'split'],
  [['m'], 'merge'],
  [['u'], 'undo'],
] as const;
const NO_SPANS: readonly Span[] = [];

interface ReaderProps {
  readonly detail: ReportDetail;
  /** Who the actors of the report are over all reports, by their ids in it. */
  readonly registered: ReadonlyMap<string, ActorRef>;
  /** Entries that the paper took back, with its notices. */
  readonly takenBack: TakenBack;
  /** Asks for the report anew, since something was put right. */
  reload(): void;
}

export function Reader({ detail, registered, takenBack, reload }: ReaderProps) {
  const { report, notes } = detail;
  // Rejected entries keep their cards, and with them the way back; they mark nothing.
  const record = useMemo(() => ({ ...detail, entries: [...detail.entries, ...detail.rejected] }), [detail]);
  const { entries } = record;
  const judgments = useMemo(
    () => new Map<string, EntryJudgment>(detail.judgments.map((one) => [one.entryId, one])),
    [detail],
  );
  const judging = useEntryJudging(report, reload);
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
  const unmarked = selected !== null && selected >= detail.entries.length ? selected : null;
  const blocks = useMemo(
    () =>
      segmentText(
        entries,
        marks.filter(
          ({ entry }) => shown.has(entries[entry]!.kind) && (entry < detail.entries.length || entry === unmarked),
        ),
        blockSpans,
      ),
    [entries, marks, shown, blockSpans, detail, unmarked],
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
  const [openPanel, setPanel] = useState<{ of: string; panel: Panel } | null>(null);
  const entry = selected === null ? null : entries[selected]!;
  const panel = entry && openPanel?.of === entry.id ? openPanel.panel : null;
  const toCard = () => column.current?.querySelector<HTMLElement>('.card[data-selected] .card-head')?.focus();
  const open = (next: Panel | null) => {
    setPanel(entry && next ? { of: entry.id, panel: next } : null);
    if (!next) toCard();
  };
  /** The words marked in the text become an entry of their own, where some of them are the entry’s. */
  const splitByMarked = () => {
    const words = entry && selectedWords(body.current, blocks);
    if (!entry || !words) return false;
    judging.split(entry, [words]);
    getSelection()?.removeAllRanges();
    return true;
  };
  const onEntry = (work: (entry: Entry) => void) => () => {
    if (!entry || !judging.corrections.mayWrite) return false;
    work(entry);
    return true;
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: onEntry((one) => judging.judge('accept', [one])),
    r: onEntry((one) => judging.judge('reject', [one])),
    e: onEntry((one) => open(mayEdit(one) ? 'edit' : null)),
    s: onEntry(() => splitByMarked() || open('split')),
    m: onEntry(() => open('merge')),
    u: () => judging.corrections.undo(),
    enter: (event) => {
      if (selected === null || (event.target as Element).closest('a, button, summary')) return false;
      toCard();
      return true;
    },
    escape: () => {
      if (selected === null) return false;
      if (panel) {
        open(null);
        return true;
      }
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
  const unjudged = useMemo(
    () => order.map((index) => entries[index]!).filter(({ id }) => !judgments.has(id)),
    [order, entries, judgments],
  );
  const acts = entry && (
    <EntryActs
      record={record}
      entry={entry}
      judgment={judgments.get(entry.id)}
      judging={judging}
      panel={panel}
      siblings={order
        .map((index) => entries[index]!)
        .filter(({ id, kind }) => kind === entry.kind && judgments.get(id)?.verdict !== 'rejected')}
      open={open}
      splitByMarked={splitByMarked}
    />
  );
  const selectIndex = useCallback((index: number) => select(entries[index]!.id), [entries, select]);

  return (
    <div className="reader">
      <div className="reader-head">
        <ReportHead report={report} />
        <KindToggles entries={detail.entries} shown={shown} toggle={toggle} />
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
        takenBack={takenBack}
        judgments={judgments}
        acts={acts}
        selected={selected}
        isBeside={isBeside}
        isPrinting={isPrinting}
        column={column}
        select={select}
      />
      <div className="reader-foot">
        {judging.corrections.mayWrite && <JudgeShown open={unjudged} judge={judging.judge} />}
        <RefusalLine what="Putting right" why={judging.corrections.refusal} />
        <KeyHints keys={judging.corrections.mayWrite ? [...KEYS, ...JUDGING_KEYS] : KEYS} />
      </div>
      <CorrectionLine corrections={judging.corrections} />
    </div>
  );
}
