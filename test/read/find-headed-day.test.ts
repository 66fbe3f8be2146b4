import { describe, expect, it } from 'vitest';
import { findHeadedDay } from '../../src/read/find-headed-day.ts';
import { readNdjson } from '../../src/read/read-ndjson.ts';
import { readText } from '../../src/read/read-text.ts';

const BODY = 'Rain will move in from the west by noon, and the wind will turn to the north.';

describe('findHeadedDay', () => {
  it.each([
    ['Weather for Wednesday 12 May 2032', '2032-05-12', 'Wednesday 12 May 2032'],
    ['Sitting of Tuesday, 4 March 2031', '2031-03-04', 'Tuesday, 4 March 2031'],
    ['Weather for the Isles, Wednesday 12 May 2032', '2032-05-12', 'Wednesday 12 May 2032'],
    ['Shipping forecast, 3 March 2031', '2031-03-03', '3 March 2031'],
    ['Minutes of the Harbour Council, March 4, 2031', '2031-03-04', 'March 4, 2031'],
    ['Daily press briefing: 4 March 2031', '2031-03-04', '4 March 2031'],
    ['HOUSE OF DELEGATES — Official Report — Tuesday 4 March 2031', '2031-03-04', 'Tuesday 4 March 2031'],
    ['Evening news bulletin for the 4th of March 2031', '2031-03-04', null],
    ['Vell Chamber: session of 4 March 2031', '2031-03-04', '4 March 2031'],
    ['Court list – Monday, March 3, 2031', '2031-03-03', 'Monday, March 3, 2031'],
  ])('takes the day of %j', (line, day, written) => {
    const found = findHeadedDay(line);
    expect(found?.published ?? null).toBe(day);
    if (written !== null) expect(line.slice(found!.from)).toBe(written);
  });

  it.each([
    'Talks set for 12 May 2032',
    'The massacre of 4 March 2031',
    'Minister cancels briefing of 4 March 2031',
    'Minister cancelled the sitting of 4 March 2031',
    'Public hearing on 12 May 2032',
    'Okker will attend hearing of 4 March 2031',
    'Sitting of 4 March',
    'Weather for 31 February 2031',
    'Weather for 12 May 2032 was the worst on record',
    'The weather was fine on 4 March 2031',
  ])('takes none of %j', (line) => expect(findHeadedDay(line)).toBeNull());

  it('is the day of publication where no other is told, with a note', async () => {
    const read = (text: string) => {
      const outcome = readText(text, { origin: 'test' });
      if (outcome.outcome !== 'read') throw new Error('no report');
      return [
        outcome.report.published,
        outcome.notes.map(({ rule, span }) => [rule, span && text.slice(span.start, span.end)]),
      ];
    };
    const head = 'Weather for Wednesday 12 May 2032';
    expect(read(`${head}\n\n${BODY}`)).toEqual(['2032-05-12', [['published-from-heading', 'Wednesday 12 May 2032']]]);
    expect(read(`${head}\n\nVell Observer, 11 May 2032\n\n${BODY}`)).toEqual(['2032-05-11', []]);
    const line = Buffer.from(JSON.stringify({ text: BODY, title: head }));
    for await (const outcome of readNdjson(
      (async function* () {
        yield line;
      })(),
      'test',
    ))
      expect(outcome).toMatchObject({
        report: { published: '2032-05-12' },
        notes: [{ rule: 'published-from-heading', span: null }],
      });
  });
});
