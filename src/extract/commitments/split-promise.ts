// The words of a promise, plan or decision in, who is to act (where they say so) and what is to be done out.
//
//   to | pay its share                          what: pay its share; of “never to pay” all of it
//   that | Kestria | would | pay its share      who: Kestria
//   its own army | by spring                    a thing: what is the words themselves
import { DETERMINERS, MODALS, POSSESSIVES } from '../../lexicon/function-words.ts';
import { NOT_PAST } from '../../lexicon/verb-shapes.ts';
import type { Token } from '../../understand/reading.ts';
import type { Part } from './find-condition.ts';

export interface SplitPromise {
  readonly is: 'infinitive' | 'clause' | 'thing';
  /** Who the words say will act; null where they leave it to the source. */
  readonly who: Part | null;
  readonly what: Part;
}

const FUTURE = /^(?:will|would|shall|'ll|wo|'d)$/;
/** A subject is no longer than this, in tokens. */
const LONGEST_SUBJECT = 16;

/** null where the words tell nothing to be done: a clause about what is or was so. `skip`: words of a condition, left out. */
export function splitPromise(words: readonly Token[], skip: Part | null): SplitPromise | null {
  const opening = skip !== null && words.slice(0, skip.from).every(isLead) ? skip.to : 0;
  let from = opening;
  while (from < words.length && isLead(words[from]!)) from++;
  const first = words[from];
  if (first === undefined) return null;
  const to = skip !== null && skip.from > from ? skip.from : words.length;
  if (first.norm === 'to')
    return isVerb(words[from + 1])
      ? part(words, 'infinitive', null, { from: from + 1, to })
      : part(words, 'thing', null, { from: from + 1, to });
  if (/^(?:not|never)$/.test(first.norm) && words[from + 1]?.norm === 'to')
    return part(words, 'infinitive', null, { from, to });
  const modal = modalAfter(words, from, to);
  if (modal >= 0) {
    if (!FUTURE.test(words[modal]!.norm)) return null;
    return part(words, 'clause', { from, to: modal }, { from: modal + 1, to });
  }
  return hasFiniteVerb(words, from, to) ? null : part(words, 'thing', null, { from, to });
}

function part(
  words: readonly Token[],
  is: SplitPromise['is'],
  who: Part | null,
  { from, to }: Part,
): SplitPromise | null {
  const end = is === 'thing' ? to : nextFinite(words, from, to);
  return end > from ? { is, who, what: { from, to: end } } : null;
}

/** “not to repeat it | [and established] a policy”: the content was cut too long, and another finite verb begins. */
function nextFinite(words: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const next = words[i + 1]!;
    const isPast = /^[a-z]{3,}ed$/.test(next.text) && !NOT_PAST.has(next.norm);
    if (words[i]!.norm === 'and' && isPast && !/ed$/.test(words[i - 1]!.norm)) return i;
  }
  return to;
}

// “agreed to [a settlement]”, “committed to [Clinton]”: a thing, not “agreed to [send]”
const isVerb = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !DETERMINERS.has(token.norm) && !POSSESSIVES.has(token.norm);

const isLead = ({ kind, norm }: Token) => kind === 'punctuation' || norm === 'that' || norm === 'and' || norm === 'but';

/** Index of the modal that follows the subject that opens the words; -1 when there is none. */
function modalAfter(words: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST_SUBJECT); i++) {
    const { norm } = words[i]!;
    if (MODALS.has(norm)) return i;
    // A subject has no verb in it: “the man [who] …”, “it [is] …”
    if (/^(?:who|which|that|is|are|was|were|has|have|had|do|does|did|to|because|when|while)$/.test(norm)) return -1;
  }
  return -1;
}

// “the talks [were] over”, “it [is] late”: near the opening only, a thing may have a clause behind it
const hasFiniteVerb = (words: readonly Token[], from: number, to: number) =>
  words
    .slice(from + 1, Math.min(to, from + 7))
    .some(({ norm }) => /^(?:is|are|was|were|has|have|had|does|did|am|'s|'re|'ve|'m)$/.test(norm));
