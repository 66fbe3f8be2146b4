import { describe, expect, it } from 'vitest';
import { partTails } from '../../../src/extract/model/part-tails.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Statements as “source | cue | content …” where the model gave “We stay put,” and `tail` to Teague by `cue`. */
function part(cue: string, tail: string, rest = '.'): string[] {
  const text = `“We stay put,” Teague ${cue} ${tail}${rest}`;
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const contents = [span('“We stay put,”'), span(tail)];
  const words = ({ start, end }: Span) => text.slice(start, end);
  return partTails(readingOf(text), [{ source: span('Teague'), cue: span(cue), contents, score: 0.5 }]).map((one) =>
    [one.source ? words(one.source) : '', words(one.cue), ...one.contents.map(words)].join(' | '),
  );
}

describe('partTails', () => {
  it.each([
    ['said, referring to', 'said', 'referring to'],
    ['said at the harbour, also warning of', 'said at the harbour', 'also warning of'],
    ['added, while naming', 'added', 'naming'],
    ['said at a short briefing announcing', 'said at a short briefing', 'announcing'],
  ])('parts “%s”', (cue, saying, own) =>
    expect(part(cue, 'the strike')).toEqual([`Teague | ${saying} | “We stay put,”`, `Teague | ${own} | the strike`]),
  );

  it('knows nobody who asked', () =>
    expect(part('said when asked about', 'the strike')).toEqual([
      'Teague | said | “We stay put,”',
      ' | asked about | the strike',
    ]));

  it.each([
    ['said of', 'said'],
    ['said at noon of calling', 'said at noon'],
    ['wrote in a letter about', 'wrote'],
  ])('leaves out what “%s” leads to', (cue, saying) =>
    expect(part(cue, 'the strike')).toEqual([`Teague | ${saying} | “We stay put,”`]),
  );

  it.each([
    ['said', 'that it was his'],
    ['said at the meeting', 'that it was his'],
    ['agreed, looking to', 'the strike'],
  ])('leaves “%s %s”', (cue, tail) => {
    const whole = part(cue, tail);
    expect(whole).toEqual([`Teague | ${cue} | “We stay put,” | ${tail}`]);
  });
});
