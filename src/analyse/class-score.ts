// Classes as people judged cases and as a reader tells them in, agreement and confusion out.
import type { Score } from './attribution-score.ts';

export interface ClassPair {
  readonly gold: string;
  /** null: the reader tells none, which is wrong whatever the gold is and a false alarm of no class. */
  readonly told: string | null;
}

export interface ClassScores {
  readonly cases: number;
  /** Share of the cases with the right class, in percent. */
  readonly accuracy: number;
  /** Mean F1 of the classes that the gold has, each counting alike, in percent. */
  readonly macroF1: number;
  /** The classes that gold or reader have, in the order given. */
  readonly classes: Readonly<Record<string, Score>>;
  /** Gold class → told class ("" for none) → how many cases. Zeros are left out. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Scores pairs of gold and told; `order` lists all classes. All figures are 0 where there are no pairs. */
export function scoreClasses(pairs: readonly ClassPair[], order: readonly string[]): ClassScores {
  const share = (right: number, all: number) => (all === 0 ? 0 : (100 * right) / all);
  const classes: Record<string, Score> = {};
  const confusion: Record<string, Record<string, number>> = {};
  for (const { gold, told } of pairs) {
    confusion[gold] ??= {};
    confusion[gold][told ?? ''] = (confusion[gold][told ?? ''] ?? 0) + 1;
  }
  for (const name of order) {
    const inGold = pairs.filter(({ gold }) => gold === name).length;
    const inTold = pairs.filter(({ told }) => told === name).length;
    if (inGold === 0 && inTold === 0) continue;
    const right = confusion[name]?.[name] ?? 0;
    const [precision, recall] = [share(right, inTold), share(right, inGold)];
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    classes[name] = { precision, recall, f1, gold: inGold };
  }
  const ofGold = Object.values(classes).filter(({ gold }) => gold > 0);
  return {
    cases: pairs.length,
    accuracy: share(pairs.filter(({ gold, told }) => gold === told).length, pairs.length),
    macroF1: ofGold.length === 0 ? 0 : ofGold.reduce((sum, { f1 }) => sum + f1, 0) / ofGold.length,
    classes,
    confusion,
  };
}
