// Who is in what is announced without them: the sentences before tell it, also where an event entry tells of the meeting itself.

import { expect, it } from 'vitest';
import { pledgesOf } from '../../../src/analyse/commitment-outcomes/pledge.ts';
import type { ReportedEvent } from '../../../src/record/reported-event.ts';
import type { TimeExpression } from '../../../src/record/time-expression.ts';
import { readTexts } from '../findings/read-texts.ts';

const TEXT =
  'PORT ALDER – Daan Okker will meet Lev Oranov in Tessaly on 9 February. The meeting will take place on 18-20 February.';

it('“the meeting” of an event that names nobody is of those before it', async () => {
  const [record] = await readTexts([{ outlet: 'Vell Observer', title: 'Bridge', published: '2036-02-03', text: TEXT }]);
  const { report, entries } = record!;
  const met = entries.find((entry): entry is ReportedEvent => entry.kind === 'event' && entry.status === 'scheduled')!;
  const start = report.text.indexOf('meeting');
  const day = entries.find((entry): entry is TimeExpression => entry.kind === 'time' && entry.text.startsWith('18'))!;
  const meeting = {
    ...met,
    id: 'meeting',
    participants: [],
    place: { ...met.place, text: '', spans: [] },
    when: { ...met.when!, from: '2036-02-18', to: '2036-02-20', spans: day.spans },
    spans: [{ start, end: start + 'meeting'.length }],
  } as ReportedEvent;
  const pledge = pledgesOf({ ...record!, entries: [...entries.filter(({ id }) => id !== met.id), meeting] }).find(
    ({ entryId }) => entryId === 'meeting',
  );
  expect(pledge?.who).toEqual(expect.arrayContaining(['okker', 'orano']));
  expect(pledge?.words).toContain('will take place');
});
