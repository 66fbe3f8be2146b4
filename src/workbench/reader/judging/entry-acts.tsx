// Below the head of the open card: what was said of the entry, and what can be said, by button or by key.
import { useEffect, useRef } from 'react';
import type { Entry, RecordedReport } from '../../../record/entry.ts';
import type { EntryJudgment } from '../../../serve/contract.ts';
import { excerpt } from '../../components/excerpt.ts';
import { formatDate } from '../../components/format-date.ts';
import { useSingleKeys } from '../../navigation/single-keys.ts';
import { EditForm, mayEdit } from './edit-form.tsx';
import { MergePanel } from './merge-panel.tsx';
import { SplitPanel } from './split-panel.tsx';
import type { EntryJudging } from './use-entry-judging.ts';
import './entry-acts.css';

export type Panel = 'edit' | 'split' | 'merge';

interface EntryActsProps {
  readonly record: RecordedReport;
  readonly entry: Entry;
  readonly judgment: EntryJudgment | undefined;
  readonly judging: EntryJudging;
  readonly panel: Panel | null;
  /** Entries of this kind that are not rejected, in the order of their words. */
  readonly siblings: readonly Entry[];
  open(panel: Panel | null): void;
  /** Splits by the words marked in the text where some are; false where none are. */
  splitByMarked(): boolean;
}

export function EntryActs(props: EntryActsProps) {
  const { record, entry, judgment, judging, panel, siblings, open, splitByMarked } = props;
  const hasKeys = useSingleKeys();
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (panel) foot.current?.querySelector<HTMLElement>('.acts-panel :is(input, select, button)')?.focus();
  }, [panel]);
  const { mayWrite } = judging.corrections;
  if (!mayWrite && !judgment) return null;
  const isRejected = judgment?.verdict === 'rejected';
  const acts: readonly (readonly [key: string, name: string, act: () => void])[] = [
    ['a', 'Accept', () => judging.judge('accept', [entry])],
    ...(isRejected
      ? []
      : ([
          ['r', 'Reject', () => judging.judge('reject', [entry])],
          ...(mayEdit(entry) ? [['e', 'Edit', () => open('edit')] as const] : []),
          ['s', 'Split', () => splitByMarked() || open('split')],
          ['m', 'Merge', () => open('merge')],
        ] as const)),
  ];
  return (
    <div className="acts" ref={foot}>
      {judgment && (
        <p className="acts-judgment">
          <span>
            {judgment.verdict} by <bdi>{excerpt(judgment.by, 60)}</bdi>, {formatDate(judgment.at)}
            {judgment.why && ` (${excerpt(judgment.why, 160)})`}
          </span>
          {mayWrite && (
            <button type="button" onClick={() => judging.takeBack(entry, judgment)}>
              Undo
            </button>
          )}
        </p>
      )}
      {mayWrite && panel === null && (
        <p className="acts-row">
          {acts.map(([key, name, act]) => (
            <button type="button" key={key} onClick={act} aria-keyshortcuts={hasKeys ? key : undefined}>
              {name}
              {hasKeys && <kbd>{key}</kbd>}
            </button>
          ))}
        </p>
      )}
      {mayWrite && panel === 'edit' && (
        <EditForm
          entry={entry}
          names={record.actors.map(({ name }) => name)}
          keep={(changes) => {
            judging.change(entry, changes);
            open(null);
          }}
          leave={() => open(null)}
        />
      )}
      {mayWrite && panel === 'split' && (
        <SplitPanel
          entry={entry}
          text={record.report.text}
          split={(spans) => {
            judging.split(entry, spans);
            open(null);
          }}
          leave={() => open(null)}
        />
      )}
      {mayWrite && panel === 'merge' && (
        <MergePanel
          entry={entry}
          siblings={siblings}
          text={record.report.text}
          merge={(other) => {
            judging.merge(entry, other);
            open(null);
          }}
          leave={() => open(null)}
        />
      )}
    </div>
  );
}
