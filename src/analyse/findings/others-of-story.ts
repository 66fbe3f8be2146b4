// A report's trace in; those of other reports of its story out.
import { relationOf } from '../copies/compare-reports.ts';
import { NEAR } from '../threads/others-of-thread.ts';
import { othersOnce } from './others-once.ts';
import { isOneStory } from './story.ts';

/** Of three words of the focus of both. */
const LEAST_KEYS = 3;

/** Without its copies and versions: how those differ is told by what they are. */
export const othersOfStory = othersOnce(async (trace, index) => {
  const met = await index.meetingNear(trace, 'story', NEAR, LEAST_KEYS);
  return met.filter((other) => isOneStory(trace, other) && relationOf(trace, other) === null);
});
