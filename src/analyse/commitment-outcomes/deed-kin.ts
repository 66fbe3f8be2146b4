// A verb of a promise and the words of a later sentence in; whether the sentence tells what the verb says as done, as not done, or its opposite, out.

import { DEED_OPPOSITES } from '../../lexicon/deed-opposites.ts';
import { withoutPast } from '../../lexicon/inflect-verb.ts';
import { areNear } from '../../lexicon/near-words.ts';
import { ANY_DEED, MEETS_PROMISE, NOT_YET, WILL_NOT } from '../../lexicon/outcome-words.ts';
import { listWords } from '../../text/list-words.ts';
import { stemOf } from '../findings/weigh-words.ts';

const SIDES = DEED_OPPOSITES.map(([does, undoes]) => [new Set(does.map(stemOf)), new Set(undoes.map(stemOf))] as const);
const ANY = new Set(ANY_DEED.map(stemOf));

/** The verb, and those that mean nearly the same: pay – send, hand over. */
const isKin = (verb: string, stem: string) =>
  verb !== '' &&
  (stem === verb || areNear(verb, stem) || SIDES.some((pair) => pair.some((side) => side.has(verb) && side.has(stem))));
const isOpposite = (verb: string, stem: string) =>
  SIDES.some(([does, undoes]) => (does.has(verb) && undoes.has(stem)) || (undoes.has(verb) && does.has(stem)));

/** “send 60 home”: “handed over 41”, “will send”. `verb` is a stem (see stemOf). */
export const namesDeed = (verb: string, text: string): boolean =>
  listWords(text).some(({ folded }) => isKin(verb, stemOf(folded)));

/** Words before a verb that leave it undone: “will be paid”, “to send”, “never paid”. */
const UNDONE = new Set(
  "will would shall should could can cannot may might must to not never if unless won't wouldn't didn't".split(' '),
);
const BEFORE = 3;

/** … told as done: “handed over 41”, “has been paid”; not “will be paid”, “his proposal to send”. */
export function tellsDone(verb: string, text: string): boolean {
  if (verb === '') return false;
  const words = listWords(text).map(({ folded }) => folded);
  return words.some(
    (folded, at) =>
      (folded.endsWith('ed') || withoutPast(folded) !== folded) &&
      isKin(verb, stemOf(folded)) &&
      !words.slice(Math.max(0, at - BEFORE), at).some((word) => UNDONE.has(word)),
  );
}

/** “failed to [pay]”, “has not yet been [moved]”: of the verb, or of one that says of any promise that it is kept. */
export const tellsNotDone = (verb: string, text: string): boolean =>
  [...text.matchAll(NOT_YET)].some(([found, behind]) => {
    const stems = listWords(behind!).map(({ folded }) => stemOf(folded));
    return stems.some((stem) => isKin(verb, stem) || (ANY.has(stem) && (stem !== MEET || isMetAsPromised(found))));
  });

const MEET = stemOf('meet');
/** “did not meet its deadline”, “has not been met”; not “did not meet her brother”, which tells of people. */
const isMetAsPromised = (text: string) => MEETS_PROMISE.test(text);

/** “will not be [presented]”: given up beforehand; of a vow not to do it is the vow told again. */
export const tellsGivenUp = (verb: string, text: string): boolean =>
  [...text.matchAll(WILL_NOT)].some(([, behind]) =>
    listWords(behind!).some(({ folded }) => isKin(verb, stemOf(folded))),
  );

/** “keep 1,200 jobs”: “with the loss of 1,200 jobs”; “veto the bill”: “signed the bill”. Not where the verb itself is told too. */
export const undoesDeed = (verb: string, text: string): boolean =>
  verb !== '' && listWords(text).some(({ folded }) => isOpposite(verb, stemOf(folded))) && !namesDeed(verb, text);

const UNDOING = new Set(SIDES.flatMap(([, undoes]) => [...undoes]));
/** Whether the text has any word that undoes something: such a sentence may tell that a promise is broken. */
export const mayUndo = (text: string): boolean => listWords(text).some(({ folded }) => UNDOING.has(stemOf(folded)));
