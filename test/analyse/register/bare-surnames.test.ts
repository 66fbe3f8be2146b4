// A surname that its own report ties to nobody: whose it is by other reports, what says so, and when it is nobody's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WithoutId, withId } from '../../../src/analyse/corrections/with-id.ts';
import { pointAt } from '../../../src/analyse/register/point-at.ts';
import { makeRegister, type Register, RegisterMaker } from '../../../src/analyse/register/register.ts';
import type { ActorCorrection } from '../../../src/record/actor-correction.ts';
import type { ReportActors } from '../../../src/store/contract.ts';
import { contentId } from '../../../src/text/content-hash.ts';
import { foldName } from '../../../src/text/fold-name.ts';
import { type Naming, reportNaming } from './report-naming.ts';

const DAY = '2031-03-04';
const person = (name: string, ...offices: string[]): Naming => ({ kind: 'person', name, offices });
const body = (name: string): Naming => ({ kind: 'organisation', name });
const DAAN = person('Daan Okker');
const BARE = person('Okker');
const COSTANE = person('Mirela Costane');

type Told = readonly [day: string | null, ...namings: Naming[]];
const toReports = (told: readonly Told[]): ReportActors[] =>
  told.map(([day, ...namings], n) => reportNaming(`r${n}`, day, namings));

/** Whom the surname of the last report means: its shown name and number of reports, or null where it stays its own report's. */
function meant(told: readonly Told[], name = 'Okker'): string | null {
  const register = makeRegister(toReports(told));
  const actor = actorIn(register, `r${told.length - 1}`, name);
  return actor.reach === 'one-report' ? null : `${actor.name} ${actor.reports}`;
}

const actorIn = (register: Register, reportId: string, name: string) =>
  register.get(register.actorOf(reportId, contentId('actor', 'person', foldName(name)))!.id)!;

describe('a surname alone', () => {
  it('is the only one who bears it, beside somebody seldom named whom another report names with that one', () => {
    expect(
      meant([
        [DAY, DAAN, COSTANE],
        ['2031-04-01', BARE, COSTANE],
      ]),
    ).toBe('Daan Okker 2');
    expect(
      meant([
        [DAY, DAAN, COSTANE],
        ['2031-04-01', BARE, person('Costane')],
      ]),
    ).toBe('Daan Okker 2');
    expect(meant([[DAY, DAAN, body('Verrin Savings'), body('Port Guild')], ['2031-04-01', BARE, body('Verrin Savings'), body('Port Guild')]])).toBe('Daan Okker 2'); // biome-ignore format: one line
  });

  it('is whoever of that surname alone is given its office', () => {
    const tomas: Told = [DAY, person('Tomas Reyk', 'the former secretary general of the Halden Pact')];
    const hanna: Told = [DAY, person('Hanna Reyk', 'Judge'), { kind: 'alliance', name: 'Halden Pact' }];
    const judge: Told = ['2031-06-01', person('Reyk', 'Judge'), { kind: 'alliance', name: 'Halden Pact' }];
    expect(meant([tomas, hanna, judge], 'Reyk')).toBe('Hanna Reyk 2');
    expect(meant([[DAY, person('Daan Okker', 'Arvenian foreign minister')], [DAY, person('Okker', 'Foreign Minister')]])).toBe('Daan Okker 2'); // biome-ignore format: one line
  });

  it.each<[string, Told[]]>([
    ['beside nobody', [[DAY, DAAN, COSTANE], [DAY, BARE]]],
    ['where another bears it too', [[DAY, DAAN, COSTANE], [DAY, person('Petra Okker')], [DAY, BARE, COSTANE]]],
    ['of another office', [[DAY, person('Daan Okker', 'Arvenian foreign minister'), COSTANE], [DAY, person('Okker', 'Sergeant'), COSTANE]]],
    ['of another state', [[DAY, person('Daan Okker', 'Arvenian foreign minister'), COSTANE], [DAY, person('Daan Okker', 'Foreign Minister')], [DAY, person('Okker', 'Belmarki foreign minister'), COSTANE]]],
    ['of the other gender', [[DAY, person('Daan Okker', 'the spokesman'), COSTANE], [DAY, person('Okker', 'the spokeswoman'), COSTANE]]],
    ['of an office that two of the name hold', [[DAY, person('Daan Okker', 'Judge'), COSTANE], [DAY, person('Petra Okker', 'Judge')], [DAY, person('Okker', 'Judge'), COSTANE]]],
    ['a judge in a report that shares nobody with the other judge’s', [[DAY, person('Daan Okker', 'Judge'), COSTANE], [DAY, person('Okker', 'Judge')]]],
    ['years away', [[DAY, person('Daan Okker', 'Arvenian president'), COSTANE], ['2039-03-04', person('Okker', 'President'), COSTANE]]],
    ['of an undated report', [[DAY, DAAN, COSTANE], [null, BARE, COSTANE]]],
    ['in a report that names one of the surname', [[DAY, DAAN, COSTANE], [DAY, BARE, DAAN, COSTANE]]],
    ['beside one body alone', [[DAY, DAAN, body('Verrin Savings')], [DAY, BARE, body('Verrin Savings')]]],
    ['beside a state alone', [[DAY, DAAN, { kind: 'state', name: 'Tarsk' }], [DAY, BARE, { kind: 'state', name: 'Tarsk' }]]],
    ['beside one named in many reports', [[DAY, DAAN, COSTANE], ...Array.from({ length: 21 }, (): Told => [DAY, COSTANE]), [DAY, BARE, COSTANE]]],
    ['beside one whom hardly any report names with that one', [[DAY, DAAN, COSTANE], ...Array.from({ length: 12 }, (): Told => [DAY, COSTANE]), [DAY, BARE, COSTANE]]],
    ['of a full name that two bear', [[DAY, person('Daan Okker', 'Arvenian foreign minister'), COSTANE], [DAY, person('Daan Okker', 'a Belmarki teacher')], [DAY, BARE, COSTANE]]],
    ['with letters that only look the same', [[DAY, DAAN, COSTANE], [DAY, person('Оkker'), COSTANE], [DAY, BARE]]],
    ['where letters of the full name only look the same', [[DAY, person('Dаan Okker'), COSTANE], [DAY, BARE, COSTANE]]],
    ['with an initial', [[DAY, DAAN, COSTANE], [DAY, person('P. Okker'), COSTANE], [DAY, BARE]]],
  ])('stays its own report’s %s', (_, told) => {
    expect(meant(told)).toBeNull();
  }); // biome-ignore format: a case a line

  it('tells why', () => {
    const register = makeRegister(toReports([[DAY, DAAN, COSTANE], [DAY, person('Hanna Reyk', 'Arvenian justice minister')], ['2031-04-01', BARE, COSTANE, person('Reyk', 'Minister of Justice')]])); // biome-ignore format: one line
    const joinedOf = (name: string) =>
      register.actors.find((one) => one.name === name)!.aliases.flatMap(({ evidence }) => evidence.flatMap(({ reportId, joined }) => (joined ? [[reportId, joined]] : []))); // biome-ignore format: one line
    expect(joinedOf('Daan Okker')).toEqual([['r2', { by: 'named-with', words: 'Mirela Costane', reportId: 'r0' }]]);
    expect(joinedOf('Hanna Reyk')).toEqual([
      ['r2', { by: 'office', words: 'Arvenian justice minister', reportId: 'r1' }],
    ]);
  });

  it('never names whom it means, however many reports have it alone', () => {
    const alone = Array.from({ length: 5 }, (): Told => ['2031-04-01', BARE, COSTANE]);
    expect(meant([[DAY, DAAN, COSTANE], ...alone])).toBe('Daan Okker 6');
  });

  it('comes apart when another bearer comes, and together when that one is gone', () => {
    const maker = new RegisterMaker();
    for (const report of toReports([
      [DAY, DAAN, COSTANE],
      [DAY, BARE, COSTANE],
    ]))
      maker.set(report);
    const names = () => maker.make([], []).actors.map(({ name, reports }) => `${name} ${reports}`); // biome-ignore format: one line
    expect(names()).toEqual(['Daan Okker 2', 'Mirela Costane 2']);
    maker.set(reportNaming('late', '2031-05-01', [person('Petra Okker')]));
    expect(names()).toEqual(['Daan Okker 1', 'Mirela Costane 2', 'Okker 1', 'Petra Okker 1']);
    maker.set(reportNaming('late', '2031-05-01', []));
    expect(names()).toEqual(['Daan Okker 2', 'Mirela Costane 2']);
  });
});

describe('what people put right', () => {
  const told: Told[] = [
    [DAY, DAAN, COSTANE],
    ['2031-04-01', BARE, COSTANE],
  ];
  const decide = (correction: Record<string, unknown>) =>
    withId({ at: '2032-03-01T00:00:00Z', by: 'M. Lindt', why: null, ...correction } as WithoutId<ActorCorrection>);
  const shown = (...corrections: ActorCorrection[]) =>
    makeRegister(toReports(told), corrections)
      .actors.map(({ name, reports, hidden }) => `${name} ${reports}${hidden ? ' hidden' : ''}`)
      .sort();
  const daan = pointAt(makeRegister(toReports(told)), actorIn(makeRegister(toReports(told)), 'r1', 'Okker').id);
  const bare = { kind: 'person', name: 'Okker', reports: ['r1'] };

  it('points at the full name', () => {
    expect(daan).toEqual({ kind: 'person', name: 'Daan Okker', reports: ['r0'] });
  });

  it('splits it off', () => {
    const split = decide({ what: 'split', from: daan, reports: ['r1'], names: [], name: 'Petra Okker' });
    expect(shown(split)).toEqual(['Daan Okker 1', 'Mirela Costane 2', 'Petra Okker 1']);
    const joined = makeRegister(toReports(told), [split]).actors.flatMap(({ aliases }) => aliases.flatMap(({ evidence }) => evidence.filter((one) => one.joined))); // biome-ignore format: one line
    expect(joined).toEqual([]);
  });

  it('holds what was said of the surname when it stood alone', () => {
    expect(shown(decide({ what: 'rename', actor: bare, name: 'Petra Okker' }))).toEqual(['Daan Okker 1', 'Mirela Costane 2', 'Petra Okker 1']); // biome-ignore format: one line
    expect(shown(decide({ what: 'hide', actor: bare }))).toEqual(['Daan Okker 1', 'Mirela Costane 2', 'Okker 1 hidden']); // biome-ignore format: one line
    expect(shown(decide({ what: 'merge', actors: [daan, bare] }))).toEqual(['Daan Okker 2', 'Mirela Costane 2']);
    expect(shown(decide({ what: 'hide', actor: { ...bare, reports: ['gone'] } }))).toEqual(['Daan Okker 2', 'Mirela Costane 2']); // biome-ignore format: one line
  });
});

describe('the register with surnames alone', () => {
  const NAMES = ['Daan Okker', 'Petra Okker', 'Okker', 'Mirela Costane', 'Costane', 'Lev Oranov'];
  const telling = fc.tuple(
    fc.nat({ max: 30 }),
    fc.constantFrom(DAY, '2031-09-01', '2034-01-01', null),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '', 'Judge', 'Foreign Minister')), { selector: ([name]) => name, maxLength: 4 }), // biome-ignore format: one line
  );
  it('law: is the same made at once and bit by bit, past the number from which somebody is well known', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 60, size: 'max' }), fc.nat({ max: 4 }), (tellings, every) => {
        const maker = new RegisterMaker();
        const now = new Map<string, ReportActors>();
        for (const [n, [id, day, names]] of tellings.entries()) {
          const report = reportNaming(`r${id}`, day, names.map(([name, office]) => person(name, ...(office === '' ? [] : [office])))); // biome-ignore format: one line
          now.set(report.reportId, report);
          maker.set(report);
          if (n % (every + 1) === 0) maker.make([], []);
        }
        const shown = ({ actors, possibleSame }: Register) => JSON.stringify({ actors, possibleSame });
        expect(shown(maker.make([], []))).toBe(shown(makeRegister([...now.values()].reverse())));
      }),
      { numRuns: 150 },
    );
  });
});
