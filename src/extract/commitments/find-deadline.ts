// The words of what somebody will do and the report's times in, by when it is to be done out.
import { UNTIL_WHEN } from '../../lexicon/commitment-words.ts';
import { OCCASIONS } from '../../lexicon/occasion-words.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import type { Token } from '../../understand/reading.ts';
import type { Part } from './find-condition.ts';

export interface Deadline extends Part {
  readonly time: TimeExpression;
}

/** In a clause of its own a time dates something else: “rebuild the pier [that burned in March]”. */
const OTHER_CLAUSE = /^(?:that|which|who|whom|whose|where|when|because|since|after)$/;

/**
 * pay its share [by the end of the year]; leave Sund [next month]; [within 30 days]. The first time with “by” or its like before it, else the
 * first one; none that is over by `today` (ISO day, null: not known) but a day behind “by” or “before”, no bare length (“for five days”), none of another clause or of `condition`.
 * `from` takes in the preposition. null when there is none.
 */
export function findDeadline(
  words: readonly Token[],
  times: readonly TimeExpression[],
  { condition, today }: { readonly condition: Part | null; readonly today: string | null },
): Deadline | null {
  const candidates: (Deadline & { readonly bound: boolean })[] = [];
  let isOther = false;
  for (const [at, word] of words.entries()) {
    if (at > 0 && OTHER_CLAUSE.test(word.norm) && !UNTIL_WHEN.has(word.norm)) isOther = true;
    else if (word.text === ',') isOther = false;
    if (isOther || (condition !== null && at >= condition.from && at < condition.to)) continue;
    const time = times.find(({ spans }) => spans[0]!.start === word.start);
    if (time === undefined) continue;
    const before = words[at - 1]?.norm ?? '';
    // “within 30 days” ends on a day even where the text does not tell which, “by 12 September” also where a later report recalls it
    if (!isAhead(time, today) && before !== 'within' && !(UNTIL_DAY.test(before) && isDay(time) && isToBe(words, at))) continue; // biome-ignore format: one line
    const end = time.spans.at(-1)!.end;
    let to = at + 1;
    while (to < words.length && words[to]!.end <= end) to++;
    if (isNounBehind(words[to])) to++;
    // “before 2041 [is out]”
    if (/^(?:is|are)$/.test(words[to]?.norm ?? '') && /^(?:out|over|up)$/.test(words[to + 1]?.norm ?? '')) to += 2;
    // “by [the end of the year]”, “no later than [Friday]”
    const bound =
      UNTIL_WHEN.has(before) || (before === 'than' && /^(?:later|earlier)$/.test(words[at - 2]?.norm ?? ''));
    const from = /^(?:by|before|until|till|within|in|on|at|from|during|for)$/.test(before)
      ? at - 1
      : before === 'than'
        ? Math.max(0, at - 3)
        : at;
    candidates.push({ from, to, time, bound });
  }
  const { bound: _, ...deadline } = candidates.find(({ bound }) => bound) ?? candidates[0] ?? { bound: false };
  return 'time' in deadline ? (deadline as Deadline) : null;
}

const UNTIL_DAY = /^(?:by|before)$/;
const isDay = ({ granularity, to }: TimeExpression): boolean => granularity === 'day' && to !== null;
/** “would be opened [by 12 September]”, “to open it [by 12 September]”; not “rebuild what was lost [by 12 September]”. */
const isToBe = (words: readonly Token[], at: number): boolean => {
  const verb = words.slice(0, at).findLast(({ norm }) => FINITE.test(norm));
  return verb === undefined || !OVER.test(verb.norm);
};
const FINITE = /^(?:will|would|shall|should|must|to|was|were|had|has|have|did)$|['’](?:ll|d)$/;
const OVER = /^(?:was|were|had|has|have|did)$/;

/** What an institution’s year has, beside OCCASIONS. */
const TERMS = /^(?:recess|session|break|holidays?|term|season|harvest|semester|deadline|shutdown|vacation)$/;

/** before the summer [recess], by the May [summit]: the time only says which. Not “by Friday [troops]”, “by Monday [because]”. */
const isNounBehind = (token: Token | undefined): boolean =>
  token !== undefined && (TERMS.test(token.norm) || OCCASIONS.has(token.norm));

/** A day or more of it still to come. A time that nobody can date may be; a length of time is not a date. */
function isAhead({ timex, from, to }: TimeExpression, today: string | null): boolean {
  if (from === null && to === null) return timex === null || !/^(?:P|PAST_REF|PRESENT_REF|FUTURE_REF)/.test(timex);
  return today === null || to === null || to >= today;
}
