// What a token does not open, the page does not offer; it says why.
import { expect, it } from 'vitest';
import { hashToken, type KeptToken, makeToken, type Scope } from '../../src/serve/tokens.ts';
import { haldenReport } from '../serve/halden-report.ts';
import { pactReports } from '../serve/pact-reports.ts';
import { describeInBrowser } from './open-workbench.ts';

const halden = haldenReport();
const path = `/reports/${halden.report.id}#${halden.entries.find(({ kind }) => kind === 'statement')!.id}`;
const secrets: Record<Scope, string> = { read: makeToken(), write: makeToken(), correct: makeToken() };
const tokens = Object.entries(secrets).map(
  ([scope, token]): KeptToken => ({
    name: `desk-${scope}`,
    scopes: [scope as Scope],
    hash: hashToken(token),
    added: '2031-04-09T00:00:00.000Z',
  }),
);
const as = (scope: Scope) => ({
  httpCredentials: { username: 'anybody', password: secrets[scope], send: 'always' as const },
});

describeInBrowser(
  'with a token',
  () => [halden, ...pactReports()],
  (workbench) => {
    it('that only reads, no page offers what would be refused, and each says why', async () => {
      const reader = await workbench.open(path, as('read'));
      await reader.getByText('Putting right is closed to you: the token “desk-read” does not open this').waitFor();
      expect(await reader.locator('.acts button, .judge-shown').count()).toBe(0);
      for (const key of ['a', 'r', 'e', 's', 'm', 'u']) await reader.keyboard.press(key);
      expect(await reader.locator('.acts-panel, .correction-line').count()).toBe(0);
      await reader.getByRole('link', { name: 'Reports', exact: true }).click();
      await reader.getByText('Reading texts is closed to you').waitFor();
      expect(await reader.locator('.read-texts').count()).toBe(0);
      expect(await workbench.store.corrections()).toEqual([]);
    });

    it('that writes, texts are taken and nothing is put right', async () => {
      const home = await workbench.open('/', as('write'));
      await home.locator('.read-texts').waitFor();
      expect(await home.getByText('is closed to you').count()).toBe(0);
      await home.getByRole('link', { name: 'Actors', exact: true }).click();
      await home.locator('.actor-row').first().click();
      await home.getByText('Putting right is closed to you').waitFor();
      expect(await home.locator('.put-right button, .put-right input').count()).toBe(0);
    });

    it('that puts right, it is done in the holder’s name', async () => {
      const reader = await workbench.open(path, as('correct'));
      await reader.locator('.acts-row').waitFor();
      await reader.keyboard.press('a');
      await reader.locator('.acts-judgment', { hasText: 'accepted by desk-correct' }).waitFor();
      expect(await workbench.store.corrections()).toMatchObject([{ what: 'accept-entry', by: 'desk-correct' }]);
    });
  },
  tokens,
);
