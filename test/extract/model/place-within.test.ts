import { describe, expect, it } from 'vitest';
import { placeWithin } from '../../../src/extract/model/place-within.ts';
import { NO_MENTION } from '../../../src/record/actor.ts';
import { NO_PASSAGE, passageOf } from '../../../src/record/passage.ts';
import type { Statement } from '../../../src/record/statement.ts';

/** A statement whose parts are found in `text`; its id is its cue. */
function statement(text: string, source: string, cue: string, content: string): Statement {
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [{ start, end: start + words.length }];
  };
  return {
    kind: 'statement',
    id: cue,
    within: null,
    form: 'indirect',
    act: 'say',
    polarity: 'positive',
    source: source ? { ...NO_MENTION, ...passageOf(text, at(source)) } : NO_MENTION,
    cue: passageOf(text, at(cue)),
    content: passageOf(text, at(content)),
    addressee: NO_MENTION,
    occasion: NO_PASSAGE,
    when: null,
    confidence: 1,
  };
}

const TEXT = 'Okker told Solvane that Drazic believes Vell hopes to wait, Varga said. Tamsin agreed to go.';
const said = statement(TEXT, 'Varga', 'said', 'Okker told Solvane that Drazic believes Vell hopes to wait');
const told = statement(TEXT, 'Okker', 'told', 'that Drazic believes Vell hopes to wait');
const believes = statement(TEXT, 'Drazic', 'believes', 'Vell hopes to wait');
const agreed = statement(TEXT, 'Tamsin', 'agreed', 'to go');

const places = (statements: readonly Statement[]) =>
  Object.fromEntries(statements.map(({ id, within }) => [id, within]));

describe('placeWithin', () => {
  it('puts an inner statement into the one that holds it', () =>
    expect(places(placeWithin([said, agreed], [told]))).toEqual({ said: null, agreed: null, told: 'said' }));

  it('takes the smallest holder', () =>
    expect(places(placeWithin([said], [told, believes]))).toEqual({ said: null, told: 'said', believes: 'told' }));

  it('drops an inner statement that nothing holds', () =>
    expect(places(placeWithin([agreed], [told]))).toEqual({ agreed: null }));

  it('places an outermost one that another holds', () =>
    expect(places(placeWithin([said, told], []))).toEqual({ said: null, told: 'said' }));

  it('keeps one statement a cue', () => expect(placeWithin([told], [{ ...told, id: 'again' }])).toHaveLength(1));
});
