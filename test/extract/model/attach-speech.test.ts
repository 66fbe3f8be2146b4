import { describe, expect, it } from 'vitest';
import { attachSpeech } from '../../../src/extract/model/attach-speech.ts';
import type { Span } from '../../../src/record/span.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** The contents of a statement whose parts stand by these words in `text`. */
function attach(text: string, source: string | null, cue: string, content: string): string[] {
  const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = {
    source: source === null ? null : span(source),
    cue: span(cue),
    contents: [span(content)],
    score: 0.5,
  };
  const [statement] = attachSpeech(readingOf(text), [found]);
  return statement!.contents.map(({ start, end }) => text.slice(start, end));
}

describe('attachSpeech', () => {
  it('gives a free quotation to whoever spoke right before it', () =>
    expect(
      attach(
        'Teague was furious, his aide said. “Nobody asked us. It hurts.” “Not once.”',
        'his aide',
        'said',
        'Teague was furious',
      ),
    ).toEqual(['Teague was furious', '“Nobody asked us. It hurts.”', '“Not once.”']));

  it('takes all paragraphs of a speech', () =>
    expect(
      attach(
        '“They came,” Teague said. “They left.\n\n“Nobody asked us.”\n\nThe ships lay idle.',
        'Teague',
        'said',
        '“They came,”',
      ),
    ).toEqual(['“They came,”', '“They left.', '“Nobody asked us.”']));

  it('lets others speak inside it', () => {
    const text = 'Teague was furious, his aide said. “Nobody thinks of us.”';
    const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const aide = { source: span('his aide'), cue: span('said'), contents: [span('Teague was furious')], score: 0.5 };
    const nobody = { source: span('Nobody'), cue: span('thinks'), contents: [span('of us')], score: 0.5 };
    expect(attachSpeech(readingOf(text), [aide, nobody]).map(({ contents }) => contents.length)).toEqual([2, 1]);
  });

  it.each([
    ['in the next paragraph', 'Teague was furious, his aide said.\n\n“Nobody asked us.”', 'his aide', 'said'],
    [
      'with a cue of its own',
      'Teague was furious, his aide said. “Nobody asked us,” a fisherman said.',
      'his aide',
      'said',
    ],
    ['that is a term', 'Teague was furious, his aide said. “Nobody” is his boat.', 'his aide', 'said'],
    ['behind other words', 'Teague was furious, his aide said. It rained. “Nobody asked us.”', 'his aide', 'said'],
    ['behind a question', 'Teague was furious, reporters asked. “Nobody asked us.”', 'reporters', 'asked'],
    ['of somebody unknown', 'Teague was furious, it was said. “Nobody asked us.”', null, 'said'],
  ])('leaves a quotation %s', (_, text, source, cue) =>
    expect(attach(text, source, cue, 'Teague was furious')).toEqual(['Teague was furious']),
  );
});
