// Traces in one blob: law: they come back as they were, whole and by the properties that stand apart; blobs of before are read too.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packValue } from '../../../src/store/rows/packed.ts';
import { packTrace, unpackApart, unpackTrace } from '../../../src/store/rows/packed-trace.ts';

const NAMES = ['stances', 'pledges', 'ärger'];
const value = fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.parse(JSON.stringify(one)) as unknown);
const whole = fc.record({
  keys: fc.array(fc.nat()),
  body: fc.record({ stances: value, pledges: fc.oneof(fc.constant([]), value), ärger: value, rest: value }),
});

it('law: whole as they were, and some of their properties alone', () => {
  fc.assert(
    fc.property(whole, fc.subarray(NAMES), (trace, apart) => {
      const packed = packTrace(trace, apart);
      expect(unpackTrace(packed)).toEqual(trace);
      const expected = Object.fromEntries(apart.map((name) => [name, trace.body[name as keyof typeof trace.body]]));
      expect(unpackApart(packed, apart)).toEqual(expected);
      expect(unpackApart(packValue(trace), apart)).toEqual(expected);
    }),
  );
});

it('a body that is no object is kept as it is', () => {
  for (const body of [null, 'words', 3]) expect(unpackTrace(packTrace({ keys: [1], body }, ['stances']))).toEqual({ keys: [1], body }); // biome-ignore format: one line
});
