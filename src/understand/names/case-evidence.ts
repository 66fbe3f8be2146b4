// A Reading in; how often each word stands with and without a capital where a capital means something, and which sentences
// are written in title case, where it means nothing.
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  NEGATIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Reading, Sentence } from '../reading.ts';

// Words that title case writes small.
const SMALL_WORDS = new Set([
  ...BE,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...HAVE,
  ...NEGATIONS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVES,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
  ...SUBORDINATORS,
]);

export interface CaseEvidence {
  /** Norm → times with a capital inside an ordinary sentence. */
  readonly capital: ReadonlyMap<string, number>;
  /** Norm → times in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** Norm → times with a capital as an ordinary sentence’s first word. */
  readonly opening: ReadonlyMap<string, number>;
  /** By sentence: whether most of its words have capitals. */
  readonly titleCase: readonly boolean[];
}

/** Marks behind which a capital may only mean that something begins. */
export const OPENS = /^(?:["“„«‘'`([{]|''|``|:|[–—―]+|-{2,}|[•*·▪>]|\.{2,}|…|;)$/;

export function countCases(reading: Reading): CaseEvidence {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  const opening = new Map<string, number>();
  const titleCase = reading.sentences.map((sentence) => isTitleCase(reading, sentence));
  reading.sentences.forEach(({ firstToken, endToken }, s) => {
    for (let i = firstToken; i < endToken; i++) {
      const { kind, text, norm } = reading.tokens[i]!;
      if (kind !== 'word') continue;
      if (!beginsWithCapital(text)) lower.set(norm, (lower.get(norm) ?? 0) + 1);
      else if (!titleCase[s] && i > firstToken && !OPENS.test(reading.tokens[i - 1]!.text))
        capital.set(norm, (capital.get(norm) ?? 0) + 1);
      else if (!titleCase[s] && i === firstToken) opening.set(norm, (opening.get(norm) ?? 0) + 1);
    }
  });
  return { capital, lower, opening, titleCase };
}

// “STATEMENT ON THE PIER”, “ENDS”: a line that shouts; not “NHT.” in a paragraph
function isShouted({ tokens, paragraphs }: Reading, { firstToken, endToken, paragraph }: Sentence): boolean {
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  if (endSentence - firstSentence !== 1) return false;
  const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
}

// “Costane Rejects Solvane’s Offer of New Talks”; not “Daan Okker met Petra Lindqvar in Sund.”, nor, among others of its paragraph, “That was
// Petra Okker, of Stoke Farm.”
function isTitleCase(reading: Reading, sentence: Sentence): boolean {
  if (isShouted(reading, sentence)) return true;
  const { tokens, paragraphs } = reading;
  const { firstToken, endToken, paragraph } = sentence;
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  if (endSentence - firstSentence > 1 && tokens[endToken - 1]!.text === '.' && endToken - firstToken <= MOST_TOKENS)
    return false;
  let words = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { kind, text, norm } = tokens[i]!;
    if (kind !== 'word' || SMALL_WORDS.has(norm)) continue;
    words++;
    if (beginsWithCapital(text)) capitals++;
  }
  return words >= LEAST_WORDS && (capitals === words || (words >= MANY_WORDS && capitals >= MOSTLY * words));
}
/** Of a sentence whose words may all be names, small ones aside. */
const MOST_TOKENS = 10;
const LEAST_WORDS = 4;
const MANY_WORDS = 12;
const MOSTLY = 0.9;
