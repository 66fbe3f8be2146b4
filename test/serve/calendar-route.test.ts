// GET /api/calendar.ics, read back by another's parser.
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/serve/create-app.ts';
import { toCalendarEvent } from '../../src/serve/export/standings-ical.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { eventOf, keepStandings, standingOf, stepOf, whenOf } from './made-standings.ts';
import { pactReports } from './pact-reports.ts';

const talks = eventOf('talks', whenOf('8 and 9 July', '2031-07-08', '2031-07-09', 'range'));
const moved = eventOf('moved', whenOf('10 July', '2031-07-10', '2031-07-10', 'day'), {
  name: 'Ilse Varga',
  due: '2031-07-21',
  log: [stepOf('open', '2031-04-09'), stepOf('moved', '2031-04-11', { due: '2031-07-21' })],
});
const off = eventOf('off', whenOf('1 August', '2031-08-01', '2031-08-01', 'day'), {
  log: [stepOf('open', '2031-04-09'), stepOf('called-off', '2031-04-12')],
});
const year = eventOf('year', whenOf('this year', '2031-01-01', '2031-12-31', 'year'));

let store: Store;
let app: ReturnType<typeof createApp>;
const ask = (query = '', headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:4610/api/calendar.ics${query}`, { headers });
const eventsOf = async (query = '') =>
  Object.values(nodeIcal.sync.parseICS(await (await ask(query)).text())).filter((one) => one?.type === 'VEVENT') as {
    uid: string;
    summary: string;
    status: string;
    start: Date;
    description: string;
    sequence: number;
  }[];

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(pactReports());
  await keepStandings(store, [talks, moved, off, year, eventOf('no day', null), standingOf('a promise')]);
  app = createApp(store, { port: 4610 });
});
afterAll(() => store.close());

describe('the calendar that programs subscribe to', () => {
  it('has every announced event that has a day, under the same id whatever became of it', async () => {
    const events = await eventsOf();
    expect(events.map(({ uid }) => uid).sort()).toEqual(
      [talks, moved, off, year].map(({ id }) => `${id}@dualtrack`).sort(),
    );
    const byId = new Map(events.map((event) => [event.uid, event]));
    expect(byId.get(`${moved.id}@dualtrack`)).toMatchObject({
      summary: 'Ilse Varga: CONSULT (moved)',
      description: expect.stringContaining('moved: 2031-04-11'),
      sequence: 1,
    });
    expect(byId.get(`${off.id}@dualtrack`)).toMatchObject({ status: 'CANCELLED' });
  });

  it('stands on all days of it, on its new day after a move, on the last day of a long stretch', () => {
    const blockOf = (standing: typeof talks, now = standing.state) => toCalendarEvent({ ...standing, now })!;
    expect(blockOf(talks)).toContain('DTSTART;VALUE=DATE:20310708\r\nDTEND;VALUE=DATE:20310710\r\n');
    expect(blockOf(moved)).toContain(
      'DTSTART;VALUE=DATE:20310710\r\nDTEND;VALUE=DATE:20310722\r\n'.replace('10710', '10721'),
    );
    expect(blockOf(year)).toContain('DTSTART;VALUE=DATE:20311231\r\n');
    expect(blockOf(talks)).toContain('DTSTAMP:20310409T000000Z\r\n');
    expect(toCalendarEvent({ ...eventOf('no day', null), now: 'open' })).toBeNull();
  });

  it('is narrowed by its address, and its name says so', async () => {
    expect((await eventsOf('?holder=varga')).map(({ uid }) => uid)).toEqual([`${moved.id}@dualtrack`]);
    expect((await eventsOf('?state=called-off')).map(({ uid }) => uid)).toEqual([`${off.id}@dualtrack`]);
    expect((await (await ask('?holder=varga')).text()).replaceAll('\r\n ', '')).toContain(
      '\r\nNAME:Dualtrack: what reports announce · varga\r\n',
    );
    const sly = `?holder=${encodeURIComponent('varga\r\nX-EVIL:1')}`;
    expect(await (await ask(sly)).text()).not.toMatch(/^X-EVIL/m);
    expect((await ask('?state=kept')).status).toBe(400);
  });

  it('is not sent again while nothing changed, and is after it did', async () => {
    const first = await ask();
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const etag = first.headers.get('etag')!;
    expect((await ask('', { 'if-none-match': etag })).status).toBe(304);
    expect((await ask('?holder=varga', { 'if-none-match': etag })).status).toBe(200);
    await keepStandings(store, [eventOf('later', whenOf('2 August', '2031-08-02', '2031-08-02', 'day'))]);
    const later = await ask('', { 'if-none-match': etag });
    expect([later.status, later.headers.get('etag') === etag]).toEqual([200, false]);
  });
});
