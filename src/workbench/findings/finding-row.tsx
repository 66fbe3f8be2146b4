// One finding: what it says, its passages side by side, how it was reached and how sure it is, and what a person says of it.
import { type FormEvent, useEffect, useRef } from 'react';
import type { FindingPart as Part } from '../../record/finding.ts';
import type { JudgedFinding, Judgment } from '../../serve/contract/findings.ts';
import { ConfidenceBar } from '../components/confidence-bar.tsx';
import { excerpt } from '../components/excerpt.ts';
import { formatDays } from '../components/format-date.ts';
import { findingName } from './finding-kinds.ts';
import { FindingPart } from './finding-part.tsx';
import { JudgmentLine } from './judgment-line.tsx';
import { shownParts } from './shown-parts.ts';

/** Passages that stand in the page at once; a wire copy may have a hundred printings. */
const MOST_PARTS = 12;

interface FindingRowProps {
  readonly finding: JudgedFinding;
  readonly mayJudge: boolean;
  /** Whether its sentence is being corrected. */
  readonly isEdited: boolean;
  judge(verdict: 'accept' | 'reject'): void;
  edit(): void;
  correct(says: string): void;
  leave(): void;
  undo(judgment: Judgment): void;
}

export function FindingRow(props: FindingRowProps) {
  const { finding, mayJudge, isEdited, judge, edit, undo } = props;
  const { judgment } = finding;
  const parts = shownParts(finding.parts);
  return (
    <article
      className="finding"
      data-row
      data-finding={finding.id}
      data-verdict={judgment?.verdict}
      tabIndex={-1}
      aria-label={excerpt(formatDays(finding.says), 120)}
    >
      <p className="finding-kind">{findingName(finding.kind)}</p>
      <h2 dir="auto">{excerpt(formatDays(finding.says), 400)}</h2>
      <div className={`finding-parts${parts.length === 1 ? ' finding-parts-one' : ''}`}>
        {sidesOf(parts.slice(0, MOST_PARTS)).map((side, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sides never change
          <ul key={n}>
            {side.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never change, and one passage may play two
              <li key={index}>
                <FindingPart part={part} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      {parts.length > MOST_PARTS && <p className="finding-how">and {parts.length - MOST_PARTS} passages more</p>}
      {judgment && <JudgmentLine judgment={judgment} mayUndo={mayJudge} undo={() => undo(judgment)} />}
      <div className="finding-foot">
        <p className="finding-how" dir="auto">
          {excerpt(finding.how, 400)} <ConfidenceBar value={finding.confidence} />
        </p>
        {mayJudge && !isEdited && (
          <p className="finding-acts">
            <button type="button" aria-pressed={judgment?.verdict === 'accepted'} onClick={() => judge('accept')}>
              Accept
            </button>
            <button type="button" aria-pressed={judgment?.verdict === 'rejected'} onClick={() => judge('reject')}>
              Reject
            </button>
            <button type="button" onClick={edit}>
              Correct
            </button>
          </p>
        )}
      </div>
      {isEdited && <CorrectForm {...props} />}
    </article>
  );
}

/** What is the case instead: Enter keeps it, Escape leaves. */
function CorrectForm({ finding, correct, leave }: FindingRowProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const says = field.current?.value.trim() ?? '';
    if (says && says !== finding.says) correct(says);
  };
  return (
    <form className="finding-correct" onSubmit={submit}>
      <label>
        What is the case instead
        <input ref={field} defaultValue={finding.judgment?.says ?? finding.says} maxLength={2000} required dir="auto" />
      </label>
      <button type="submit">Keep</button>
      <button type="button" onClick={leave}>
        Leave it
      </button>
    </form>
  );
}

/** More roles than this stand in no columns: each passage is a column of its own. */
const MOST_SIDES = 3;

/** Passages that play one role stand under each other, the roles side by side. */
function sidesOf(parts: readonly Part[]): Part[][] {
  const sides = new Map<string, Part[]>();
  for (const part of parts) sides.set(part.role, [...(sides.get(part.role) ?? []), part]);
  return sides.size > 1 && sides.size <= MOST_SIDES ? [...sides.values()] : parts.map((part) => [part]);
}
