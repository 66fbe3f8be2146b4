import { expect, it } from 'vitest';
import { measuredOf } from '../../../src/analyse/figures/measured-of.ts';

const NOBODY = { text: '', spans: [], actor: null };

it.each([
  ['single ticket to the Isles', 'single ticket', 'Isles'],
  ['military spending of the Halden Pact', 'military spending', 'Halden Pact'],
  ['Arvenian military spending', 'military spending', 'Arvenian'],
])('what is measured in “%s”', (text, measure, whose) => {
  const found = measuredOf({ measure: { text, spans: [] }, whose: NOBODY });
  expect([found.measureText, found.whoseText]).toEqual([measure, whose]);
});
