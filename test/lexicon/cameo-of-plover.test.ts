import { describe, expect, it } from 'vitest';
import { cameoOf, gdeltQuadOf } from '../../src/lexicon/cameo-of-plover.ts';
import { PENTA_CLASSES, pentaClassOf } from '../../src/lexicon/penta-class.ts';
import { PLOVER, PLOVER_TYPES } from '../../src/lexicon/plover.ts';

const ALL = PLOVER_TYPES.flatMap((type) =>
  [null, ...Object.keys(PLOVER[type].modes)].map((mode) => [type, mode] as const),
);

describe('CAMEO codes of PLOVER types', () => {
  it.each(ALL)('%s %s has a code, in a quad that is not the opposite of its own', (type, mode) => {
    const { code, goldstein } = cameoOf(type, mode)!;
    expect(code).toMatch(/^(?:0[3-9]|1\d|20)\d$/);
    if (goldstein !== null) expect(Math.sign(goldstein)).toBe(PLOVER[type].quad <= 2 ? 1 : -1);
    expect(gdeltQuadOf(code) <= 2).toBe(PLOVER[type].quad <= 2);
  });

  it('keeps a CAMEO code, and has none for what is neither', () => {
    expect(cameoOf('026', null)).toEqual({ code: '026', goldstein: 4 });
    expect(cameoOf('SING', null)).toBeNull();
  });

  it('sorts types into the five classes of Phoenix', () => {
    expect(['SANCTION', 'CONCEDE', 'RETREAT', 'ASSAULT', 'AGREE', '026', null].map(pentaClassOf)).toEqual([
      '3',
      '2',
      '2',
      '4',
      '1',
      '0',
      '0', // biome-ignore format: a row
    ]);
    expect(new Set(PLOVER_TYPES.map(pentaClassOf))).toEqual(new Set(PENTA_CLASSES.filter((one) => one !== '0')));
  });
});
