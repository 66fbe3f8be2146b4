// Findings of notices of correction in; each entry that its own paper took back, with the notice that does so, out.
import type { Finding, FindingPart } from './finding.ts';

export interface Withdrawal {
  readonly reportId: string;
  readonly entryId: string;
  /** Where the paper says so. */
  readonly notice: FindingPart;
}

/** In the order of the findings; nothing of a finding without a notice. */
export const withdrawalsIn = (findings: readonly Pick<Finding, 'parts'>[]): Withdrawal[] =>
  findings.flatMap(({ parts }) => {
    const notice = parts.find(({ role }) => role === 'notice');
    if (notice === undefined) return [];
    return parts.flatMap(({ role, reportId, entryId }) =>
      role === 'withdrawn' && entryId !== null ? [{ reportId, entryId, notice }] : [],
    );
  });
