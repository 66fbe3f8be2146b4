// Direct quotations of a gold, and how many of them an answer has with the very same tokens.
import { type Attribution, scoreAttributions } from '../src/analyse/attribution-score.ts';
import type { GoldText } from '../src/cli/gold-texts.ts';

/** Attributions whose contents are quotations from end to end: “We stay,” and ''We stay.''; not “we” stay “here”. */
export const directOf = ({ text, attributions }: GoldText): readonly Attribution[] =>
  attributions.filter(
    ({ content }) => content.length > 0 && content.every(([start, end]) => isQuotation(text.slice(start, end))),
  );

/** Whether somebody's sentence is in them, not a term or a title alone: “We stay,” is one, “lone wolves” is none. */
export const isSentence = ({ text }: GoldText, { content }: Attribution): boolean =>
  content.some(([start, end]) => SENTENCE.test(text.slice(start, end).replace(/\s+/g, ' ').trim()));

const SENTENCE = /^(?:“|"|'') ?[\p{Lu}\p{N}‘'[(…].*[.,!?…—–-] ?['’]? ?(?:”|"|'')$/u;

/** Of `direct`, by text, the shares found by `answers` with the very same tokens, in percent, and how many there are. */
export function scoreDirect(
  golds: readonly GoldText[],
  answers: ReadonlyMap<string, readonly Attribution[]>,
  isMeant: (gold: GoldText, direct: Attribution) => boolean = () => true,
): { readonly found: number; readonly gold: number } {
  const scorer = scoreAttributions();
  for (const gold of golds)
    scorer.addText(
      gold.text,
      directOf(gold).filter((one) => isMeant(gold, one)),
      answers.get(gold.id) ?? [],
    );
  const { recall, gold } = scorer.scores()['exact content'];
  return { found: recall, gold };
}

function isQuotation(words: string): boolean {
  return /^(?:“[^“”]*”|"[^"]*"|''(?:(?!'')[\s\S])*'')$/.test(words.trim());
}
