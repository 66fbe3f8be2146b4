// A place right behind somebody in; the office that the clause says they hold or held, out, or null.
//
//   Okker [served two terms as governor]      she [succeeded Venn as governor]      she [was elected mayor of Vell]      her [time as foreign minister]
import { DETERMINERS } from '../../lexicon/function-words.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { OfficePlace } from './give-office.ts';
import { officeOf } from './office-words.ts';

const SERVES =
  /^(?:began|begins|served|serves|serving|worked|works|acted|acts|returned|sworn|elected|re-elected|reelected|appointed|inaugurated|started|confirmed|resigned|retired|won|installed|hired|rehired|reappointed|stepped|steps|stepping|quit|quits|ousted|fired|dismissed|sacked|replaced)$/;
const SERVED =
  /^(?:served|worked|acted|resigned|retired|stepped|quit|ousted|fired|dismissed|sacked|time|tenure|stint|years|days|term|terms)$/;
/** “took over as”, “took the post as”; not “took the stage as” */
const TAKES = /^(?:take|takes|took|taken|taking)$/;
const TAKEN = /^(?:over|office|up|charge|helm|reins|job|post|role)$/;
/** “succeeded Okker as [mayor]”: who does it becomes that. */
const SUCCEEDS = /^(?:succeed|succeeds|succeeded|replace|replaces|replaced)$/;
/** “was elected [mayor]”, “was named [chief]” */
const MADE = /^(?:elected|re-elected|reelected|appointed|named|made|confirmed)$/;
const CLAUSE_ENDS = /^[.;:“”"—(]$/;
const OFFICE_ENDS =
  /^(?:of|for|in|at|on|,|\.|and|or|but|from|until|since|when|while|who|by|with|to|under|before|after|during)$/;
/** Tokens from the person to “as”. */
const FARTHEST = 12;
const LONGEST = 8;

/**
 * `at`: the token behind the name or pronoun, a possessive’s ’s included. `holder`: its first token. A possessive needs no verb:
 * “Okker’s record as governor”. Not: “Okker met Lindqvar as president”, “Okker served. As minister, Lindqvar …”.
 */
export function findServed(
  { tokens }: Reading,
  nameAt: ReadonlyMap<number, Name>,
  holder: number,
  at: number,
  limit: number,
  isPossessive: boolean,
): OfficePlace | null {
  let serves = isPossessive;
  let time: OfficePlace['time'];
  // “Okker, who served as”
  const start = tokens[at]?.text === ',' && tokens[at + 1]?.norm === 'who' ? at + 2 : at;
  for (let i = start; i < limit && i < start + FARTHEST; i++) {
    const { norm, text } = tokens[i]!;
    const other = nameAt.get(i);
    if (other?.kind === 'person' && isSucceeded(other)) {
      serves = true;
      i = other.to - 1;
      continue;
    }
    if (other?.kind === 'person' || CLAUSE_ENDS.test(text)) return null;
    if (text === ',' && !isPossessive) return null;
    if (TAKES.test(norm) && [1, 2].some((far) => TAKEN.test(tokens[i + far]?.norm ?? ''))) serves = true;
    if (SERVED.test(norm)) time = 'past';
    if (SERVES.test(norm)) serves = true;
    const isMade =
      !isPossessive &&
      MADE.test(norm) &&
      isFact(i) &&
      !/^(?:as|to|by|in|the|an?|him|her)$/.test(tokens[i + 1]?.norm ?? 'as');
    if (!isMade && (norm !== 'as' || !serves)) continue;
    let stop = i + 1;
    while (
      stop < limit &&
      stop < i + 1 + LONGEST &&
      (!OFFICE_ENDS.test(tokens[stop]!.norm) || isComplement(stop)) &&
      // “as anything [the] senator said”
      (stop === i + 1 || !DETERMINERS.has(tokens[stop]!.norm))
    )
      stop++;
    if (officeOf(tokens, i + 1, stop) === null) {
      if (isMade) continue;
      return null;
    }
    const to = withOwner(stop);
    return { from: i + 1, to, passage: [holder, to], ...(time === undefined ? {} : { time }) };
  }
  return null;

  function isSucceeded({ from, title }: Name): boolean {
    const verb = (title?.from ?? from) - 1;
    return SUCCEEDS.test(tokens[verb]!.norm) && !/^(?:was|been|being|is|be)$/.test(tokens[verb - 1]!.norm);
  }
  // “was elected”, “has been named”; not “hopes to be elected”, “the newly elected”, “if he is elected”
  function isFact(made: number): boolean {
    const before = tokens[made - 1]!.norm;
    if (before === 'was') return !/^(?:if|whoever|unless)$/.test(tokens[holder - 1]?.norm ?? '');
    return before === 'been' && /^(?:has|had)$/.test(tokens[made - 2]?.norm ?? '');
  }
  // “secretary [of] state”, not “secretary [of] the Halden Pact”
  function isComplement(i: number): boolean {
    return tokens[i]!.norm === 'of' && tokens[i + 1]?.norm === 'state';
  }
  // “secretary general [of the Halden Pact]”
  function withOwner(stop: number): number {
    if (!/^(?:of|for|in|at)$/.test(tokens[stop]?.norm ?? '')) return stop;
    return nameAt.get(stop + 1)?.to ?? nameAt.get(stop + 2)?.to ?? stop;
  }
}
