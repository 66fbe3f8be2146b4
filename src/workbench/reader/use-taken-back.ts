// A report's id in; its entries that the paper itself took back, each with the notice in which it did so, out.
import { useMemo } from 'react';
import type { FindingPart } from '../../record/finding.ts';
import { withdrawalsIn } from '../../record/withdrawals-in.ts';
import type { FindingPage } from '../../serve/contract/findings.ts';
import { useAnswer } from '../api/use-answer.ts';

/** By entry the notice. */
export type TakenBack = ReadonlyMap<string, FindingPart>;

/** Empty until the answer is there, and where there is none. What a person rejected marks nothing. */
export function useTakenBack(reportId: string): TakenBack {
  const answer = useAnswer<FindingPage>(`/api/findings?kind=correction-notice&report=${encodeURIComponent(reportId)}`);
  return useMemo(() => takenBackIn(answer.state === 'answered' ? answer.value : null, reportId), [answer, reportId]);
}

export function takenBackIn(page: Pick<FindingPage, 'items'> | null, reportId: string): TakenBack {
  const standing = (page?.items ?? []).filter(({ judgment }) => judgment?.verdict !== 'rejected');
  const ours = withdrawalsIn(standing).filter((one) => one.reportId === reportId);
  return new Map(ours.map(({ entryId, notice }) => [entryId, notice]));
}
