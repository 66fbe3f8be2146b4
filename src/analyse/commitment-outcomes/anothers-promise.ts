// A promise, and a sentence of a later report with the promises of that report, in; whether the sentence is what somebody else promises, out: that keeps nothing.
//
//   “Lev Oranov promised 27,000 euros to Sund”      not kept by “Ilse Varga promised 58,000 euros to Vell by June”
//   not “Okker has promised Sund the ferry again”, of Okker’s own promise
import type { Passage } from '../../record/passage.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import type { Pledge } from './pledge.ts';

type Bound = Pick<Pledge, 'kind' | 'name' | 'passage'>;

/** Never where one of both is not named. */
export const isAnothersPromise = (promise: Bound, told: Passage, pledges: readonly Bound[]): boolean =>
  promise.name !== null &&
  pledges.some(
    ({ kind, name, passage }) =>
      kind === 'commitment' &&
      promise.kind === kind &&
      name !== null &&
      name !== promise.name &&
      anyOverlap(passage.spans, told.spans),
  );
