import { expect, it } from 'vitest';
import { quote } from '../../../src/analyse/findings/say.ts';

it.each([
  ['DROVNY, Jan. 17 (Meridian) — The levy rose.', '“The levy rose”'],
  ['PORT ALDER – The levy rose', '“The levy rose”'],
  ['VELL, 7 September — The levy rose', '“The levy rose”'],
  ['KARLSHUETTE, Nov 16 (Eurowire) - The levy rose', '“The levy rose”'],
  ['RAVIPUR: The levy rose', '“The levy rose”'],
  ['that the levy rose', '“the levy rose”'],
  ['NATO said — and meant — it', '“NATO said — and meant — it”'],
  ['The Pact — a museum', '“The Pact — a museum”'],
  ['“The levy rose,”', '“The levy rose”'],
  ['Okker was “buying time”', '“Okker was ‘buying time’”'],
  ['“The levy rose,” “It will fall.”', '“The levy rose, … It will fall”'],
])('%s is quoted as %s', (text, shown) => expect(quote(text)).toBe(shown));
