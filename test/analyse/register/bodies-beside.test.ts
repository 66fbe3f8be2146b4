import { describe, expect, it } from 'vitest';
import { makeRegister, RegisterMaker } from '../../../src/analyse/register/register.ts';
import { type Naming, reportNaming } from './report-naming.ts';

const TARSK: Naming = { kind: 'state', name: 'Tarsk', also: ['Drovny'] };
const FILED: Naming = {
  kind: 'organisation',
  name: 'Foreign Ministry',
  owner: { of: 'DROVNY', by: 'dateline', isOpen: true },
};
const INSIDE: Naming = { ...FILED, name: 'foreign ministry', owner: { of: 'Drovny', isOpen: true } };
const OWNED: Naming = { ...FILED, name: 'foreign ministry', owner: { of: 'Tarsk' } };

const reportsOf = (all: readonly (readonly Naming[])[]) =>
  all.map((namings, n) => reportNaming(`r${n}`, '2031-03-04', namings));
const bodies = (...all: readonly (readonly Naming[])[]) =>
  makeRegister(reportsOf(all))
    .actors.filter(({ kind }) => kind === 'organisation')
    .map(({ name, reports }) => `${name} ${reports}`);

describe('the foreign ministry of a town', () => {
  it('is the state’s for which two reports have the town speak', () => {
    expect(bodies([TARSK], [TARSK], [OWNED], [INSIDE], [FILED, TARSK])).toEqual(['Foreign Ministry (Tarsk) 3']);
    expect(bodies([TARSK], [OWNED], [INSIDE])).toEqual(['foreign ministry 1', 'foreign ministry (Tarsk) 1']);
  });

  it('is by a dateline alone only where the report names the state, or who serves it', () => {
    const oranov: Naming = { kind: 'person', name: 'Lev Oranov' };
    const minister: Naming = { ...oranov, offices: ['Tarskian foreign minister'] };
    expect(bodies([TARSK], [TARSK], [OWNED], [FILED])).toHaveLength(2);
    expect(bodies([TARSK], [TARSK, minister], [OWNED], [FILED, oranov])).toEqual(['Foreign Ministry (Tarsk) 2']);
  });

  it('is the state’s of all ministers whom its report calls by their title alone', () => {
    const okker: Naming = { kind: 'person', name: 'Daan Okker', offices: ['Tarskian foreign minister'] };
    const bare: Naming = { ...okker, offices: ['Foreign Minister'] };
    const lund: Naming = { kind: 'person', name: 'Sefa Lund', offices: ['Belmarkian finance minister'] };
    const filed: Naming = { ...FILED, owner: { of: 'SUND', by: 'dateline', isOpen: true } };
    expect(bodies([TARSK, okker], [OWNED], [filed, bare])).toEqual(['Foreign Ministry (Tarsk) 2']);
    expect(bodies([TARSK, okker], [OWNED], [filed, { ...bare, offices: ['President'] }])).toHaveLength(2);
    const others: readonly Naming[] = [filed, bare, { ...lund, offices: ['Finance Minister'] }];
    expect(bodies([TARSK, okker], [lund], [OWNED], others)).toHaveLength(2);
  });

  it('tells what it rests on', () => {
    const register = makeRegister(reportsOf([[TARSK], [TARSK], [OWNED], [FILED, TARSK]]));
    const body = register.actors.find(({ kind }) => kind === 'organisation')!;
    const told = body.aliases.flatMap(({ evidence }) => evidence.map(({ reportId, owner }) => [reportId, owner?.by, owner?.reportId])); // biome-ignore format: one line
    expect(told.sort()).toEqual([
      ['r2', 'name', undefined],
      ['r3', 'dateline', 'r0'],
    ]);
  });

  it('is shown as reports call it with its owner, where one does', () => {
    expect(bodies([OWNED], [{ ...OWNED, name: 'Tarskian foreign ministry', owner: { of: 'Tarskian' } }])).toEqual([
      'Tarskian foreign ministry 2',
    ]);
  });

  it('comes apart when the town is another’s too', () => {
    const maker = new RegisterMaker();
    const namings = [[TARSK], [TARSK], [OWNED], [FILED, TARSK]];
    for (const report of reportsOf(namings)) maker.set(report);
    const count = () => maker.make([], []).actors.filter(({ kind }) => kind === 'organisation').length;
    expect(count()).toBe(1);
    const other: Naming = { kind: 'state', name: 'Belmark', also: ['Drovny'] };
    for (const id of ['x', 'y']) maker.set(reportNaming(id, '2031-03-04', [other]));
    expect(count()).toBe(2);
  });
});
