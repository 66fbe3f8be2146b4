// A place in; the two whom the report names as a pair right before it, out.
//
//   [Petra Lindqvar, 31, and Daan Okker, 28,] arrived. Both …      two clubs, [Vell Rovers and Sund Athletic], met. Both …
//   not “Okker, Lindqvar and Venn”, “Okker met Lindqvar”
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

export interface Pair {
  readonly members: readonly [Entity, Entity];
  /** [from, to): the tokens that name both. */
  readonly from: number;
  readonly to: number;
}

/** Words between “and” and the second name: “and his cousin Vimala”, “and the young Comfort”. */
const MOST_BETWEEN = 4;
/** Tokens of “(L-Vell)”. */
const LONGEST_ASIDE = 6;

/** The latest pair in the report’s own words, of `farthest` sentences before token `at` and of its own; null where there is none. */
export function pairNamed(scene: Scene, at: number, farthest: number): Pair | null {
  const { entityOf, sentenceOf, quoted, reading } = scene;
  const { tokens } = reading;
  // “Okker (L-Vell) and Venn”: a place in brackets is none of the two
  const names = scene.names.filter(({ from, to }) => !isInBrackets(from, to));
  for (let k = names.length - 1; k > 0; k--) {
    const [first, second] = [names[k - 1]!, names[k]!];
    if (second.to > at || second.headline) continue;
    const sentence = sentenceOf[second.from]!;
    if (sentenceOf[at]! - sentence > farthest) return null;
    if (sentenceOf[first.from] !== sentence || quoted(first.from) || quoted(second.from)) continue;
    const [a, b] = [entityOf.get(first), entityOf.get(second)];
    if (a === undefined || b === undefined || a === b || !isLike(a, b)) continue;
    if (!areJoined(first.to, second.title?.from ?? second.from) || isOfMore(k)) continue;
    return { members: [a, b], from: first.title?.from ?? first.from, to: second.to };
  }
  return null;

  function isInBrackets(from: number, to: number): boolean {
    const opens = tokens[from - 1]?.text === '(' || tokens[from - 2]?.text === '(' || tokens[from - 3]?.text === '(';
    return opens && tokens[to]?.text === ')';
  }
  // persons, or bodies; a place is neither
  function isLike(a: Entity, b: Entity): boolean {
    const isBody = ({ kind }: Entity) => kind !== 'person' && kind !== 'place' && kind !== 'group';
    return (a.kind === 'person' && b.kind === 'person') || (isBody(a) && isBody(b));
  }
  // “and”, with an age before it and a few small words behind it
  function areJoined(from: number, to: number): boolean {
    let i = from;
    if (tokens[i]?.text === ',' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.text === ',') i += 3;
    else if (tokens[i]?.text === '(') {
      const close = tokens.slice(i, i + LONGEST_ASIDE).findIndex(({ text }) => text === ')');
      if (close !== -1) i += close + 1;
    }
    if (tokens[i]?.norm !== 'and' || to - i - 1 > MOST_BETWEEN) return false;
    for (let k = i + 1; k < to; k++) if (tokens[k]!.kind !== 'word' || !/^\p{Ll}/u.test(tokens[k]!.text)) return false;
    return true;
  }
  // “Venn, [Okker and Lindqvar]”, “[Okker and Lindqvar] and Venn”
  function isOfMore(k: number): boolean {
    const before = names[k - 2];
    const start = names[k - 1]!.title?.from ?? names[k - 1]!.from;
    if (before !== undefined && tokens[start - 1]?.text === ',' && before.to === start - 1) return true;
    const next = names[k + 1];
    return (
      next !== undefined && tokens[names[k]!.to]?.norm === 'and' && (next.title?.from ?? next.from) === names[k]!.to + 1
    );
  }
}
