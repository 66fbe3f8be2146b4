// The runs of capitals of a report in; how likely the words of each are a person’s name, whatever lists have them, out.
import { looksPlural } from '../../lexicon/singulars.ts';
import type { Reading } from '../reading.ts';
import type { CaseEvidence } from './case-evidence.ts';
import { isInScore, isToldBody, type NamePlace, PERSON_FEATURES, personFeatures } from './person-features.ts';
import { PERSON_WEIGHTS } from './person-weights.ts';
import type { Candidate } from './split-affiliation.ts';

/** From here on words that nothing else tells to be somebody’s are a person’s; over ten folds of train articles (scripts/fit-persons.ts). */
export const LIKELY = 0.87;
/** The same of one word: a firm or a town of one word that speaks is rare in those articles, and common in others. */
export const LIKELY_ALONE = 0.93;
/** The same of words whose last is a plural by its form: “Colbury Rangers” speak as people do. */
const LIKELY_PLURAL = 0.97;

/** Below it words are no person’s, whatever else tells so: “born in Tarsk, the daughter of a sweep”. */
export const UNLIKELY = 0.25;
/** The same where the report calls them by their last word alone, as it does a person. */
export const HARDLY = 0.1;

/** How likely words must be a person’s to be taken for one. */
export const leastLikely = (words: string): number =>
  !words.includes(' ') ? LIKELY_ALONE : looksPlural(words.slice(words.lastIndexOf(' ') + 1)) ? LIKELY_PLURAL : LIKELY;

/** Asked of the words as they are written in small letters, one space between: 0 to 1; 0 for words that stand in no candidate. */
export type Likely = (words: string) => number;

export function weighPersons(reading: Reading, candidates: readonly Candidate[], evidence: CaseEvidence): Likely {
  const weights = PERSON_FEATURES.map((feature) => PERSON_WEIGHTS[feature]);
  const features = featuresOfCandidates(reading, candidates, evidence);
  const known = new Map<string, number>();
  return (words) => {
    let likely = known.get(words);
    if (likely === undefined) {
      const row = features(words);
      let sum = row === null ? Number.NEGATIVE_INFINITY : 0;
      if (row !== null) for (let k = 0; k < row.length; k++) sum += row[k]! * weights[k]!;
      likely = 1 / (1 + Math.exp(-sum));
      known.set(words, likely);
    }
    return likely;
  };
}

/** The row of numbers (person-features.ts) of words that stand in a candidate outside headlines; null for others, and where the report says that it is a body. */
export function featuresOfCandidates(
  { tokens, sentences }: Reading,
  candidates: readonly Candidate[],
  { lower }: CaseEvidence,
): (words: string) => number[] | null {
  const starts = new Set(candidates.map(({ run }) => run.from));
  const places = new Map<string, NamePlace[]>();
  const alone = new Map<string, number[]>();
  for (const { rest, run } of candidates) {
    if (rest === null || run.headline) continue;
    const [from, to] = rest;
    const words = tokens.slice(from, to).map(({ norm }) => norm).join(' '); // biome-ignore format: one line
    const limit = (sentences[run.sentence + 1] ?? sentences[run.sentence])!.endToken;
    const opens = from === sentences[run.sentence]!.firstToken;
    const there = places.get(words);
    if (there === undefined) places.set(words, [{ from, to, opens, limit }]);
    else there.push({ from, to, opens, limit });
    if (to === from + 1) alone.set(words, [...(alone.get(words) ?? []), from]);
  }
  return (words) => {
    const there = places.get(words);
    if (there === undefined || there.some(({ from, to }) => isToldBody(tokens, from) || isInScore(tokens, from, to)))
      return null;
    return personFeatures(tokens, there, {
      isSmall: (norm) => lower.has(norm),
      alone: (norm) => alone.get(norm) ?? [],
      isRun: (token) => starts.has(token),
    });
  };
}
