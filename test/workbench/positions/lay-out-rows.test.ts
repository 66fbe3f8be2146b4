import { describe, expect, it } from 'vitest';
import { layOutRows, windowOf } from '../../../src/workbench/positions/lay-out-rows.ts';
import { isBetween, positionsAsked } from '../../../src/workbench/positions/positions-asked.ts';
import { reversalsOf } from '../../../src/workbench/positions/reversals-of.ts';
import { findingOf, partOf } from '../../serve/made-findings.ts';
import { positionOf } from './made-positions.ts';

describe('layOutRows', () => {
  const window = { from: 22_000, to: 22_099 };
  it('has a row a target, for and against apart, most positions first, nothing over anything else', () => {
    const all = [
      positionOf('a', 'the levy', 'for', '2030-04-10'),
      positionOf('b', 'sanctions', 'for', '2030-04-10'),
      positionOf('c', 'sanctions', 'for', '2030-04-10'),
      positionOf('d', 'sanctions', 'against', '2030-05-10'),
      positionOf('e', 'sanctions', 'against', null),
    ];
    const rows = layOutRows(all, 'target', window, 1000);
    expect(rows.map(({ name, above, below }) => [name, above, below])).toEqual([
      ['sanctions', 2, 1],
      ['the levy', 1, 1],
    ]);
    expect(rows[0]!.placed.map(({ position, lane }) => [position.entryId, lane])).toEqual([
      ['b', 0],
      ['c', 1],
      ['d', 0],
    ]);
    expect(layOutRows(all, 'holder', window, 1000).map(({ name }) => name)).toEqual(['Aurel Tamsin']);
  });
  it('has no window where nothing has a day', () => {
    expect(windowOf([null, '2031-04'])).toBe(null);
  });
});

describe('what is asked', () => {
  it.each([
    ['2031-04-09', true],
    ['2031-04-01', true],
    ['2031-03-31', false],
    [null, false],
  ])('has %s between days: %s', (day, is) => {
    expect(isBetween(day, { from: '2031-04-01', to: '' })).toBe(is);
  });
  it('passes over days and stances that are none', () => {
    expect(positionsAsked('?from=2031-13-01&stance=maybe')).toMatchObject({ from: '', stance: null });
  });
});

describe('reversalsOf', () => {
  const [before, after] = [
    partOf({ role: 'earlier', reportId: 'r1', entryId: 'a', who: 'Aurel Tamsin', published: '2031-03-24' }),
    partOf({ role: 'later', reportId: 'r2', entryId: 'z', who: 'Aurel Tamsin', published: '2031-04-28' }),
  ];
  const finding = { ...findingOf('reversal', [before, after]), judgment: null };
  const asked = { positions: [], holder: null, hasTarget: false };
  it.each([
    ['anybody’s', asked, 1],
    ['the holder’s', { ...asked, holder: 'Aurel Tamsin' }, 1],
    ['another holder’s', { ...asked, holder: 'Lev Oranov' }, 0],
    ['of a target that its entries are not on', { ...asked, hasTarget: true }, 0],
    ['of a target that one is on', { ...asked, hasTarget: true, positions: [positionOf('a', 'it', 'for', null)] }, 1],
  ])('gives %s', (_, wanted, count) => {
    expect(reversalsOf([finding], wanted)).toHaveLength(count);
  });
  it('leaves out what somebody rejected, and what has one side', () => {
    const judgment = {
      verdict: 'rejected',
      by: 'M',
      at: '',
      why: null,
      says: null,
      correction: 'c',
      since: 0,
    } as const;
    expect(reversalsOf([{ ...finding, judgment }], asked)).toEqual([]);
    expect(reversalsOf([{ ...findingOf('reversal', [after]), judgment: null }], asked)).toEqual([]);
  });
});
