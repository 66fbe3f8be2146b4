import { describe, expect, it } from 'vitest';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { type Naming, reportNaming } from './report-naming.ts';

const TARSK: Naming = { kind: 'state', name: 'Tarsk Federation', also: ['Tarsk'] };
const BODY: Naming = { kind: 'organisation', name: 'Federation' };
const ORANOV: Naming = { kind: 'person', name: 'Lev Oranov' };
const MINISTER: Naming = { ...ORANOV, offices: ['Tarskian foreign minister'] };

function kindsOf(...reports: readonly (readonly Naming[])[]) {
  const register = makeRegister(reports.map((namings, n) => reportNaming(`r${n}`, '2031-03-04', namings)));
  return register.actors
    .filter(({ kind }) => kind !== 'person')
    .map(({ kind, name, reports: n }) => `${kind} ${name} ${n}`);
}

describe('“the Federation”', () => {
  it('is the one state that ends so, where the report names it or one who serves it', () => {
    expect(kindsOf([TARSK], [BODY, { kind: 'organisation', name: 'Tarsk' }])).toEqual(['state Tarsk Federation 2']);
    expect(kindsOf([TARSK, MINISTER], [BODY, ORANOV])).toEqual(['state Tarsk Federation 2']);
  });

  it('stays a body of its report beside nobody of that state, and where two states end so', () => {
    expect(kindsOf([TARSK, MINISTER], [BODY])).toContain('organisation Federation 1');
    const other: Naming = { kind: 'state', name: 'Marrow Federation', also: ['Marrow'] };
    expect(kindsOf([TARSK, MINISTER], [other], [BODY, ORANOV])).toContain('organisation Federation 1');
  });
});

describe('a town and its club', () => {
  const town: Naming = { kind: 'place', name: 'Vell' };
  const club: Naming = { kind: 'organisation', name: 'Vell' };
  it('go by one name: what most reports have', () => {
    expect(kindsOf([town], [club])).toEqual(['place Vell 2']);
    expect(kindsOf([town], [club], [club])).toEqual(['organisation Vell 3']);
    expect(kindsOf([club], [club])).toEqual(['organisation Vell 2']);
  });
});

describe('“the Pact”', () => {
  const full: Naming = { kind: 'alliance', name: 'Halden Pact', also: ['Pact'] };
  const short: Naming = { kind: 'alliance', name: 'Pact' };
  it('is the one alliance that three reports call so', () => {
    expect(kindsOf([full], [full], [full], [short])).toEqual(['alliance Halden Pact 4']);
    expect(kindsOf([full], [full], [short])).toContain('alliance Pact 1');
    const other: Naming = { kind: 'alliance', name: 'Vell Pact' };
    expect(kindsOf([full], [full], [full], [other], [short])).toContain('alliance Pact 1');
  });
});
