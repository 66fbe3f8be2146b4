import { describe, expect, it } from 'vitest';
import { makeRegister, RegisterMaker } from '../../../src/analyse/register/register.ts';
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

describe('a state that a report takes for a person', () => {
  const state: Naming = { kind: 'state', name: 'Tarsk' };
  const said: Naming = { kind: 'person', name: 'Tarsk' };
  const namesOf = (...reports: readonly (readonly Naming[])[]) =>
    makeRegister(reports.map((namings, n) => reportNaming(`r${n}`, '2031-03-04', namings)))
      .actors.map(({ kind, name, reports: n }) => `${kind} ${name} ${n}`)
      .sort();
  it('is that state where three reports show it to be one', () => {
    expect(namesOf([state], [state], [TARSK], [said])).toEqual(['state Tarsk 4']);
    expect(namesOf([state], [TARSK], [said])).toEqual(['person Tarsk 1', 'state Tarsk Federation 2']);
  });

  it('stays a person where somebody has that surname, and where it is a state of the world', () => {
    const petra: Naming = { kind: 'person', name: 'Petra Tarsk' };
    expect(namesOf([state], [state], [TARSK], [said], [petra])).toContain('person Tarsk 1');
    const jordan: Naming = { kind: 'state', name: 'Jordan', iso: 'JO' };
    expect(namesOf([jordan], [jordan], [jordan], [{ kind: 'person', name: 'Jordan' }])).toContain('person Jordan 1');
  });

  it('is parted again where a bearer of the surname comes later, and joined when that report is read again', () => {
    const maker = new RegisterMaker();
    const put = (id: string, namings: readonly Naming[]) => maker.set(reportNaming(id, '2031-03-04', namings));
    const kinds = () => maker.make([], []).actors.map(({ kind, name }) => `${kind} ${name}`).sort(); // biome-ignore format: one line
    [[state], [state], [TARSK], [said]].forEach((namings, n) => void put(`r${n}`, namings));
    expect(kinds()).toEqual(['state Tarsk']);
    put('late', [{ kind: 'person', name: 'Petra Tarsk' }]);
    expect(kinds()).toEqual(['person Petra Tarsk', 'person Tarsk', 'state Tarsk']);
    put('late', []);
    expect(kinds()).toEqual(['state Tarsk']);
  });
});

describe('the name that a state is shown by', () => {
  it('is not the last word of its name alone, however many have only that', () => {
    const beside: readonly Naming[] = [BODY, ORANOV];
    expect(kindsOf([TARSK, MINISTER], beside, beside, beside)).toEqual(['state Tarsk Federation 4']);
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

describe('an armed group by the end of its name', () => {
  const guard: Naming = { kind: 'armed-group', name: 'Northmarch Home Guard' };
  const short: Naming = { kind: 'armed-group', name: 'Home Guard' };
  const kessick: Naming = { kind: 'person', name: 'Bron Kessick' };
  const leads: Naming = { ...kessick, offices: ['commander of the Northmarch Home Guard'] };
  it('is the one that ends so, beside somebody of it', () => {
    expect(kindsOf([guard, leads], [short, kessick])).toEqual(['armed-group Northmarch Home Guard 2']);
  });
  it('stays its report’s beside nobody, and where two end so', () => {
    expect(kindsOf([guard, leads], [short])).toContain('armed-group Home Guard 1');
    const other: Naming = { kind: 'armed-group', name: 'Sund Home Guard' };
    expect(kindsOf([guard, leads], [other], [short, kessick])).toContain('armed-group Home Guard 1');
  });
});

describe('a town that a report takes for a person', () => {
  const mayor: Naming = { kind: 'person', name: 'Alba Dorn', offices: ['mayor of Greywater'] };
  const town: Naming = { kind: 'person', name: 'Greywater' };
  const kinds = (...reports: readonly (readonly Naming[])[]) =>
    makeRegister(reports.map((namings, n) => reportNaming(`r${n}`, '2031-03-04', namings)))
      .actors.map(({ kind, name }) => `${kind} ${name}`)
      .sort();
  it('is that town where a report tells of its mayor', () => {
    expect(kinds([mayor], [town])).toEqual(['person Alba Dorn', 'place Greywater']);
    expect(kinds([mayor], [town], [{ kind: 'place', name: 'Greywater' }])).toEqual(['person Alba Dorn', 'place Greywater']); // biome-ignore format: one line
  });
  it('stays somebody with an office, and where it is somebody’s surname', () => {
    expect(kinds([mayor], [{ ...town, offices: ['Judge'] }])).toContain('person Greywater');
    expect(kinds([mayor], [town], [{ kind: 'person', name: 'Tor Greywater' }])).toContain('person Greywater');
    expect(kinds([town])).toEqual(['person Greywater']);
  });
  it('changes as reports come', () => {
    const maker = new RegisterMaker();
    const told = (): string[] => maker.make([], []).actors.map(({ kind, name }) => `${kind} ${name}`).sort(); // biome-ignore format: one line
    maker.set(reportNaming('a', '2031-03-04', [town]));
    expect(told()).toEqual(['person Greywater']);
    maker.set(reportNaming('b', '2031-03-05', [mayor]));
    expect(told()).toEqual(['person Alba Dorn', 'place Greywater']);
    maker.set(reportNaming('b', '2031-03-05', []));
    expect(told()).toEqual(['person Greywater']);
  });
});

describe('a paper by the end of its name', () => {
  const paper: Naming = { kind: 'publication', name: 'Port Alder Dispatch' };
  const short: Naming = { kind: 'publication', name: 'Dispatch' };
  it('is the only one that ends so', () => {
    expect(kindsOf([paper], [short])).toEqual(['publication Port Alder Dispatch 2']);
    expect(kindsOf([short])).toEqual(['publication Dispatch 1']);
  });
  it('is nobody’s where two end so, and comes apart when the second comes', () => {
    const maker = new RegisterMaker();
    const count = () => maker.make([], []).actors.length;
    maker.set(reportNaming('a', '2031-03-04', [paper]));
    maker.set(reportNaming('b', '2031-03-04', [short]));
    expect(count()).toBe(1);
    maker.set(reportNaming('c', '2031-03-05', [{ kind: 'publication', name: 'Corvessa Dispatch' }]));
    expect(count()).toBe(3);
  });
});
