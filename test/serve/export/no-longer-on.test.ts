// An announced day and what a finding says came of it in; whether the day still holds, out.
import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../../src/analyse/findings/judge-findings.ts';
import type { FindingPart } from '../../../src/record/finding.ts';
import type { ReportedEvent } from '../../../src/record/reported-event.ts';
import { noLongerOn } from '../../../src/serve/export/no-longer-on.ts';
import { announcedReport } from './announced-report.ts';

const OWN = '2031-04-09';
const part = (role: string, published: string, reportId = 'other') =>
  ({ role, published, reportId, entryId: 'e', passage: { text: '', spans: [] } }) as unknown as FindingPart;

function stateOf(words: string, told: readonly (readonly [role: string, published: string])[], verdict?: string) {
  const { report, entries } = announcedReport({ text: words.replace(/[[\]]/gu, '') });
  const event = entries.find((entry) => entry.kind === 'event')!;
  const [start, end] = [words.indexOf('['), words.indexOf(']') - 1];
  const announced = { ...part('announced', OWN, report.id), entryId: event.id };
  const parts = told.map(([role, day]) => part(role, day, day === OWN ? report.id : 'other'));
  const finding = { kind: 'scheduled-event', parts: [announced, ...parts], judgment: verdict ? { verdict } : null };
  const on = { ...event, when: { ...event.when, spans: [{ start, end }] } } as ReportedEvent;
  return noLongerOn(report, on, [finding as unknown as JudgedFinding])?.state ?? null;
}
const TEXT = announcedReport().report.text;
const AHEAD = `${TEXT} They will meet on [May 3].`;
const OLD = `${TEXT} Talks planned for [May 3] have been put off to May 9.`;
const NEW = `${TEXT} Talks planned for May 3 have been put off to [May 9].`;

describe('an announced day', () => {
  it.each([
    ['nothing', AHEAD, [], null],
    ['called off later', AHEAD, [['called-off', '2031-04-11']], 'called-off'],
    ['moved later', AHEAD, [['moved', '2031-04-11']], 'moved'],
    ['moved earlier', AHEAD, [['moved', '2031-04-02']], null],
    ['moved, then called off', AHEAD, [['moved', '2031-04-11'], ['called-off', '2031-04-20']], 'called-off'], // biome-ignore format: one line
    ['called off, then held all the same', AHEAD, [['called-off', '2031-04-11'], ['took-place', '2031-05-03']], null], // biome-ignore format: one line
    ['moved from it in its own report', OLD, [['moved', OWN]], 'moved'],
    ['moved to it in its own report', NEW, [['moved', OWN]], null],
  ] as const)('%s', (_, words, told, state) => expect(stateOf(words, told)).toBe(state));

  it('holds where a person rejected the finding', () =>
    expect(stateOf(AHEAD, [['called-off', '2031-04-11']], 'rejected')).toBeNull());
});
