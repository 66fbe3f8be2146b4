import { describe, expect, it } from 'vitest';
import { findEventsByRules } from '../../../src/extract/events/rules-event-reader.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

describe('hints of rules for the model', () => {
  it.each([
    ['The veto came late.', ['veto']],
    ['Two of the crew were freed at noon.', ['freed']],
    ['Tarsk held a nuclear test. The latest test shook Sund.', ['test', 'test']],
    ['The pupils sat a test.', []],
    ['An attack helicopter stood in the yard.', []],
  ])('are words of the lexicon that may tell a deed: %s', (text, expected) => {
    const { hints } = findEventsByRules(viewSentences(readingOf(text)));
    expect([...hints.keys()].sort((a, b) => a - b).map((at) => /^\w+/.exec(text.slice(at))![0])).toEqual(expected);
  });

  it.each([
    ['Tarsk shelled the port.', 'verb 2'],
    ['Two of the crew were freed at noon.', 'verb-object 1'],
    ['The veto came late.', 'noun-alone'],
    ['Varga was asked.', 'everyday-alone'],
    ['Protests went on.', 'noun-strong 0'],
  ])('tell what rules have to go on: %s', (text, expected) => {
    const { hints } = findEventsByRules(viewSentences(readingOf(text)));
    expect([...hints.values()]).toEqual([expected]);
  });
});
