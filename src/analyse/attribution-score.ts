// Gold attributions and found ones in, agreement out. An attribution has three roles, each a list of [start, end) pairs
// in UTF-16 units of one text. The figures follow the usual measures of quotation attribution:
//
//   token R          tokens of role R over whole texts, pooled
//   exact R          a role holds the very same tokens as a gold one
//   soft R           best overlap of each role, as a share of its own tokens (Johansson and Moschitti 2010)
//   who-said-what    content overlaps a gold content by IoU ≥ ½ and the sources do too, or both have none
//
// Tokens are words, numbers and $ € £ %: punctuation never counts for or against.
import { firstEndingAfter } from '../text/first-ending-after.ts';

export const ROLES = ['source', 'cue', 'content'] as const;
export type AttributionRole = (typeof ROLES)[number];
export type Attribution = Readonly<Record<AttributionRole, readonly (readonly [number, number])[]>>;

export interface Score {
  /** Each 0 to 100. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are in the gold. */
  readonly gold: number;
}

export type MeasureName = `${'token' | 'exact' | 'soft'} ${AttributionRole}` | 'who-said-what';
export type AttributionScores = Readonly<Record<MeasureName, Score>>;

/** In the order in which they are printed. */
export const MEASURES: readonly MeasureName[] = [
  'who-said-what',
  ...(['token', 'exact', 'soft'] as const).flatMap((kind) => ROLES.map((role) => `${kind} ${role}` as const)),
];

/** Overlap at which two stretches count as the same words. */
const SAME_WORDS = 0.5;

interface Tally {
  foundHits: number;
  goldHits: number;
  found: number;
  gold: number;
}

type TokenSet = ReadonlySet<number>;
type View = Readonly<Record<AttributionRole, TokenSet>>;

/** Scores texts one by one; `scores()` gives the figures over all of them. */
export function scoreAttributions() {
  const tallies = new Map<MeasureName, Tally>(
    MEASURES.map((name) => [name, { foundHits: 0, goldHits: 0, found: 0, gold: 0 }]),
  );
  const count = (name: MeasureName, foundHits: number, goldHits: number, found: number, gold: number) => {
    const tally = tallies.get(name)!;
    tally.foundHits += foundHits;
    tally.goldHits += goldHits;
    tally.found += found;
    tally.gold += gold;
  };

  return {
    addText(text: string, gold: readonly Attribution[], found: readonly Attribution[]): void {
      const tokens = tokensOf(text);
      const goldViews = gold.map((attribution) => viewOf(attribution, tokens));
      const foundViews = found.map((attribution) => viewOf(attribution, tokens));
      for (const role of ROLES) {
        const inGold = goldViews.map((view) => view[role]).filter((held) => held.size > 0);
        const inFound = foundViews.map((view) => view[role]).filter((held) => held.size > 0);
        const allGold = new Set(inGold.flatMap((held) => [...held]));
        const allFound = new Set(inFound.flatMap((held) => [...held]));
        const both = allFound.intersection(allGold).size;
        count(`token ${role}`, both, both, allFound.size, allGold.size);
        const exact = (from: TokenSet[], to: TokenSet[]) => from.filter((a) => to.some((b) => equal(a, b))).length;
        count(`exact ${role}`, exact(inFound, inGold), exact(inGold, inFound), inFound.length, inGold.length);
        const soft = (from: TokenSet[], to: TokenSet[]) =>
          from.reduce((sum, a) => sum + to.reduce((best, b) => Math.max(best, a.intersection(b).size / a.size), 0), 0);
        count(`soft ${role}`, soft(inFound, inGold), soft(inGold, inFound), inFound.length, inGold.length);
      }
      const hits = countSameClaims(foundViews, goldViews);
      count('who-said-what', hits, hits, foundViews.length, goldViews.length);
    },

    scores(): AttributionScores {
      return Object.fromEntries([...tallies].map(([name, tally]) => [name, toScore(tally)])) as AttributionScores;
    },
  };
}

/** Pairs each found attribution with at most one gold one, best content overlap first; counts pairs with the same source. */
function countSameClaims(found: readonly View[], gold: readonly View[]): number {
  const pairs = found
    .flatMap((a, i) => gold.map((b, j) => ({ i, j, overlap: overlapOf(a.content, b.content) })))
    .filter(({ overlap }) => overlap >= SAME_WORDS)
    .sort((a, b) => b.overlap - a.overlap);
  const takenFound = new Set<number>();
  const takenGold = new Set<number>();
  let hits = 0;
  for (const { i, j } of pairs) {
    if (takenFound.has(i) || takenGold.has(j)) continue;
    takenFound.add(i);
    takenGold.add(j);
    const [a, b] = [found[i]!.source, gold[j]!.source];
    if ((a.size === 0 && b.size === 0) || overlapOf(a, b) >= SAME_WORDS) hits += 1;
  }
  return hits;
}

function toScore({ foundHits, goldHits, found, gold }: Tally): Score {
  const precision = found === 0 ? 0 : foundHits / found;
  const recall = gold === 0 ? 0 : goldHits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1, gold };
}

interface Token {
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[$€£%]/gu;

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

const viewOf = (attribution: Attribution, tokens: readonly Token[]): View => ({
  source: touched(attribution.source, tokens),
  cue: touched(attribution.cue, tokens),
  content: touched(attribution.content, tokens),
});

/** Indices of the tokens that the pairs touch, be it by one character. */
function touched(pairs: Attribution[AttributionRole], tokens: readonly Token[]): TokenSet {
  const held = new Set<number>();
  for (const [start, end] of pairs)
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) held.add(i);
  return held;
}

const equal = (a: TokenSet, b: TokenSet) => a.size === b.size && a.isSubsetOf(b);

function overlapOf(a: TokenSet, b: TokenSet): number {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
