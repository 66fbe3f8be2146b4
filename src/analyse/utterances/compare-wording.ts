// How a report has an utterance in, against how the first has it; what became of the words out.
import type { Edit, Wording } from '../../record/finding.ts';
import type { Passage } from '../../record/passage.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { listWords } from '../../text/list-words.ts';
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
  const cut = compareCut(first, other, texts);
  if (cut !== null) return cut;
  const compared = showEdits(sideOf(first, texts.first), sideOf(other, texts.other));
  const shared = compared?.shared ?? null;
  const isClose = compared !== null && isAlike(compared, first, other);
  return { wording: wordingOf(first, other, compared, isClose), shared, edits: isClose ? compared.edits : [] };
}

/**
 * “that Okker “would not lose a night's sleep over it””, of “I would not lose a night's sleep over it if no child went hungry”: what is quoted is the first’s, cut, whoever is named before it, and a name put in
 * beside it (“closing the [Tessaly] yard”) changes none of it. Null for anything else.
 */
function compareCut(first: Saying, other: Saying, texts: { first: string; other: string }): WordingFound | null {
  const pieces = other.form === 'direct' ? [] : quotedPieces(other);
  if (!isQuoted(first) || pieces.length === 0 || other.content.spans.length !== 1) return null;
  const whole = foldedOf(first.content.text);
  const isTheirs = pieces.every((piece) => ` ${whole} `.includes(` ${foldedOf(piece)} `));
  if (!isTheirs || pieces.reduce((sum, piece) => sum + lengthOfText(piece), 0) < LEAST_QUOTED) return null;
  const compared = showEdits(sideOf(first, texts.first), { text: texts.other, spans: withoutTag(first, other) });
  const { edits = [], shared = null } = compared ?? {};
  const isCut = edits.some(({ what }) => what === 'cut') && edits.every((edit) => edit.what === 'cut' || isName(edit));
  return isCut ? { wording: 'shortened', shared, edits } : null;
}

/** Fewer quoted words are a term, not a quotation. */
const LEAST_QUOTED = 3;
const isName = ({ what, after }: Edit) => what === 'added' && listWords(after.text).every(({ start }) => beginsWithCapital(after.text.slice(start))); // biome-ignore format: one line
const lengthOfText = (text: string) => listWords(text).length;
const foldedOf = (text: string) =>
  listWords(text)
    .map(({ folded }) => folded)
    .join(' ');

const TAG = new Set('that said says saying he she they it i we mr mrs ms has had told claimed'.split(' '));
/** Without “Okker said he” before the first quotation mark. */
function withoutTag({ speaker }: Saying, { speaker: theirs, content }: Saying): Passage['spans'] {
  const [{ start, end }] = content.spans as [Passage['spans'][number]];
  const mark = content.text.search(/[“"«„‘']/u);
  const names = new Set([speaker, theirs].flatMap((one) => listWords(one?.name ?? '').map(({ folded }) => folded)));
  const before = listWords(content.text.slice(0, Math.max(mark, 0)));
  return before.every(({ folded }) => TAG.has(folded) || names.has(folded))
    ? [{ start: start + Math.max(mark, 0), end }]
    : content.spans;
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
