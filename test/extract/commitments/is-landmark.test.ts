import { expect, it } from 'vitest';
import { isLandmark } from '../../../src/extract/commitments/is-landmark.ts';
import { makeReport } from '../../../src/read/make-report.ts';
import { understand } from '../../../src/understand/understand.ts';

function tokensOf(text: string) {
  const outcome = makeReport(text, {}, { origin: 'test' });
  if (outcome.outcome !== 'read') throw new Error(text);
  return understand(outcome.report).tokens;
}

it.each([
  ['the Hollin Bridge', true],
  ['Ister Road, the only crossing', true],
  ['the old lighthouse', true],
  ['the Port Alder council', false],
  ['Arven University', false],
  ['the bridge authority', false],
  ['the engineers, of the bridge', false],
  ['the hospital', false],
])('“%s”: %s', (text, is) => expect(isLandmark(tokensOf(text))).toBe(is));

it('no words name no spot', () => expect(isLandmark([])).toBe(false));
