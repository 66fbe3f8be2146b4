// The states of commitments and announced events, in words and with their definitions, in the order in which pages show them.
import type { ShownState } from '../../record/standing.ts';

/** What the state means, for who reads the board. */
export interface StateWords {
  readonly state: ShownState;
  readonly name: string;
  readonly means: string;
}

/** How a promise may stand. Only an entry of a later report moves it. */
export const COMMITMENT_STATES: readonly StateWords[] = [
  {
    state: 'open',
    name: 'Open',
    means: 'promised, and no later report says what came of it; its day has not passed, or none was told',
  },
  {
    state: 'in-progress',
    name: 'In progress',
    means: 'a later report tells that it was begun, and not that it was done',
  },
  { state: 'met', name: 'Met', means: 'a later report tells that it was done' },
  {
    state: 'partly-met',
    name: 'Partly met',
    means: 'a later report tells that some of it was done: two of five, half',
  },
  { state: 'not-met', name: 'Not met', means: 'a later report tells that it was not done, or that the opposite was' },
  { state: 'superseded', name: 'Superseded', means: 'another promise, another day or another plan took its place' },
  {
    state: 'cannot-be-told',
    name: 'Cannot be told',
    means: 'its day has passed by a month, and no report that was read says what came of it',
  },
];

/** How something announced may stand. */
export const EVENT_STATES: readonly StateWords[] = [
  { state: 'open', name: 'Ahead', means: 'announced, and its day has not passed' },
  { state: 'took-place', name: 'Took place', means: 'a report tells that it happened on those days' },
  { state: 'moved', name: 'Moved', means: 'a later report gives another day' },
  { state: 'called-off', name: 'Called off', means: 'a later report tells that it will not take place' },
  {
    state: 'no-report',
    name: 'Passed without a report',
    means: 'its day has passed by a week, and no report that was read says whether it took place',
  },
];

const ALL = new Map([...COMMITMENT_STATES, ...EVENT_STATES].map((one) => [one.state, one]));

/** "met" as "Met"; a state that has no words here yet stands by its own name. */
export const stateName = (state: ShownState): string => ALL.get(state)?.name ?? state.replaceAll('-', ' ');

/** What one step of a log tells, by its state: an opening step is a promise, or an announcement. */
export function stepName(state: ShownState, kind: 'commitment' | 'scheduled-event'): string {
  if (state === 'open') return kind === 'commitment' ? 'Promised' : 'Announced';
  return stateName(state);
}
