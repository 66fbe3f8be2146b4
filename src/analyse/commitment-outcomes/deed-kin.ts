// A verb of a promise and the words of a later sentence in; whether one of them does what the verb says, or undoes it, out.
import { DEED_OPPOSITES } from '../../lexicon/deed-opposites.ts';
import { listWords } from '../../text/list-words.ts';
import { stemOf } from '../findings/weigh-words.ts';

const SIDES = DEED_OPPOSITES.map(([does, undoes]) => [new Set(does.map(stemOf)), new Set(undoes.map(stemOf))] as const);

const stemsOf = (text: string): string[] => listWords(text).map(({ folded }) => stemOf(folded));

/** “send 60 home”: “handed over 41”. `verb` is a stem (see stemOf); the verb itself counts. */
export function doesDeed(verb: string, text: string): boolean {
  if (verb === '') return false;
  const stems = stemsOf(text);
  return (
    stems.includes(verb) ||
    SIDES.some((pair) => pair.some((side) => side.has(verb) && stems.some((one) => side.has(one))))
  );
}

/** “keep 1,200 jobs”: “with the loss of 1,200 jobs”; “veto the bill”: “signed the bill”. */
export function undoesDeed(verb: string, text: string): boolean {
  if (verb === '') return false;
  const stems = stemsOf(text).filter((one) => one !== verb);
  return SIDES.some(
    ([does, undoes]) =>
      (does.has(verb) && stems.some((one) => undoes.has(one))) ||
      (undoes.has(verb) && stems.some((one) => does.has(one))),
  );
}

const UNDOING = new Set(SIDES.flatMap(([, undoes]) => [...undoes]));
/** Whether the text has any word that undoes something: such a sentence may tell that a promise is broken. */
export const mayUndo = (text: string): boolean => stemsOf(text).some((stem) => UNDOING.has(stem));
