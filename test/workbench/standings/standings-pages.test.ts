// The commitment board and the calendar in a real browser.
import { beforeAll, describe, expect, it } from 'vitest';
import { eventOf, keepStandings, standingOf, stepOf, whenOf } from '../../serve/made-standings.ts';
import { pactReports } from '../../serve/pact-reports.ts';
import { expectAccessible, NARROW, ZOOMED } from '../expect-accessible.ts';
import { describeInBrowser } from '../open-workbench.ts';

const RTL = 'הוועדה תתכנס ביום שני';
const STANDINGS = [
  standingOf('open', { by: whenOf('by the end of May', null, '2099-05-31', 'day'), due: '2099-05-31' }),
  standingOf('met', {
    condition: { spans: [{ start: 0, end: 2 }], text: 'if the strait is open' },
    forWhom: { spans: [], text: 'the Ostral Isles', actor: null },
    log: [stepOf('open', '2031-04-09'), stepOf('in-progress', '2031-04-10'), stepOf('met', '2031-04-11')],
  }),
  standingOf('late', {
    name: 'Ilse Varga',
    by: whenOf('on Monday', '2020-01-06', '2020-01-06', 'day'),
    due: '2020-01-06',
  }),
  standingOf('rtl', { name: RTL, what: { spans: [{ start: 0, end: 2 }], text: RTL } }),
  standingOf('hostile', {
    name: `<script>alert(1)</script>\u202e${'Ж'.repeat(5000)}`,
    what: { spans: [{ start: 0, end: 2 }], text: `<img src=x onerror=alert(1)>\u202e${'w'.repeat(20_000)}` },
    condition: { spans: [{ start: 0, end: 2 }], text: '\u2066'.repeat(500) },
  }),
  eventOf('talks', whenOf('8 and 9 July', '2031-07-08', '2031-07-09', 'range'), {
    log: [stepOf('open', '2031-04-09'), stepOf('took-place', '2031-07-10')],
  }),
  eventOf('vague', whenOf('in July', '2031-07-01', '2031-07-31', 'month')),
  eventOf('moved', whenOf('22 July', '2031-07-22', '2031-07-22', 'day'), {
    name: 'Ilse Varga',
    due: '2031-07-29',
    log: [stepOf('open', '2031-04-09'), stepOf('moved', '2031-07-01', { due: '2031-07-29' })],
  }),
  ...Array.from({ length: 14 }, (_, n) => eventOf(`crowd ${n}`, whenOf('4 March', '2031-03-04', '2031-03-04', 'day'))),
];

describeInBrowser(
  'commitments and what is announced',
  () => pactReports(),
  (workbench) => {
    beforeAll(() => keepStandings(workbench.store, STANDINGS));

    describe('the commitment board', () => {
      it('has a group with its definition for each state, and counts them above', async () => {
        const page = await workbench.open('/commitments');
        await page.locator('.commitment').first().waitFor();
        expect(await page.locator('.board-group').count()).toBe(7);
        expect(await page.locator('#met .board-group-head').innerText()).toMatch(
          /Met\s*1[\s\S]*a later report tells that it was done/,
        );
        expect(await page.locator('#cannot-be-told .commitment').count()).toBe(1);
        expect(await page.locator('.board-strip').innerText()).toMatch(
          /All 5[\s\S]*Open 3[\s\S]*Met 1[\s\S]*Not met 0/,
        );
        const met = page.locator('#met .commitment');
        expect(await met.locator('.commitment-terms').innerText()).toMatch(/if the strait is open/);
        expect(await met.locator('.status-step').allInnerTexts()).toEqual([
          expect.stringMatching(/^\s*Promised 9 Apr 2031, The Sund Courier/),
          expect.stringMatching(/In progress 10 Apr 2031[\s\S]*words of in-progress/),
          expect.stringMatching(/Met 11 Apr 2031[\s\S]*words of met/),
        ]);
        await page.close();
      });

      it('leads from a step to its passage', async () => {
        const page = await workbench.open('/commitments?state=met');
        await page.getByRole('link', { name: 'words of met' }).click();
        await page.waitForURL(/\/reports\/[^#]+#[0-9a-f]+$/);
        await page.locator('.article mark').first().waitFor();
        await page.close();
      });

      it('is narrowed by state and holder, and keeps both in the address', async () => {
        const page = await workbench.open('/commitments');
        await page.getByRole('link', { name: /Open 3/ }).click();
        await page.waitForURL('**/commitments?state=open');
        expect(await page.locator('.board-group').count()).toBe(1);
        await page.getByLabel('who is bound').fill('varga');
        await page.getByRole('button', { name: 'Narrow' }).click();
        await page.waitForURL('**/commitments?state=open&holder=varga');
        await page.getByText('None of those looked at stands so.').waitFor();
        await page.getByRole('link', { name: /All 1/ }).click();
        expect(await page.locator('.commitment').count()).toBe(1);
        await page.getByLabel('who is bound').fill('nobody');
        await page.getByRole('button', { name: 'Narrow' }).click();
        await page.getByText('Nobody so called is bound').waitFor();
        await page.close();
      });

      it('shows hostile words as words', async () => {
        const page = await workbench.open('/commitments');
        await page.getByText('<script>alert(1)</script>').first().waitFor();
        expect(await page.locator('.commitment-what', { hasText: '<img src=x onerror' }).count()).toBe(1);
        expect(await page.locator('main img, main script').count()).toBe(0);
        await page.close();
      });

      it('goes from row to row by keys', async () => {
        const page = await workbench.open('/commitments');
        await page.locator('.commitment').first().waitFor();
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        expect(await page.evaluate(() => document.activeElement?.matches('.commitment:nth-child(2)'))).toBe(true);
        await page.close();
      });

      it('keeps words that run from right to left in their own direction', async () => {
        const page = await workbench.open('/commitments');
        const what = page.locator('.commitment-what', { hasText: RTL });
        await what.waitFor();
        expect(await what.evaluate((link) => getComputedStyle(link).direction)).toBe('rtl');
        await page.close();
      });
    });

    describe('the calendar', () => {
      it('has ranges on their days, what is vague beside them, and the state of each', async () => {
        const page = await workbench.open('/calendar?month=2031-07');
        const talks = page.locator('.month-bar', { hasText: 'Lev Oranov: talks, Tessaly' });
        await talks.waitFor();
        expect(await talks.getAttribute('aria-label')).toBe(
          '8 July 2031 to 9 July 2031: Lev Oranov: talks, Tessaly, took place',
        );
        const [box, day] = [
          (await talks.boundingBox())!,
          (await page.locator('time[datetime="2031-07-08"]').boundingBox())!,
        ];
        expect(box.width).toBeGreaterThan(1.8 * day.width);
        expect(await page.locator('.vague-bay').innerText()).toMatch(
          /No day of July 2031 is told[\s\S]*some time in July 2031/,
        );
        expect(await page.locator('.month-bar-ghost').getAttribute('aria-label')).toContain('was to be, moved');
        expect(await page.locator('.announced').count()).toBe(3);
        await talks.click();
        await page.waitForURL(/#event-/);
        expect(await page.locator('.announced:target .announced-words').innerText()).toContain(
          'what is to be done, talks',
        );
        await page.close();
      });

      it('says how many more there are where a week has many', async () => {
        const page = await workbench.open('/calendar?month=2031-03');
        await page.getByText('and 4 more, in the list below').waitFor();
        expect(await page.locator('.month-bar').count()).toBe(10);
        expect(await page.locator('.announced').count()).toBe(14);
        await page.close();
      });

      it('opens at the month of what comes next or was last, and steps by keys and links', async () => {
        const page = await workbench.open('/calendar');
        await page.getByRole('heading', { name: 'July 2031', exact: true }).waitFor();
        await page.keyboard.press(']');
        await page.waitForURL('**/calendar?month=2031-08');
        await page.getByText('announces anything for August 2031').waitFor();
        await page.getByRole('link', { name: 'last before: July 2031' }).click();
        await page.waitForURL('**/calendar?month=2031-07');
        await page.close();
      });

      it('is a list too, narrowed by state', async () => {
        const page = await workbench.open('/calendar?view=list');
        await page.locator('.announced').nth(2).waitFor();
        await page.locator('.calendar-states a', { hasText: 'Moved' }).click();
        await page.waitForURL('**/calendar?view=list&state=moved');
        await page.locator('.announced', { hasText: 'Lev Oranov' }).first().waitFor({ state: 'detached' });
        await page.locator('.announced', { hasText: 'Ilse Varga' }).waitFor();
        expect(await page.locator('.announced').count()).toBe(1);
        await page.close();
      });

      it('offers an address for calendar programs that carries the filter', async () => {
        const page = await workbench.open('/calendar?state=moved&holder=varga');
        await page.getByText('Subscribe in a calendar program').click();
        const address = await page.getByLabel('Address, narrowed as this page is').inputValue();
        expect(address).toBe(`${workbench.url}api/calendar.ics?state=moved&holder=varga`);
        const calendar = await (await fetch(address)).text();
        expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
        await page.close();
      });
    });

    it.each([
      ['/commitments', {}],
      ['/commitments', { colorScheme: 'dark', ...ZOOMED }],
      ['/commitments', NARROW],
      ['/calendar?month=2031-07', {}],
      ['/calendar?month=2031-07', { colorScheme: 'dark', ...ZOOMED }],
      ['/calendar?month=2031-07', NARROW],
      ['/calendar?view=list', {}],
    ] as const)(
      '%s is accessible, %o',
      async (path, options) => {
        const page = await workbench.open(path, { reducedMotion: 'reduce', ...options });
        await page.locator('.commitment, .announced').first().waitFor();
        await expectAccessible(page);
        await page.close();
      },
      180_000,
    );
  },
);

describeInBrowser(
  'commitments and what is announced in an empty store',
  () => [],
  (workbench) => {
    it.each([
      ['/commitments', 'They are read from promises'],
      ['/calendar', 'Nothing is announced yet'],
    ])('%s teaches', async (path, words) => {
      const page = await workbench.open(path);
      await page.getByText(words).waitFor();
      await expectAccessible(page);
      await page.close();
    });
  },
);
