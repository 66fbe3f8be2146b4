import { describe, expect, it } from 'vitest';
import { resolveClaims } from '../../../src/extract/model/resolve-claims.ts';
import type { AttributionSpans } from '../../../src/extract/model/spans-of-attribution.ts';
import { groundOf } from '../../../src/extract/model/statement-of-spans.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Statements as “source | cue | content”, of which the model found those in `found`. */
function resolve(text: string, ...found: string[]): string[] {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spans = found.map((one): AttributionSpans => {
    const [source, cue, content] = one.split(' | ');
    return { source: span(source!), cue: span(cue!), contents: [span(content!)], score: 0.5 };
  });
  const words = ({ start, end }: Span) => text.slice(start, end);
  return resolveClaims(groundOf(readingOf(text)), spans).map(({ source, cue, contents }) =>
    [words(source!), words(cue), ...contents.map(words)].join(' | '),
  );
}

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
