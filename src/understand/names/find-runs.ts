// A Reading and its case evidence in; stretches of capitalised words out, with the small words inside names.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { isNoticeLabel } from '../../lexicon/notice-labels.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { isThingAcronym } from '../../lexicon/thing-acronyms.ts';
import type { Reading, Token } from '../reading.ts';
import { isDateline } from './around-run.ts';
import { isCalendar } from './calendar-words.ts';
import { type CaseEvidence, OPENS } from './case-evidence.ts';
import { isOtherName } from './given-name.ts';
import { isNameWord } from './is-name-word.ts';
import { opensWithGiven } from './opens-with-given.ts';
import { isSpeech } from './person-evidence.ts';
import { runEnd } from './run-end.ts';
import { trimStart } from './trim-start.ts';

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** In a line of title case: only what is known from elsewhere is a name here. */
  readonly headline: boolean;
  /** Whether its first word is the first of a sentence, a quotation or a point of a list. */
  readonly opens: boolean;
}

/** In text order, without overlap; none crosses a sentence. */
export function findRuns(reading: Reading, evidence: CaseEvidence): Run[] {
  const { tokens, sentences } = reading;
  const runs: Run[] = [];
  let shouts: ReadonlyMap<string, Shouted> | null = null;
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    const headline = evidence.titleCase[sentence]!;
    let i = firstToken;
    while (i < endToken) {
      if (
        !isNameWord(tokens[i]) ||
        (isCalendar(tokens, i, i) && !isGivenMonth(tokens, i, endToken, i === firstToken))
      ) {
        i++;
        continue;
      }
      const from = i;
      const to = runEnd(tokens, from, endToken);
      const opens =
        from === firstToken || OPENS.test(tokens[from - 1]!.text) || isBehindNumber(tokens, from, firstToken);
      // “a pro-Golden Front group”: what somebody is for or against does not act
      if (isTailOfCompound(tokens, from) || isLabel(from, to, firstToken) || isOfCase(tokens, from, to)) {
        i = to;
        continue;
      }
      // “the super [PAC] Harbour Action”
      const isPac = tokens[from]!.norm === 'pac' && to > from + 1;
      const start = isPac
        ? from + 1
        : headline || isDateline(reading, from, to)
          ? from
          : trimStart(tokens, from, to, opens, evidence);
      const ordinal = start === from && from > firstToken && isOrdinalOf(tokens, from) ? from - 1 : start;
      if (start < to && !isThing(start, to) && !isShouted(start, to))
        runs.push({ from: ordinal, to, sentence, headline, opens: opens && ordinal === from });
      i = to;
    }
  });
  return runs;

  // “[CLAIM]: The minister closed the port”; not “WHO: …”, which stands in the text as well
  function isLabel(from: number, to: number, firstToken: number): boolean {
    if (from !== firstToken || tokens[to]?.text !== ':') return false;
    const words = reading.report.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return isNoticeLabel(words) && !(to === from + 1 && isElsewhere(tokens[from]!.text));
  }
  function isElsewhere(word: string): boolean {
    return tokens.some(({ text }, i) => text === word && tokens[i + 1]?.text !== ':');
  }
  // “we need it [NOW]”; not “CARE said”, “the HOPE”, “NHT”
  function isShouted(from: number, to: number): boolean {
    const { norm, text } = tokens[from]!;
    if (to !== from + 1 || !/^\p{Lu}{3,}$/u.test(text) || STATE_NAMES.has(norm)) return false;
    shouts ??= countShouts(tokens);
    const { count, acts } = shouts.get(text)!;
    // “OKKER left” over a text that has Okker
    if (acts || (evidence.capital.get(norm) ?? 0) > count) return false;
    // “an interview with BET”
    const isObject = PREPOSITIONS.has(tokens[from - 1]?.norm ?? '');
    return (evidence.lower.get(norm) ?? 0) > 0 || (count === 1 && !isObject && isCommonWord(norm));
  }
  // “[GDP] rose”
  function isThing(from: number, to: number): boolean {
    const { norm, text } = tokens[from]!;
    return to === from + 1 && isThingAcronym(norm) && /^\p{Lu}{2}/u.test(text);
  }
}

/** A word in capitals over the report: how often it stands there, and whether once behind “the”, before a colon or a verb of saying. */
interface Shouted {
  readonly count: number;
  readonly acts: boolean;
}
function countShouts(tokens: readonly Token[]): ReadonlyMap<string, Shouted> {
  const found = new Map<string, Shouted>();
  for (const [i, { text }] of tokens.entries()) {
    if (!/^\p{Lu}{3,}$/u.test(text)) continue;
    const { count = 0, acts = false } = found.get(text) ?? {};
    found.set(text, {
      count: count + 1,
      acts: acts || tokens[i - 1]?.norm === 'the' || tokens[i + 1]?.text === ':' || isSpeech(tokens[i + 1]),
    });
  }
  return found;
}

// “[Quill] v. [Drazic]” is a case: neither acts there
function isOfCase(tokens: readonly Token[], from: number, to: number): boolean {
  const isV = (i: number) => tokens[i]?.text === 'v.' && isNameWord(tokens[i - 1]) && isNameWord(tokens[i + 1]);
  return isV(from - 1) || isV(to);
}

function isTailOfCompound(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined && before.end + 1 === tokens[from]!.start && /^(?:pro|anti|non)-\p{Lu}/u.test(before.text)
  );
}
// “1) [Unlike] Okker”, “2. [Despite] Okker”: a point of a list opens a sentence too
const isBehindNumber = (tokens: readonly Token[], from: number, first: number): boolean =>
  from === first + 2 && /^[.)]$/.test(tokens[first + 1]!.text) && tokens[first]!.kind === 'number';
// “the [6th] Circuit Court of Appeals”, “the [4th] Infantry Division”; not “his 4th Pact summit”
function isOrdinalOf(tokens: readonly Token[], from: number): boolean {
  return (
    /^\d+(?:st|nd|rd|th)$/.test(tokens[from - 1]!.norm) &&
    /^(?:circuit|district|infantry|airborne|armou?red|mountain|regiment|battalion|brigade|division|fleet|army|corps|precinct|ward)$/.test(
      tokens[from]!.norm,
    )
  );
}

// “[May Okker], a nurse, said”, “said [June Okker]”, “his sister [April Okker]”; not “In May Okker left”, “May Okker rest”
function isGivenMonth(tokens: readonly Token[], at: number, limit: number, opens: boolean): boolean {
  if (!isOtherName(tokens[at]!.text) || !isNameWord(tokens[at + 1]) || isCalendar(tokens, at + 1, at + 1)) return false;
  const before = tokens[at - 1];
  if (!opens && before?.kind === 'word')
    return (isSpeech(before) && /d$/.test(before.norm)) || PERSON_NOUNS.has(before.norm);
  return opensWithGiven(tokens, at, runEnd(tokens, at, limit));
}
