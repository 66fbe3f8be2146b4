import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

function officesOf(text: string) {
  const reading = understand(reportOf(text));
  const { actors } = resolveActors(reading, readTimes(reading).times);
  return actors
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ offices }) => offices.map(({ office, from, to, held }) => [office, from, to, held]));
}

const CASES: readonly (readonly [text: string, office: readonly (string | null)[]])[] = [
  ['Daan Okker, the mayor of Vell since 2014, left.', ['the mayor of Vell since 2014', '2014-01-01', null, 'now']],
  [
    'Petra Lindqvar, who led the Halden Pact until 2019, came.',
    ['led the Halden Pact until 2019', null, '2019-12-31', 'past'],
  ],
  ['Petra Lindqvar was elected mayor of Vell in 2014.', ['mayor of Vell', '2014-01-01', null, 'now']],
  [
    'Petra Lindqvar served as foreign minister from 2011 to 2014.',
    ['foreign minister', '2011-01-01', '2014-12-31', 'past'],
  ],
  ['Then-Governor Daan Okker left in 2014.', ['Then-Governor', null, null, 'past']],
  ['President-elect Joren Halvik left.', ['President-elect', null, null, 'future']],
  // a time of something else
  ['Daan Okker, the mayor of Vell, said in 2014 that he would go.', ['the mayor of Vell', null, null, 'now']],
  ['Mayor Daan Okker met him on Monday.', ['Mayor', null, null, 'now']],
];

describe('the period of an office', () => {
  it.each(CASES)('%s', (text, office) => {
    expect(officesOf(text)).toEqual([office]);
  });
});
