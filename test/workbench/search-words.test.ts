// Searching before it is drawn: what fits, what is counted, and the sentence that says so.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import type { ToldEntry } from '../../src/serve/contract/actor-entries.ts';
import { type Asked, addressOf, askedOf, askedOfServer } from '../../src/workbench/search/asked.ts';
import { findAmong } from '../../src/workbench/search/facets.ts';
import { restate } from '../../src/workbench/search/restate.ts';

const told = (id: string, entry: object, outlet: string, ...names: string[]): ToldEntry => ({
  report: { id: 'r', title: null, outlet, agency: null, published: null },
  entry: { id, ...entry } as Entry,
  words: '',
  parts: names.map((name) => ({ actor: { id: name, name }, part: 'speaker' as const })),
});
const ALL = [
  told('1', { kind: 'statement', act: 'deny' }, 'Courier', 'Varga'),
  told('2', { kind: 'statement', act: 'say' }, 'Courier', 'Varga', 'Solvane'),
  told('3', { kind: 'event', type: 'COERCE', track: 'deeds' }, 'Herald', 'Tarsk'),
  told('4', { kind: 'event', type: 'CONSULT', track: 'dialogue' }, 'Herald', 'Solvane'),
  told('5', { kind: 'commitment' }, 'Herald', 'Solvane'),
];
const counted = (query: string, facet: 'act' | 'track' | 'outlet' | 'actor' | 'kind' | 'type') =>
  findAmong(ALL, askedOf(query)).choices[facet].map(({ value, count }) => `${value} ${count}`);

describe('findAmong', () => {
  const cases: [query: string, ids: string][] = [
    ['', '12345'],
    ['?track=dialogue', '124'],
    ['?act=deny', '1'],
    ['?actor=Solvane&track=dialogue', '24'],
    ['?outlet=Herald&kind=commitment', '5'],
    ['?act=deny&type=COERCE', ''],
  ];
  for (const [query, ids] of cases)
    it(query || 'everything', () =>
      expect(
        findAmong(ALL, askedOf(query))
          .items.map(({ entry }) => entry.id)
          .join(''),
      ).toBe(ids),
    );

  it('counts each facet under what the others have chosen, not under itself', () => {
    expect(counted('?track=dialogue', 'track')).toEqual(['dialogue 3', 'deeds 1']);
    expect(counted('?track=dialogue', 'outlet')).toEqual(['Courier 2', 'Herald 1']);
    expect(counted('?outlet=Herald', 'act')).toEqual([]);
    expect(counted('', 'actor')).toEqual(['Solvane 3', 'Varga 2', 'Tarsk 1']);
  });
});

describe('restate', () => {
  const counts = { found: 24, looked: 62, isCut: false };
  const cases: [query: string, sentence: string][] = [
    ['', '24 entries, in 62 reports.'],
    ['?act=deny&actor=v', '24 statements in which somebody denies in which Varga takes part, in 62 reports.'],
    ['?type=COERCE&outlet=Herald', '24 events in which somebody coerces printed by Herald, in 62 reports.'],
    [
      '?q=strait&from=2031-04-01&to=2031-04-30',
      '24 entries with the words strait between 1 Apr 2031 and 30 Apr 2031, in 62 reports.',
    ],
    ['?track=deeds&from=2031-04-01', '24 entries of the deeds track printed from 1 Apr 2031 on, in 62 reports.'],
  ];
  for (const [query, sentence] of cases)
    it(sentence, () => expect(restate(askedOf(query), 'Varga', counts)).toBe(sentence));
  it('says what was not looked through', () =>
    expect(restate(askedOf('?kind=commitment'), null, { found: 1, looked: 1200, isCut: true })).toBe(
      '1 commitment, in the 1,200 reports looked through so far, newest first.',
    ));
});

describe('the address', () => {
  it('holds what is asked, and gives it back', () => {
    const asked: Asked = { ...askedOf(''), q: 'a & b', actor: 'x/y', from: '2031-04-01' };
    expect(askedOf(new URL(addressOf(asked), 'http://127.0.0.1').search)).toEqual(asked);
    expect(addressOf(askedOf(''))).toBe('/search');
  });
  it('asks the server only for what chooses reports', () =>
    expect(askedOfServer(askedOf('?q=strait&act=deny&actor=x'))).toBe('/api/entries?q=strait&actor=x'));
});
