// How a report has an utterance in, against how the first has it; what became of the words out.
import type { Edit, Wording } from '../../record/finding.ts';
import { type Compared, type Side, showEdits } from '../copies/show-edits.ts';

import { quotedPieces, type Saying } from './saying.ts';

export interface WordingFound {
  readonly wording: Wording;
  readonly shared: number | null;
  readonly edits: readonly Edit[];
}

/** Of two in words that differ so much, edits would be all of both: only the share of words is told. */
const LEAST_SHARED = 0.5;

export function compareWording(first: Saying, other: Saying, texts: { first: string; other: string }): WordingFound {
  const compared = showEdits(sideOf(first, texts.first), sideOf(other, texts.other));
  const shared = compared?.shared ?? null;
  const isClose = compared !== null && isAlike(compared, first, other);
  return { wording: wordingOf(first, other, compared, isClose), shared, edits: isClose ? compared.edits : [] };
}

const sideOf = ({ content }: Saying, text: string): Side => ({ text, spans: content.spans });

/** Half of the shorter side’s words in one order. */
const isAlike = ({ sharedWords, shared }: Compared, first: Saying, other: Saying) =>
  shared >= LEAST_SHARED || sharedWords >= LEAST_SHARED * Math.min(lengthOf(first), lengthOf(other));

const lengthOf = ({ content }: Saying) => content.text.split(/\s+/).length;

/** Whether most of the words stand in quotation marks. */
function isQuoted(saying: Saying): boolean {
  const quoted = quotedPieces(saying).reduce((sum, piece) => sum + piece.length, 0);
  return quoted * 2 >= saying.content.text.length;
}

function wordingOf(first: Saying, other: Saying, compared: Compared | null, isClose: boolean): Wording {
  if (isQuoted(first) && !isQuoted(other)) return 'turned-indirect';
  if (!isQuoted(first) && isQuoted(other)) return 'turned-direct';
  if (compared === null || !isClose) return 'paraphrased';
  const { edits } = compared;
  if (edits.length === 0) return 'verbatim';
  if (edits.every(({ what }) => what === 'cut')) return 'shortened';
  if (edits.every(({ what }) => what === 'added')) return 'lengthened';
  return 'reworded';
}
