// What somebody said, and what the same says never to have said, in; whether it is that, out.
import { describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { isDisowned } from '../../../src/analyse/positions/disowned.ts';
import type { Stance } from '../../../src/analyse/positions/held.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../findings/read-texts.ts';
import { stanceOf } from './stance-of.ts';

const holderOf = (name: string) => ({ key: `person ${name}`, short: `person ${name.split(' ').at(-1)}`, name });
const heldBy = (name: string, text: string, fields: Partial<Stance> = {}, lead = '') => ({
  stance: stanceOf(holderOf(name), text, fields),
  lead,
});
const of = (text: string, fields: Partial<Stance> = {}, lead = '') => heldBy('mara grell', text, fields, lead);

const WILL = '“The harbour hospital costs too much. We will close it before the winter,”';

describe('isDisowned', () => {
  it.each([
    [WILL, '“I never said that I would close the harbour hospital,”', true],
    [WILL, '“We did not promise to close the harbour hospital,”', true],
    [WILL, 'she had never said that the harbour hospital would be closed', true],
    [WILL, '“I never said that I would sell the harbour hospital,”', false],
    [WILL, '“I never said that I would close the lock at Verrin,”', false],
    [WILL, '“I never said that I would not close the harbour hospital,”', false],
    [WILL, '“I said that I would close the harbour hospital,”', false],
    [WILL, '“She never said that she would close the harbour hospital,”', false],
    ['“We will not close the harbour hospital,”', '“I never said that I would close the harbour hospital,”', false],
    ['“I never said that I would close the harbour hospital,”', '“I never said that I would close the harbour hospital,”', false], // biome-ignore format: one line
    [WILL, '“I never said so much about the harbour hospital,”', false],
  ])('%s / %s → %s', (before, after, expected) => expect(isDisowned(of(before), of(after))).toBe(expected));

  it('reads what is denied to have been said', () => {
    expect(isDisowned(of(WILL), of('she had ever promised to close the harbour hospital', { sign: -1 }))).toBe(true);
    expect(isDisowned(of(WILL), of('ever promising to close the harbour hospital', { sign: -1 }))).toBe(true);
    expect(isDisowned(of(WILL), of('she had ever promised to close the harbour hospital'))).toBe(false);
  });

  it('is what the same speaker said', () => {
    const after = '“I never said that I would close the harbour hospital,”';
    expect(isDisowned(of(WILL), heldBy('tor evensen', after))).toBe(false);
  });

  it('is told by what the reports are about where it is called “it”', () => {
    const [before, after] = ['“We will close it,”', '“I never said that I would close it,”'];
    const lead = 'Port Alder hospital to shut. The harbour hospital of Port Alder';
    expect(isDisowned(of(before, {}, lead), of(after, {}, 'Nurses of the harbour hospital in Port Alder vote'))).toBe(true); // biome-ignore format: one line
    expect(isDisowned(of(before, {}, lead), of(after, {}, 'Ferry to Lumen late again'))).toBe(false);
  });
});

describe('what is disowned in a later report', () => {
  it('stands beside the earlier words', async () => {
    const records = await readTexts([
      { outlet: 'Vell Observer', title: 'Harbour hospital to close', published: '2031-03-03', text: 'Health Minister Mara Grell spoke of the harbour hospital in Port Alder. “The harbour hospital costs four million crowns a year. We will close it before the winter,” Grell said.' }, // biome-ignore format: one line
      { outlet: 'The Sund Courier', title: 'Grell on the harbour hospital', published: '2031-04-28', text: 'Health Minister Mara Grell met nurses of the harbour hospital in Port Alder. “I never said that I would close the harbour hospital,” Grell told them.' }, // biome-ignore format: one line
    ]);
    const store = await openStore(':memory:');
    await store.add(records);
    await updateFindings(store);
    const { items } = await store.findings({ limit: 50, kind: 'reversal' });
    await store.close();
    expect(items.map(({ says }) => says)).toEqual([expect.stringContaining('denied having said so')]);
    expect(items[0]!.parts.map(({ role }) => role)).toEqual(['earlier', 'later']);
  });
});
