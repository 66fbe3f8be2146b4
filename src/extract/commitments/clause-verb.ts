// A clause of a promise in, what its verb tells: a deed, a state that can be seen, a guess, a refusal.
import { NO_DEED } from '../../lexicon/commitment-words.ts';
import type { Token } from '../../understand/reading.ts';
import type { Part } from './find-condition.ts';

export function verbAt(words: readonly Token[], { from, to }: Part): Token | null {
  for (let i = from; i < to; i++) {
    const { norm, kind } = words[i]!;
    if (
      kind === 'word' &&
      !/ly$|^(?:also|then|now|not|n't|never|always|still|soon|all|both|again|even|just)$/.test(norm)
    )
      return words[i]!;
  }
  return null;
}

/** “will probably go”, “would maybe pay”: a guess at oneself. */
export const isHedged = (words: readonly Token[], { from }: Part) =>
  words
    .slice(from, from + 3)
    .some(({ norm }) => /^(?:probably|likely|maybe|perhaps|possibly|rather|never)$/.test(norm));

export const isNegated = (words: readonly Token[], { from }: Part) =>
  words.slice(from, from + 2).some(({ norm }) => /^(?:not|n't|never)$/.test(norm));

/** A deed, not a state: “will send”, “will have sat”. Not “will be glad”, “will have the votes”. */
export function isDeed(words: readonly Token[], what: Part): boolean {
  const verb = verbAt(words, what);
  if (verb === null) return false;
  const next = words[words.indexOf(verb) + 1]?.norm ?? '';
  // “will be [flying] to Sund”; not “will be [being]”, “[having] talks”
  if (verb.norm === 'be' && /^(?!being|having|going|coming|willing)[a-z]{2,}ing$/.test(next)) return true;
  return (
    !NO_DEED.has(verb.norm) || (verb.norm === 'have' && /(?:ed|en|sat|met|paid|sent|gone|built|made|done)$/.test(next))
  );
}

/** “I will [be there]”, “be on the ballot”. Not “be glad”, “be on our guard”. */
export function isPresent(words: readonly Token[], what: Part): boolean {
  const verb = verbAt(words, what);
  if (verb?.norm !== 'be') return false;
  const at = words.indexOf(verb) + 1;
  const next = words[at]?.norm ?? '';
  return /^(?:there|present|back)$/.test(next) || (/^(?:on|at)$/.test(next) && words[at + 1]?.norm === 'the');
}

/** “be back in barracks”, “be repealed”, “be in the account”: what can be seen to be so. Not “be glad”, “be a disaster”, “grow”. */
export function isDoable(words: readonly Token[], what: Part): boolean {
  const verb = verbAt(words, what);
  if (verb === null || verb.norm !== 'be') return isDeed(words, what);
  const next = words[words.indexOf(verb) + 1]?.norm ?? '';
  return /^(?:back|home|ready|gone|complete|done|over|in|out|off|open|closed|free|there|built|paid|sent|held|met|withdrawn)$|ed$/.test(
    next,
  );
}
