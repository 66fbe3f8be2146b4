// Tokens of one paragraph in, sentences out.
import { abbreviationStop } from '../lexicon/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { SAID } from '../lexicon/said.ts';
import { rangeOf, type TokenRange } from './find-paragraphs.ts';
import type { Token } from './reading.ts';

const CLOSING_BRACKET = /^[)\]}]$/;
// From the closing mark to the verb: “Will they sign?” Arvenia’s foreign minister Daan Okker asked.
const LONGEST_SOURCE = 7;

/**
 * The sentences of `paragraph`: they hold each of its tokens once, in order. `closers` are the tokens that close a quotation:
 * such a mark, and a bracket, belongs to the sentence that it follows.
 */
export function findSentences(
  tokens: readonly Token[],
  paragraph: TokenRange,
  closers: ReadonlySet<number>,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = paragraph.firstToken;
  for (let i = first; i < paragraph.endToken; i++) {
    const stop = stopOf(tokens, i, first);
    if (stop === null) continue;
    let next = i + 1;
    while (next < paragraph.endToken && (closers.has(next) || isClosing(tokens, next))) next++;
    if (next >= paragraph.endToken) break;
    if (!opensSentence(tokens, i, next, paragraph.endToken, stop, next > i + 1 && closers.has(next - 1))) continue;
    sentences.push(rangeOf(tokens, first, next));
    first = next;
    i = next - 1;
  }
  sentences.push(rangeOf(tokens, first, paragraph.endToken));
  return sentences;
}

type Stop = 'full' | 'strong' | 'dots' | 'abbreviation' | 'initial';

/** What may end a sentence at token `i`, or null. */
function stopOf(tokens: readonly Token[], i: number, first: number): Stop | null {
  const token = tokens[i]!;
  const { text } = token;
  if (token.kind === 'word') {
    if (!text.endsWith('.')) return null;
    if (/^\p{L}\.$/u.test(text)) return 'initial';
    if (/^(?:\p{L}\.){2,}$/u.test(text)) return 'abbreviation';
    return abbreviationStop(text.slice(0, -1)) === 'opens' ? null : 'abbreviation';
  }
  if (token.kind !== 'punctuation') return null;
  if (text === '.') {
    // "1. The strait" in a list
    const before = tokens[i - 1];
    if (before !== undefined && i - 1 === first && (before.kind === 'number' || before.text.length === 1)) return null;
    return 'full';
  }
  if (text === '!' || text === '?' || text === '‽' || text === '。' || text === '؟') return 'strong';
  return text === '…' || (text.length > 1 && text.startsWith('.')) ? 'dots' : null;
}

// A bracket or mark that stands right at what it closes.
function isClosing(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (tokens[i - 1]!.end < token.start) return false;
  if (CLOSING_BRACKET.test(token.text) || /^[.!?…]+$/.test(token.text)) return true;
  // A mark without its partner, unless the next word hangs on it: go.'.  but: go."The
  const next = tokens[i + 1];
  return (
    /^(?:['’”"»]|''|’’)$/.test(token.text) &&
    (next === undefined || next.start > token.end || next.kind === 'punctuation')
  );
}

function opensSentence(
  tokens: readonly Token[],
  stopAt: number,
  next: number,
  end: number,
  stop: Stop,
  afterQuotation: boolean,
): boolean {
  const token = tokens[next]!;
  const gap = tokens[next - 1]!.end < token.start;
  // The word that would open the sentence, behind its opening marks and brackets.
  let word = next;
  while (word < end && word < next + 4 && /^(?:[“"‘'«»„([¿¡*•]|''|``)$/.test(tokens[word]!.text)) word++;
  const opener = word < end ? tokens[word]! : token;
  if (!gap) {
    // "ends.The next" lacks its space; 'plan."The' opens a quotation
    if (word > next) return stop !== 'initial';
    return stop === 'full' && /^\p{Lu}\p{Ll}/u.test(token.text) && /^\p{Ll}{2,}$/u.test(tokens[stopAt - 1]?.text ?? '');
  }
  if (/^\p{Ll}/u.test(opener.text) && !/^(?:e-|i[A-Z])/.test(opener.text)) return false;
  if (/^[.,;:)\]]/.test(opener.text)) return false;
  // “We stay.” — Daan Okker: the signature belongs to what it signs.
  if (afterQuotation && /^(?:[―—–-]|--)$/.test(token.text)) return false;
  const opens = SENTENCE_OPENERS.has(opener.norm);
  switch (stop) {
    case 'strong':
      return !(afterQuotation && leadsToSaid(tokens, next, end));
    case 'full':
      return true;
    case 'dots':
      return afterQuotation ? !leadsToSaid(tokens, next, end) : opens || word > next;
    case 'initial':
      return opens && opener.text.length > 1 && stopAt > 0;
    case 'abbreviation':
      return opens || (word > next && !CLOSING_BRACKET.test(token.text) && token.text !== '(');
  }
}

// “Will they?” Okker asked.   “Never!” Solvane told reporters in Sund.   but “Never!” Solvane said that the pact …
function leadsToSaid(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_SOURCE + 1); i++) {
    const token = tokens[i]!;
    if (i > from && SAID.has(token.norm)) {
      const after = tokens[i + 1];
      return (
        i + 1 >= end || after === undefined || !/^(?:that|the|a|an|he|she|it|they|we|his|her|their)$/.test(after.norm)
      );
    }
    if (/^[.!?;:“"”]$/.test(token.text)) return false;
  }
  return false;
}
