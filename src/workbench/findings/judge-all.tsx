// One word for all findings that are listed and that nobody judged yet: the buttons say how many those are.
import type { JudgedFinding } from '../../serve/contract/findings.ts';
import { formatCount } from '../components/entry-kinds.ts';
import type { Judging } from './use-judging.ts';

export function JudgeAll({ items, judge }: { items: readonly JudgedFinding[]; judge: Judging['judge'] }) {
  const open = items.filter(({ judgment }) => judgment === null);
  if (open.length < 2) return null;
  return (
    <p className="judge-all">
      Listed here and not judged yet:{' '}
      <button type="button" onClick={() => judge('accept', open)}>
        Accept these {formatCount(open.length)}
      </button>{' '}
      <button type="button" onClick={() => judge('reject', open)}>
        Reject these {formatCount(open.length)}
      </button>
    </p>
  );
}
