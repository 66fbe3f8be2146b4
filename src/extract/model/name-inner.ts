// Placed statements in, the same with whoever an inner one behind “and” shares its subject with out.
//
//   Varga said [that the crews] were tired and [wanted] a rest.        the crews wanted it
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { passageOf } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Token } from '../../understand/reading.ts';
import { mainSubject } from '../statements/read-cue-before.ts';
import { isAdverb, isVerbLike, spanOf } from '../statements/sentence-view.ts';
import type { StatementGround } from './statement-of-spans.ts';

const COORDINATES = /^(?:and|but|or|then|nor)$/;
/** “[It]'s easy to go out and say so”: nobody's subject. */
const EXPLETIVE = /^(?:it|there|'s)$/;
const PASSIVE = /\b(?:am|are|is|was|were|be|been|being|got)\b/i;

const isVerb = (token: Token | undefined): boolean =>
  isVerbLike(token) || (token !== undefined && VERB_CUES.has(token.norm) && !/ing$/.test(token.norm));

/**
 * Names the subject of the clause that holds an inner statement whose verb stands behind “and”, where the model names nobody. Must not touch
 * a noun (“and [the support] for it”) nor a passive (“and [was told] that …”). Order is kept.
 */
export function nameInner({ reading, views }: StatementGround, placed: readonly Statement[]): Statement[] {
  const { tokens, sentences, report } = reading;
  const byId = new Map(placed.map((one) => [one.id, one]));
  return placed.map((one) => {
    const holder = one.within === null ? undefined : byId.get(one.within);
    if (holder === undefined || one.source.spans.length > 0 || PASSIVE.test(one.cue.text)) return one;
    const { start } = one.cue.spans[0]!;
    const first = firstEndingAfter(tokens, start);
    let verb = first;
    while (isAdverb(tokens[verb])) verb++;
    if (!COORDINATES.test(tokens[first - 1]?.norm ?? '') || !isVerb(tokens[verb])) return one;
    const view = views[firstEndingAfter(sentences, start)]!;
    const home = holder.content.spans.find((span) => span.start <= start && span.end > start);
    if (home === undefined) return one;
    const from = Math.max(view.bodyFrom, firstEndingAfter(tokens, home.start));
    const subject = mainSubject({ ...view, from, bodyFrom: from, wordsTo: first, quoted: [], quotedAt: () => null });
    if (subject === null || subject.to > first - 1 || EXPLETIVE.test(tokens[subject.from]!.norm)) return one;
    return { ...one, source: { ...passageOf(report.text, [spanOf(reading, subject)]), actor: null } };
  });
}
