// Calendars read back by another's parser.
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { keepRegister } from '../../../src/analyse/register/register.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { writeIcal } from '../../../src/serve/export/ical.ts';
import { openExport } from '../../../src/serve/export/open-export.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../../analyse/findings/read-texts.ts';
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

  it('has as cancelled what later reports call off or move', async () => {
    const [before, after] = await readTexts([
      { outlet: 'Vell Observer', title: 'Okker to see Oranov', published: '2033-03-11', text: 'Foreign Minister Daan Okker of Arvenia will travel to Drovny for talks with Lev Oranov on 17 March, his office said.\n\nThe ferry sails at noon.' }, // biome-ignore format: one line
      { outlet: 'The Sund Courier', title: 'No trip to Drovny', published: '2033-03-15', text: 'Foreign Minister Daan Okker of Arvenia has called off his trip to Drovny for talks with Lev Oranov on 17 March, his office said.\n\nThe mill was shut.' }, // biome-ignore format: one line
    ]);
    const store = await openStore(':memory:');
    const written = async () => joined(await openExport(store, keepRegister(store), 'ical', {}));
    await store.add([before!]);
    await updateFindings(store);
    expect(eventsOf(await written())).toMatchObject([{ status: 'TENTATIVE' }]);
    await store.add([after!]);
    await updateFindings(store);
    const all = eventsOf(await written());
    expect(new Set(all.map((one) => (one as { status?: string }).status))).toEqual(new Set(['CANCELLED']));
    expect(all.find((one) => JSON.stringify(one).includes('will travel'))).toMatchObject({
      summary: expect.stringMatching(/^CONSULT.*Oranov.* \(called off\)$/u),
      description: expect.stringContaining('No longer so: The Sund Courier, 2033-03-15: Foreign Minister Daan Okker'),
    });
    await store.close();
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
