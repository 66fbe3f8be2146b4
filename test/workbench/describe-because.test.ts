import { describe, expect, it } from 'vitest';
import type { BecauseKind, Mention } from '../../src/record/actor.ts';
import { describeBecause } from '../../src/workbench/reader/cards/describe-because.ts';

const REPORT = 'Pact Secretary General Ingrid Solvane came.\n\nIt rained.\n\nThe official spoke. She left.';

const mention = (text: string, kind: BecauseKind, evidence: string): Mention => {
  const at = (words: string) => ({ start: REPORT.indexOf(words), end: REPORT.indexOf(words) + words.length });
  return {
    text,
    spans: [at(text)],
    actor: { id: 'a', name: 'Ingrid Solvane' },
    because: { kind, span: at(evidence) },
  };
};

describe('why words are taken for their actor', () => {
  it.each([
    [
      mention('The official', 'office', 'Pact Secretary General Ingrid Solvane'),
      '“The official” ← by the office in “Pact Secretary General Ingrid Solvane”, 2 paragraphs before',
    ],
    [mention('She', 'pronoun', 'The official'), '“She” ← for “The official”, in the same paragraph'],
    [mention('It', 'pronoun', 'The official'), '“It” ← for “The official”, a paragraph after'],
    // a name stands for itself
    [mention('Ingrid Solvane', 'name', 'Ingrid Solvane'), null],
  ])('%o', (one, told) => {
    expect(describeBecause(one, REPORT)).toBe(told);
  });

  it('is silent where nobody is known', () => {
    expect(describeBecause({ text: 'The official', spans: [{ start: 0, end: 12 }], actor: null }, REPORT)).toBeNull();
  });
});
