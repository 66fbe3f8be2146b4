// Verbs behind which a clause with “that” tells what is to be done: “ordered that Orlik be freed”. Not “said”, “ruled”, whose clause may tell what was done.
import { inflectVerb } from './inflect-verb.ts';

const LEMMAS =
  'order demand decree direct command instruct insist request urge ask recommend propose mandate require'.split(' ');

/** All their forms. */
export const ORDERING_VERBS: ReadonlySet<string> = new Set(
  LEMMAS.flatMap((lemma) => inflectVerb(lemma).map(([form]) => form)),
);
