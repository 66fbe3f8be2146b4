// A line in; what is read in it by itself, once, before it is held against others, out: its words, its names, and flags of what it may promise, tell or deny.
import { DEED_OPPOSITES } from '../../lexicon/deed-opposites.ts';
import { CALLED_UNTRUE, CLAIM_SCORNED, EMPHATIC, NEVER_DID, NO_PART, SCORN } from '../../lexicon/denying-words.ts';
import { CALLED_OFF, DEADLINE_PAST, DONE, FALLS_SHORT, HAS_DONE, MOVED, NOT_DONE, NOT_YET, OF_PROMISE, ONLY_PART, SOME_OF_ALL, STILL_THERE, SUPERSEDED, UNDER_WAY } from '../../lexicon/outcome-words.ts'; // biome-ignore format: one line
import { matchesAny, NOW_OTHERWISE, OUTRIGHT, RECALLS, TURNS } from '../../lexicon/reversal-words.ts';
import { OCCASIONS, TOOK_PLACE } from '../../lexicon/schedule-words.ts';
import { NEGATED, QUOTED, TO_COME } from '../../lexicon/weighed-words.ts';
import { listWords } from '../../text/list-words.ts';
import { COMMON_NAMES } from '../disputes/names-in.ts';
import { bitsOf, type Matter, matterOf, plainBitsOf } from '../findings/matter.ts';
import { stemOf } from '../findings/weigh-words.ts';
import { NOT_TO_BE } from '../positions/stand.ts';
import type { Line } from './line.ts';
import { occasionsNamed } from './named-occasion.ts';

const NOT_YET_ONE = new RegExp(NOT_YET.source, 'iu');
const PAST_WORD = /\b(?:\p{Ll}{2,}ed|was|were|had|did|broke|blew|fell|sank|rode|ran|shot|hit|struck|tore|threw|drove|went|came|left|fled|held|stood|met|fought|swept|brought|took|gave|paid|sold|sent|put|made|began|rose|won|lost|spoke|told|signed|sat|got|found)\b/u; // biome-ignore format: one line
const MODAL =
  /\b(?:will|would|shall|must|to be|going to|is to|are to|due (?:to|on|in|by|at)|set for|plans? to|[’']ll)\b/iu;
const PROMISING = /\b(?:promis|pledg|vow|guarante|undert|commit|assur|swor|swear|intend|plan(?:s|ned)? to|aim)\p{L}*/iu;
const FIRST = /\b(?:i|we|my|our|us|me)\b|\b(?:i|we)['’]/iu;
const FLAT = /\b(?:never|not (?:one|a single)|nobody|no one|none|nothing|no(?= \p{L})|completely|always|ever|in no way|ruled? out|rules? out|under no)\b/iu; // biome-ignore format: one line
const ALLEGING = /\b(?:accus|alleg|claim|blam|said|says|told|according to)\p{L}*/iu;
const DENYING = /\b(?:den(?:y|ies|ied|ying|ials?)|disput|refut|rebut|reject|dismiss|contradict|insist)\p{L}*/iu;
const ADMITTING = /\b(?:acknowledg|admit|conced|confess|confirm|regret|mistake|wrong|sorry|apolog|after all|in hindsight|circumstances|changed?|no longer|any ?more|now)\p{L}*/iu; // biome-ignore format: one line
const HALF =
  /\b(?:half|a third|a quarter|two thirds|most|some|part|only|just|fewer|less|short of|the rest|others?)\b/iu;
const LATE = /\b(?:still|yet|late|delay\p{L}*|behind|overdue|miss\p{L}*|wait\p{L}*|empty|closed|locked|unfinished|remains?|without|instead|missing|idle|silent)\b/iu; // biome-ignore format: one line
const ENDED = /\b(?:last|first|finally|new|again|opened|reopened|back|complete\p{L}*|finish\p{L}*|arriv\p{L}*|deliver\p{L}*|sign\p{L}*|now)\b/iu; // biome-ignore format: one line
const QUESTION = /\?["”’']?\s*$/u;
const SIDES = DEED_OPPOSITES.map(([does, undoes]) => [new Set(does.map(stemOf)), new Set(undoes.map(stemOf))] as const);

const FLAGS: readonly (readonly [string, (text: string, line: Line) => boolean])[] = [
  ['to come', (text) => TO_COME.test(text)],
  ['modal', (text) => MODAL.test(text)],
  ['promising', (text, { acts }) => PROMISING.test(text) || acts.includes('promise') || acts.includes('intend')],
  ['promise entry', (_, { isPromise }) => isPromise],
  ['due', (_, { due }) => due !== null],
  ['negated', (text) => NEGATED.test(text)],
  ['flat', (text) => FLAT.test(text)],
  ['vow', (text) => NOT_TO_BE.test(text)],
  ['past', (text) => PAST_WORD.test(text)],
  ['done', (text) => DONE.test(text) || HAS_DONE.test(text)],
  ['took place', (text) => TOOK_PLACE.test(text)],
  ['not done', (text) => NOT_DONE.test(text) || NOT_YET_ONE.test(text) || STILL_THERE.test(text)],
  ['part', (text) => SOME_OF_ALL.test(text) || ONLY_PART.test(text) || FALLS_SHORT.test(text)],
  ['half', (text) => HALF.test(text)],
  ['late', (text) => LATE.test(text)],
  ['ended', (text) => ENDED.test(text)],
  ['under way', (text) => UNDER_WAY.test(text)],
  ['moved or off', (text) => CALLED_OFF.test(text) || MOVED.test(text) || SUPERSEDED.test(text)],
  ['of promise', (text) => OF_PROMISE.test(text) || DEADLINE_PAST.test(text)],
  ['turn', (text) => matchesAny(TURNS, text) || matchesAny(OUTRIGHT, text) || NOW_OTHERWISE.test(text)],
  ['recall', (text) => matchesAny(RECALLS, text)],
  ['admitting', (text) => ADMITTING.test(text)],
  ['untrue', (text) => CALLED_UNTRUE.test(text) || CLAIM_SCORNED.test(text) || SCORN.test(text) || NO_PART.test(text)],
  ['denying', (text, { acts }) => DENYING.test(text) || acts.includes('deny')],
  ['never did', (text) => NEVER_DID.test(text) || EMPHATIC.test(text)],
  ['alleging', (text, { acts }) => ALLEGING.test(text) || acts.includes('allege')],
  ['first person', (text) => FIRST.test(text)],
  ['opens quoted', (text) => QUOTED.test(text)],
  ['said', (_, { acts }) => acts.length > 0],
  ['happened', (_, { events }) => events.some((one) => /happened|ongoing/u.test(one))],
  ['scheduled', (_, { events }) => events.some((one) => /scheduled|decided/u.test(one))],
  ['occasion', (text) => OCCASIONS.some(([, nouns]) => nouns.test(text))],
  ['figures', (_, { figures }) => figures.length > 0],
  ['short', (text) => text.length < 70],
  ['long', (text) => text.length > 200],
  ['question', (text) => QUESTION.test(text)],
];

/** Of each of its flags, in the order of `flags`. */
export const FLAG_NAMES: readonly string[] = FLAGS.map(([name]) => name);

/** Where a flag stands in `flags`. */
export const flagAt = (name: string): number => FLAG_NAMES.indexOf(name);

export interface ReadLine {
  readonly matter: Matter;
  /** Of its matter, and of what is no name in it. */
  readonly bits: number;
  readonly plainBits: number;
  readonly names: ReadonlySet<string>;
  /** Of those who say so, without words that many bodies have in their names. */
  readonly side: readonly string[];
  /** Places in DEED_OPPOSITES of deeds that it tells, and of such as undo them. */
  readonly does: readonly number[];
  readonly undoes: readonly number[];
  readonly flags: readonly number[];
  readonly types: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  /** Something is to come, or promised. */
  readonly isAwaited: boolean;
  /** What its occasions are called. */
  readonly called: readonly string[];
  /** How much in it denies. */
  readonly denies: number;
}
const known = new WeakMap<Line, ReadLine>();
/** In hostile text a sentence may be as long as the report. */
const LONGEST = 1200;

export const isReadWhole = ({ passage }: Line): boolean => passage.text.length <= LONGEST;

export function readLine(line: Line): ReadLine {
  const there = known.get(line) ?? new ReadWhenAsked(line);
  known.set(line, there);
  return there;
}

/** Of most lines that are read again only the words are ever asked for, and whether something is awaited. */
class ReadWhenAsked implements ReadLine {
  readonly #line: Line;
  readonly #text: string;
  #matter: Matter | undefined;
  #bits = -1;
  #plainBits = -1;
  #names: ReadonlySet<string> | undefined;
  #side: readonly string[] | undefined;
  #deeds: readonly [does: readonly number[], undoes: readonly number[]] | undefined;
  #flags: readonly number[] | undefined;
  #types: ReadonlySet<string> | undefined;
  #occasions: ReadonlySet<string> | undefined;
  #isAwaited: boolean | undefined;
  #called: readonly string[] | undefined;

  constructor(line: Line) {
    this.#line = line;
    this.#text = line.passage.text.slice(0, LONGEST);
  }

  get matter() {
    this.#matter ??= matterOf(this.#text);
    return this.#matter;
  }

  get bits() {
    if (this.#bits < 0) this.#bits = bitsOf(this.matter);
    return this.#bits;
  }

  get plainBits() {
    if (this.#plainBits < 0) this.#plainBits = plainBitsOf(this.matter);
    return this.#plainBits;
  }

  get names() {
    this.#names ??= setOf(this.#line.names.filter((name) => !COMMON_NAMES.has(name)));
    return this.#names;
  }

  get side() {
    this.#side ??= this.#line.side.filter((name) => !COMMON_NAMES.has(name));
    return this.#side;
  }

  get does() {
    return this.#bothSides[0];
  }

  get undoes() {
    return this.#bothSides[1];
  }

  get flags() {
    this.#flags ??= FLAGS.map(([, is]) => +is(this.#text, this.#line));
    return this.#flags;
  }

  get types() {
    this.#types ??= setOf(this.#line.events.map((one) => one.split(' ')[0]!));
    return this.#types;
  }

  get occasions() {
    this.#occasions ??= setOf(OCCASIONS.flatMap(([type, nouns]) => (nouns.test(this.#text) ? [type] : [])));
    return this.#occasions;
  }

  get isAwaited() {
    this.#isAwaited ??= this.#isOfFewDays || AWAITED.some((n) => FLAGS[n]![1](this.#text, this.#line));
    return this.#isAwaited;
  }

  get called() {
    this.#called ??= occasionsNamed(this.#text);
    return this.#called;
  }

  get denies() {
    return DENIES.reduce((sum, n) => sum + this.flags[n]!, 0);
  }

  get #isOfFewDays() {
    const { due } = this.#line;
    return due !== null && due[1] - due[0] <= FEW_DAYS;
  }

  get #bothSides() {
    if (this.#deeds === undefined) {
      const stems = new Set(listWords(this.#text).map(({ folded }) => stemOf(folded)));
      this.#deeds = [sidesOf(stems, 0), sidesOf(stems, 1)];
    }
    return this.#deeds;
  }
}

/** Most lines have none of most things, and a set of nothing takes as much room as one of a few. */
const NOTHING: ReadonlySet<string> = new Set();
const setOf = (all: readonly string[]): ReadonlySet<string> => (all.length === 0 ? NOTHING : new Set(all));

const sidesOf = (stems: ReadonlySet<string>, side: 0 | 1): number[] => SIDES.flatMap((both, n) => (both[side].isDisjointFrom(stems) ? [] : [n])); // biome-ignore format: one line

const DENIES = ['negated', 'untrue', 'denying', 'never did', 'flat', 'first person'].map(flagAt);
/** “The second round is on 2 November”: what is told for a day is awaited without a word of it; “this year” is no such day. */
const FEW_DAYS = 3;
const AWAITED = ['modal', 'promising', 'promise entry', 'scheduled', 'vow', 'to come'].map(flagAt);
