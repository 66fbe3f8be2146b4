// All findings that are listed and that nobody judged yet, accepted or rejected at once.
import type { JudgedFinding } from '../../serve/contract/findings.ts';
import { JudgeThese } from '../components/judge-these.tsx';
import type { Judging } from './use-judging.ts';

export function JudgeAll({ items, judge }: { items: readonly JudgedFinding[]; judge: Judging['judge'] }) {
  const open = items.filter(({ judgment }) => judgment === null);
  if (open.length < 2) return null;
  return (
    <JudgeThese
      className="judge-all"
      label="Listed here and not judged yet"
      count={open.length}
      judge={(verdict) => judge(verdict, open)}
    />
  );
}
