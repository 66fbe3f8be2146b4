// What is asked for, said on the export itself: whatever narrows it must be in the sentence.
import { expect, it } from 'vitest';
import { tellSelection } from '../../../src/serve/export/tell-selection.ts';

it.each([
  [{}, 'All entries in all reports'],
  [{ act: 'deny' }, 'Statements of act “deny” in all reports'],
  [{ status: 'scheduled' }, 'Events of status “scheduled” in all reports'],
  [
    { kind: 'event', status: 'denied', from: '2031-04-01' },
    'Events of status “denied” in reports published from 2031-04-01',
  ],
] as const)('%o: %s', (asked, says) => {
  expect(tellSelection(asked)).toBe(says);
});
