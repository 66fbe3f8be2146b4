// Laws of times for any text whatever. In: a text and the day it was published. Out: nothing, or an error to paste.
import assert from 'node:assert/strict';
import { TimeExpression } from '../../src/record/time-expression.ts';
import { findTimeNear } from '../../src/understand/times/find-time-near.ts';
import { readTimes, type TimesRead } from '../../src/understand/times/read-times.ts';
import { understand } from '../../src/understand/understand.ts';
import { reportOf } from '../understand/reading-of.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Holds every law of the times of `text`; throws with a pasteable case. */
export function holdTimeLaws(text: string, published: string | null): TimesRead {
  const reading = understand({ ...reportOf(text), published });
  let read: TimesRead;
  try {
    read = readTimes(reading);
    let at = 0;
    const ids = new Set<string>();
    for (const time of read.times) {
      TimeExpression.parse(time);
      assert.equal(time.spans.length, 1, 'a time is one stretch');
      const { start, end } = time.spans[0]!;
      assert.ok(start >= at && end > start && end <= text.length, 'times in order, without overlap, in the text');
      at = end;
      assert.equal(text.slice(start, end), time.text, 'the span slices true');
      assert.ok(
        reading.sentences.some((sentence) => sentence.start <= start && end <= sentence.end),
        'a time stays in its sentence',
      );
      for (const bound of [time.from, time.to]) assert.ok(bound === null || DAY.test(bound), `an ISO day: ${bound}`);
      assert.ok(time.from === null || time.to === null || time.from <= time.to, `${time.from} is not after ${time.to}`);
      if (time.timex?.includes('X')) assert.ok(time.timex.startsWith('P') || time.from === null, 'X is not bounded');
      assert.ok(!ids.has(time.id), 'every id once');
      ids.add(time.id);
    }
    for (const note of read.notes) {
      const { span } = note;
      assert.ok(span === null || (span.start <= span.end && span.end <= text.length), 'a note lies in the text');
    }
    assert.deepEqual(
      readTimes(understand({ ...reportOf(text), published })),
      read,
      'the same text gives the same times',
    );
    for (const { start, end } of reading.tokens.slice(0, 8)) {
      const when = findTimeNear(reading, read.times, { start, end });
      if (when === null) continue;
      assert.equal(when.text, when.spans.map((span) => text.slice(span.start, span.end)).join(' '));
      assert.ok(when.from === null || when.to === null || when.from <= when.to, 'a when does not run backwards');
    }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  text: ${JSON.stringify(text)}\n  published: ${published}`);
  }
  return read;
}
