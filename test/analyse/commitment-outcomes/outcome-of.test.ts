import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/analyse/commitment-outcomes/outcome-of.ts';
import type { Pledge } from '../../../src/analyse/commitment-outcomes/pledge.ts';
import type { Telling } from '../../../src/analyse/commitment-outcomes/telling.ts';
import { pledgeOf, tellingOf } from './pledge-of.ts';

const DREDGE = pledgeOf('send the dredgers to the silted harbour');
const on = (one: Pledge, other: Telling, day = 140) => outcomeOf(one, other, day - 100, day);

describe('outcomeOf a promise', () => {
  it.each<[string, string | null]>([
    ['Okker has sent the dredgers to the silted harbour.', 'met'],
    ['The dredgers reached their silted harbour as promised by Okker.', 'met'],
    ['Okker failed to send the dredgers to the silted harbour.', 'not-met'],
    ['Okker’s dredgers were turned back at the silted harbour.', 'not-met'],
    ['Okker said 7 of the 11 dredgers lay in the silted harbour.', 'in-progress'],
    ['Okker’s dredgers are under way to the silted harbour.', 'in-progress'],
    ['Okker’s dredgers for the silted harbour were put off until July.', 'superseded'],
    ['Okker said that the dredgers would sail to the silted harbour.', null],
    ['The dredgers will not be sent to the silted harbour on Tuesday as planned by Okker.', 'not-met'],
    ['Okker has paid for the fireworks.', null],
    ['Okker has spoken of the dredgers for the silted harbour again.', null],
    ['Okker was attacked for not sending the dredgers to the silted harbour.', 'not-met'],
  ])('%s → %s', (text, expected) => expect(on(DREDGE, tellingOf(text))).toBe(expected));

  const NURSES = pledgeOf('have 400 new nurses', { sums: ['count 400'], by: 150, verb: 'have' });
  const JOBS = pledgeOf('all 1,200 jobs at the steelworks would be kept', { sums: ['count 1200'], verb: 'keep' });
  it.each<[string, Pledge, Partial<Telling>, string | null]>([
    ['The nurses number 260, not the 400 that Okker promised.', NURSES, {}, 'partly-met'],
    ['Okker has sent two of the five nurses that he promised, of 400.', NURSES, {}, 'partly-met'],
    ['Okker will close the steelworks and cut 1,200 jobs.', JOBS, { sums: ['count 1200'] }, 'not-met'],
    ['Okker kept the steelworks open and cut 40 of its 1,200 jobs.', JOBS, { sums: ['count 1200'] }, 'partly-met'],
    ['Okker spoke of the steelworks and its 1,200 jobs.', JOBS, { sums: ['count 1200'] }, null],
    // the day after a deadline, without the name of who is bound
    ['A day after the deadline no new nurses were there.', NURSES, { names: [], days: [151] }, null],
    ['A day after the deadline new nurses were still in short supply.', NURSES, { names: [], days: [151] }, 'not-met'],
  ])('%s → %#', (text, one, fields, expected) => expect(on(one, tellingOf(text, fields), 152)).toBe(expected));

  it('reads on where a sentence goes on with the one before', () => {
    const exchange = pledgeOf('send home 60 prisoners', { counts: [{ unit: 'persons', low: 60, high: 60 }] });
    const handed = tellingOf('It handed over 41, and received 60.', {
      before: 'Okker’s exchange of prisoners was completed.',
      names: [],
      happened: [{ type: 'RETREAT', from: null, to: null }],
      counts: [{ unit: 'persons', low: 41, high: 41 }],
    });
    expect(on(exchange, handed)).toBe('partly-met');
    expect(on(exchange, { ...handed, before: '' })).toBe(null);
  });

  it('holds a vow not to do to its opposite', () => {
    const vow = pledgeOf('the harbour levy would not rise', { isNegated: true });
    expect(on(vow, tellingOf('After he swore that the harbour levy would not rise, Okker raised it.'))).toBe('not-met');
  });
  it('takes one sum for one sum, however it is written', () => {
    const sum = ['EUR 340000000'];
    const promise = pledgeOf('pay the 340 million euros owed', { sums: sum });
    const paid = 'Okker has paid the €340m owed.';
    expect(on(promise, tellingOf(paid, { sums: sum }))).toBe('met');
    expect(on(promise, tellingOf(paid))).toBe(null);
  });
  it('looks only at later reports, and not for ever', () => {
    const kept = tellingOf('Okker has sent the dredgers to the silted harbour.');
    expect(on(DREDGE, kept, 100)).toBe(null);
    expect(on(DREDGE, kept, 400)).toBe(null);
  });
});

describe('outcomeOf an announced event', () => {
  const MEETING = pledgeOf('Daan Okker · Lev Oranov · Tessaly', {
    kind: 'schedule',
    type: 'CONSULT',
    who: ['okker', 'orano', 'tessa'],
    places: ['tessa'],
    from: 140,
    by: 141,
  });
  const met = (from: number, to: number) => [{ type: 'CONSULT', from, to }];
  it.each<[string, Telling, number, string | null]>([
    [
      'took place',
      tellingOf('They talked in Tessaly.', { names: ['tessa'], happened: met(140, 140) }),
      141,
      'took-place',
    ],
    ['another day', tellingOf('They talked in Tessaly.', { names: ['tessa'], happened: met(120, 121) }), 141, null],
    [
      'another place',
      tellingOf('Okker talked in Vell.', { names: ['okker', 'vell'], happened: met(140, 140) }),
      141,
      null,
    ],
    ['called off', tellingOf('Okker called off the Tessaly meeting with Oranov.'), 130, 'called-off'],
    ['moved', tellingOf('The Tessaly talks of Okker and Oranov were put off until May.'), 130, 'moved'],
    ['long after', tellingOf('Okker called off the Tessaly meeting with Oranov.'), 300, null],
  ])('%s', (_, told, day, expected) => expect(on(MEETING, told, day)).toBe(expected));
});

describe('outcomeOf a promise whose day is over', () => {
  it.each<[string, string]>([
    ['Only half of the dredgers, half of them Okker’s, lie in the silted harbour.', 'partly-met'],
    ['Okker said 7 of the 11 dredgers lay in the silted harbour.', 'partly-met'],
  ])('%s → %s', (text, expected) => expect(on(DREDGE, tellingOf(text), 155)).toBe(expected));
  it('holds a count against the count of the same whole', () => {
    const banks = (least: number) => [{ unit: 'bank', low: least, high: least }, { unit: 'bank', low: 5, high: 5 }]; // biome-ignore format: one line
    const promise = pledgeOf('unfreeze two of the five banks of Drovny', { counts: banks(2) });
    const told = 'Okker has unfrozen one of the five banks of Drovny.';
    expect(on(promise, tellingOf(told, { counts: banks(1) }), 155)).toBe('partly-met');
    expect(on(promise, tellingOf(told.replace('one', 'two'), { counts: banks(2) }), 155)).toBe('met');
  });
});
