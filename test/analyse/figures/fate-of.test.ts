import { describe, expect, it } from 'vitest';
import { fateOf } from '../../../src/analyse/figures/fate-of.ts';

/** “[…]” holds the count with its noun. */
const fateIn = (marked: string, unit = 'person') => {
  const [before, counted, behind] = marked.split(/[[\]]/) as [string, string, string];
  return fateOf(before, counted, unit, behind);
};

describe('fateOf', () => {
  it.each<[string, string | null]>([
    ['[Fourteen people] were killed on Saturday evening', 'dead'],
    ['[Four people] lost their lives when a store blew up', 'dead'],
    ['Shells killed at least [three monitors] of the Mission', 'dead'],
    ['a blast that left [14] dead', 'dead'],
    ['The death toll rose to [16]', 'dead'],
    ['[Nineteen people] were hurt', 'hurt'],
    ['Police arrested [nine people] on Monday', 'held'],
    ['[60,000 people] marched from the customs hall', 'crowd'],
    ['a march that drew some [22,000 people]', 'crowd'],
    ['Organisers, who put the crowd at [60,000]', 'crowd'],
    ['Arvenia expelled [12 diplomats]', 'expelled'],
    ['[12 soldiers] killed three fishermen', null],
    ['a mine that could kill [100 people]', null],
    ['[Three] of the fourteen were killed elsewhere', null],
    ['including [three children] killed in their beds', null],
    ['[Two people] more were killed', null],
    ['[Four ministers] will meet in Sund', null],
    ['If [ten people] were killed', 'dead'],
  ])('%s', (marked, fate) => expect(fateIn(marked)).toBe(fate));
  it('takes the unit where the words around tell nothing', () => {
    expect(fateIn('Only [four bodies] have been shown', 'body')).toBe('dead');
    expect(fateIn('Only [four boats] have been shown', 'boat')).toBeNull();
  });
});
