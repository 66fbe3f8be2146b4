import { describe, expect, it } from 'vitest';
import { findImpliedBases } from '../../../src/analyse/figures/find-implied-bases.ts';
import { readTexts } from '../findings/read-texts.ts';

const found = async (text: string) =>
  findImpliedBases((await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]))[0]!);

describe('findImpliedBases', () => {
  it('divides the sum by the share, with what rounding leaves open', async () => {
    const [one, ...others] = await found(
      'Arvenia raised its military spending by 4 percent, or $200 million, in 2032.',
    );
    expect(others).toEqual([]);
    expect(one!.parts.map(({ role, passage }) => [role, passage.text])).toEqual([
      ['share', '4 percent'],
      ['sum', '$200 million'],
    ]);
    expect(one!.says).toContain('5 billion USD (4.43 billion to 5.73 billion');
  });
  it('holds it against the whole that the report states', async () => {
    const text = (whole: string) =>
      `Arvenia raised its military spending by 4 percent, or $200 million, in 2032. Its military spending was ${whole} in 2031.`;
    expect((await found(text('$5.1 billion')))[0]!.says).toContain('which fits');
    expect((await found(text('$9 billion')))[0]!.says).toContain('which does not fit');
  });
  it.each([
    'Arvenia spent 4 percent more, and Belmark $200 million.',
    'It paid $200 million.',
    'Prices rose by 4 percent.',
  ])('finds none in “%s”', async (text) => expect(await found(text)).toEqual([]));
});

describe('a sum taken up in the next sentence', () => {
  it('is what the share is of, and the whole is held against what is told behind it', async () => {
    const [one] = await found(
      'Lumen Fisheries will spend 120 million marks on a new dock. The investment corresponds to 8 per cent of its turnover, which reached 1.1 billion marks in 2032.',
    );
    expect(one?.parts.map(({ passage }) => passage.text)).toEqual([
      '8 per cent',
      '120 million marks',
      '1.1 billion marks',
    ]);
    expect(one?.says).toContain('does not fit');
  });
  it('is none where the share tells of something else', async () =>
    expect(
      await found(
        'Lumen Fisheries will spend 120 million marks on a new dock. Its catch rose by 8 per cent of weight.',
      ),
    ).toEqual([]));
});

describe('a sum and a whole beside a share', () => {
  it.each([
    ['The shift will cost 410 million crowns, 12 percent of the navy’s budget of 3.4 billion crowns.', '12 percent', '410 million crowns', '3.4 billion crowns'], // biome-ignore format: one line
    [
      'The fund gets 14 million, or 2 per cent of the culture budget of 700 million.',
      '2 per cent',
      '14 million',
      '700 million',
    ],
    [
      'Belmark keeps £60m for all its houses. The repairs cost £24m, which swallows 40 per cent.',
      '40 per cent',
      '£24m',
      '£60m',
    ],
    [
      'A credit of 3 billion would cover a quarter of the 12 billion that Tarsk must find.',
      'a quarter',
      '3 billion',
      '12 billion',
    ],
  ])('fit each other in “%s”', async (text, ...parts) => {
    const [one, ...others] = await found(text);
    expect(others).toEqual([]);
    expect(one!.parts.map(({ passage }) => passage.text)).toEqual(parts);
    expect(one!.says).toContain('which fits');
  });
  it.each([
    'Sales rose 12 percent to 410 million crowns. The navy’s budget is 3.4 billion crowns.',
    'The shift will cost 410 million crowns, and 30 percent voted; the budget is 3.4 billion crowns.',
  ])('are none in “%s”', async (text) => expect(await found(text)).toEqual([]));
});
