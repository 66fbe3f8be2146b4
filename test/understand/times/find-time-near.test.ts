import { describe, expect, it } from 'vitest';
import { findTimeNear } from '../../../src/understand/times/find-time-near.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../reading-of.ts';

/** [text with the verb between bars, the words of its time or null, from..to]; published on Wednesday, 12 March 2031. */
const CASES: readonly (readonly [string, string | null, string?])[] = [
  ['Solvane |said| Tuesday that talks would resume in May.', 'Tuesday', '2031-03-11..2031-03-11'],
  ['Solvane said Tuesday that talks would |resume| in May.', 'May', '2031-05-01..2031-05-31'],
  ['On Monday, Okker |flew| to Tessaly.', 'Monday', '2031-03-10..2031-03-10'],
  ['From 2014 to 2016 Tamsin |led| the party.', '2014 2016', '2014-01-01..2016-12-31'],
  ['The crews will |rest| between April and June.', 'April June', '2031-04-01..2031-06-30'],
  [
    'The talks will |run| from Feb. 27, 2032 to March 2, 2032.',
    'Feb. 27, 2032 March 2, 2032',
    '2032-02-27..2032-03-02',
  ],
  ['“We |signed| it in January,” Oranov said on Monday.', 'January', '2031-01-01..2031-01-31'],
  ['“We signed it in January,” Oranov |said| on Monday.', 'Monday', '2031-03-10..2031-03-10'],
  ['The council |meets| every week.', null],
  ['The siege |lasted| five days.', null],
  ['The army must |leave| within 30 days.', '30 days', '2031-03-12..2031-04-11'],
  ['Drazic |refused|. The envoy left on Friday.', null],
  ['Tarsk |promises| an answer by Friday.', 'Friday', 'null..2031-03-14'],
  ['Tarsk will |answer| before the end of April.', 'the end of April', 'null..2031-04-30'],
  ['Tarsk will |answer| before late April.', 'late April', 'null..2031-04-20'],
];

describe('findTimeNear', () => {
  it.each(CASES.map(([marked, words, bounds]) => ({ marked, words, bounds })))(
    '$marked → $words',
    ({ marked, words, bounds }) => {
      const start = marked.indexOf('|');
      const text = marked.replaceAll('|', '');
      const end = marked.lastIndexOf('|') - 1;
      const reading = understand({ ...reportOf(text), published: '2031-03-12' });
      const when = findTimeNear(reading, readTimes(reading).times, { start, end });
      expect(when === null ? null : when.text).toBe(words);
      if (bounds !== undefined) expect(`${when?.from}..${when?.to}`).toBe(bounds);
    },
  );
});
