// A surname of several persons in; whose it is here, out.

import { countBelow } from '../../text/count-below.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import type { EntityBook } from './entity-book.ts';
import { apposedGender, titleGender, wordGender } from './gender-evidence.ts';
import { officeHeadOf } from './office-words.ts';
import { markQuoted } from './quoted-tokens.ts';
import { pronounGender } from './share-surname.ts';

/** Tokens from a report’s first bare surname to the full name that it is short for. */
const SOON = 60;

/** Tokens back to whom a surname of two is given, and from which on the other one is out of mind. */
const NEAR = 120;
const FAR = 400;

const APPOSES = /^(?:an?|the|its|their|his|her)$/;
const ENDS_POST = /^(?:of|for|in|at|who|and|from)$/;
/** Tokens of what stands behind a name up to its post’s head: “the former deputy foreign minister”. */
const LONGEST_APPOSITION = 6;

export interface Surnames {
  /** null: it cannot be told; undefined: nobody’s so far. `all`: whose full names end so. */
  whose(name: Name, family: string, all: readonly Entity[]): Entity | null | undefined;
  /** Above zero: called she by titles and given names; below: he. */
  titledGender(entity: Entity): number;
  /** The same by pronouns too, of one of several of a surname. */
  firstGender(entity: Entity): number;
}

/** `ownFull`: how many of its names are full ones: they come first. */
export function tellSurnames(
  reading: Reading,
  book: EntityBook,
  persons: readonly Name[],
  ownFull: ReadonlyMap<Entity, number>,
): Surnames {
  const { tokens, byKey, fullNames, wordsOf, firstFrom } = book;
  const quoted = markQuoted(reading);
  const personAt = new Set(persons.map(({ from }) => from));
  const owners = new Map<string, Entity>();
  return { whose: whoseSurname, titledGender, firstGender };

  function whoseSurname(name: Name, family: string, all: readonly Entity[]): Entity | null | undefined {
    const title = name.title === null ? 0 : titleGender(tokens, name.title);
    let candidates = all;
    if (title !== 0) candidates = all.filter((entity) => title * titledGender(entity) >= 0);
    // no name tells it: what pronouns do
    const isTold = title === 0 || (candidates.length === 1 && title * titledGender(candidates[0]!) > 0);
    const byPronoun = isTold ? [] : all.filter((entity) => title * firstGender(entity) > 0);
    if (byPronoun.length === 1) return byPronoun[0]!;
    if (candidates.length === 0) return undefined;
    if (all.length === 1) return all[0]!;
    const heads = name.title === null ? [] : officeHeads(name.title);
    if (candidates.length > 1 && heads.length > 0) {
      const holders = candidates.filter((entity) =>
        entity.names.some((own) =>
          [introduction(own), apposition(own)].some((part) => officeHeads(part).some((head) => heads.includes(head))),
        ),
      );
      if (holders.length > 0) candidates = holders;
    }
    const own = byKey.get(`person ${family}`);
    if (own !== undefined && candidates.includes(own)) return own;
    if (candidates.length === 1) return candidates[0]!;
    const introduced = candidates.filter((entity) =>
      entity.names.some((own) => own.from < name.from && !own.headline && wordsOf(own).includes(family)),
    );
    if (introduced.length === 1) {
      owners.set(family, introduced[0]!);
      return introduced[0]!;
    }
    // A headline’s “Lindqvar” is whom the text names in full first
    if (introduced.length === 0 && all.every(({ fullest }) => fullest.from > name.from)) {
      const first = all.reduce((a, b) => (firstFrom(b) < firstFrom(a) ? b : a));
      if (firstFrom(first) - name.from < SOON) owners.set(family, first);
    }
    const owner = owners.get(family) ?? principal(introduced) ?? lastNamed(name, introduced);
    return owner !== undefined && candidates.includes(owner) ? owner : null;
  }
  // “Petra Lindqvar … President Daan Lindqvar … Lindqvar”: she came first, and the report names her in full far more often
  function principal(introduced: readonly Entity[]): Entity | undefined {
    const [first, second] = introduced
      .map((entity) => ({ entity, full: fullNames.get(entity) ?? 0 }))
      .sort((a, b) => b.full - a.full);
    if (first === undefined || second === undefined || first.full < 2 * second.full) return undefined;
    return firstFrom(first.entity) < firstFrom(second.entity) ? first.entity : undefined;
  }
  // “Secretary Okker … [Okker]”, where another Okker was last named long before: of a report of many items each has its own
  function lastNamed({ from }: Name, introduced: readonly Entity[]): Entity | undefined {
    const [first, second] = introduced
      .map((entity) => ({
        entity,
        back: from - lastBefore(entity, from),
      }))
      .sort((a, b) => a.back - b.back);
    return first !== undefined && second !== undefined && first.back <= NEAR && second.back >= FAR
      ? first.entity
      : undefined;
  }
  // full names were added first, in the order of the text, and then single ones, of which none stands behind this one
  function lastBefore(entity: Entity, from: number): number {
    const { names: own } = entity;
    const full = ownFull.get(entity) ?? 0;
    const before = countBelow(full, (i) => own[i]!.from < from);
    return Math.max(own[before - 1]?.from ?? -1, own.length > full ? own.at(-1)!.from : -1);
  }
  // “[President] Daan Lindqvar”, “the former [president], Daan Lindqvar”
  function introduction({ title, from, to }: Name): { from: number; to: number } {
    if (title !== null || to - from < 2 || tokens[from - 1]?.text !== ',') return title ?? { from, to: from };
    return { from: Math.max(0, from - 3), to: from - 1 };
  }
  // “Petra Lindqvar, the [mayor] of Vell”; not “Petra Lindqvar, who met the mayor”
  function apposition({ from, to }: Name): { from: number; to: number } {
    const start = to + 1;
    if (to - from < 2 || tokens[to]?.text !== ',' || !APPOSES.test(tokens[start]?.norm ?? ''))
      return { from, to: from };
    let end = start + 1;
    while (end < start + LONGEST_APPOSITION && tokens[end]?.kind === 'word' && !ENDS_POST.test(tokens[end]!.norm))
      end++;
    return { from: start, to: end };
  }
  function officeHeads(title: { from: number; to: number }): string[] {
    const heads: string[] = [];
    for (let i = title.from; i < title.to; i++) {
      const head = officeHeadOf(tokens[i]!.norm);
      if (head !== null) heads.push(head);
    }
    return heads;
  }
  function titledGender(entity: Entity): number {
    return entity.names.reduce(
      (sum, own) => sum + (own.title === null ? 0 : titleGender(tokens, own.title)) + apposedGender(tokens, own),
      wordGender(tokens[entity.fullest.from]!.text),
    );
  }
  /** Of one of several of a surname. */
  function firstGender(entity: Entity): number {
    return titledGender(entity) + pronounGender(reading, entity.names, personAt, quoted);
  }
}
