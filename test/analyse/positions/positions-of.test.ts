// A line of news in, who is for or against whom or what in it out; and pages of positions over a store.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PositionsAsked, pagePositions } from '../../../src/analyse/positions/page-positions.ts';
import { positionsOf } from '../../../src/analyse/positions/positions-of.ts';
import { readRegister } from '../../../src/analyse/register/register.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { PositionPage } from '../../../src/serve/contract/positions.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../findings/read-texts.ts';

const at = (n: number, text: string) => ({ outlet: `Paper ${n}`, published: `2033-03-0${n}`, text });
const linesOf = async (text: string) =>
  positionsOf((await readTexts([at(1, text)]))[0]!).map(
    ({ holder, stance, target }) =>
      `${holder.text} ${stance} ${target.text}${target.actor === null ? '' : ` (${target.actor.name})`}`,
  );

describe('positionsOf', () => {
  it.each<[string, readonly string[]]>([
    ['Joren Halvik criticised the port levy.', ['Joren Halvik against the port levy']],
    ['Wen Calloway praised Mirela Costane because she had come.', ['Wen Calloway for Mirela Costane (Mirela Costane)']],
    ['“I am against the new levy,” Aurel Tamsin said.', ['Aurel Tamsin against the new levy']],
    ['“I am not against the new levy,” Aurel Tamsin said.', ['Aurel Tamsin for the new levy']],
    ['Aurel Tamsin said that he would vote for the sanctions.', ['Aurel Tamsin for the sanctions']],
    ['Aurel Tamsin said that the vote against him was void.', []],
    ['Aurel Tamsin said the herring had come.', []],
    // whoever that is
    ['The management criticised the port levy.', []],
    ['Residents of Vell criticised the port levy.', ['Residents of Vell against the port levy']],
  ])('%s', async (text, expected) => expect(await linesOf(text)).toEqual(expected));
});

describe('pages of positions', () => {
  let store: Store;
  let records: RecordedReport[];
  const page = async (asked: Partial<PositionsAsked>) =>
    pagePositions(store, (id) => store.get(id), await readRegister(store), { limit: 50, ...asked });
  const holders = async (asked: Partial<PositionsAsked>) =>
    (await page(asked)).items.map(({ who, stance, target }) => `${who?.name} ${stance} ${target.topic}`);
  beforeAll(async () => {
    records = await readTexts([
      at(1, 'Joren Halvik criticised the port levy.'),
      at(2, 'Nadia Ferrow praised the port levy. Joren Halvik praised Nadia Ferrow.'),
      at(3, 'Joren Halvik praised the port levy.'),
    ]);
    store = await openStore(':memory:');
    await store.add(records);
  });
  afterAll(() => store.close());

  it('take a holder, a target and a stance, newest report first', async () => {
    expect(await holders({ holder: 'Joren Halvik' })).toEqual([
      'Joren Halvik for port levy',
      'Joren Halvik for null',
      'Joren Halvik against port levy',
    ]);
    expect(await holders({ target: 'levy', stance: 'for' })).toEqual(['Joren Halvik for port levy', 'Nadia Ferrow for port levy']); // biome-ignore format: one line
    expect(await holders({ target: 'Nadia Ferrow' })).toEqual(['Joren Halvik for null']);
    await expect(page({ holder: 'nobody at all' })).rejects.toMatchObject({ code: 'unknown-actor' });
    await expect(page({ holder: 'Joren Halvik', cursor: 'x' })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });
  it('go on where a page ended, with and without a holder', async () => {
    for (const asked of [{ holder: 'Joren Halvik' }, {}]) {
      const all = (await page(asked)).items.map(({ entryId }) => entryId);
      const walked: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const one = await page({ ...asked, limit: 1, ...(cursor !== undefined && { cursor }) });
        walked.push(...one.items.map(({ entryId }) => entryId));
        if (one.next === null) break;
        cursor = one.next;
      }
      expect(walked).toEqual(all);
    }
  });
  it('rest on words that slice true, over HTTP too', async () => {
    const answer = await createApp(store, { port: 4610 }).request('http://127.0.0.1:4610/api/positions?target=levy');
    const { items } = PositionPage.parse(await answer.json());
    expect(items).toHaveLength(3);
    for (const { reportId, target, passage, holder } of items) {
      const { text } = records.find(({ report }) => report.id === reportId)!.report;
      for (const one of [target, passage, holder])
        expect(one.text).toBe(one.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
    }
  });
});
