import { describe, expect, it } from 'vitest';
import { askedForBefore } from '../../../src/understand/times/asked-for.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { tokenize } from '../../../src/understand/tokenize.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../reading-of.ts';

describe('the day of what is asked for', () => {
  it.each<[string, string | null]>([
    ['The union called for a strike | on 12 October |', 'strike'],
    ['Leaders urged a rally in Lumen | next Friday |', 'rally'],
    ['They announced plans for a summit | on 3 May |', 'summit'],
    ['Varga proposed a meeting of the four ministers | on 9 January |', 'meeting'],
    ['The pact condemned a strike | on 12 October |', null],
    ['She called for calm after the strike | on 12 October |', null],
    ['Okker announced a march | on Friday |', null],
  ])('%s → %s', (marked, noun) => {
    const [before, time] = marked.split('|').map((part) => tokenize(part));
    const on = time!.filter(({ norm }) => norm === 'on').length;
    const start = before!.length + on;
    const words = [...before!, ...time!];
    const asked = askedForBefore(words, start, words.length);
    expect(asked === null ? null : words[asked.noun]!.norm).toBe(noun);
  });

  it.each<[string, string]>([
    ['The union called for a strike on 12 October.', '2031-10-12'],
    ['Two governments announced plans for a summit on 3 January.', '2032-01-03'],
    ['The pact condemned a strike on 12 October.', '2030-10-12'],
  ])('%s → %s', (text, expected) => {
    const { times } = readTimes(understand({ ...reportOf(text), published: '2031-03-12' }));
    expect(times.map(({ from }) => from)).toEqual([expected]);
  });
});
