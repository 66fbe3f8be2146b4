// Findings as the server gave them in; the same with what was said of them on this page since out, and the means to say more.
import { useMemo, useState } from 'react';
import type { FindingPage, JudgedFinding, Judgment } from '../../serve/contract/findings.ts';
import { askApi } from '../api/ask-api.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { type Corrections, useCorrections } from '../corrections/use-corrections.ts';

export type Verdict = 'accept' | 'reject' | 'correct';

export interface Judging {
  readonly items: readonly JudgedFinding[];
  readonly corrections: Corrections;
  /** One decision, whatever the number: undone as one. `says` goes with the verdict correct. */
  judge(verdict: Verdict, findings: readonly JudgedFinding[], says?: string): void;
  undo(finding: JudgedFinding, judgment: Judgment): void;
}

const VERDICTS = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const;
const DONE = { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected' } as const;

export function useJudging(given: readonly JudgedFinding[]): Judging {
  const corrections = useCorrections();
  /** What holds of a finding since the list came; null where it was taken back. */
  const [since, setSince] = useState<ReadonlyMap<string, Judgment | null>>(new Map());
  const items = useMemo(
    () =>
      given.map((finding) =>
        since.has(finding.id) ? { ...finding, judgment: since.get(finding.id) ?? null } : finding,
      ),
    [given, since],
  );
  const set = (judgments: readonly (readonly [id: string, judgment: Judgment | null])[]) =>
    setSince((before) => new Map([...before, ...judgments]));

  return {
    items,
    corrections,
    judge(verdict, findings, says) {
      const before = findings.map(({ id, judgment }) => [id, judgment] as const);
      const [only] = findings;
      const what = findings.length === 1 ? `“${excerpt(only!.says, 60)}”` : `${formatCount(findings.length)} findings`;
      corrections.decide(
        { what: 'judge-findings', verdict, findings: findings.map(({ id }) => id), says: says ?? null },
        `${DONE[verdict]} ${what}.`,
        (made) =>
          set(
            made.corrections.map(({ id, by, at, why }, n) => [
              findings[n]!.id,
              { verdict: VERDICTS[verdict], by, at, why, says: says ?? null, correction: id, since: 0 },
            ]),
          ),
        () => set(before),
      );
    },
    undo(finding, judgment) {
      const words = `Taken back: ${judgment.verdict} “${excerpt(finding.says, 60)}”.`;
      corrections.takeBack([judgment.correction], words, () => {
        // What was said before it holds again: the server knows.
        askApi<FindingPage>(`/api/findings?id=${encodeURIComponent(finding.id)}`, new AbortController().signal).then(
          ({ items: [now] }) => set([[finding.id, now?.judgment ?? null]]),
          () => set([[finding.id, null]]),
        );
      });
    },
  };
}
