import { describe, expect, it } from 'vitest';
import { areAboutOne, sharedThings } from '../../../src/analyse/threads/one-thing.ts';

describe('things that two passages name', () => {
  it.each<[boolean, string, string]>([
    [true, 'Okker vowed to cut unemployment by a third.', 'The unemployment rate fell to 6.8 per cent.'],
    [false, 'In 2027 the prime minister promised that fares would be frozen.', 'Prime Minister Daan Okker opened the hospital in 2031.'],
    [false, 'Spending rose to 310 million crowns.', 'It cost 780 million crowns a year.'],
    [false, 'The vote was 88 to 31 on Thursday.', 'They met again on Thursday at a quarter past two.'],
    [true, 'The yard will stay open.', 'The yards were shut in May.'],
  ])('%s: %s', (are, one, other) => expect(sharedThings(one, other) > 0).toBe(are)); // biome-ignore format: one line each
});

it('two names are one thing as well, one is none', () => {
  expect(areAboutOne('Varga is to be heard by the Sund court on Monday.', 'In Sund they listened to Varga.')).toBe(
    true,
  );
  expect(areAboutOne('Varga promised to freeze fares.', 'Varga opened the hospital.')).toBe(false);
});
