// A sentence in; its figures as what they may stand for, out.
import type { Figure } from '../../record/figure.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { type Bounds, boundsOf } from './bounds-of.ts';

/** A figure as a line of a thread keeps it. */
export interface Amount extends Bounds {
  readonly entryId: string;
  readonly of: Figure['of'];
  readonly unit: string;
  readonly text: string;
}

export const amountsIn = ({ figures }: ToldSentence): Amount[] =>
  figures.map((figure) => ({ entryId: figure.id, of: figure.of, unit: figure.unit, text: figure.text, ...boundsOf(figure) })); // biome-ignore format: one line
