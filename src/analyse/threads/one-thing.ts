// Two passages in; whether they name one thing, by a word or by two words for it, out: numbers, what they are counted in, offices, days and common verbs are in any two
// sentences of politics and tell nothing.
//
//   “vowed to cut unemployment by a third”      “the unemployment rate fell”
//   “the fence cost 112 million marns”          “auditors reckon that the state paid 171 million”: nothing
//   not “the prime minister promised in 2027 that fares would be frozen”      “the prime minister opened the hospital”
//   not “rose to 310 million crowns”            “it cost 780 million crowns”
import { MEASURE_UNITS } from '../../lexicon/measure-units.ts';
import { MAGNITUDES, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import { TITLE_NOUNS } from '../../lexicon/title-nouns.ts';
import { type Matter, matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { NAME_MARK } from '../findings/stem-numbers.ts';
import { CALENDAR } from '../findings/story.ts';
import { stemOf } from '../findings/weigh-words.ts';

/** Units that are things as well: a shipyard, a stone, what oil comes in. */
const THINGS_TOO = new Set(['yard', 'yards', 'stone', 'foot', 'feet', 'barrel', 'barrels', 'ha']);

const IN_ANY = new Set(
  [
    ...[...MEASURE_UNITS.keys()].filter((unit) => !THINGS_TOO.has(unit)),
    ...MAGNITUDES.keys(),
    ...SMALL_NUMBERS.keys(),
    ...TENS.keys(),
    ...TITLE_NOUNS,
    ...'per cent percent percentage point crown euro dollar pound prime premier deputy foreign minister ministry government spokesman spokeswoman say said tell told ask speak add call day week month year today yesterday tomorrow time number half third quarter first second last next'.split(' '), // biome-ignore format: one line
  ].flatMap((words) => words.split(' ').map(stemOf)),
);

const known = new WeakMap<Matter, Matter>();
function thingsIn(text: string): Matter {
  const matter = matterOf(text);
  const there = known.get(matter);
  if (there !== undefined) return there;
  const isThing = (stem: string) => !/\d/u.test(stem) && !IN_ANY.has(stem) && !CALENDAR.has(stem.slice(0, 5));
  const things = new Map([...withoutNames(matter)].filter(([stem]) => isThing(stem)));
  known.set(matter, things);
  return things;
}

/** Bits of the things that both name, persons and states left out. */
export const sharedThings = (a: string, b: string): number => overlapOfMatter(thingsIn(a), thingsIn(b)).weight;

/** Two names tell what it is about as a thing does: a court and who is heard there. One is in every report of him. */
const NAMES = 2;

export const areAboutOne = (a: string, b: string): boolean =>
  sharedThings(a, b) > 0 || overlapOfMatter(namesOf(a), namesOf(b)).stems >= NAMES;

const namesOf = (text: string): Matter => new Map([...matterOf(text)].filter(([stem]) => stem.startsWith(NAME_MARK)));
