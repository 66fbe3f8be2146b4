// One word for all entries of the kinds that are shown and that nobody judged yet: the buttons say how many those are.
import type { Entry } from '../../../record/entry.ts';
import { formatCount } from '../../components/entry-kinds.ts';
import type { EntryJudging } from './use-entry-judging.ts';

/** More than one decision may be of. */
const MOST = 5000;

export function JudgeShown({ open, judge }: { open: readonly Entry[]; judge: EntryJudging['judge'] }) {
  if (open.length < 2 || open.length > MOST) return null;
  return (
    <p className="judge-shown">
      Shown here and not judged yet:{' '}
      <button type="button" onClick={() => judge('accept', open)}>
        Accept these {formatCount(open.length)}
      </button>{' '}
      <button type="button" onClick={() => judge('reject', open)}>
        Reject these {formatCount(open.length)}
      </button>
    </p>
  );
}
