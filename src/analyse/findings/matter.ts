// Words in, what they are about out, in a form in which a people and its state, and two words for one thing, are met: for comparing texts that
// answer each other rather than repeat each other.
import { KIN_WORDS } from '../../lexicon/kin-words.ts';
import { areNear, nearTo } from '../../lexicon/near-words.ts';
import { RAREST, rarityOf } from '../../lexicon/word-rarity.ts';
import { listWords } from '../../text/list-words.ts';
import type { Overlap } from './weigh-words.ts';
import { stemOf } from './weigh-words.ts';

/** Bits by stem; of a name by its first letters, after a mark that no stem has. */
export type Matter = ReadonlyMap<string, number>;

const GROUPS = new Map<string, readonly number[]>();
KIN_WORDS.forEach((group, n) => {
  for (const stem of new Set(group.map(stemOf))) GROUPS.set(stem, [...(GROUPS.get(stem) ?? []), n]);
});

/** “Tarskian”, “Tarsk’s” → Tarsk: a people and its state have these letters in common (as in namesIn). */
const NAME_LETTERS = 5;
const NAME_MARK = '^';
/** What two words for one thing say: less than one and the same word. */
const KIN_BITS = 4;

const known = new Map<string, Matter>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 2000;

export function matterOf(text: string): Matter {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= MOST_KNOWN) known.clear();
  const matter = new Map<string, number>();
  for (const { start, folded } of listWords(text)) {
    // “I” is never written small, and so counts as rare
    if (folded.length < 2) continue;
    const stem = stemOf(folded);
    const bits = rarityOf(stem);
    const isName = bits >= RAREST && /^\p{Lu}/u.test(text.slice(start));
    if (bits > 1 || GROUPS.has(stem)) matter.set(isName ? `${NAME_MARK}${folded.replace(/'s?$/, '').slice(0, NAME_LETTERS)}` : stem, bits); // biome-ignore format: one line
  }
  if (text.length <= LONGEST_KNOWN) known.set(text, matter);
  return matter;
}

/** Names as `namesIn` gives them. */
export const ofNames = (names: readonly string[]): Matter =>
  new Map(names.map((name) => [`${NAME_MARK}${name}`, RAREST]));

/** Whether two stems are of words for one thing. */
export const areKin = (a: string, b: string): boolean =>
  areNear(a, b) || (GROUPS.get(a) ?? []).some((group) => GROUPS.get(b)?.includes(group) === true);

/** What is said, without of whom or where. */
export const withoutNames = (matter: Matter): Matter =>
  new Map([...matter].filter(([stem]) => !stem.startsWith(NAME_MARK)));

/** As of weights (see weigh-words.ts), with words for one thing counted once, at KIN_BITS or what the commoner of both says. */
export function overlapOfMatter(a: Matter, b: Matter): Overlap & { readonly kin: number } {
  let stems = 0;
  let weight = 0;
  let kin = 0;
  const left = new Map<number, number>();
  const met = new Set<string>();
  for (const [stem, bits] of b) if (!a.has(stem)) for (const group of GROUPS.get(stem) ?? []) left.set(group, Math.max(left.get(group) ?? 0, bits)); // biome-ignore format: one line
  for (const [stem, bits] of a) {
    if (b.has(stem)) {
      stems += 1;
      weight += bits;
      continue;
    }
    const group = (GROUPS.get(stem) ?? []).find((one) => left.has(one));
    const near = group === undefined ? nearIn(stem, a, b, met) : undefined;
    if (group === undefined && near === undefined) continue;
    kin += 1;
    stems += 1;
    weight += Math.min(KIN_BITS, bits, group === undefined ? b.get(near!)! : left.get(group)!);
    if (group === undefined) met.add(near!);
    else left.delete(group);
  }
  const [x, y] = [bitsOf(a), bitsOf(b)];
  return { stems, weight, kin, ofLighter: share(weight, Math.min(x, y)), ofHeavier: share(weight, Math.max(x, y)) };
}

/** A stem of `b` near to this one, that `a` has not itself and that no other has met. */
function nearIn(stem: string, a: Matter, b: Matter, met: ReadonlySet<string>): string | undefined {
  for (const one of nearTo(stem)) if (b.has(one) && !a.has(one) && !met.has(one)) return one;
  return undefined;
}

/** Of all its words together. */
export const bitsOf = (matter: Matter): number => matter.values().reduce((sum, bits) => sum + bits, 0);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
