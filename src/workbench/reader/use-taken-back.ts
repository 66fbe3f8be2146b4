// A report's id in; its entries that the paper itself took back, each with the notice in which it did so, out.
import { useMemo } from 'react';
import type { FindingPart } from '../../record/finding.ts';
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
  const taken = new Map<string, FindingPart>();
  for (const { parts, judgment } of page?.items ?? []) {
    const notice = parts.find(({ role }) => role === 'notice');
    if (notice === undefined || judgment?.verdict === 'rejected') continue;
    for (const part of parts)
      if (part.role === 'withdrawn' && part.reportId === reportId && part.entryId !== null)
        taken.set(part.entryId, notice);
  }
  return taken;
}
