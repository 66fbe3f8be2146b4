// What stands around a run of capitalised words in; how much it speaks for a person (above zero) or against one.
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { REGIONS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import type { Token } from '../reading.ts';
import { genderOfGivenName } from './given-name.ts';

/** From this sum on, over all places where a report has the words, they are a person. Weights were set on train articles. */
export const PERSON_AT = 1.5;

const isSpeech = (token: Token | undefined): boolean =>
  token !== undefined && (VERB_CUES.get(token.norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false);

/** By the words themselves: once for a report. */
export function evidenceOfWords(tokens: readonly Token[], from: number, to: number): number {
  let score = 0;
  const words = to - from;
  if (words >= 2 && genderOfGivenName(tokens[from]!.text) !== null) score += 2;
  else if (words === 1 && genderOfGivenName(tokens[from]!.text) !== null) score += 1.5;
  if (NAME_SUFFIXES.has(tokens[to - 1]!.norm)) score += 2;
  for (let i = from; i < to; i++) {
    const { text, norm } = tokens[i]!;
    if (i > from && /^\p{Lu}\.$/u.test(text)) score += 2;
    if (i > from && NAME_PARTICLES.has(norm) && norm !== 'y') score += 1;
    if (/^(?:of|for|and|&)$/.test(norm)) score -= 3;
    if (/\p{Nd}/u.test(text)) score -= 3;
  }
  if (words === 2 || words === 3) score += 0.3;
  if (words > 4) score -= 2;
  return score;
}

/** By one place where they stand. */
export function evidenceOfPlace(tokens: readonly Token[], from: number, to: number): number {
  let score = 0;
  const before = tokens[from - 1];
  const next = tokens[to];
  const second = tokens[to + 1];
  if (next?.text === ',' && second?.kind === 'number' && /^\d\d$/.test(second.text) && tokens[to + 2]?.text === ',')
    score += 3;
  if (next?.text === ',' && second?.norm === 'who') score += 2;
  if (next?.norm === 'who') score += 1;
  if (isSpeech(next) && next!.norm !== 'states') score += 0.8;
  if (isSpeech(before) && /^(?:["”,]|'')$/.test(tokens[from - 2]?.text ?? '')) score += 0.8;
  if (
    next?.text === ',' &&
    second !== undefined &&
    /^(?:an?|the|former|his|her|their)$/.test(second.norm) &&
    hasHead(tokens, to + 2, to + 7)
  )
    score += 1.5;
  // “Okker, executive director of …”: a noun of office right behind the comma, and no list
  if (next?.text === ',' && second !== undefined && /^\p{Ll}/u.test(second.text) && hasHead(tokens, to + 1, to + 4))
    score += 1;
  if (before !== undefined && before.kind === 'word' && /^\p{Ll}/u.test(before.text)) {
    const { norm } = before;
    if (OFFICE_HEADS.has(norm) || SPEAKER_NOUNS.has(norm)) score += ORGANISATION_HEADS.has(norm) ? 0 : 2;
    else if (norm === 'the') score -= 2.5;
    else if (DETERMINERS.has(norm) && norm !== 'that') score -= 1;
    else if (/^(?:in|at|near|outside|across|throughout|around|into|inside)$/.test(norm)) score -= 1.2;
  }
  // “[Lev] Oranov”: an editor gave the first name
  if (before?.text === ']' && tokens[from - 3]?.text === '[' && /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]!.text))
    score += 3;
  // “of Ashvale, Northmarch”: a place and what it lies in
  if (next?.text === ',' && second !== undefined && (REGIONS.has(second.norm) || STATE_NAMES.has(second.norm)))
    score -= 2.5;
  if (next?.norm === "'s") score += 0.2;
  if (next?.kind === 'word' && /^(?:himself|herself)$/.test(next.norm)) score += 2;
  return score;
}

// Only nouns that persons bear: “the Sund Courier, a newspaper” is none.
function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < tokens.length; i++) {
    const { norm, text } = tokens[i]!;
    if (/^[,.;]$/.test(text)) return false;
    if (OFFICE_HEADS.has(norm)) return true;
  }
  return false;
}
