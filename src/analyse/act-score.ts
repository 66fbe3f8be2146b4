// Acts and polarities as people judged them and as a reader tells them in, agreement out.
import { ACTS, type Act, type Polarity } from '../record/statement.ts';
import type { Score } from './attribution-score.ts';

export interface ToldAct {
  readonly act: Act;
  readonly polarity: Polarity;
}

export interface ActScores {
  readonly cases: number;
  /** Shares of the cases in percent: with the right act; the same of those whose gold act is not say; with the right polarity. */
  readonly accuracy: number;
  readonly accuracyWithoutSay: number;
  readonly polarity: number;
  /** Mean F1 of the acts that the gold has, each counting alike, in percent. */
  readonly macroF1: number;
  /** The acts that gold or reader have, in the order of docs/reference/acts.md. */
  readonly acts: Partial<Readonly<Record<Act, Score>>>;
}

/** Scores pairs of gold and told. All figures are 0 where there are no pairs. */
export function scoreActs(pairs: readonly { readonly gold: ToldAct; readonly told: ToldAct }[]): ActScores {
  const share = (of: typeof pairs, isRight: (pair: (typeof pairs)[number]) => boolean) =>
    of.length === 0 ? 0 : (100 * of.filter(isRight).length) / of.length;
  const isActRight = ({ gold, told }: (typeof pairs)[number]) => gold.act === told.act;
  const acts: Partial<Record<Act, Score>> = {};
  for (const act of ACTS) {
    const inGold = pairs.filter(({ gold }) => gold.act === act);
    const inTold = pairs.filter(({ told }) => told.act === act);
    if (inGold.length === 0 && inTold.length === 0) continue;
    const precision = share(inTold, isActRight);
    const recall = share(inGold, isActRight);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    acts[act] = { precision, recall, f1, gold: inGold.length };
  }
  const ofGold = Object.values(acts).filter(({ gold }) => gold > 0);
  return {
    cases: pairs.length,
    accuracy: share(pairs, isActRight),
    accuracyWithoutSay: share(
      pairs.filter(({ gold }) => gold.act !== 'say'),
      isActRight,
    ),
    polarity: share(pairs, ({ gold, told }) => gold.polarity === told.polarity),
    macroF1: ofGold.length === 0 ? 0 : ofGold.reduce((sum, { f1 }) => sum + f1, 0) / ofGold.length,
    acts,
  };
}
