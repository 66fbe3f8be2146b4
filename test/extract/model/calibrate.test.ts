import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_FOLDERS } from '../../../src/cli/with-statement-reader.ts';
import { type CalibrationKnots, createCalibration } from '../../../src/extract/model/calibrate.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(Object.entries(MODEL_FOLDERS))('the calibration of %s', (_, folder) => {
  const { statement, event } = createCalibration(
    JSON.parse(readFileSync(join(folder, 'calibration.json'), 'utf8')) as CalibrationKnots,
  );
  it.each([
    ['outermost statements', (score: number) => statement(score, 1)],
    ['inner statements', (score: number) => statement(score, 2)],
    ['events that rules see too', (score: number) => event(score, true)],
    ['events that rules do not see', (score: number) => event(score, false)],
  ])('rises with the score and stays between 0 and 1 for %s', (_name, confidence) => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(confidence(low)).toBeLessThanOrEqual(confidence(high));
        expect(confidence(low)).toBeGreaterThanOrEqual(0);
        expect(confidence(high)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keeps three decimals', () => {
    const confidence = statement(0.3333, 1);
    expect(confidence).toBe(Math.round(1000 * confidence) / 1000);
  });
});

describe('createCalibration', () => {
  it('goes straight from knot to knot, by level and by who saw the trigger', () => {
    const line = (low: number, high: number) =>
      [
        [0, low],
        [0.5, low],
        [1, high],
      ] as const;
    const { statement, event, leastLikely } = createCalibration({
      statements: { outermost: line(0.5, 1), inner: line(0.25, 0.75) },
      events: { both: line(0.4, 0.8), model: line(0, 0.2), leastLikely: 0.3 },
    });
    expect([statement(0.25, 1), statement(0.75, 1), statement(1, 1), statement(0.75, 2)]).toEqual([0.5, 0.75, 1, 0.5]);
    expect([event(0.75, true), event(0.75, false)]).toEqual([0.6, 0.1]);
    expect(leastLikely).toBe(0.3);
  });
});
