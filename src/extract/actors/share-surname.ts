// Names of persons in; what tells two of one surname apart, or gives a surname to whom the report calls by a given name alone, out.
//
//   [Tor] and Petra Okker      his wife [Seonaid] … Mrs Okker      Jean Okker said [she] … Ms Okker

import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import { titleGender } from './gender-evidence.ts';
import { GENDER_OF } from './learn-gender.ts';

/** Tokens behind a full name in which a pronoun tells the gender, more than a given name does. */
const PRONOUN_REACH = 40;
const PRONOUN_WEIGHT = 3;
/** Who has the surname of whom they are that to. */
const OF_ONE_NAME = /^(?:wife|husband|widow|widower|mother|father|son|daughter|brother|sister)$/;

/** “[Tor] and Petra Okker”: the given name that has the surname behind the next one; not “Lindqvar and Petra Okker”, nor Tor Venn’s. */
export function givenBefore(tokens: readonly Token[], persons: readonly Name[], { from }: Name): Name | null {
  if (tokens[from - 1]?.norm !== 'and') return null;
  const before = persons.find(({ to }) => to === from - 1);
  if (before === undefined || before.to - before.from !== 1 || before.title !== null) return null;
  const { text, norm } = tokens[before.from]!;
  const isOfAnother = persons.some((one) => one.to - one.from > 1 && tokens[one.from]!.norm === norm);
  return genderOfGivenName(text) === null || isOfAnother ? null : before;
}

/**
 * “His wife [Seonaid] said so. Mrs Okker …”: the one of that gender who is told to be an Okker’s kin; not where two are, nor “his wife, Petra Venn”.
 * `given`: persons named by one word; `gender`: above zero she.
 */
export function kinBefore(
  tokens: readonly Token[],
  persons: readonly Name[],
  given: readonly Name[],
  { from, to }: Name,
  gender: number,
): Name | null {
  const surname = tokens[to - 1]!.norm;
  const found = new Map<string, Name>();
  for (const one of given) {
    const lead = tokens[one.from - 1]?.text === ',' ? one.from - 2 : one.from - 1;
    if (one.from >= from || one.title !== null || !OF_ONE_NAME.test(tokens[lead]?.norm ?? '')) continue;
    // of whoever was named last before: an Okker
    const owner = persons.findLast((person) => person.to <= lead);
    if (owner === undefined || tokens[owner.to - 1]!.norm !== surname) continue;
    if (titleGender(tokens, { from: lead, to: lead + 1 }) * gender > 0) found.set(tokens[one.from]!.norm, one);
  }
  const [only, second] = found.values();
  return second === undefined ? (only ?? null) : null;
}

/** “Jean Okker, who was married to him, said [she] …”: the first pronoun behind a full name, before another person is named. */
export function pronounGender(
  { tokens }: Reading,
  own: readonly Name[],
  personAt: ReadonlySet<number>,
  quoted: (token: number) => boolean,
): number {
  for (const { from, to, headline } of own) {
    if (to - from < 2 || headline) continue;
    for (let i = to; i < to + PRONOUN_REACH && i < tokens.length && !personAt.has(i); i++) {
      const gender = quoted(i) ? undefined : GENDER_OF.get(tokens[i]!.norm);
      if (gender !== undefined) return PRONOUN_WEIGHT * gender;
    }
  }
  return 0;
}

/** “Danny” of Daniel, “Gord” of Gordon; not “Marie” of Marian, “Lenny” of Leonard. Both as Token.norm. */
export function isShortFor(short: string, given: string): boolean {
  const stem = /^(.{2,}?)([b-df-hj-np-tv-z])\2(?:y|ie)$/.exec(short);
  if (stem !== null) return given.startsWith(stem[1]! + stem[2]!) && given.length > short.length;
  return (
    /^[a-z]{3,4}$/.test(short) && !/[aeiouy]$/.test(short) && given.startsWith(short) && given.length > short.length + 1
  );
}
