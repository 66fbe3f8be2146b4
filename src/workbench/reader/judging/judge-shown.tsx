// All entries of the kinds that are shown and that nobody judged yet, accepted or rejected at once.
import type { Entry } from '../../../record/entry.ts';
import { JudgeThese } from '../../components/judge-these.tsx';
import type { EntryJudging } from './use-entry-judging.ts';

/** More than one decision may be of. */
const MOST = 5000;

export function JudgeShown({ open, judge }: { open: readonly Entry[]; judge: EntryJudging['judge'] }) {
  if (open.length < 2 || open.length > MOST) return null;
  return (
    <JudgeThese
      className="judge-shown"
      label="Shown here and not judged yet"
      count={open.length}
      judge={(verdict) => judge(verdict, open)}
    />
  );
}
