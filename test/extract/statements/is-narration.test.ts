import { expect, it } from 'vitest';
import { isNarration } from '../../../src/extract/statements/is-narration.ts';

it.each([
  'Okker leans back when we read him that sentence.',
  'She pauses.',
  'Mara Grell looks out over the quay.',
  'He shakes his head.',
  '“No,” he says, and folds the map.',
  'He does not remember it, he says.',
  '> “He promised it to me,” Solvane told this newspaper.',
])('tells that the writer tells in %j', (paragraph) => expect(isNarration(paragraph)).toBe(true));

it.each([
  'The pact holds.',
  'She pauses the talks whenever she likes.',
  'He looks for a buyer.',
  'He laughed when I told him.',
  '“Never,” I told her, “not once.”',
  'My father said, he said it often, that the quay would go.',
])('lets the last speaker go on in %j', (paragraph) => expect(isNarration(paragraph)).toBe(false));
