import { expect, it } from 'vitest';
import { mentionWords } from '../../src/text/mention-words.ts';

it.each([
  ['The operator, Sund Line,', 'The operator, Sund Line'],
  ['Ingrid Solvane', 'Ingrid Solvane'],
  ['', ''],
])('shows “%s” as “%s”', (text, shown) => expect(mentionWords(text)).toBe(shown));
