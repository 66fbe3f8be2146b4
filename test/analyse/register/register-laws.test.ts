// Laws of the register over random reports: it is the same for any order, every sighting is in it once, and corrections hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce } from '../../../src/analyse/corrections/in-force.ts';
import { withId } from '../../../src/analyse/corrections/with-id.ts';
import { pointAt } from '../../../src/analyse/register/point-at.ts';
import { makeRegister, type Register, RegisterMaker } from '../../../src/analyse/register/register.ts';
import type { ActorCorrection } from '../../../src/record/actor-correction.ts';
import type { ReportActors } from '../../../src/store/contract.ts';
import { actorOf, type Naming } from './report-naming.ts';

const NAMES: readonly (readonly [Naming['kind'], string])[] = [
  ['person', 'Petra Lindqvar'],
  ['person', 'Petra M. Lindqvar'],
  ['person', 'Petra T. Lindqvar'],
  ['person', 'Pеtra Lindqvar'],
  ['person', 'Lindqvar'],
  ['person', 'Daan Okker'],
  ['person', 'Okker'],
  ['alliance', 'Northern Halden Treaty'],
  ['alliance', 'New Harbour Trust'],
  ['alliance', 'NHT'],
  ['organisation', 'Foreign Ministry'],
  ['organisation', 'Daan Okker'],
  ['organisation', 'Federation'],
  ['organisation', 'Tarsk'],
  ['state', 'Tarsk Federation'],
  ['state', 'Belmark'],
];
const OFFICES = [
  'Arvenian defence minister',
  'Arvenian prime minister',
  'a Belmarki teacher',
  'the surgeon',
  'Foreign Minister',
  'the spokeswoman',
  'a spokesman',
  'the former president of Kestria',
  'Tarskian president',
  'an old friend',
];

const OWNERS: readonly Naming['owner'][] = [
  undefined,
  { of: 'Tarsk' },
  { of: 'Tarskian' },
  { of: 'Belmark', by: 'deed' },
  { of: 'DROVNY', by: 'dateline', isOpen: true },
  { of: 'Drovny', isOpen: true },
];

const naming: fc.Arbitrary<Naming> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    offices: fc.array(fc.constantFrom(...OFFICES), { maxLength: 2 }),
    also: fc.constantFrom<readonly string[]>([], ['NHT'], ['Lindqvar'], ['Tarsk'], ['Drovny']),
    owner: fc.constantFrom<Naming['owner']>(...OWNERS),
  })
  .map(({ name: [kind, name], offices, also, owner }) => ({
    ...{ kind, name, also, offices: kind === 'person' ? offices : [] },
    ...(name === 'Foreign Ministry' && owner !== undefined ? { owner } : {}),
  }));

const reports: fc.Arbitrary<ReportActors[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(null, '2031-03-01', '2031-03-02T10:00:00Z', '2031-04-01', '2032-01-05', 'last week'),
      fc.uniqueArray(naming, { maxLength: 4, selector: ({ name }) => name }),
    ),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(([published, namings], n) => ({
      reportId: `r${n}`,
      published,
      actors: namings.map((one) => actorOf(`r${n}`, one)),
    })),
  );

/** Corrections about actors of the register, by numbers that say which. */
function correct(
  register: Register,
  picks: readonly (readonly [what: number, a: number, b: number])[],
): ActorCorrection[] {
  const at = (n: number) => register.actors[n % register.actors.length]!;
  const made: ActorCorrection[] = [];
  for (const [n, [what, a, b]] of picks.entries()) {
    if (register.actors.length === 0) break;
    const kept = { at: `2032-02-0${1 + (n % 9)}T00:00:00Z`, by: 'M. Lindt', why: null };
    const first = pointAt(register, at(a).id);
    if (what === 0) made.push(withId({ ...kept, what: 'merge', actors: [first, pointAt(register, at(b).id)] }));
    else if (what === 1)
      made.push(withId({ ...kept, what: 'split', from: first, reports: [`r${b % 12}`], names: [], name: null }));
    else if (what === 2) made.push(withId({ ...kept, what: 'rename', actor: first, name: `Renamed ${b}` }));
    else if (what === 3) made.push(withId({ ...kept, what: 'hide', actor: first }));
    else if (made.length > 0) made.push(withId({ ...kept, what: 'undo', undoes: made[b % made.length]!.id }));
  }
  return made;
}

const picks = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 40 }), fc.nat({ max: 40 })), { maxLength: 6 });
const shown = ({ actors, possibleSame, idle }: Pick<Register, 'actors' | 'possibleSame' | 'idle'>) =>
  JSON.stringify({ actors, possibleSame, idle });

describe('the register', () => {
  it('law: is the same for any order of reports and corrections', () => {
    fc.assert(
      fc.property(reports, picks, fc.infiniteStream(fc.nat()), (list, wanted, stream) => {
        const corrections = correct(makeRegister(list), wanted);
        const shuffle = <T>(all: readonly T[]) =>
          all
            .map((one) => [stream.next().value, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const other = shuffle(list).map((report) => ({ ...report, actors: shuffle(report.actors) }));
        expect(shown(makeRegister(other, shuffle(corrections)))).toBe(shown(makeRegister(list, corrections)));
      }),
      { numRuns: 400 },
    );
  });

  it('law: is the same made at once, and bit by bit as reports come and are read again', () => {
    fc.assert(
      fc.property(reports, reports, picks, fc.nat({ max: 3 }), (before, list, wanted, every) => {
        const maker = new RegisterMaker();
        for (const [n, report] of [...before, ...list].entries()) {
          maker.set(report);
          // asked for in between, so that what is worked out once must be worked out again
          if (n % (every + 1) === 0) shown(maker.make([], []));
        }
        const now = [...new Map([...before, ...list].map((report) => [report.reportId, report])).values()];
        const corrections = correct(makeRegister(now), wanted);
        const [made, anew] = [maker.make(corrections, []), makeRegister(now, corrections)];
        expect(shown(made)).toBe(shown(anew));
        for (const { id } of anew.actors) expect(made.idsOf(id)).toEqual(anew.idsOf(id));
        for (const { reportId, actors } of now)
          for (const { id } of actors) {
            expect(made.actorOf(reportId, id)).toEqual(anew.actorOf(reportId, id));
            expect(made.isShared(id)).toBe(anew.isShared(id));
          }
      }),
      { numRuns: 300 },
    );
  });

  it('law: holds every actor of every report once, with all its names', () => {
    fc.assert(
      fc.property(reports, picks, (list, wanted) => {
        const register = makeRegister(list, correct(makeRegister(list), wanted));
        const evidence = register.actors.flatMap(({ id, aliases }) =>
          aliases.flatMap(({ name, evidence: places }) =>
            places.map(({ reportId, span }) => [reportId, span.start, name, id].join(' ')),
          ),
        );
        const named = list.flatMap(({ reportId, actors }) =>
          actors.flatMap((actor) =>
            actor.names.map(({ name, span }) =>
              [reportId, span.start, name, register.actorOf(reportId, actor.id)!.id].join(' '),
            ),
          ),
        );
        expect(evidence.sort()).toEqual(named.sort());
        expect(new Set(register.actors.map(({ id }) => id)).size).toBe(register.actors.length);
      }),
      { numRuns: 200 },
    );
  });

  it('law: never makes one of two names with different letters', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const register = makeRegister(list);
        for (const { reportId, actors } of list)
          for (const { id, name } of actors) {
            const own = register.get(register.actorOf(reportId, id)!.id)!;
            const isOdd = /[^ -~]/.test(name);
            if (own.kind === 'person')
              for (const alias of own.aliases) expect(/[^ -~]/.test(alias.name)).toBe(isOdd && alias.name === name);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('law: with every correction undone is the register without any', () => {
    fc.assert(
      fc.property(reports, picks, (list, wanted) => {
        const plain = makeRegister(list);
        const corrections = correct(plain, wanted).filter(({ what }) => what !== 'undo');
        const undone = corrections.map(({ id }) =>
          withId({ what: 'undo', undoes: id, at: '2033-01-01T00:00:00Z', by: 'M. Lindt', why: null }),
        );
        expect(shown(makeRegister(list, [...corrections, ...undone]))).toBe(
          shown({ actors: plain.actors, possibleSame: plain.possibleSame, idle: makeRegister(list, undone).idle }),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('undoing', () => {
  const kept = { at: '2032-02-01T00:00:00Z', by: 'M. Lindt', why: null };
  const hide = withId({ ...kept, what: 'hide', actor: { kind: 'person', name: 'Lev Oranov', reports: [] } });
  const undo = withId({ ...kept, what: 'undo', undoes: hide.id });
  const redo = withId({ ...kept, what: 'undo', undoes: undo.id });
  it.each([
    [[hide], ['hide']],
    [[hide, undo], ['undo']],
    [
      [hide, undo, redo],
      ['hide', 'undo'],
    ],
    [[undo], ['undo']],
  ])('%#: leaves in force what is not undone', (all, force) => {
    expect(
      inForce(all)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(force);
  });
});
