import { describe, expect, it } from 'vitest';
import { isNounTrigger } from '../../../src/extract/model/trigger-shape.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

describe('isNounTrigger', () => {
  it.each([
    ['Gunners shelled Sund, ▸killing◂ at least nine people.', false],
    ['Gunners shelled Sund, ▸killing◂ 40.', false],
    ['Gunners shelled Sund, ▸killing◂ eleven people.', false],
    ['Gunners shelled Sund, ▸killing◂ thousands.', false],
    ['Gunners shelled Sund, ▸killing◂ several people.', false],
    ['The ▸killing◂ of nine people shook Sund.', true],
    ['Varga drew ▸attacks◂ from rivals.', true],
    ['Tarsk ▸attacks◂ the port.', false],
  ])('tells a noun from a verb with an object: %s', (marked, isNoun) => {
    const at = marked.indexOf('▸');
    const [view] = viewSentences(readingOf(marked.replace(/[▸◂]/g, '')));
    const from = view!.tokens.findIndex(({ start }) => start === at);
    expect(isNounTrigger(view!, { from, to: from + 1 })).toBe(isNoun);
  });
});
