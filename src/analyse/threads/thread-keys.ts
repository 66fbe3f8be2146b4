// What a report is about in; keys by which those of its thread are met, out.
import { meetingKey } from '../findings/meeting-key.ts';
import { aboutOf, type Told } from './about.ts';

/** Every two words of its focus: those of one thread share two at least. */
export function keysOfFocus(told: Told): number[] {
  const { focus } = aboutOf(told);
  return focus.flatMap((a, n) => focus.slice(n + 1).map((b) => meetingKey('story', b, a)));
}
