import { describe, expect, it } from 'vitest';
import { tellsOneOfSeveral } from '../../../src/analyse/commitment-outcomes/one-of-several.ts';

const DEEDS = 'build 4,000 homes by 2030, to open a hospital by June and to freeze ferry fares until the election';

describe('of several things promised', () => {
  it.each<[string, boolean, string, string]>([
    ['one deed is told', true, DEEDS, 'Okker opened the new hospital on Friday.'],
    ['one thing of a list is told', true, '4,000 homes, hospital and fare freeze', 'The hospital was opened on Friday.'],
    ['all are told', false, DEEDS, 'The homes are built, the hospital is open and ferry fares were frozen.'],
    ['none is told', false, DEEDS, 'He kept his word.'],
    ['one deed is promised', false, 'open a hospital in Sund by June', 'Okker opened the new hospital on Friday.'],
    ['two things may be one', false, 'restore law and order', 'Order was restored.'],
    ['a clause is no list', false, 'open the bridge, which the flood had carried off in May, and pay for it', 'The bridge was opened.'],
  ])('%s', (_, expected, promised, told) => expect(tellsOneOfSeveral(promised, told)).toBe(expected)); // biome-ignore format: one line each
});
