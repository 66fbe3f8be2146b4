// The invented world of the measured reports: its states, places, people, outlets and words, each by its number.
import { stemmer } from 'stemmer';
import { RAREST, stemsOfRarity } from '../../src/lexicon/word-rarity.ts';
import { drawFrom, drawRank, pick } from './random.ts';

const SYLLABLES = 'al ber co dra el fen gor ha is jun ka lor mi nor os pel quin ra sol tam ur vel wes yar zo'.split(
  ' ',
);

/** Another word for each number: two syllables and more. */
export function madeWord(number: number): string {
  let rest = number + SYLLABLES.length;
  let word = '';
  do word += SYLLABLES[rest % SYLLABLES.length];
  while ((rest = Math.floor(rest / SYLLABLES.length)) > 0);
  return word;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** Five letters of their own at the start: names are compared by these (namesIn, analyse/disputes/claim.ts). */
const nameOf = (number: number): string => capital(madeWord(((number + 1) * 7919) % 390_001));

const STATES = 48;
const PLACES = 600;
const PEOPLE = 2400;
const OUTLETS = 140;
/** Words that a lexicon of common ones does not have; a year of news has some tens of thousands. */
const MADE_WORDS = 40_000;

export interface State {
  readonly name: string;
  readonly ministry: string;
}

export interface Person {
  readonly name: string;
  readonly office: string;
  readonly state: State;
}

const OFFICES = [
  'foreign minister',
  'defence minister',
  'prime minister',
  'president',
  'interior minister',
  'ambassador',
];

const states = Array.from({ length: STATES }, (_, n): State => {
  const name = `${nameOf(n)}ia`;
  return { name, ministry: `${name} defence ministry` };
});
const places = Array.from({ length: PLACES }, (_, n) => nameOf(1000 + n));
const people = Array.from({ length: PEOPLE }, (_, n): Person => {
  const random = drawFrom(11, n);
  const state = states[drawRank(random, STATES)]!;
  return { name: `${nameOf(5000 + n)} ${nameOf(20_000 + n)}`, office: pick(OFFICES, random), state };
});
const outlets = Array.from({ length: OUTLETS }, (_, n) => `${places[n]} ${pick(['Herald', 'Courier', 'Observer', 'Dispatch', 'Telegraph'], drawFrom(12, n))}`); // biome-ignore format: one line

/** Stems that are words of their own, so that a text of them weighs what it would weigh in news. */
const known = Array.from({ length: RAREST }, (_, rarity) =>
  stemsOfRarity(rarity).filter((stem) => stem.length > 3 && stemmer(stem) === stem),
);

export const drawState = (random: () => number): State => states[drawRank(random, STATES)]!;
export const drawPlace = (random: () => number): string => places[drawRank(random, PLACES)]!;
export const drawPerson = (random: () => number): Person => people[drawRank(random, PEOPLE)]!;
export const drawOutlet = (random: () => number): string => outlets[drawRank(random, OUTLETS)]!;

/** Words of prose: half of them say nothing, one in nine is rare. Shares by band as in news, roughly. */
const SHARES: readonly number[] = [0.3, 0.2, 0.13, 0.1, 0.07, 0.05, 0.03, 0.02];

export function drawWord(random: () => number): string {
  let at = random();
  for (const [rarity, share] of SHARES.entries()) {
    if (at < share) return pick(known[rarity]!, random);
    at -= share;
  }
  return madeWord(drawRank(random, MADE_WORDS));
}

export const drawWords = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => drawWord(random)).join(' ');

/** Words that say what it is about: of the rarer half, none twice. */
export function drawMatter(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < count)
    words.add(random() < 0.5 ? pick(known[4 + Math.floor(random() * 4)]!, random) : madeWord(Math.floor(random() * MADE_WORDS))); // biome-ignore format: one line
  return [...words];
}
