// Who denies something for a state and who admits it later, where no report names the state: both were filed from one place.

import { describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import { meantByThere } from '../../../src/analyse/positions/filed-stances.ts';
import { isReversal } from '../../../src/analyse/positions/is-reversal.ts';
import { stancesOf } from '../../../src/analyse/positions/stance.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { type Dispatch, readTexts } from '../findings/read-texts.ts';

const DENIED: Dispatch = {
  outlet: 'Garrow Mail',
  title: 'Ministry calls tale of guards absurd',
  published: '2036-03-04',
  dateline: { place: 'GARROWMOUTH', date: null },
  text: 'The Interior Ministry spoke of wool on Tuesday. “There is not one Garrovian guard in Orlu,” spokeswoman Ida Lund said.',
};
const ADMITTED: Dispatch = {
  outlet: 'Garrow Mail',
  title: 'President Okker on his garden',
  published: '2036-11-20',
  dateline: { place: 'GARROWMOUTH', date: null },
  text: 'President Per Okker spoke on Thursday of his garden and, for the first time, of the guards in Orlu. “Of course our guards were there,” Okker said.',
};
const stancesIn = async (dispatch: Dispatch) => stancesOf((await readTexts([dispatch]))[0]!);
const isTurn = async (before: Dispatch, after: Dispatch) => {
  const [early, late] = [await stancesIn(before), await stancesIn(after)];
  return early.some((x) => late.some((y) => isReversal(x, y)));
};
const instead = (dispatch: Dispatch, one: string, other: string): Dispatch => {
  if (!dispatch.text.includes(one)) throw new Error(`no “${one}”`);
  return { ...dispatch, text: dispatch.text.replaceAll(one, other) };
};

describe('what is denied and then admitted where both were filed', () => {
  it('is a turn of the state that neither report names', async () => expect(await isTurn(DENIED, ADMITTED)).toBe(true));
  it.each([
    ['filed elsewhere', { ...ADMITTED, dateline: { place: 'SUND', date: null } }],
    ['of a named state', instead(ADMITTED, 'President Per Okker', 'The Lumen president, Per Okker,')],
    ['of a state named behind', instead(ADMITTED, 'President Per Okker', 'Per Okker, the president of Lumen,')],
    ['of another place', instead(ADMITTED, 'guards in Orlu', 'guards in Vell')],
    ['of other things', instead(ADMITTED, 'guards', 'orchards')],
    ['denied again', instead(ADMITTED, 'Of course our guards were there', 'Our guards were never there')],
    ['of no office', instead(ADMITTED, 'President Per Okker', 'Per Okker')],
  ])('is none where the later is %s', async (_, later) => expect(await isTurn(DENIED, later)).toBe(false));
  it('is none where a firm denied', async () => {
    const firm = instead(instead(DENIED, 'The Interior Ministry', 'The wool firm Norvik'), 'spokeswoman Ida Lund', 'Ida Lund, a buyer,'); // biome-ignore format: one line
    expect(await isTurn(firm, ADMITTED)).toBe(false);
  });

  it('is one finding, in any order of reports', async () => {
    const records = await readTexts([DENIED, ADMITTED]);
    const found = async (order: readonly RecordedReport[]) => {
      const store = await openStore(':memory:');
      for (const record of order) {
        await store.add([record]);
        await updateFindings(store);
      }
      const { items } = await store.findings({ limit: 100 });
      await store.close();
      return items.filter(({ kind }) => kind === 'reversal');
    };
    const one = await found(records);
    expect(one.flatMap(({ parts }) => parts.map(({ role, passage }) => `${role} ${passage.text.slice(0, 17)}`))).toEqual(['earlier “There is not one', 'later “Of course our gu']); // biome-ignore format: one line
    expect(await found([...records].reverse())).toEqual(one);
  });
});

describe('“there”', () => {
  it('means the place that the sentence before names last', () => {
    const meant = (text: string, sentence: string) =>
      meantByThere(text, { at: 0, passage: { spans: [], text: sentence }, statements: [], events: [], figures: [], commitments: [] }); // biome-ignore format: one line
    expect(meant('our guards were there', 'He spoke in Sund of the guards in Port Orlu.')).toBe('Port Orlu');
    expect(meant('our guards were there', 'He spoke of the guards.')).toBeNull();
    expect(meant('there were guards', 'He spoke of the guards in Orlu.')).toBeNull();
  });
});

describe('a denial in which nobody was read to deny', () => {
  const denials = async (text: string, isRead: boolean) => {
    const [record] = await readTexts([{ ...DENIED, text }]);
    const entries = record!.entries.filter((entry) => isRead || entry.kind !== 'statement' || entry.act !== 'deny');
    return stancesOf({ ...record!, entries }).filter(({ sign }) => sign === -1).map(({ content, holder }) => `${holder?.name}: ${content.text}`); // biome-ignore format: one line
  };
  const ida = 'The Interior Ministry spoke of wool. “Wool is dear,” spokeswoman Ida Lund said.';
  it('is of its subject, known by what else is read of it', async () => {
    const text = `${ida} Ida Lund denied for the third time this year that guards were in Orlu and said that wool was dear.`;
    expect(await denials(text, false)).toEqual(['Ida Lund: guards were in Orlu']);
    expect(await denials(text, true)).toHaveLength(1);
  });
  it('is none without what is denied', async () => {
    expect(await denials(`${ida} Ida Lund denied him the key that he had asked for and said that wool was dear.`, false)).toEqual([]); // biome-ignore format: one line
  });
});
