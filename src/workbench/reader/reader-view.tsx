// The reader's view: asks for the report of the address and shows it, or why it cannot.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ActorRef } from '../../record/actor.ts';
import { openingOf } from '../../record/opening-of.ts';
import type { ReportActors, ReportDetail } from '../../serve/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { excerpt } from '../components/excerpt.ts';
import { Masthead } from '../components/masthead.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Reader } from './reader.tsx';
import { useTakenBack } from './use-taken-back.ts';

export function ReaderView({ reportId }: { reportId: string }) {
  const [corrected, setCorrected] = useState(0);
  const reload = useCallback(() => setCorrected((times) => times + 1), []);
  const answer = useAnswer<ReportDetail>(`/api/reports/${encodeURIComponent(reportId)}`, corrected);
  const actors = useAnswer<ReportActors>(
    answer.state === 'answered' ? `/api/reports/${encodeURIComponent(reportId)}/actors` : null,
  );
  const takenBack = useTakenBack(reportId);
  const registered = useMemo(
    () =>
      new Map<string, ActorRef>(
        actors.state === 'answered'
          ? actors.value.actors.flatMap(({ id, registered: ref }) => (ref ? [[id, ref] as const] : []))
          : [],
      ),
    [actors],
  );
  const report = answer.state === 'answered' ? answer.value.report : null;
  useEffect(() => {
    if (report) document.title = `${excerpt(report.title ?? openingOf(report), 80)} · Dualtrack`;
  }, [report]);
  return (
    <>
      <Masthead />
      <main>
        {answer.state === 'waiting' && <p className="reader-waiting">Loading …</p>}
        {answer.state === 'failed' && (
          <div className="reader-waiting">
            <h1 className="unseen">Report not shown</h1>
            <ProblemNotice problem={answer.problem} />
          </div>
        )}
        {answer.state === 'answered' && (
          <Reader detail={answer.value} registered={registered} takenBack={takenBack} reload={reload} />
        )}
      </main>
    </>
  );
}
