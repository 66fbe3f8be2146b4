// What a person can say of the entries of one report. After each decision the report is asked for anew.
import type { Entry } from '../../../record/entry.ts';
import type { EntryChanges } from '../../../record/entry-correction.ts';
import type { Span } from '../../../record/span.ts';
import type { Decision } from '../../../serve/contract/corrections.ts';
import type { EntryJudgment } from '../../../serve/contract.ts';
import { countOf, formatCount } from '../../components/entry-kinds.ts';
import { excerpt } from '../../components/excerpt.ts';
import { type Corrections, useCorrections } from '../../corrections/use-corrections.ts';
import { describeEntry } from '../cards/describe-entry.ts';

export interface EntryJudging {
  readonly corrections: Corrections;
  /** One decision, whatever the number: undone as one. */
  judge(verdict: 'accept' | 'reject', entries: readonly Entry[]): void;
  change(entry: Entry, changes: EntryChanges): void;
  split(entry: Entry, spans: readonly Span[]): void;
  merge(entry: Entry, other: Entry): void;
  takeBack(entry: Entry, judgment: EntryJudgment): void;
}

const DONE = { accept: 'Accepted', reject: 'Rejected' } as const;

export function useEntryJudging(
  report: { readonly id: string; readonly text: string },
  reload: () => void,
): EntryJudging {
  const corrections = useCorrections();
  const nameOf = (entry: Entry) => {
    const { name, words } = describeEntry(entry, report.text);
    return `“${excerpt(words || name, 50)}”`;
  };
  const sumOf = (entries: readonly Entry[]) => {
    const [first] = entries;
    if (entries.length === 1) return nameOf(first!);
    return entries.every(({ kind }) => kind === first!.kind)
      ? countOf(first!.kind, entries.length)
      : `${formatCount(entries.length)} entries`;
  };
  return {
    corrections,
    judge(verdict, entries) {
      const asked = entries.map(({ id: entry }) => ({ report: report.id, entry }));
      corrections.decide(
        { what: 'judge-entries', verdict, entries: asked },
        `${DONE[verdict]} ${sumOf(entries)}.`,
        reload,
        reload,
      );
    },
    change(entry, changes) {
      const decision: Decision = { what: 'edit-entry', report: report.id, entry: entry.id, changes };
      corrections.decide(decision, `Changed ${nameOf(entry)}.`, reload, reload);
    },
    split(entry, spans) {
      const decision: Decision = { what: 'split-entry', report: report.id, entry: entry.id, spans: [...spans] };
      corrections.decide(decision, `Split ${nameOf(entry)}.`, reload, reload);
    },
    merge(entry, other) {
      const decision: Decision = { what: 'merge-entry', report: report.id, entry: entry.id, others: [other.id] };
      corrections.decide(decision, `Made one with ${nameOf(other)}.`, reload, reload);
    },
    takeBack(entry, judgment) {
      corrections.takeBack([judgment.correction], `Taken back: ${judgment.verdict} ${nameOf(entry)}.`, reload);
    },
  };
}
