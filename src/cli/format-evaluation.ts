// Figures of agreement in, lines for a terminal out.
import { type AttributionScores, MEASURES } from '../analyse/attribution-score.ts';

export interface Evaluation {
  readonly documents: number;
  readonly missing: number;
  readonly scores: AttributionScores;
}

/** One line a measure: "who-said-what    P 31.2  R 28.0  F1 29.5  (gold 1200)". */
export function formatEvaluation({ documents, missing, scores }: Evaluation): string {
  const lines = MEASURES.map((name) => {
    const { precision, recall, f1, gold } = scores[name];
    return `${name.padEnd(16)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (gold ${gold})`;
  });
  return `${[`${documents} documents, ${missing} without system output`, ...lines].join('\n')}\n`;
}
