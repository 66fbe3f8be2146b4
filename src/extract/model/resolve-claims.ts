// Outermost attributions in, the same with denials of a claim that the words right before it make out.
//
//   Belmark says [Tarsk paid the crews], a claim that [Tarsk] [denies]      Tarsk denies that Tarsk paid the crews
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { findCues } from '../statements/find-cues.ts';
import { type SentenceView, spanOf } from '../statements/sentence-view.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';
import type { StatementGround } from './statement-of-spans.ts';

const CLAIM_NOUN = '(?:claim|charge|accusation|allegation|assertion|suggestion|insinuation|notion|contention)s?';
const CLAIM = new RegExp(`^(?:an?|the|this|that) ${CLAIM_NOUN}$`, 'i');
/** “, a claim (that) Tarsk” right before the verb that denies it. */
const PUT_IN = new RegExp(
  `, (an? ${CLAIM_NOUN})(?:,? (?:that|which))? (?!(?:that|which|who|of|by) )((?:[\\p{L}\\d][\\p{L}\\d.’'-]* ){1,6})$`,
  'iu',
);

/**
 * Adds the denial above, and says of each such denial what is denied: the model takes [a claim] for that. Must not touch “denied [the allegations]”, which nobody makes in the clause right before it. Order is kept, new
 * ones come last.
 */
export function resolveClaims(
  { reading, views }: StatementGround,
  found: readonly AttributionSpans[],
): AttributionSpans[] {
  const { text } = reading.report;
  const denials = views
    .flatMap((view) => denialsIn(text, view))
    .filter(({ cue }) => !found.some((one) => isTouched(one, cue)));
  const all = [...found, ...denials];
  return all.map((one) => {
    const [claim] = one.contents;
    if (one.contents.length !== 1 || !CLAIM.test(text.slice(claim!.start, claim!.end)) || one.cue.start < claim!.end)
      return one;
    const made = found.findLast(({ contents }) => isRightBefore(text, contents.at(-1)!.end, claim!.start));
    return made === undefined || made === one ? one : { ...one, contents: made.contents };
  });
}

const isTouched = ({ cue, source, contents }: AttributionSpans, by: Span): boolean =>
  [cue, ...(source ? [source] : []), ...contents].some((span) => spansOverlap(span, by));

/** Whether one clause and a comma stand between `end` and `start`. */
const isRightBefore = (text: string, end: number, start: number): boolean =>
  end < start && start - end < FARTHEST_CLAIM && /^["”’']*[^,;.:!?“”"\n]*,["”’']*\s+$/.test(text.slice(end, start));
const FARTHEST_CLAIM = 60;

function denialsIn(text: string, view: SentenceView): AttributionSpans[] {
  const start = view.tokens[view.from]!.start;
  if (!HAS_CLAIM.test(text.slice(start, view.tokens[view.to - 1]!.end))) return [];
  return findCues(view).flatMap((cue) => {
    if (cue.voice !== 'active' || !cue.words.some(({ act }) => act === 'deny' || act === 'refuse')) return [];
    const put = PUT_IN.exec(text.slice(start, view.tokens[cue.from]!.start));
    if (put === null) return [];
    const [, claim, who] = put;
    const at = start + put.index + 2;
    const source = { start: view.tokens[cue.from]!.start - who!.length, end: view.tokens[cue.from]!.start - 1 };
    return [
      { cue: spanOf(view, cue), source, contents: [{ start: at, end: at + claim!.length }], score: DENIAL_SCORE },
    ];
  });
}
const HAS_CLAIM = new RegExp(`, an? ${CLAIM_NOUN}\\b`, 'i');
/** As sure as the model is of a statement in the middle of its range: grammar decides. */
const DENIAL_SCORE = 0.4;
