// One word for all of a list that nobody judged yet: the buttons say how many those are.
import { formatCount } from './entry-kinds.ts';

interface JudgeTheseProps {
  readonly className: string;
  /** What the list is, e.g. "Listed here and not judged yet". */
  readonly label: string;
  readonly count: number;
  judge(verdict: 'accept' | 'reject'): void;
}

export function JudgeThese({ className, label, count, judge }: JudgeTheseProps) {
  return (
    <p className={className}>
      {label}:{' '}
      <button type="button" onClick={() => judge('accept')}>
        Accept these {formatCount(count)}
      </button>{' '}
      <button type="button" onClick={() => judge('reject')}>
        Reject these {formatCount(count)}
      </button>
    </p>
  );
}
