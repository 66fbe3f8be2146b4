import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysBetween, reportKey } from '../../../src/store/rows/report-key.ts';

const instant = fc.date({ min: new Date('1600-01-01'), max: new Date('2600-01-01'), noInvalidDate: true });
const iso = instant.map((date) => date.toISOString());

describe('a report’s key', () => {
  it('law: sorts by time of publication to the second', () => {
    fc.assert(
      fc.property(iso, iso, fc.string(), fc.string(), (a, b, idA, idB) => {
        const [secondA, secondB] = [Math.floor(Date.parse(a) / 1000), Math.floor(Date.parse(b) / 1000)];
        if (secondA < secondB) expect(reportKey(idA, a, 0)).toBeLessThan(reportKey(idB, b, 0));
      }),
    );
  });

  it('law: lies on its day at every attempt, and below 2^49', () => {
    fc.assert(
      fc.property(iso, fc.string(), fc.nat(20), (published, id, attempt) => {
        const day = published.slice(0, 10);
        const { low, high } = keysBetween(day, day);
        for (const key of [reportKey(id, published, attempt), reportKey(id, day, attempt)]) {
          expect(key).toBeGreaterThanOrEqual(low);
          expect(key).toBeLessThanOrEqual(high);
          expect(key).toBeLessThan(2 ** 49);
        }
      }),
    );
  });

  // published, what is the same moment
  for (const [published, same] of [
    ['2031-05-01T10:00:00Z', '2031-05-01T12:00:00+02:00'],
    ['2031-05-01T10:00:00Z', '2031-05-01T10:00'],
    ['2031-05-01T10:00:00Z', '2031-05-01T10:00:00.999z'],
    ['2031-05-01T10:00:00Z', '2031-05-01 10:00:00 Z'],
    ['2031-05-01T23:00:00-0230', '2031-05-02T01:30:00Z'],
    ['2031-05', '2031-05-01'],
    ['0001-01-01T00:00Z', '1600-01-01T00:00:00Z'],
    ['9999-12-31T00:00Z', '8000-01-01T00:00Z'],
    ['last Tuesday', null],
    ['', null],
    ['2031', null],
  ] as const) {
    it(`of ${published} is that of ${same}`, () => {
      expect(reportKey('a1', published, 0)).toBe(reportKey('a1', same, 0));
    });
  }

  it('without a date comes before all dates and lies on no day', () => {
    expect(reportKey('a1', null, 0)).toBeLessThan(keysBetween('0001-01-01', undefined).low);
    expect(reportKey('a1', null, 0)).toBeLessThan(keysBetween(undefined, '0001-01-01').low);
    expect(reportKey('a1', null, 0)).toBeGreaterThanOrEqual(keysBetween(undefined, undefined).low);
  });

  it('has a million places for reports of one second by the seventh attempt', () => {
    const keys = Array.from({ length: 2000 }, (_, i) => reportKey(`r${i}`, '2031-05-01T00:00:00Z', 6));
    expect(Math.max(...keys) - Math.min(...keys)).toBeGreaterThan(900_000);
  });
});
