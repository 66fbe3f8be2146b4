// A promise of several things and a sentence that tells of it in; whether the sentence tells of some of them only, out: then the promise is kept in part.
//
//   “to build 4,000 homes, to open a hospital and to freeze fares”      “opened the new hospital”
//   “4,000 homes, a hospital and a fare freeze”                         the same
//   not “to build 4,000 homes and to let them”                          “the 4,000 homes were built and let”
import { sharedThings } from '../threads/one-thing.ts';

/** Before the second and each further deed. */
const DEEDS = /(?:,? and|,|;)\s+(?:then )?to (?=\p{Ll})/giu;
/** A list of three things and more: two may be one thing, “law and order”. */
const THINGS = /\s*,\s+(?:and )?|\s+and\s+/iu;
const LEAST_THINGS = 3;
/** A clause with a comma is no list of things. */
const LONGEST_THING = 5;

export function tellsOneOfSeveral(promised: string, told: string): boolean {
  const parts = partsOf(promised);
  if (parts.length < 2) return false;
  const isTold = parts.map((part) => sharedThings(part, told) > 0);
  return isTold.includes(true) && isTold.includes(false);
}

function partsOf(promised: string): string[] {
  const deeds = promised.split(DEEDS);
  if (deeds.length > 1) return deeds;
  const things = promised.split(THINGS).filter((one) => one.trim() !== '');
  const isList =
    things.length >= LEAST_THINGS && things.every((one) => one.trim().split(/\s+/).length <= LONGEST_THING);
  return isList ? things : [promised];
}
