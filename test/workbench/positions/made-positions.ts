// Positions made up for tests.
import type { FoundPosition } from '../../../src/serve/contract/positions.ts';

export const positionOf = (
  entryId: string,
  target: string,
  stance: FoundPosition['stance'],
  day: string | null,
  fields: Partial<FoundPosition> = {},
): FoundPosition => ({
  entryId,
  reportId: 'r1',
  holder: {
    spans: [{ start: 0, end: 6 }],
    text: 'Tamsin',
    actor: { id: 't', name: 'Aurel Tamsin' },
    because: null,
  } as never,
  target: { spans: [{ start: 7, end: 9 }], text: target, actor: null, topic: target },
  stance,
  told: 'statement',
  as: stance === 'for' ? 'support' : 'oppose',
  day,
  passage: { spans: [{ start: 7, end: 9 }], text: `that he was ${stance} ${target}` },
  confidence: 0.8,
  outlet: 'The Sund Courier',
  published: day,
  who: { id: 't', name: 'Aurel Tamsin' },
  whom: null,
  ...fields,
});
