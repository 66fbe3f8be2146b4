// A line in; what is read in it by itself, once, before it is held against others, out: its words, its names, and flags of what it may promise, tell or deny.
import { DEED_OPPOSITES } from '../../lexicon/deed-opposites.ts';
import { OCCASIONS } from '../../lexicon/schedule-words.ts';
import { listWords } from '../../text/list-words.ts';
import { COMMON_NAMES } from '../disputes/names-in.ts';
import { bitsOf, type Matter, matterOf, plainBitsOf } from '../findings/matter.ts';
import { stemOf } from '../findings/weigh-words.ts';
import type { Line } from './line.ts';
import { flagAt, flagsOfLine, LONGEST, unpackFlags } from './line-flags.ts';
import { occasionsNamed } from './named-occasion.ts';

const SIDES = DEED_OPPOSITES.map(([does, undoes]) => [new Set(does.map(stemOf)), new Set(undoes.map(stemOf))] as const);

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
    this.#flags ??= unpackFlags(this.#line.flags ?? flagsOfLine(this.#line));
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
    this.#isAwaited ??= this.#isOfFewDays || AWAITED.some((n) => this.flags[n] === 1);
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
