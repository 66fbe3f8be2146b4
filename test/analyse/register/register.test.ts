// What the register tells of an actor, and what people can put right.
import { describe, expect, it } from 'vitest';
import { maybeCorrection, type WithoutId, withId } from '../../../src/analyse/corrections/with-id.ts';
import { pointAt } from '../../../src/analyse/register/point-at.ts';
import { keepRegister, makeRegister } from '../../../src/analyse/register/register.ts';
import type { ActorCorrection } from '../../../src/record/actor-correction.ts';
import { reportNaming } from './report-naming.ts';

const OKKER = { kind: 'person', name: 'Daan Okker' } as const;
const SOLVANE = { kind: 'person', name: 'Ingrid Solvane' } as const;

const REPORTS = [
  reportNaming('r1', '2031-02-06', [{ ...OKKER, offices: ['Arvenian foreign minister'], also: ['Okker'] }, SOLVANE]),
  reportNaming('r2', '2031-05-07', [{ ...OKKER, offices: ['the foreign minister of Arvenia'] }]),
  reportNaming('r3', null, [
    { ...OKKER, offices: ['the former foreign minister of Arvenia', 'an old friend'] },
    { kind: 'person', name: 'Okker' },
  ]),
  reportNaming('r4', '2032-01-05T09:00:00Z', [{ ...OKKER, offices: ['Arvenian prime minister'] }]),
];
const register = makeRegister(REPORTS);
const okker = register.actors.find(({ name }) => name === 'Daan Okker')!;
const decide = (correction: Record<string, unknown>, day = 1) =>
  withId({ at: `2032-03-0${day}T00:00:00Z`, by: 'M. Lindt', why: null, ...correction } as WithoutId<ActorCorrection>);

describe('an actor of the register', () => {
  it('has every alias with the reports that use it', () => {
    expect(
      okker.aliases.map(({ name, reports, evidence }) => [name, reports, evidence.map(({ reportId }) => reportId)]),
    ).toEqual([
      ['Daan Okker', 4, ['r1', 'r2', 'r4', 'r3']],
      ['Okker', 1, ['r1']],
    ]);
    expect([okker.reports, okker.firstSeen, okker.lastSeen]).toEqual([4, '2031-02-06', '2032-01-05']);
  });

  it('tells who held what when, by whose word', () => {
    expect(
      okker.offices.map(({ office, of, held, firstSeen, lastSeen, evidence }) => [
        office,
        of,
        held,
        firstSeen,
        lastSeen,
        evidence.map(({ reportId }) => reportId),
      ]),
    ).toEqual([
      ['Arvenian foreign minister', 'arvenian', 'now', '2031-02-06', '2031-05-07', ['r1', 'r2']],
      ['Arvenian prime minister', 'arvenian', 'now', '2032-01-05', '2032-01-05', ['r4']],
      ['the former foreign minister of Arvenia', 'arvenia', 'past', null, null, ['r3']],
    ]);
  });

  it('is not the bare surname of another report, which is offered to nobody without an office', () => {
    const bare = register.actors.find(({ name }) => name === 'Okker')!;
    expect([bare.reach, bare.reports, register.possibleSameOf(bare.id)]).toEqual(['one-report', 1, []]);
  });

  it('is a state by its short name too, once reports show that, and stays two where none does', () => {
    const named = (...kinds: readonly ('state' | 'organisation')[]) =>
      kinds.map((kind, n) => reportNaming(`a${n}`, null, [{ kind, name: 'Belmark' }]));
    const told = (reports: ReturnType<typeof named>) =>
      makeRegister(reports)
        .actors.map(({ kind, name, reports: count }) => `${kind} ${name} ${count}`)
        .sort();
    expect(told(named('state', 'organisation'))).toEqual(['organisation Belmark 1', 'state Belmark 1']);
    expect(told(named('state', 'organisation', 'state'))).toEqual(['state Belmark 3']);
    const tarsk = reportNaming('b1', null, [{ kind: 'state', name: 'Tarsk Federation', also: ['Tarsk'] }]);
    const bare = reportNaming('b2', null, [{ kind: 'organisation', name: 'Tarsk' }]);
    expect(told([tarsk, bare])).toEqual(['state Tarsk Federation 2']);
  });

  it('leaves compound sources out', () => {
    const both = makeRegister([reportNaming('r1', null, [{ kind: 'group', name: 'Daan Okker and Ingrid Solvane' }])]);
    expect(both.actors).toEqual([]);
  });

  it('takes bare names for the one who prevails, but not a handful', () => {
    const by = (count: number) => {
      const many = Array.from({ length: count }, (_, n) =>
        reportNaming(`a${n}`, '2031-02-06', [{ ...OKKER, offices: ['Arvenian foreign minister'] }]),
      );
      const slip = reportNaming('b', '2031-02-07', [{ ...OKKER, offices: ['Belmarki foreign minister'] }]);
      const bare = reportNaming('c', '2031-02-08', [OKKER]);
      const made = makeRegister([...many, slip, bare]);
      const id = REPORTS[0]!.actors[0]!.id;
      return [
        made.actorOf('c', id)!.id === made.actorOf('a0', id)!.id,
        made.actorOf('b', id)!.id === made.actorOf('a0', id)!.id,
      ];
    };
    expect([by(19), by(20)]).toEqual([
      [false, false],
      [true, false],
    ]);
  });
});

describe('corrections', () => {
  const idOf = (name: string) => register.actors.find((actor) => actor.name === name)!.id;
  const corrected = (...corrections: ActorCorrection[]) => makeRegister(REPORTS, corrections);

  it('merge', () => {
    const merge = decide({
      what: 'merge',
      actors: [pointAt(register, idOf('Daan Okker')), pointAt(register, idOf('Okker'))],
    });
    const merged = corrected(merge).get(idOf('Daan Okker'))!;
    expect([merged.aliases.map(({ name, reports }) => [name, reports]), merged.corrections]).toEqual([
      [
        ['Daan Okker', 4],
        ['Okker', 2],
      ],
      [merge.id],
    ]);
    expect(corrected(merge).get(idOf('Okker'))).toBeNull();
  });

  it('merge holds when reports come in and are read again', () => {
    const merge = decide({
      what: 'merge',
      actors: [pointAt(register, idOf('Daan Okker')), pointAt(register, idOf('Okker'))],
    });
    const later = [
      ...REPORTS.slice(0, 3).map(({ actors, ...report }) => ({
        ...report,
        actors: actors.map((actor) => ({ ...actor, offices: [] })),
      })),
      reportNaming('r5', '2032-02-01', [
        { ...OKKER, offices: ['Arvenian prime minister'] },
        { kind: 'person', name: 'Okker' },
      ]),
    ];
    const made = makeRegister(later, [merge]);
    const bare = REPORTS[2]!.actors[1]!.id;
    expect(made.actorOf('r3', bare)!.id).toBe(idOf('Daan Okker'));
    expect(made.actorOf('r5', bare)!.id).not.toBe(idOf('Daan Okker'));
  });

  it('do not move to a namesake when their report is gone', () => {
    const merge = decide({
      what: 'merge',
      actors: [pointAt(register, idOf('Daan Okker')), pointAt(register, idOf('Okker'))],
    });
    const made = makeRegister([REPORTS[0]!, reportNaming('r9', null, [{ kind: 'person', name: 'Okker' }])], [merge]);
    expect([made.actors.length, made.idle]).toEqual([3, [merge]]);
  });

  it('split by reports, and offer the two no more', () => {
    const split = decide({
      what: 'split',
      from: pointAt(register, idOf('Daan Okker')),
      reports: ['r4'],
      names: [],
      name: 'Daan Okker (the younger)',
    });
    const made = corrected(split);
    const other = made.actors.find(({ name }) => name === 'Daan Okker (the younger)')!;
    expect([other.reports, made.get(idOf('Daan Okker'))!.reports, made.possibleSameOf(other.id)]).toEqual([1, 3, []]);
  });

  it('split by names what a merge joined', () => {
    const merge = decide({
      what: 'merge',
      actors: [pointAt(register, idOf('Daan Okker')), pointAt(register, idOf('Ingrid Solvane'))],
    });
    const split = decide(
      {
        what: 'split',
        from: pointAt(corrected(merge), idOf('Daan Okker')),
        reports: [],
        names: ['Ingrid Solvane'],
        name: null,
      },
      2,
    );
    expect(corrected(merge, split).actors.map(({ name, reports }) => [name, reports])).toEqual([
      ['Daan Okker', 4],
      ['Ingrid Solvane', 1],
      ['Okker', 1],
    ]);
  });

  it('rename and hide, the last name given holds', () => {
    const rename = (name: string, day: number) =>
      decide({ what: 'rename', actor: pointAt(register, idOf('Ingrid Solvane')), name }, day);
    const hide = decide({ what: 'hide', actor: pointAt(register, idOf('Ingrid Solvane')) });
    const made = corrected(rename('Ingrid M. Solvane', 2), hide, rename('I. Solvane', 1)).get(idOf('Ingrid Solvane'))!;
    expect([made.name, made.hidden]).toEqual(['Ingrid M. Solvane', true]);
  });

  it('are refused when they were changed by hand', () => {
    const hide = decide({ what: 'hide', actor: pointAt(register, idOf('Ingrid Solvane')) });
    expect(maybeCorrection(JSON.parse(JSON.stringify(hide)), 'a:1')).toEqual(hide);
    expect(() => maybeCorrection({ ...hide, by: 'nobody' }, 'a:1')).toThrow(
      'not a correction: a:1: its id does not fit its words',
    );
    expect(() => maybeCorrection({ ...hide, what: 'forget' }, 'a:1')).toThrow('not a correction: a:1');
  });

  it('cannot point at nobody', () => {
    expect(() => pointAt(register, 'nobody')).toThrow('no actor with this id: nobody');
  });
});

describe('a kept register', () => {
  it('is made anew when the store has changed, and once for all who ask', async () => {
    let revision = 1;
    let readings = 0;
    const store = {
      revision: async () => revision,
      actorsSince: async () => null,
      corrections: async () => [],
      listedActors: async () => [],
      records: async () => [],
      async *actors() {
        readings += 1;
        yield* REPORTS;
      },
    };
    const ask = keepRegister(store);
    const [a, b] = await Promise.all([ask(), ask()]);
    expect([a === b, readings]).toEqual([true, 1]);
    revision = 2;
    expect([(await ask()) === a, readings]).toEqual([false, 2]);
  });

  it('tries again after a failure', async () => {
    let fails = true;
    const ask = keepRegister({
      revision: async () => 1,
      actorsSince: async () => null,
      listedActors: async () => [],
      records: async () => [],
      corrections: async () => {
        if (fails) throw new Error('gone');
        return [];
      },
      async *actors() {},
    });
    await expect(ask()).rejects.toThrow('gone');
    fails = false;
    expect((await ask()).actors).toEqual([]);
  });
});

describe('a person whom a report took for a body', () => {
  const HALVIK = { kind: 'person', name: 'Joren Halvik' } as const;
  const BODY = { kind: 'organisation', name: 'Joren Halvik' } as const;
  const kindsOf = (...kinds: (typeof HALVIK | typeof BODY)[]) =>
    makeRegister(kinds.map((actor, n) => reportNaming(`r${n}`, `2031-02-0${n + 1}`, [actor])))
      .actors.map(({ kind, reports }) => `${kind} ${reports}`)
      .sort();

  it('is that person, where three reports and twice as many as those show one', () => {
    expect(kindsOf(BODY, HALVIK, HALVIK, HALVIK)).toEqual(['person 4']);
    expect(kindsOf(HALVIK, HALVIK, BODY)).toEqual(['organisation 1', 'person 2']);
    expect(kindsOf(HALVIK, HALVIK, HALVIK, BODY, BODY)).toEqual(['organisation 2', 'person 3']);
  });

  it('is none where a word of the name is a body’s', () => {
    const reports = [1, 2, 3].map((n) => reportNaming(`r${n}`, null, [{ kind: 'person', name: 'Vell Council' }]));
    const body = reportNaming('r4', null, [{ kind: 'organisation', name: 'Vell Council' }]);
    expect(
      makeRegister([...reports, body])
        .actors.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['organisation', 'person']);
  });
});
