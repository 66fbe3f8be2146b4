// How sure a figure is, by the rule that read it.
import type { FigureRule, Told } from './quantity.ts';

/** Share of figures judged right per rule (docs/measurements: figures read one by one in news reports of the training set). */
const RIGHT: Readonly<Record<FigureRule, number>> = {
  percent: 0.99,
  fraction: 0.95,
  ratio: 0.95,
  'money-symbol': 0.99,
  'money-code': 0.95,
  'money-noun': 0.95,
  measure: 0.95,
  'known-noun': 0.95,
  'open-noun': 0.9,
  bare: 0.8,
  inherited: 0.85,
};

/** The confidence of `told` in [0, 1]. */
export function confidenceOf(told: Told): number {
  return told.unit === null ? 0 : RIGHT[told.unit.rule];
}
