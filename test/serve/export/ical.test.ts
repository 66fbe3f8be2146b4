// Calendars read back by another's parser.
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { writeIcal } from '../../../src/serve/export/ical.ts';
import { joined } from '../../laws/export-laws.ts';
import { announcedReport } from './announced-report.ts';

const calendarOf = (...records: RecordedReport[]) => joined(writeIcal(each(records)));
async function* each<T>(values: readonly T[]): AsyncIterable<T> {
  yield* values;
}
const eventsOf = (calendar: string) =>
  Object.values(nodeIcal.sync.parseICS(calendar)).filter((one) => one?.type === 'VEVENT');

describe('the calendar', () => {
  it('has what is scheduled, over all its days, by the word of the report', async () => {
    const calendar = await calendarOf(announcedReport());
    const [talks, ...others] = eventsOf(calendar);
    expect(others).toEqual([]);
    expect(talks).toMatchObject({
      uid: expect.stringMatching(/^[0-9a-f]{24}@dualtrack$/),
      summary: 'CONSULT (multilateral): The Halden Pact, Kestria',
      location: 'Tessaly',
      status: 'CONFIRMED',
      categories: ['CONSULT'],
      datetype: 'date',
      description: expect.stringContaining('Occasion: the spring summit\nDay read from: May 3-4\n'),
    });
    expect(calendar).toContain('\r\nDTSTART;VALUE=DATE:20310503\r\nDTEND;VALUE=DATE:20310505\r\n');
    expect(calendar).toContain('\r\nDTSTAMP:20310409T000000Z\r\n');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });

  it('escapes what the form would take for its own', async () => {
    // The form itself is asked: node-ical takes the letter n behind a backslash of the text for a line end.
    const calendar = await calendarOf(announcedReport({ title: 'A, b; c\\nd' }));
    expect(calendar.replaceAll('\r\n ', '')).toContain(' · A\\, b\\; c\\\\nd · ');
  });

  it('calls tentative what only somebody quoted vouches for, and leaves out what has no day', async () => {
    const record = announcedReport();
    const events = record.entries.filter((entry) => entry.kind === 'event');
    const claimed = { ...events[0]!, id: 'a', within: record.entries.find(({ kind }) => kind === 'statement')!.id };
    const undated = { ...events[0]!, id: 'b', when: { ...events[0]!.when!, from: null } };
    const cancelled = { ...events[0]!, id: 'c', status: 'negated' as const };
    const found = eventsOf(await calendarOf({ ...record, entries: [...record.entries, claimed, undated, cancelled] }));
    expect(found.map((one) => (one as { status?: string }).status)).toEqual(['CONFIRMED', 'TENTATIVE']);
  });

  it('is the same bytes on every day and in every time zone, and a day of its own where the report has none', async () => {
    const zone = process.env.TZ;
    const calendars = new Set<string>();
    for (process.env.TZ of ['Pacific/Kiritimati', 'America/New_York', 'UTC'])
      calendars.add(await calendarOf(announcedReport()));
    process.env.TZ = zone;
    expect(calendars.size).toBe(1);
    expect(await calendarOf(announcedReport({ published: null }))).toContain('DTSTAMP:19700101T000000Z');
  });

  it('is a whole calendar when nothing is announced', async () => {
    expect(await calendarOf()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });
});
