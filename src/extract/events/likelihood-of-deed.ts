// An event that a model told in, how likely its trigger and type are right out. “A finish that could [bruise] him”, “[closed] her speech”, “[flew] to Sund
// on holiday” are unlikely, whatever the model believes; “was [arrested] by the guards”, “the [arrest]” are not.
import type { ReportedEvent } from '../../record/reported-event.ts';
import { deedFeatures } from './deed-features.ts';
import { DEED_WEIGHTS } from './deed-weights.ts';
import type { EventGround } from './event-ground.ts';

/** What is announced for a day is to be kept, in whatever words: “will [reopen] the crossing on the first of April”; not “would [welcome] advice”. */
const TO_COME: ReadonlySet<ReportedEvent['status']> = new Set(['scheduled', 'decided']);

/** 0 to 1, as a logistic regression over judged events has it (scripts/fit-deeds.ts). Pure. */
export function likelihoodOfDeed(ground: EventGround, event: ReportedEvent): number {
  const { features, isSureNoun } = deedFeatures(ground, event);
  if (isSureNoun || (TO_COME.has(event.status) && event.when !== null)) return 1;
  let sum = 0;
  for (const [name, value] of features) sum += value * (DEED_WEIGHTS[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
