// Gold statements inside statements and either a system's answers or this program itself in, how far they agree out.
import { z } from 'zod';
import { type Attribution, type AttributionScores, scoreAttributions } from '../analyse/attribution-score.ts';
import { pickNested } from '../analyse/nested-statements.ts';
import { DualtrackError } from '../errors.ts';
import { type GoldText, Pairs, readGold, readShaped } from './gold-texts.ts';
import { readAbout } from './read-about.ts';

export interface NestedEvaluation {
  /** Texts gone through by who annotated, and how many of them the system has no answer for. */
  readonly documents: number;
  readonly missing: number;
  readonly scores: AttributionScores;
}

const NestedCase = z.object({ id: z.string(), outer: Pairs, source: Pairs, cue: Pairs, content: Pairs });
export type NestedCase = z.infer<typeof NestedCase>;
const HINT =
  'a line is {"id", "outer", "source", "cue", "content"}, each a list of [start, end); outer is the outer cue';

export interface NestedGold {
  readonly cases: readonly NestedCase[];
  /** The texts in which whatever is found beyond the cases is a false alarm. */
  readonly texts: readonly GoldText[];
}

/**
 * Reads the cases in `goldPath`, their texts with the outermost attributions in `textsPath`, and which texts were gone through
 * in `aboutPath`; without it, those that have a case. Throws DualtrackError unreadable-input, invalid-gold.
 */
export async function readNestedGold(goldPath: string, textsPath: string, aboutPath?: string): Promise<NestedGold> {
  const cases: NestedCase[] = [];
  for await (const one of readShaped(goldPath, NestedCase, HINT)) cases.push(one);
  const ids = new Set(cases.map(({ id }) => id));
  if (aboutPath !== undefined) for (const id of await readAbout(aboutPath)) ids.add(id);
  const texts = (await readGold(textsPath)).filter(({ id }) => ids.has(id));
  const known = new Set(texts.map(({ id }) => id));
  const lost = [...ids].find((id) => !known.has(id));
  if (lost !== undefined)
    throw new DualtrackError('invalid-gold', `no text of this id: ${lost}`, `give its text in ${textsPath}`);
  return { cases, texts };
}

/** Scores the statements in `answers` (by text id, all depths) that lie inside the contents of the texts' attributions. */
export function evaluateNested(
  { cases, texts }: NestedGold,
  answers: ReadonlyMap<string, readonly Attribution[]>,
): NestedEvaluation {
  const scorer = scoreAttributions();
  for (const { id, text, attributions } of texts) {
    const gold = cases.filter((one) => one.id === id);
    scorer.addText(text, gold, pickNested(text, answers.get(id) ?? [], attributions, gold));
  }
  const missing = texts.filter(({ id }) => !answers.has(id)).length;
  return { documents: texts.length, missing, scores: scorer.scores() };
}
