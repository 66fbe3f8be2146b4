// Outermost attributions in, the same with verbs that share their speaker with the one before, and have a statement of their own, out.
//
//   Oranov [said] that the pact was dead but [refused] to leave it.             two statements of Oranov's, not one
//   Oranov [called] the pact “a dead letter,” [adding] that he would leave it.   the same
//
//   Oranov [praised] the talks and [said] the pact was dead.                     the same
//
// In the training articles 20 vows, threats and refusals behind another statement's “and” or “but” are statements of their own, one is a
// part of what was said before; of participles of saying right behind a quotation 23 and one; of other verbs of saying behind “and” or
// “but” and words without a verb 104 and seven (behind words with one 162 and 72: left to the model).
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { findClauseEnd, isStrong } from '../statements/find-content.ts';
import { type Cue, findCues } from '../statements/find-cues.ts';
import { isDeterminer, isPreposition, isVerbLike, type SentenceView, spanOf } from '../statements/sentence-view.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';
import type { StatementGround } from './statement-of-spans.ts';

const VOWS: ReadonlySet<string> = new Set(['threaten', 'promise', 'refuse']);
const COORDINATES = /^(?:and|but|then|yet)$/;

/**
 * Adds “refused to leave it”, “adding …” and “said …” above, and takes them out of the content that had run on into them. Must not catch a vow told by
 * who is spoken of: “said that those [who] lied and refused to leave would stay”, nor another verb that may share its subject with one said:
 * “said that he [lied] and told them so”, nor one with a statement of its own already. Order is kept, new ones come last.
 */
export function partVerbs({ reading, views }: StatementGround, found: readonly AttributionSpans[]): AttributionSpans[] {
  const { text } = reading.report;
  const parted = [...found];
  for (const view of views)
    for (const verb of verbsIn(view)) {
      const at = teller(view, verb, parted);
      if (at === -1) continue;
      const before = parted[at]!;
      const isCoordinate = verb.voice === 'active';
      const cut = isCoordinate ? view.tokens[verb.from - 1]!.start : view.tokens[verb.from - 1]!.end;
      const head = view.tokens[verb.head]!;
      const ran = before.contents.find((span) => span.start < cut && span.end > head.start);
      const isOthers = (span: Span) =>
        isVow(view, verb)
          ? hasOwnSubject(view, span, cut) ||
            isPast(verbOf(text.slice(before.cue.start, before.cue.end))) !== isPast(head.norm)
          : hasVerb(view, span, cut);
      if (ran === undefined ? !isVow(view, verb) : isCoordinate && isOthers(ran)) continue;
      const cue = spanOf(view, verb);
      const others = parted.filter((_, i) => i !== at);
      const isFound = others.some((one) => spansOverlap(one.cue, head));
      if (!isFound) {
        const end = ran?.end ?? endOfClause(view, verb);
        const first = /^[,:]$/.test(view.tokens[verb.to]!.text) ? verb.to + 1 : verb.to;
        const whole = { start: cue.start, end };
        if (others.some((one) => [one.cue, ...one.contents].some((span) => spansOverlap(span, whole)))) continue;
        const contents = [{ start: view.tokens[first]!.start, end }];
        if (end <= contents[0]!.start) continue;
        parted.push({ cue, source: before.source, contents, score: before.score });
      }
      if (ran === undefined) continue;
      const kept = { start: ran.start, end: ran.start + text.slice(ran.start, cut).replace(/[\s,]+$/, '').length };
      parted[at] = { ...before, contents: before.contents.map((span) => (span === ran ? kept : span)) };
    }
  return parted;
}

/** Verbs right behind “and”, participles of saying right behind a quotation that closes with a comma. */
function verbsIn(view: SentenceView): Cue[] {
  let isWorthIt = view.quoted.some(({ to }) => to < view.wordsTo && view.tokens[to]!.norm.endsWith('ing'));
  for (let i = view.from + 2; i + 1 < view.wordsTo && !isWorthIt; i++)
    isWorthIt = COORDINATES.test(view.tokens[i - 1]!.norm) && VERB_CUES.has(view.tokens[i]!.norm);
  if (!isWorthIt) return [];
  return findCues(view).filter((cue) => {
    const { from, to, voice, kind } = cue;
    if (kind !== 'verb' || from < view.from + 2 || to >= view.wordsTo) return false;
    const [comma, before] = [view.tokens[from - 2]!, view.tokens[from - 1]!];
    if (voice === 'participle') return isStrong(cue) && comma.text === ',' && view.quotedAt(from - 1) !== null;
    return voice === 'active' && COORDINATES.test(before.norm) && view.quotedAt(from) === null;
  });
}

/** A verb of vowing with “to …” after it. */
const isVow = ({ tokens }: SentenceView, { to, voice, words }: Cue): boolean =>
  voice === 'active' &&
  tokens[to]!.norm === 'to' &&
  words.some(({ act, frames }) => VOWS.has(act) && frames.includes('I'));

/** Index of whoever’s cue stands last before `verb` in its sentence and has words between the two, -1 when there is none. */
function teller(view: SentenceView, verb: Cue, found: readonly AttributionSpans[]): number {
  const { start } = view.tokens[view.from]!;
  const end = view.tokens[verb.from]!.start;
  let last = -1;
  for (const [i, { cue, source, contents }] of found.entries()) {
    if (source === null || cue.start < start || cue.end > end) continue;
    if (!contents.some((span) => span.start >= cue.end && span.start < end)) continue;
    if (last === -1 || cue.start > found[last]!.cue.start) last = i;
  }
  return last;
}

/** Whether what runs up to `cut` has somebody of its own for the verb behind it. */
const hasOwnSubject = ({ tokens, from, to }: SentenceView, { start }: Span, cut: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.start > start && token.end < cut && /^(?:who|which|whose)$/.test(token.norm));

const CLAUSAL = /^(?:that|he|she|they|it|we|i|you|who|which|whose)$/;

/** Whether what runs up to `cut` may hold a verb, or the subject of one: “the [cost] of it” holds none. */
const hasVerb = ({ tokens, from, to }: SentenceView, { start }: Span, cut: number): boolean =>
  tokens.slice(from, to).some((token, i) => {
    if (token.start < start || token.end > cut) return false;
    const before = tokens[from + i - 1];
    return CLAUSAL.test(token.norm) || (isVerbLike(token) && !isDeterminer(before) && !isPreposition(before));
  });

/** The last verb of a cue that the lexicon knows, else its last word: “[said] last night”. */
function verbOf(cue: string): string {
  const words = cue.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return words.findLast((word) => VERB_CUES.has(word)) ?? words.at(-1) ?? '';
}

/** “Police [say] he drew a gun and [refused] to drop it”: two tenses, two subjects. */
const isPast = (verb: string): boolean => VERB_CUES.get(verb)?.some(({ is }) => is === 'past') ?? /ed$/.test(verb);

function endOfClause(view: SentenceView, verb: Cue): number {
  const to = findClauseEnd(view, verb.to, findCues(view));
  return view.tokens[Math.max(to - 1, verb.to)]!.end;
}
