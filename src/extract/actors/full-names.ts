// Names of persons in; those in full put to whom they are full names of, and the other ones, for parts-of-names.ts, out.
import { NAME_SUFFIXES } from '../../lexicon/person-titles.ts';
import { capitalised } from '../../text/capitalised.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Name } from '../../understand/names/name.ts';
import { bracketedGivenName } from './bracketed-given-name.ts';
import type { Entity } from './entity.ts';
import type { EntityBook } from './entity-book.ts';
import { givenBefore } from './share-surname.ts';
import { isVocationBefore } from './vocation-before.ts';

/** Persons by the words of their full names. */
export interface FullNames {
  readonly families: Map<string, Entity[]>;
  readonly givens: Map<string, Entity[]>;
  readonly middles: Map<string, Entity[]>;
  /** Names that are none in full. */
  readonly singles: readonly Name[];
  /** How many of its names are full ones: they come first. */
  readonly ownFull: ReadonlyMap<Entity, number>;
}

/** “[Gogo Thandeka]” beside a Thandeka Mjoli: what she is called before her given name. */
export function isFamiliar(
  givenWords: ReadonlySet<string>,
  [called = '', given = '', more]: readonly string[],
): boolean {
  if (more !== undefined || given === '' || genderOfGivenName(capitalised(called)) !== null) return false;
  return givenWords.has(given);
}

/** First words of names of several: given names. */
export const givenWordsOf = ({ tokens }: EntityBook, persons: readonly Name[]): ReadonlySet<string> =>
  new Set(persons.flatMap(({ from, to }) => (to - from > 1 ? [tokens[from]!.norm] : [])));

export function addFullNames(book: EntityBook, persons: readonly Name[]): FullNames {
  const { tokens, text, entities, entityOf, byKey, wordsOf, shown, open, add } = book;
  const givenWords = givenWordsOf(book, persons);
  const families = new Map<string, Entity[]>();
  const givens = new Map<string, Entity[]>();
  const middles = new Map<string, Entity[]>();
  const singles: Name[] = [];
  const fullKeys = new Set(
    persons.filter(({ from, to }) => to - from === 2).map((name) => `person ${wordsOf(name).join(' ')}`),
  );
  const doubles = new Set(
    persons.filter(({ from, to }) => to - from === 3).map((name) => wordsOf(name).slice(1).join(' ')),
  );
  for (const name of persons) {
    const words = wordsOf(name);
    // “[Lev] Oranov”: the bracket is part of that name, not one of its own
    if (words.length === 1 && tokens[name.to]?.text === ']' && tokens[name.from - 1]?.text === '[') {
      const next = persons.find(({ from }) => from === name.to + 1);
      if (next !== undefined && bracketedGivenName(tokens, next) === name.from) continue;
    }
    const given = words.length === 1 ? bracketedGivenName(tokens, name) : null;
    const parts = given === null ? words : [tokens[given]!.norm, ...words];
    const last = parts.length > 2 && NAME_SUFFIXES.has(parts.at(-1)!) ? parts.at(-2)! : parts.at(-1)!;
    if (
      parts.length === 1 ||
      /^\p{Ll}/u.test(tokens[name.from]!.text) ||
      isDoubleSurname(words) ||
      isFamiliar(givenWords, words)
    ) {
      singles.push(name);
      continue;
    }
    // “Ingrid Solvane”, “Ingrid M. Solvane”: first and last word are one person’s
    const nick = isVocationBefore(parts) ? `person ${parts[1]} ${last}` : nicknamed(parts, last);
    // “Daan Okker Sr.” is the father of a Daan Okker, who may be written “Jr.” or not
    const isElder = parts.length > 2 && /^sr\.?$/.test(parts.at(-1)!) && fullKeys.has(`person ${parts[0]} ${last}`);
    const key = nick ?? `person ${parts[0]} ${last}${isElder ? ' sr' : ''}`;
    const isNew = !byKey.has(key);
    const own = nick === null ? shown(name) : text.slice(tokens[name.to - 2]!.start, name.end);
    const as = given === null ? own : `${tokens[given]!.text} ${own}`;
    const entity = open(key, 'person', name, as);
    add(entity, name, as);
    const twin = nick === null && name.to - name.from === 2 ? givenBefore(tokens, persons, name) : null;
    if (twin !== null && !entityOf.has(twin)) {
      const whole = `${shown(twin)} ${text.slice(tokens[name.to - 1]!.start, name.end)}`;
      const first = wordsOf(twin)[0]!;
      const other = open(`person ${first} ${last}`, 'person', twin, whole);
      add(other, twin, whole);
      push(families, last, other);
      push(givens, first, other);
    }
    if (isNew) {
      push(families, last, entity);
      push(givens, nick === null ? parts[0]! : parts.at(-2)!, entity);
      if (nick === null && parts.length === 3 && last === parts[2]) push(middles, parts[1]!, entity);
    }
  }
  const ownFull = new Map(entities.map((entity) => [entity, entity.names.length]));
  return { families, givens, middles, singles, ownFull };

  // “Okker Venn” beside a Petra Okker Venn; not “Daan Okker” beside a Jan Daan Okker
  function isDoubleSurname(words: readonly string[]): boolean {
    return words.length === 2 && genderOfGivenName(capitalised(words[0]!)) === null && doubles.has(words.join(' '));
  }
  // “Crooked Petra Lindqvar”, “Miss Universe Petra Lindqvar”: what somebody calls her before her name
  function nicknamed(parts: readonly string[], last: string): string | null {
    const isGiven = (word: string) => genderOfGivenName(capitalised(word)) !== null;
    // not “Ciarán Mac Venn”
    if (parts.length < 3 || isGiven(parts[0]!) || !isGiven(parts.at(-2)!) || /^ma?c$/.test(parts.at(-2)!)) return null;
    const key = `person ${parts.at(-2)} ${last}`;
    return parts.at(-1) === last && fullKeys.has(key) ? key : null;
  }
}

export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
