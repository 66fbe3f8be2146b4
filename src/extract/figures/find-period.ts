// A reading with its times in, a look-up of the time that a figure holds for out.
//
//   Arvenia spent | 18 billion crowns | on its forces in | 2030 |      the first time on either side, within its clause
//   the pact gives | $2 billion | a year |                             or the rate right behind
import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { SAID } from '../../lexicon/said.ts';
import type { Span } from '../../record/span.ts';
import type { TimeExpression, When } from '../../record/time-expression.ts';
import { countBelow } from '../../text/count-below.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Reading } from '../../understand/reading.ts';
import { whenFrom } from '../../understand/times/find-time-near.ts';

/** The period of the figure at these characters, or null; of a length of time its rate alone. */
export type FindPeriod = (figure: Span, isLength: boolean) => When | null;

const RATE = /^(?:an?|per|each|every|annually|monthly|weekly|daily|yearly|hourly)\b/i;
/** Furthest that a time may stand, in tokens with these costs. Above it nothing is tied rather than a guess. */
const FURTHEST = 18;
const COMMA = 4;
/** A time in front of the figure is less often its own than one behind. */
const BEFORE = 2;
/** "Now" and "recently" give way to a date. */
const VAGUE = 8;

const CLAUSE_MARKS = /^(?:[;:—–)“”"«»]|''|``)$/;
const CLAUSE_WORDS = new Set(
  'that which who whom whose what how because although though while whereas if unless when where but'.split(' '),
);
/** Prepositions of time that open clauses too: "since 2014", but "since the fund began". */
const DOUBLE = new Set('after before since until as till'.split(' '));
/** May stand between a verb of saying and when it was said. */
const PASSED_OVER = /^(?:on|in|late|early|last|reporters|parliament|lawmakers|here)$/;

/**
 * Looks times up for figures of `reading`; `times` are those of the same reading in text order, `withinAt` gives the statement
 * around a stretch. A time of saying ("said on Tuesday"), one of another statement or of another clause is no period.
 */
export function findPeriods(
  { report, tokens, sentences, ...rest }: Reading,
  times: readonly TimeExpression[],
  withinAt: (start: number, end: number) => string | null,
): FindPeriod {
  const reading = { report, tokens, sentences, ...rest };
  const spans = times.map((time) => time.spans[0]!);
  const startsAt = new Map(spans.map(({ start }, index) => [start, index]));
  const endsAt = new Map(spans.map(({ end }, index) => [end, index]));
  return (figure, isLength) => {
    if (times.length === 0) return null;
    const sentence = sentences[countBelow(sentences.length, (i) => sentences[i]!.start <= figure.start) - 1];
    if (sentence === undefined) return null;
    const first = countBelow(tokens.length, (i) => tokens[i]!.start < figure.start);
    const end = countBelow(tokens.length, (i) => tokens[i]!.start < figure.end);
    const inside = firstEndingAfter(spans, figure.start);
    const own = spans[inside] !== undefined && spans[inside]!.start < figure.end ? inside : -1;
    const behind = startsAt.get(tokens[end]?.start ?? -1);
    if (behind !== undefined && end < sentence.endToken && RATE.test(times[behind]!.text)) return when(behind);
    if (isLength) return null;
    const within = withinAt(figure.start, figure.end);
    const right = walk(end, 1, sentence.endToken, startsAt, own, within);
    const left = walk(first - 1, -1, sentence.firstToken - 1, endsAt, own, within);
    if (left !== null) left.cost += BEFORE;
    const best = left === null || (right !== null && right.cost <= left.cost) ? right : left;
    return best === null || best.cost > FURTHEST ? null : when(best.index);
  };

  function when(index: number): When {
    return whenFrom(reading, times, index);
  }

  function walk(
    from: number,
    step: 1 | -1,
    stop: number,
    at: ReadonlyMap<number, number>,
    own: number,
    within: string | null,
  ): { index: number; cost: number } | null {
    let cost = 0;
    let vague: { index: number; cost: number } | null = null;
    for (let i = from; i !== stop && cost <= FURTHEST; i += step) {
      const token = tokens[i]!;
      const index = at.get(step === 1 ? token.start : token.end);
      // “which has run it since 1988, held on to its 15 percent”: the time of the clause put in
      if (index !== undefined && step === -1 && endsInsertion(i)) return vague;
      // “hundreds of voters, more than in 2012”: what it is set against
      if (step === 1 && token.norm === 'than') break;
      if (index !== undefined && index !== own && isPeriod(index, step === 1 ? i : firstTokenOf(index), within)) {
        const found = { index, cost: cost + (isVague(times[index]!) ? VAGUE : 0) };
        if (!isVague(times[index]!)) return vague !== null && vague.cost < found.cost ? vague : found;
        vague ??= found;
      }
      // a bracket is passed over: "310 miles (500 kilometres) on Sunday"
      if (step === 1 && token.text === '(') {
        while (i + 1 < stop && tokens[i]!.text !== ')') i++;
        cost++;
        continue;
      }
      // "the 54 howitzers it promised in 2029": a clause without its relative, which dates the noun right before it alone
      if (step === 1 && i > from && SUBJECT_PRONOUNS.has(token.norm) && tokens[i - 1]!.kind === 'word') break;
      // "the $1 billion | that donors promised last June"
      if (step === 1 && i === from && token.norm === 'that') {
        cost++;
        continue;
      }
      if (step === 1 && token.text === ',' && isInsertion(from)) break;
      if (CLAUSE_MARKS.test(token.text) || token.text === '(' || CLAUSE_WORDS.has(token.norm)) break;
      // "gave $200, and this year …": another clause
      if (token.text === ',' && /^(?:and|but|so)$/.test(tokens[i + 1]?.norm ?? '')) break;
      const asOf = token.norm === 'as' && tokens[i + 1]?.norm === 'of';
      if (!asOf && DOUBLE.has(token.norm) && !startsAt.has(tokens[i + 1]?.start ?? -1)) break;
      cost += token.text === ',' ? COMMA : 1;
    }
    return vague;
  }

  /** Whether a clause put in between commas, "the army, which has 21,000 soldiers,", holds the token before `from`. */
  function isInsertion(from: number): boolean {
    for (let k = from - 1; k > 0 && k > from - FURTHEST; k--)
      if (/^[,.;:]$/.test(tokens[k]!.text)) return /^(?:which|who|whose|whom|where)$/.test(tokens[k + 1]!.norm);
    return false;
  }

  /** Whether the time that ends with token `i` closes a relative clause between commas. */
  function endsInsertion(i: number): boolean {
    if (tokens[i + 1]?.text !== ',') return false;
    for (let k = i - 1; k > 0 && k > i - FURTHEST; k--) {
      if (/^[,.;:]$/.test(tokens[k]!.text)) return /^(?:which|who|whose|whom|where)$/.test(tokens[k + 1]!.norm);
    }
    return false;
  }

  function firstTokenOf(index: number): number {
    return countBelow(tokens.length, (i) => tokens[i]!.start < spans[index]!.start);
  }

  function isPeriod(index: number, first: number, within: string | null): boolean {
    const { timex, from, to } = times[index]!;
    if (from === null && to === null && timex !== null && /^P(?:T?[\dX]|T)/.test(timex)) return false;
    const { start, end } = spans[index]!;
    if (withinAt(start, end) !== within) return false;
    let before = first - 1;
    // "four points more than in February": what it is set against
    const than = /^(?:in|on|for|during|at)$/.test(tokens[before]?.norm ?? '') ? before - 1 : before;
    if (tokens[than]?.norm === 'than') return false;
    while (PASSED_OVER.test(tokens[before]?.norm ?? '')) before--;
    return !SAID.has(tokens[before]?.norm ?? '');
  }
}

const isVague = ({ timex }: TimeExpression): boolean => timex?.endsWith('_REF') === true;
