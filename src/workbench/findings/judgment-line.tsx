// What a person said of a finding, and the way back.
import type { Judgment } from '../../serve/contract/findings.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';

interface JudgmentLineProps {
  readonly judgment: Judgment;
  readonly mayUndo: boolean;
  undo(): void;
}

export function JudgmentLine({ judgment, mayUndo, undo }: JudgmentLineProps) {
  const { verdict, by, at, why, says, since } = judgment;
  return (
    <p className="finding-judgment">
      <span>
        {verdict} by <bdi>{excerpt(by, 60)}</bdi>, {formatDate(at)}
        {says && `: ${excerpt(says, 200)}`}
        {why && ` (${excerpt(why, 200)})`}
        {since > 0 && `; ${since === 1 ? 'a passage has' : `${since} passages have`} come since`}
      </span>
      {mayUndo && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </p>
  );
}
