// The words of a subject in, whether they say that nobody does it out.
//
//   catches:      [no group]      [neither army]      [few ministers]      [not one of them]      [hardly anybody]
//   catches not:  [no fewer than three groups]      [none other than Tarsk]      [nobody but Tarsk]      [not only Tarsk]
import { NOBODY } from '../../lexicon/source-words.ts';
import type { Token } from '../../understand/reading.ts';

const SOMEBODY =
  /^(?:no (?:fewer|less|more|other) than|(?:none|nobody|no one|no-one)(?: less)? (?:other than|but|except|save|than)|not (?:only|just|merely|simply|a few)|few but|(?:hardly|scarcely|barely) (?!any|an? )\S+) /;

export const isNobody = (words: readonly Token[]): boolean => {
  const [first] = words;
  if (first === undefined || !(NOBODY.has(first.norm) || (first.norm === 'not' && words.length > 1))) return false;
  return !SOMEBODY.test(`${words.map(({ norm }) => norm).join(' ')} `);
};
