import { describe, expect, it } from 'vitest';
import { resolveClaims } from '../../../src/extract/model/resolve-claims.ts';
import { mendedWords } from './attributions-by-words.ts';

const resolve = (text: string, ...found: string[]) => mendedWords(resolveClaims, text, ...found);

describe('resolveClaims', () => {
  it('says what a claim is that somebody denies', () =>
    expect(
      resolve(
        'Belmark said Tarsk had paid the crews, a claim the envoy has denied.',
        'Belmark | said | Tarsk had paid the crews',
        'the envoy | has denied | a claim',
      ),
    ).toEqual(['Belmark | said | Tarsk had paid the crews', 'the envoy | has denied | Tarsk had paid the crews']));

  it('adds a denial that the model passed over', () =>
    expect(
      resolve(
        'Kestria blamed Tarsk for the attack, an accusation that Oranov’s office strongly disputes.',
        'Kestria | blamed | Tarsk for the attack',
      ),
    ).toEqual([
      'Kestria | blamed | Tarsk for the attack',
      'Oranov’s office | strongly disputes | Tarsk for the attack',
    ]));

  it('leaves a claim that nobody makes right before', () => {
    expect(resolve('The envoy denied the allegations.', 'The envoy | denied | the allegations')).toEqual([
      'The envoy | denied | the allegations',
    ]);
    expect(
      resolve('Belmark said it would pay. It rained, a claim the envoy denied.', 'Belmark | said | it would pay'),
    ).toEqual(['Belmark | said | it would pay', 'the envoy | denied | a claim']);
  });

  it('adds nothing where the claim itself denies', () =>
    expect(resolve('Tarsk lost its ship, a charge of fraud denied it a port.')).toEqual([]));
});
