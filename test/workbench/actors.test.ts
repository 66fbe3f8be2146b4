// Actors in a real browser: the list, the timeline and its twin, two with each other, and putting right with undo.
import { expect, it } from 'vitest';
import type { RecordedReport } from '../../src/record/entry.ts';
import { actorOf } from '../analyse/register/report-naming.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { recordReport } from '../serve/record-report.ts';
import { describeInBrowser } from './open-workbench.ts';

describeInBrowser('actors', pactReports, (workbench) => {
  const open = async (name: string) => {
    const page = await workbench.open('/actors');
    await page.locator('.actor-row', { hasText: name }).first().click();
    await page.locator('.actor-head').waitFor();
    return page;
  };

  it('are listed, those of most reports first, and found by a part of a name', async () => {
    const page = await workbench.open('/actors');
    await page.locator('.actor-row').nth(2).waitFor();
    expect(await page.locator('.actor-row h2').first().textContent()).toBe('Tarsk Federation');
    await page.keyboard.press('/');
    await page.keyboard.type('varg');
    await expect.poll(() => page.locator('.actor-row h2').allTextContents()).toEqual(['Ilse Varga']);
    expect(new URL(page.url()).search).toBe('?q=varg');
  });

  it('have dialogue above and deeds below one axis, the undated in a bay, and a table with all of it', async () => {
    const page = await open('Tarsk Federation');
    await page.locator('.chart .timeline-mark').first().waitFor();
    // The blockade of 7 April, the talks of May; "at some time" stands in no place of the axis.
    expect(await page.locator('.chart .timeline-mark').count()).toBe(2);
    expect(await page.locator('.undated li').count()).toBe(1);
    const y = async (mark: string) => (await page.locator(`.chart .mark-${mark}`).first().boundingBox())!.y;
    expect(await y('dialogue')).toBeLessThan(await y('deeds'));
    await page.locator('.timeline-table summary').click();
    // Its rows are made when it is opened.
    await page.locator('.timeline-table tbody tr').nth(2).waitFor();
    expect(await page.locator('.timeline-table tbody tr').count()).toBe(3);
    expect(await page.locator('.timeline-table tbody tr').first().textContent()).toContain('3 May 2031 to 4 May 2031');
  });

  it('are walked by arrows, and a mark leads to its passage', async () => {
    const page = await open('Tarsk Federation');
    await page.locator('.chart .timeline-mark').first().focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.timeline-detail', { hasText: 'coerces' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.timeline-detail', { hasText: 'holds talks' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card[data-selected]').waitFor();
    expect(await page.locator('.article .chosen').first().textContent()).toContain('hold talks');
  });

  it('are zoomed by days, kept in the address, and back', async () => {
    const page = await open('Tarsk Federation');
    await page.locator('.chart .timeline-mark').nth(1).waitFor();
    await page.getByLabel('to', { exact: true }).fill('2031-04-30');
    await expect.poll(() => page.locator('.chart .timeline-mark').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('to')).toBe('2031-04-30');
    await page.getByRole('button', { name: 'As at first' }).click();
    await expect.poll(() => page.locator('.chart .timeline-mark').count()).toBe(2);
  });

  it('are pulled open by the pointer', async () => {
    const page = await open('Tarsk Federation');
    const chart = (await page.locator('.chart').boundingBox())!;
    await page.mouse.move(chart.x + 4, chart.y + 4);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width / 2, chart.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
  });

  it('are told with each other', async () => {
    const page = await open('Halden Pact');
    await page.locator('.counterparts a', { hasText: 'Tarsk Federation' }).click();
    await page.getByRole('heading', { name: 'Halden Pact and Tarsk Federation' }).waitFor();
    await page.locator('.chart .timeline-mark').waitFor();
    expect(await page.locator('.entry-line').allTextContents()).toHaveLength(1);
  });

  it('show names and offices with the reports that give them', async () => {
    const page = await open('Ingrid Solvane');
    await page.locator('.evidence-list summary', { hasText: 'Secretary General' }).click();
    await page.locator('.evidence-places a:visible', { hasText: '9 Apr 2031' }).first().click();
    await page.locator('.article').waitFor();
  });

  it('are put right, and it is taken back', async () => {
    const page = await open('Ingrid Solvane');
    await page.getByLabel('Your name').fill('Wen');
    await page.getByLabel('Shown as').fill('Solvane, Ingrid');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { level: 1, name: 'Solvane, Ingrid' }).waitFor();
    await page.locator('.made-corrections').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ingrid Solvane' }).waitFor();

    await page.getByLabel('Is the same as').fill('Solwane');
    await page.getByRole('button', { name: /Merge with Solwane/ }).click();
    await page.locator('.evidence-list summary', { hasText: 'Solwane' }).waitFor();
    await page.locator('.made-corrections').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.evidence-list summary', { hasText: 'Solwane' }).waitFor({ state: 'detached' });
    expect((await workbench.store.corrections()).map(({ what, by }) => `${what} ${by}`)).toEqual([
      'rename Wen',
      'undo Wen',
      'merge Wen',
      'undo Wen',
    ]);
  });

  it('are the way from a card to all that an actor said and did', async () => {
    const page = await open('Ilse Varga');
    await page.locator('.entry-line-words').first().click();
    await page.locator('.card[data-selected] .card-actors a').first().click();
    await page.locator('.actor-head').waitFor();
  });
});

/** Two reports with one ministry's name, the second with a surname alone. */
const twoReports = (): RecordedReport[] =>
  ['Daan Okker', 'Okker'].map((okker, n) => {
    const text = `SUND – The Defence Ministry thanked Mirela Costane and ${okker}.`;
    const published = `2031-04-0${n + 1}`;
    const record = recordReport({ text, outlet: 'The Sund Courier', published }, () => []);
    const actors = [
      ['organisation', 'Defence Ministry'] as const,
      ['person', 'Mirela Costane'] as const,
      ['person', okker] as const,
    ].map(([kind, name]) => {
      const { names, ...actor } = actorOf(record.report.id, { kind, name });
      const start = text.indexOf(name);
      return { ...actor, names: names.map((one) => ({ ...one, span: { start, end: start + name.length } })) };
    });
    return { ...record, actors };
  });

describeInBrowser('names that one report alone does not tell', twoReports, (workbench) => {
  const open = async (query: string) => {
    const { items } = (await (await fetch(`${workbench.url}api/actors?${query}`)).json()) as {
      items: { id: string }[];
    };
    const page = await workbench.open(`/actors/${items[0]!.id}`);
    await page.locator('.actor-head').waitFor();
    return page;
  };

  it('lead to that report', async () => {
    const page = await open('all=true&q=defence');
    await page.locator('.actor-head').getByRole('link', { name: 'its report' }).click();
    await page.locator('.article').waitFor();
  });

  it('tell by what they are somebody’s', async () => {
    const page = await open('q=okker');
    await page
      .locator('.evidence-list summary')
      .filter({ hasText: /^Okker/ })
      .click();
    await page.locator('.evidence-joined', { hasText: 'alone in 2 Apr 2031, but beside Mirela Costane as in another report' }).waitFor(); // biome-ignore format: one line
    await page.locator('.evidence-joined a').last().click();
    await page.locator('.article').waitFor();
  });
});

describeInBrowser(
  'an empty store',
  () => [],
  (workbench) => {
    const rooms: [path: string, teaches: string][] = [
      ['/actors', 'Nobody yet'],
      ['/findings', 'Nothing yet'],
      ['/search', 'Nothing to search yet'],
    ];
    for (const [path, teaches] of rooms)
      it(`teaches at ${path}`, async () => {
        const page = await workbench.open(path);
        await page.getByText(teaches).waitFor();
      });
  },
);
