// Corrections that a paper prints, each with the lines of its own reports that it takes back.
import type { Finding, FindingPart } from '../../record/finding.ts';
import { foldName } from '../../text/fold-name.ts';
import { COPY_DAYS } from '../copies/compare-reports.ts';
import type { Belonging, Family, Member, Scene } from '../findings/family.ts';
import { makeFinding, makePart } from '../findings/make-part.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { listWords, printedBy, printedWhen, quote } from '../findings/say.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import type { TraceIndex } from '../findings/trace-index.ts';
import type { Notice } from './notice.ts';
import { mayCorrect, NOTICE_DAYS, type WithdrawnLine, withdrawnBy } from './withdrawn-by.ts';

export const CORRECTION_NOTICES: Family = { kind: 'correction-notice', meet, tell };

/** Reports with notices are few, and every other report of the outlet asks for them: one key for all of an outlet. */
export const keyOfNotices = (outlet: string): number => meetingKey('article', `notices of\n${foldName(outlet)}`);

async function meet(trace: Trace, index: TraceIndex): Promise<Belonging[]> {
  const found: Belonging[] = [];
  const pair = (correcting: Trace, other: Trace) => {
    for (const notice of correcting.body.notices)
      for (const { entryId } of withdrawnBy(notice, correcting, other))
        found.push([memberOf(correcting, notice), { reportId: other.reportId, entryId }]);
  };
  for (const other of await noticesOn(trace, index)) pair(other, trace);
  if (trace.body.notices.length === 0) return found;
  for (const notice of trace.body.notices) found.push([memberOf(trace, notice), memberOf(trace, notice)]);
  for (const other of [trace, ...(await correctedBy(trace, index))]) pair(trace, other);
  return found;
}

/** Reports of its outlet with notices that may be about `trace`. */
async function noticesOn(trace: Trace, index: TraceIndex): Promise<Trace[]> {
  if (trace.body.outlet === null) return [];
  const asked = { keys: [keyOfNotices(trace.body.outlet)], days: { before: COPY_DAYS, after: NOTICE_DAYS } };
  return (await index.holding(trace, asked)).filter((other) => mayCorrect(other, trace) !== null);
}

/** Reports of its outlet that notices of `trace` may be about. */
async function correctedBy(trace: Trace, index: TraceIndex): Promise<Trace[]> {
  const met = new Map<string, Trace>();
  const put = (others: readonly Trace[]) => others.forEach((other) => void met.set(other.reportId, other));
  put(await index.meeting(trace, 'print', COPY_DAYS, 2));
  put(await index.meeting(trace, 'article', COPY_DAYS));
  put(await index.meeting(trace, 'story', { before: NOTICE_DAYS, after: 0 }));
  return [...met.values()].filter((other) => mayCorrect(trace, other) !== null);
}

const memberOf = ({ reportId }: Trace, { entryId }: Notice): Member => ({ reportId, entryId });

interface Withdrawn extends WithdrawnLine {
  readonly correcting: Trace;
  readonly trace: Trace;
}

async function tell(members: readonly Member[], scene: Scene): Promise<Finding> {
  const traces = [...(await scene.index.get(members.map(({ reportId }) => reportId))).values()].sort(compareTraces);
  const isMember = ({ reportId }: Trace, entryId: string | null) =>
    members.some((one) => one.reportId === reportId && one.entryId === entryId);
  const printed = traces.flatMap((trace) =>
    trace.body.notices.filter(({ entryId }) => isMember(trace, entryId)).map((notice) => ({ trace, notice })),
  );
  const withdrawn = new Map<string, Withdrawn>();
  for (const { trace: correcting, notice } of printed)
    for (const trace of traces)
      for (const one of withdrawnBy(notice, correcting, trace))
        if (!withdrawn.has(one.entryId)) withdrawn.set(one.entryId, { ...one, trace, correcting });
  const notices = printed.map(({ trace, notice }) =>
    makePart(trace, { role: 'notice', entryId: notice.entryId, passage: notice.passage }),
  );
  const taken = await Promise.all(
    [...withdrawn.values()].map(async ({ trace, line, entryId }) =>
      makePart(trace, {
        role: 'withdrawn',
        entryId,
        passage: line.passage,
        who: line.speaker?.name ?? null,
        through: await scene.agencyOf(trace),
      }),
    ),
  );
  const replacing = new Map<string, FindingPart>();
  for (const { replacedBy, correcting } of withdrawn.values())
    if (replacedBy !== null)
      replacing.set(
        replacedBy.entryId,
        makePart(correcting, {
          role: 'replacement',
          entryId: replacedBy.entryId,
          passage: replacedBy.passage,
          who: replacedBy.speaker?.name ?? null,
        }),
      );
  const isOfVersions = [...withdrawn.values()].every(({ trace }) =>
    printed.some((one) => mayCorrect(one.trace, trace) === 'version'),
  );
  return makeFinding({
    kind: 'correction-notice',
    says: sayOf(
      notices,
      taken,
      [...withdrawn.values()],
      printed.map(({ notice }) => notice),
    ),
    how: taken.length === 0 ? HOW.alone : isOfVersions ? HOW.versions : HOW.reports,
    parts: [...notices, ...taken, ...replacing.values()],
    confidence: CONFIDENCE[taken.length === 0 ? 'alone' : isOfVersions ? 'versions' : 'reports'],
  });
}

const HOW = {
  alone: 'words in which a paper takes back what it printed; what it printed before is not among these reports',
  versions:
    'words in which a paper takes back what it printed, and what an earlier version of the article has of that and this one does not',
  reports: `words in which a paper takes back what it printed, and what a report of the same outlet, at most ${NOTICE_DAYS} days before and of the day that is named, has of that`,
} as const;
/** Set by thought: too few have been judged. */
const CONFIDENCE = { alone: 0.9, versions: 0.85, reports: 0.75 } as const;

/** “Port Alder Herald (2032-03-10) takes back “3.6 percent” of Port Alder Herald (2032-03-09); the notice goes on: “It is 240” */
function sayOf(
  notices: readonly FindingPart[],
  taken: readonly FindingPart[],
  lines: readonly Withdrawn[],
  printed: readonly Notice[],
): string {
  const by = printedWhen(notices[0]!);
  if (taken.length === 0) return `${by} prints a correction: ${quote(notices[0]!.passage.text)}`;
  const byReport = Map.groupBy(
    lines.map((one, n) => ({ ...one, part: taken[n]! })),
    ({ part }) => part.reportId,
  );
  const told = [...byReport.values()].map((own) => {
    const words = own.map(({ line, entryId }) =>
      quote(line.amounts?.find((one) => one.entryId === entryId)?.text ?? line.passage.text, MOST_QUOTED),
    );
    const { part } = own[0]!;
    return `${listWords([...new Set(words)])} of ${part.published === null ? `another report of ${printedBy(part)}` : part.published.slice(0, 10)}`;
  });
  const right = printed.flatMap((one) => one.right)[0];
  return `${by} takes back ${listWords(told)}${right === undefined ? '' : `; the notice goes on: ${quote(right.text, MOST_QUOTED)}`}`;
}

const MOST_QUOTED = 100;
