import { describe, expect, it } from 'vitest';
import { isOutletName } from '../../src/read/outlet-names.ts';

describe('isOutletName', () => {
  it.each([
    ['Vell Observer', true],
    ['The Sund Courier', true],
    ['PORT ALDER HERALD', true],
    ['Port Alder Post-Gazette', true],
    ['Times of Marrow', true],
    ['Radio Lumen', true],
    ['Vell Observer Online', true],
    ['sund-courier.example', true],
    ['BBC', true],
    ['Le Monde', true],
    ['Sunder Tageblatt', true],
    ['Courier', false], // "a courier": one word needs to be known
    ['Port Alder', false],
    ['Hester Vane', false],
    ['World News', false],
    ['Press Review', false],
    ['Post Office', false],
    ['the observer', false],
    ['He left the Courier', false],
    ['', false],
  ])('of %j is %j', (name, is) => {
    expect(isOutletName(name)).toBe(is);
  });
});
