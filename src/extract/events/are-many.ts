// A phrase of somebody who acts in, whether it tells of many, out: a name that ends like a plural is one person's where the report tells that it is.
//
//   catches:      [the unions]      [Guild Members]      [Sund Rangers]      [Belmarkers]
//   catches not:  [Daan Hollins]      [Mr Rivers]      [Rivers], whom the report calls “Petra J. Rivers, the mayor”, or of whom it tells that “Rivers says”

import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { HONORIFICS, OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import type { Token } from '../../understand/reading.ts';
import { isCapital, isDeterminer, type SentenceView, type Tokens } from '../statements/sentence-view.ts';

const IN_S = /[a-rt-z]s$/;
const LONGEST_NAME = 4;

export function areMany({ tokens }: SentenceView, { from, to }: Tokens): boolean {
  const last = tokens[to - 1]!;
  if (!IN_S.test(last.text)) return false;
  if (!isCapital(last)) return true;
  const told = toldOf(tokens, last.text);
  if (told !== null) return told === 'many';
  let name = to - 1;
  while (name > from && isCapital(tokens[name - 1]) && !isDeterminer(tokens[name - 1])) name--;
  return isDeterminer(tokens[name - 1]) || isOfSome(last.norm);
}

/** “Rangers”, “Tarskians”, “Belmarkers”: by its form a word for some people; not “Hollins”, “Torvas”. */
const isOfSome = (norm: string): boolean =>
  /(?:ians|ers)$/.test(norm) || SPEAKER_NOUNS.has(norm) || isCommonWord(singularOf(norm));

type HowMany = 'one' | 'many';
const known = new WeakMap<readonly Token[], ReadonlyMap<string, HowMany>>();

/** What the whole report tells of a name in -s; null for nothing. */
function toldOf(tokens: readonly Token[], name: string): HowMany | null {
  const there = known.get(tokens) ?? readAll(tokens);
  known.set(tokens, there);
  return there.get(name) ?? null;
}

/** A given name, an initial or a form of address tells more than a title, and that more than the number of a verb. */
function readAll(tokens: readonly Token[]): ReadonlyMap<string, HowMany> {
  const told = new Map<string, { readonly how: HowMany; readonly rank: number }>();
  for (const [i, token] of tokens.entries()) {
    if (!isCapital(token) || !IN_S.test(token.text)) continue;
    const found = tellsAt(tokens, i);
    if (found !== null && found.rank > (told.get(token.text)?.rank ?? 0)) told.set(token.text, found);
  }
  return new Map([...told].map(([name, { how }]) => [name, how]));
}

function tellsAt(tokens: readonly Token[], i: number): { readonly how: HowMany; readonly rank: number } | null {
  const { norm } = tokens[i]!;
  const [before, next, after, third] = [tokens[i - 1], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  // [Daan] Hollins, Petra [J.] Hollins, [Mr] Hollins
  if (before !== undefined && isCapital(before)) {
    const title = before.norm.replace(/\.$/, '');
    if (/^\p{Lu}\.$/u.test(before.text) || HONORIFICS.has(title) || genderOfGivenName(before.text) !== null)
      return { how: 'one', rank: 4 };
  }
  if (SPEAKER_NOUNS.has(norm) && looksPlural(norm)) return { how: 'many', rank: 3 };
  // [Senator] Hollins, the [envoy] Ilvana Rivers; Ilvana Rivers, [the mayor]; Rivers, [51],
  let name = i;
  while (i - name < LONGEST_NAME && isCapital(tokens[name - 1]) && !isTitle(tokens[name - 1])) name--;
  const isPost = next?.text === ',' && isDeterminer(after) && isTitle(third);
  const isOld = next?.text === ',' && after?.kind === 'number' && third?.text === ',';
  if (isTitle(tokens[name - 1]) || isPost || isOld) return { how: 'one', rank: 3 };
  if (next === undefined) return null;
  // Rivers[’s] plea; Rivers [says]; Rangers [were]
  if (/^['’]s$/.test(next.text)) return { how: 'one', rank: 2 };
  if (/^(?:is|was|has|does)$/.test(next.norm) || isThird(next)) return { how: 'one', rank: 1 };
  return /^(?:are|were|have|do)$/.test(next.norm) ? { how: 'many', rank: 1 } : null;
}

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && OFFICE_HEADS.has(token.norm.replace(/\.$/, '')) && !looksPlural(token.norm);
const isThird = ({ norm }: Token): boolean => VERB_CUES.get(norm)?.some(({ is }) => is === 'third') ?? false;
