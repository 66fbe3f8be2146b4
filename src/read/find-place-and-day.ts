// In: a line from the head of a report, which names no outlet that is known. Out: the day that closes it, where all before it is one or two names.
//
//   catches:      Corvessa, 3 March 2031     TKA, Drovny, March 3, 2031
//   catches not:  Battle of Greywater, 12 April 2031 (as a headline: whoever asks leaves those out)     Talks in Corvessa end, 3 March 2031
import { findCreditLine } from './find-credit-line.ts';
import type { HeadedDay } from './find-headed-day.ts';

const LONGEST = 80;
const MOST_NAMES = 2;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|de|am|van|von|on) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
/** “3 March”, “March 3”, “Tuesday”: parts of the day, no names. */
const OF_DAY = /\d|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** The day that ends `line`, or null. */
export function findPlaceAndDay(line: string): HeadedDay | null {
  if (line.length > LONGEST) return null;
  const pieces = line.split(', ');
  const names = pieces.findIndex((piece) => OF_DAY.test(piece));
  if (names < 1 || names > MOST_NAMES || !pieces.slice(0, names).every((piece) => NAME.test(piece))) return null;
  const from = pieces.slice(0, names).join(', ').length + ', '.length;
  const day = findCreditLine(line.slice(from));
  return day?.isDateOnly && day.published !== null ? { published: day.published, from } : null;
}
