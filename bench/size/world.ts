// The invented world of the measured reports: its states, places, people, outlets and words, each by its number.
import { stemmer } from 'stemmer';
import { RAREST, stemsOfRarity } from '../../src/lexicon/word-rarity.ts';
import { drawFrom, drawRank, pick } from './random.ts';

const CONSONANTS = 'bdfghjklmnprstvwz';
const VOWELS = 'aeiou';
const ENDINGS = ['', 'an', 'el', 'in', 'or', 'us', 'enda', 'ilo', 'oma', 'urt'];
/** Heads of a consonant and a vowel, twice, and a consonant. */
const HEADS = CONSONANTS.length ** 3 * VOWELS.length ** 2;

/** Another word for each number below HEADS (122,825), and no two with one head of five letters: by these names and words of two reports are held against each other. */
export function madeWord(number: number): string {
  // neighbours look nothing like each other
  let rest = (number * 76_801) % HEADS;
  let word = '';
  for (const letters of [CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS]) {
    word += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return word + ENDINGS[number % ENDINGS.length];
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** None has the head of a made word. */
const nameOf = (number: number): string => capital(madeWord(MADE_WORDS + number));

const STATES = 48;
const PLACES = 600;
const PEOPLE = 2400;
const OUTLETS = 140;
/** Words that a lexicon of common ones does not have; a year of news has some tens of thousands. None is in more than one report of 256, or the lexicon had it. */
const MADE_WORDS = 40_000;
const COMMONER_WORDS = 400;

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
  return madeWord(drawRank(random, MADE_WORDS, COMMONER_WORDS));
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
