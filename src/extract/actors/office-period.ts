// An office and the times of its report in; since when and until when it is held, as the words around it tell, out.
import type { TimeExpression } from '../../record/time-expression.ts';
import type { Token } from '../../understand/reading.ts';
import type { Office } from './entity.ts';

/** Words between an office and its time: “mayor [since] 2014”, “minister, [from] 2011 [to] 2014”. */
const LEADS = /^(?:since|until|till|from|in|to|between|and|,|through|the|early|late|on)$/;
const MOST_LEADS = 3;
/** “was elected mayor [in 2014]”: the day it began. */
const BEGINS = /^(?:elected|re-elected|appointed|named|inaugurated|sworn|became|confirmed|took)$/;

/**
 * ISO days, both inclusive; null where nothing tells. `times` in text order.
 *
 *   “who led the Pact until 2019”      “the mayor since 2014”      “was elected mayor in 2014”
 *
 * Not: “the mayor said on Monday”, “the minister met him in 2014”.
 */
export function periodOfOffice(
  tokens: readonly Token[],
  { passage, to: officeEnd }: Office,
  times: readonly TimeExpression[],
): { readonly from: string | null; readonly to: string | null } {
  let from: string | null = null;
  let to: string | null = null;
  let end = passage[1];
  const first = tokens[passage[0]]!.start;
  for (const time of times) {
    const [{ start, end: stop }] = time.spans as [{ start: number; end: number }];
    if (start < first) continue;
    let at = end;
    if (start >= tokens[end - 1]!.end) {
      // behind the passage: only what leads to a time may stand between
      while (at < tokens.length && tokens[at]!.start < start && at - end < MOST_LEADS && LEADS.test(tokens[at]!.norm))
        at++;
      if (tokens[at]?.start !== start || at === end) break;
    } else {
      at = officeEnd;
      while (at > passage[0] && tokens[at - 1]!.start >= start) at--;
      while (at < passage[1] && tokens[at]!.start < start) at++;
    }
    const lead = tokens[at - 1]!.norm;
    if (time.from !== null && time.to === null && /^(?:since|from|early|late)$/.test(lead)) from ??= time.from;
    else if (time.to !== null && time.from === null && /^(?:until|till|through)$/.test(lead)) to ??= time.to;
    else if (/^(?:from|between)$/.test(lead))
      [from, to] = [from ?? time.from, time.granularity === 'range' ? time.to : to];
    else if (/^(?:to|and|until|through)$/.test(lead) && from !== null) to ??= time.to;
    else if (/^(?:in|on)$/.test(lead) && begins()) from ??= time.from;
    else continue;
    while (end < tokens.length && tokens[end]!.end <= stop) end++;
  }
  return { from, to: to !== null && from !== null && to < from ? null : to };

  function begins(): boolean {
    return tokens.slice(passage[0], passage[1]).some(({ norm }) => BEGINS.test(norm));
  }
}
