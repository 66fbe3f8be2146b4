import { describe, expect, it } from 'vitest';
import { spotsIn } from '../../../src/analyse/happenings/spots.ts';

describe('spotsIn', () => {
  it.each([
    ['the middle span of the Skerrow Bridge', 'skerr bridge'],
    ['on the Osmund road', 'osmun road'],
    ['mounted police on Assay Street', 'assay street'],
    ['the port of Karrow', 'karro port'],
    ['rammed the trawler Linnet off the cape', 'linne vessel'],
  ])('“%s”', (text, spot) => expect(spotsIn(text)).toContain(spot));
  it.each(['talks in Kestria', 'the White House', 'a bridge', 'Mirela Costane said', 'Wall Street'])(
    'none in “%s”',
    (text) => expect(spotsIn(text)).toEqual([]),
  );
});
