// The findings page in a real browser: kinds, passages side by side, and the way into the reports.
import { expect, it } from 'vitest';
import type { Finding, FindingPart } from '../../src/record/finding.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { expectAccessible } from './expect-accessible.ts';
import { describeInBrowser, type Workbench } from './open-workbench.ts';

const [blames, denies] = pactReports() as [ReturnType<typeof pactReports>[0], ReturnType<typeof pactReports>[0]];

function partOf(record: typeof blames, role: FindingPart['role'], fields: Partial<FindingPart> = {}): FindingPart {
  const entry = record.entries.find(({ kind }) => kind === 'statement')!;
  if (entry.kind !== 'statement') throw new Error('no statement');
  const { id, outlet, published } = record.report;
  return {
    role,
    reportId: id,
    outlet,
    published,
    entryId: entry.id,
    passage: entry.content,
    who: entry.source.actor?.name ?? null,
    title: null,
    through: null,
    wording: null,
    shared: null,
    edits: [],
    ...fields,
  };
}

const dispute: Finding = {
  id: 'f1',
  kind: 'allegation-and-denial',
  says: 'Ingrid Solvane says that Tarsk has not kept its word; Ilse Varga denies it.',
  how: 'Words that accuse and words that deny speak of one matter, one day apart.',
  parts: [partOf(blames, 'allegation'), partOf(denies, 'denial')],
  entries: [],
  confidence: 0.7,
};
const copy: Finding = {
  id: 'f2',
  kind: 'copies',
  says: 'Two outlets print one report.',
  how: 'Most runs of words are in both.',
  parts: [
    partOf(blames, 'original', { entryId: null }),
    partOf(denies, 'rewrite', {
      entryId: null,
      through: 'Meridian',
      wording: 'reworded',
      shared: 0.62,
      edits: [
        {
          what: 'changed',
          before: { spans: [{ start: 0, end: 4 }], text: 'kept' },
          after: { spans: [{ start: 0, end: 6 }], text: 'broken' },
        },
      ],
    }),
  ],
  entries: [],
  confidence: 0.9,
};

/** Under load a page takes its time. */
const PATIENT = { timeout: 15_000 };

const keep = async ({ store }: Workbench) => {
  if ((await store.findings({})).items.length > 0) return;
  await store.settle({ since: await store.findingsRevision(), traces: [], gone: [], found: [dispute, copy] });
};

describeInBrowser('findings', pactReports, (workbench) => {
  it('stand with their passages side by side, each the way to its place', async () => {
    await keep(workbench);
    const page = await workbench.open('/findings');
    const row = page.locator('.finding', { hasText: 'Ilse Varga denies it' });
    await row.waitFor();
    const [one, other] = await Promise.all(
      [0, 1].map(async (n) => (await row.locator('.finding-part').nth(n).boundingBox())!),
    );
    expect(Math.abs(one!.y - other!.y)).toBeLessThan(2);
    expect(other!.x).toBeGreaterThan(one!.x + one!.width - 1);
    expect(await row.locator('.finding-role').allTextContents()).toEqual([
      'allegation, Ingrid Solvane',
      'denial, Ilse Varga',
    ]);
    await row.locator('.finding-words').nth(1).click();
    await page.locator('.card[data-selected]').waitFor();
    expect(await page.locator('h1').textContent()).toBe('Varga denies it');
  });

  it('are chosen by kind, kept in the address', async () => {
    await keep(workbench);
    const page = await workbench.open('/findings');
    await page.locator('.finding').nth(1).waitFor();
    await page.getByRole('link', { name: 'Copies', exact: true }).click();
    await expect.poll(() => page.locator('.finding').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?kind=copies');
    expect(await page.locator('.finding').textContent()).toContain('62 % of its words are in the first');
    expect(await page.locator('.finding-edits').textContent()).toBe('changed kept broken');
    await page.getByRole('link', { name: 'Reversals' }).click();
    await page.getByText('Nothing of this kind was found').waitFor();
  });

  it('are only the sure ones where that is asked, within a kind too', async () => {
    await keep(workbench);
    const page = await workbench.open('/findings');
    await page.locator('.finding').nth(1).waitFor();
    await page.getByRole('link', { name: 'Sure ones' }).click();
    await expect.poll(() => page.locator('.finding').count(), PATIENT).toBe(1);
    expect(new URL(page.url()).search).toBe('?sure=0.75');
    await page.getByRole('link', { name: 'Allegation and denial' }).click();
    await page.getByText('Nothing of this kind was found that is told as so sure').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=allegation-and-denial&sure=0.75');
    await page.getByRole('link', { name: 'However sure' }).click();
    await expect.poll(() => page.locator('.finding').count(), PATIENT).toBe(1);
  });

  it('are walked by j and k', async () => {
    await keep(workbench);
    const page = await workbench.open('/findings');
    await page.locator('.finding').nth(1).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('.finding')[1])).toBe(true);
  });

  it('are accepted, rejected and corrected by a key, and u takes it back', async () => {
    await keep(workbench);
    const page = await workbench.open('/findings');
    const row = page.locator('.finding', { hasText: 'Ilse Varga denies it' });
    await row.waitFor();
    const verdict = () => row.getAttribute('data-verdict');
    await row.focus();
    await page.keyboard.press('r');
    await expect.poll(verdict, PATIENT).toBe('rejected');
    expect(await row.locator('.finding-parts').isVisible()).toBe(false);
    await page.keyboard.press('u');
    await expect.poll(verdict, PATIENT).toBeNull();
    await page.keyboard.press('a');
    await expect.poll(verdict, PATIENT).toBe('accepted');
    await page.keyboard.press('e');
    await row.locator('.finding-correct input').fill('Varga speaks of another promise.');
    await page.keyboard.press('Enter');
    await expect.poll(verdict, PATIENT).toBe('corrected');
    await page.reload();
    await page.locator('.finding-judgment', { hasText: 'Varga speaks of another promise.' }).waitFor();
    await row.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(verdict, PATIENT).toBe('accepted');
    await row.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(verdict, PATIENT).toBeNull();
  });

  it('are judged together, with their number in the button, and undone as one', async () => {
    await keep(workbench);
    const page = await workbench.open('/findings');
    await page.getByRole('button', { name: 'Reject these 2' }).click();
    await expect.poll(() => page.locator('.finding[data-verdict=rejected]').count(), PATIENT).toBe(2);
    await page.getByRole('status').getByText('Rejected 2 findings.').waitFor();
    await page.locator('.correction-line button').click();
    await expect.poll(() => page.locator('.finding[data-verdict=rejected]').count(), PATIENT).toBe(0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`give axe nothing to complain of, ${colorScheme}`, async () => {
      await keep(workbench);
      const page = await workbench.open('/findings', { colorScheme, reducedMotion: 'reduce' });
      await page.locator('.finding').nth(1).waitFor();
      await expectAccessible(page);
    });
});
