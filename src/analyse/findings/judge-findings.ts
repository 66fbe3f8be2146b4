// Findings and what people said of them in; each finding with the judgment that holds out.
import { type Correction, isFindingCorrection } from '../../record/correction.ts';
import type { Finding } from '../../record/finding.ts';
import type { FindingCorrection, FindingPointer } from '../../record/finding-correction.ts';
import { compareText } from '../../text/compare-text.ts';
import { inForce } from '../corrections/in-force.ts';

export interface Judgment {
  readonly verdict: 'accepted' | 'rejected' | 'corrected';
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  /** What is the case instead, for one that was corrected. */
  readonly says: string | null;
  /** Id of the correction: what `undo` takes back. */
  readonly correction: string;
  /** Parts that came after the judgment: it was not made of them. */
  readonly since: number;
}

export type JudgedFinding = Finding & { readonly judgment: Judgment | null };

const VERDICTS = {
  'accept-finding': 'accepted',
  'reject-finding': 'rejected',
  'correct-finding': 'corrected',
} as const;

/** The last judgment in force holds. An undo can be undone; corrections about actors are passed over. */
export function judgeFindings(findings: readonly Finding[], corrections: readonly Correction[]): JudgedFinding[] {
  const byReport = new Map<string, FindingCorrection[]>();
  for (const one of inForce(corrections).filter(isFindingCorrection)) {
    const { reportId } = one.finding.parts[0]!;
    byReport.set(reportId, [...(byReport.get(reportId) ?? []), one]);
  }
  return findings.map((finding) => {
    const about = new Set(finding.parts.flatMap(({ reportId }) => byReport.get(reportId) ?? []));
    const [last] = [...about]
      .filter((one) => isMeant(one.finding, finding))
      .sort((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id));
    return { ...finding, judgment: last === undefined ? null : toJudgment(last, finding) };
  });
}

function toJudgment(last: FindingCorrection, finding: Finding): Judgment {
  const { id, what, by, at, why, says } = last;
  const since = finding.parts.length - last.finding.parts.length;
  return { verdict: VERDICTS[what], by, at, why, says, correction: id, since: Math.max(0, since) };
}

/** These compare whole reports; which passage stands for one may change with what it is compared with. */
const OF_REPORTS: ReadonlySet<Finding['kind']> = new Set(['copies', 'versions']);

/** All that the pointer names are parts of the finding; it may have grown since. */
function isMeant({ kind, parts }: FindingPointer, finding: Finding): boolean {
  const isPart = ({ reportId, text }: FindingPointer['parts'][number]) =>
    finding.parts.some((part) => part.reportId === reportId && (OF_REPORTS.has(kind) || part.passage.text === text));
  return finding.kind === kind && parts.every(isPart);
}

/** Points at a finding by the words of all its parts. */
export function pointAtFinding({ kind, parts }: Finding): FindingPointer {
  return { kind, parts: parts.map(({ reportId, passage }) => ({ reportId, text: passage.text })) };
}
