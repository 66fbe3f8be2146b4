// A sentence in; its figures as what they may stand for, out.
import type { Figure } from '../../record/figure.ts';
import type { Passage } from '../../record/passage.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { type Bounds, boundsOf } from './bounds-of.ts';
import { type Fate, fateOf } from './fate-of.ts';

/** A figure as a line of a thread keeps it. */
export interface Amount extends Bounds {
  readonly entryId: string;
  readonly of: Figure['of'];
  readonly unit: string;
  readonly text: string;
  /** What befell those counted, where the sentence tells it. */
  readonly fate?: Fate;
}

/** `report`: the text that the sentence stands in. */
export const amountsIn = ({ figures, passage }: ToldSentence, report: string): Amount[] =>
  figures.map((figure) => {
    const { before, behind } = aroundFigure(figure, passage, report);
    const fate = figure.of === 'count' ? fateOf(before, figure.text, figure.unit, behind) : null;
    return {
      ...{ entryId: figure.id, of: figure.of, unit: figure.unit, text: figure.text, ...boundsOf(figure) },
      ...(fate === null ? {} : { fate }),
    };
  });

/** The rest of its sentence on both sides. */
export function aroundFigure({ spans }: Figure, { spans: [sentence] }: Passage, report: string) {
  return {
    before: report.slice(sentence!.start, spans[0]!.start),
    behind: report.slice(spans.at(-1)!.end, Math.max(spans.at(-1)!.end, sentence!.end)),
  };
}
