// Tells what each quotation is: somebody's speech, a quoted part of a sentence, a title, or words held at arm's length.
import { REPORTING_WORDS } from '../lexicon/reporting-words.ts';
import { SAID } from '../lexicon/said.ts';
import { TITLE_NOUNS } from '../lexicon/title-nouns.ts';
import type { FoundQuotation } from './find-quotations.ts';
import type { Quotation, Sentence, Token } from './reading.ts';

// “a claim of this length” and longer is more than a term
const LONGEST_SCARE = 3;
const LONGEST_TITLE = 9;
// Words that titles write small.
const SMALL = /^(?:the|a|an|of|in|on|at|to|for|and|or|but|with|from|by|as|is|it|vs\.?|'s|n't)$/;

/** Gives each quotation its role. Linear: each token is looked at once per quotation that holds it, at most eight times. */
export function classifyQuotations(
  found: readonly FoundQuotation[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Quotation[] {
  let sentence = 0;
  let at = 0;
  return found.map((quotation) => {
    const start = quotation.spans[0]!.start;
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    while (at + 1 < tokens.length && tokens[at]!.start < start) at++;
    return { ...quotation, role: roleOf(quotation, tokens, at, sentences[sentence]!) };
  });
}

function roleOf(
  quotation: FoundQuotation,
  tokens: readonly Token[],
  openAt: number,
  sentence: Sentence,
): Quotation['role'] {
  const { inner, spans } = quotation;
  if (spans.length > 1 || quotation.mark === 'dash') return 'speech';
  const { start, end } = inner[0]!;
  let words = 0;
  let small = 0;
  let last: Token | null = null;
  let stops = 0;
  let i = openAt;
  for (; i < tokens.length && tokens[i]!.start < end; i++) {
    const token = tokens[i]!;
    if (token.start < start) continue;
    last = token;
    if (token.kind === 'word' || token.kind === 'number') {
      words++;
      if (/^\p{Ll}/u.test(token.text)) small += SMALL.test(token.norm) ? 0 : 1;
    } else if (/^[.!?…,]/.test(token.text)) stops++;
  }
  const before = tokens[openAt - 1] ?? null;
  const after = tokens[i + 1] ?? null;
  const opensWithCapital = /^[\p{Lu}\p{N}[]/u.test(tokens[openAt + 1]?.text ?? '');
  const endsAsSentence = !quotation.closed || (last !== null && /^[.!?…,—–-]/.test(last.text));
  const cuedBefore = before !== null && /^[,:]$/.test(before.text);
  const atSentenceStart = openAt === sentence.firstToken || spans[0]!.start <= sentence.start;
  const said = SAID.has(after?.norm ?? '') || SAID.has(tokens[i + 2]?.norm ?? '');

  if (
    words > 1 &&
    small === 0 &&
    words <= LONGEST_TITLE &&
    !cuedBefore &&
    !said &&
    !(atSentenceStart && endsAsSentence)
  )
    return 'title';
  if (before !== null && words <= LONGEST_TITLE && TITLE_NOUNS.has(before.norm) && opensWithCapital) return 'title';
  if (
    opensWithCapital &&
    words > 0 &&
    (endsAsSentence || cuedBefore) &&
    (atSentenceStart || cuedBefore || stops > 1 || said)
  )
    return 'speech';
  if (said && atSentenceStart) return 'speech';
  if (opensWithCapital && stops > 1 && words > LONGEST_SCARE) return 'speech';
  if (words > LONGEST_SCARE) return 'part';
  return hasReportingWord(tokens, sentence, openAt, i) ? 'part' : 'scare';
}

// Up to forty words on both sides: a sentence with a thousand short quotations stays linear.
const REACH = 40;

function hasReportingWord(tokens: readonly Token[], sentence: Sentence, openAt: number, closeAt: number): boolean {
  const from = Math.max(sentence.firstToken, openAt - REACH);
  const to = Math.min(sentence.endToken, closeAt + REACH);
  for (let i = from; i < to; i++) {
    if (i >= openAt && i <= closeAt) continue;
    if (REPORTING_WORDS.has(tokens[i]!.norm)) return true;
  }
  return false;
}
