// Gold commitments and found ones of articles in, agreement out.
//
//   what      found and gold share words enough (see wordAgreement), one to one, best first
//   holder    and the words for who is bound share a character with a mention of the holder that the gold has
//   parts     of those found: for whom and by when touch the gold's words, the condition agrees as the what does; or both have none
import { type Pairs, touch } from '../src/analyse/touch.ts';

export interface CommitmentParts {
  readonly holder: Pairs;
  readonly what: Pairs;
  readonly forWhom: Pairs;
  readonly by: Pairs;
  readonly condition: Pairs;
}
export interface ScoredArticle {
  readonly id: string;
  readonly text: string;
  /** Several mentions of one holder, or of one for whom, are each right. */
  readonly gold: readonly (CommitmentParts & { readonly kind: string })[];
  readonly found: readonly CommitmentParts[];
}
const PARTS = ['forWhom', 'by', 'condition'] as const;
type Part = (typeof PARTS)[number];
interface Share {
  ok: number;
  all: number;
}
export interface CommitmentScores {
  readonly gold: number;
  readonly found: number;
  /** What and holder right. */
  readonly hits: number;
  /** What right, whoever is said to be bound. */
  readonly whats: number;
  /** Of the hits: where the part is right, and of those whose gold tells it. */
  readonly right: Readonly<Record<Part, { ok: number; readonly told: Share }>>;
  /** Hits by the gold's kind. */
  readonly kinds: Readonly<Record<string, Share>>;
  /** holder: the what agrees, the holder does not. */
  readonly misses: readonly { id: string; as: 'missed' | 'holder' | 'extra'; kind: string | null; what: Pairs }[];
}

/** The least agreement of words that counts as the same matter. */
const LEAST = 0.5;

/** Words that both have, as a share of the mean of what each has: 0 to 1. A word is letters and digits at one place. */
export function wordAgreement(text: string, a: Pairs, b: Pairs): number {
  const [left, right] = [wordsOf(text, a), wordsOf(text, b)];
  const shared = [...left].filter((start) => right.has(start)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

const wordsOf = (text: string, pairs: Pairs) =>
  new Set(
    pairs.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((word) => start + word.index),
    ),
  );

export function scoreCommitments(articles: readonly ScoredArticle[]): CommitmentScores {
  const part = () => ({ ok: 0, told: { ok: 0, all: 0 } });
  const right = { forWhom: part(), by: part(), condition: part() };
  const kinds: Record<string, Share> = {};
  const misses: CommitmentScores['misses'][number][] = [];
  let [golds, founds, hits, whats] = [0, 0, 0, 0];
  for (const { id, text, gold, found } of articles) {
    golds += gold.length;
    founds += found.length;
    whats += pairUp(text, gold, found, () => true).length;
    const pairs = pairUp(text, gold, found, (g, f) => touch(g.holder, f.holder));
    hits += pairs.length;
    for (const [g, f] of pairs)
      for (const name of PARTS) {
        const ok = isRight(text, name, g, f);
        const isTold = g[name].length > 0;
        right[name].ok += Number(ok);
        right[name].told.ok += Number(ok && isTold);
        right[name].told.all += Number(isTold);
      }
    for (const one of gold) {
      const isHit = pairs.some(([g]) => g === one);
      const kind = (kinds[one.kind] ??= { ok: 0, all: 0 });
      kind.all += 1;
      kind.ok += Number(isHit);
      if (isHit) continue;
      const isNear = found.some((f) => wordAgreement(text, one.what, f.what) >= LEAST);
      misses.push({ id, as: isNear ? 'holder' : 'missed', kind: one.kind, what: one.what });
    }
    for (const one of found)
      if (!pairs.some(([, f]) => f === one)) misses.push({ id, as: 'extra', kind: null, what: one.what });
  }
  return { gold: golds, found: founds, hits, whats, right, kinds, misses };
}

function isRight(text: string, name: Part, gold: CommitmentParts, found: CommitmentParts): boolean {
  const [g, f] = [gold[name], found[name]];
  if (g.length === 0 || f.length === 0) return g.length === f.length;
  return name === 'condition' ? wordAgreement(text, g, f) >= LEAST : touch(g, f);
}

/** Pairs of a gold and a found one, each in one pair at most, those that agree best first. */
function pairUp<G extends CommitmentParts, F extends CommitmentParts>(
  text: string,
  golds: readonly G[],
  founds: readonly F[],
  allows: (gold: G, found: F) => boolean,
): [G, F][] {
  const all = golds.flatMap((gold) =>
    founds.map((found) => ({ gold, found, agreement: wordAgreement(text, gold.what, found.what) })),
  );
  const taken = new Set<CommitmentParts>();
  const pairs: [G, F][] = [];
  for (const { gold, found, agreement } of all.toSorted((a, b) => b.agreement - a.agreement)) {
    if (agreement < LEAST || taken.has(gold) || taken.has(found) || !allows(gold, found)) continue;
    taken.add(gold).add(found);
    pairs.push([gold, found]);
  }
  return pairs;
}
