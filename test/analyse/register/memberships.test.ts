// Who belongs to what by reports and lists; the same in any order of either.
import { describe, expect, it } from 'vitest';
import { currentMembers, membershipsOf } from '../../../src/analyse/register/memberships.ts';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { makeListed } from '../../../src/read/actor-lists/actor-list.ts';
import type { ListedActor } from '../../../src/record/listed-actor.ts';
import { type Naming, reportNaming } from './report-naming.ts';

const PACT: Naming = { kind: 'alliance', name: 'Halden Pact' };
const state = (name: string, more: Partial<Naming> = {}): Naming => ({ kind: 'state', name, ...more });
const REPORTS = [
  reportNaming('r1', '2031-02-06', [PACT, state('Belmark', { belongs: ['Halden Pact'] })]),
  reportNaming('r2', '2031-05-06', [PACT, state('Belmark', { belongs: ['Halden Pact'] }), state('Tarsk')]),
  reportNaming('r3', '2031-03-06', [PACT, state('Kestria', { belongs: ['Halden Pact'] })]),
  reportNaming('r4', '2031-07-01', [PACT, state('Kestria', { left: ['Halden Pact'] })]),
  reportNaming('r5', '2031-01-01', [PACT, state('Arvenia', { left: ['Halden Pact'] })]),
  reportNaming('r6', '2031-08-01', [PACT, state('Arvenia', { belongs: ['Halden Pact'] })]),
];
const listed = (name: string, of: string, to: string | null = null) =>
  makeListed('desk', {
    kind: 'state',
    names: [name],
    identifiers: [],
    offices: [],
    memberships: [{ of, from: '2019-01-01', to }],
  }) as ListedActor;

function told(reports = REPORTS, lists: readonly ListedActor[] = []) {
  const register = makeRegister(reports, [], lists);
  const [pact] = register.actors.filter(({ name }) => name === 'Halden Pact');
  return membershipsOf(register).membersOf(pact!.id);
}
const rows = (...asked: Parameters<typeof told>) =>
  told(...asked).map(({ member, held, reports, firstSeen, lastSeen, lists }) =>
    [held, member.name, reports, firstSeen, lastSeen, ...lists].join(' '),
  );
const now = (...asked: Parameters<typeof told>) => currentMembers(told(...asked)).map(({ name }) => name);

describe('memberships', () => {
  it('are told with the reports that say so', () => {
    expect(rows()).toEqual([
      'now Arvenia 1 2031-08-01 2031-08-01',
      'past Arvenia 1 2031-01-01 2031-01-01',
      'now Belmark 2 2031-02-06 2031-05-06',
      'now Kestria 1 2031-03-06 2031-03-06',
      'past Kestria 1 2031-07-01 2031-07-01',
    ]);
    const [, , belmark] = told();
    expect(belmark!.evidence.map(({ reportId, passage }) => [reportId, passage.text])).toEqual([
      ['r1', 'Belmark, a member of the Halden Pact'],
      ['r2', 'Belmark, a member of the Halden Pact'],
    ]);
  });

  it('hold until a later report says that they ended', () => expect(now()).toEqual(['Arvenia', 'Belmark']));

  it('come from lists too, of actors that reports name', () => {
    const lists = [listed('Tarsk', 'Halden Pact'), listed('Nowhere', 'Halden Pact'), listed('Belmark', 'No Such Pact')];
    expect(rows(REPORTS, lists)).toContain('now Tarsk 0   desk');
    expect(now(REPORTS, lists)).toEqual(['Arvenia', 'Belmark', 'Tarsk']);
    expect(now(REPORTS, [listed('Tarsk', 'Halden Pact', '2030-01-01')])).toEqual(['Arvenia', 'Belmark']);
  });

  it('are the same in any order', () => {
    const lists = [listed('Tarsk', 'Halden Pact'), listed('Kestria', 'Halden Pact')];
    expect(told(REPORTS.toReversed(), lists.toReversed())).toEqual(told(REPORTS, lists));
  });

  it('are told from both ends', () => {
    const register = makeRegister(REPORTS);
    const belmark = register.actors.find(({ name }) => name === 'Belmark')!;
    expect(membershipsOf(register).bodiesOf(belmark.id)).toMatchObject([
      { body: { name: 'Halden Pact' }, held: 'now' },
    ]);
  });
});
