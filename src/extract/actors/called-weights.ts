// Made by scripts/fit-called.ts from what may be tuned on of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.36,
  'last source': -1.05,
  'subject of the report’s last sentence': -0.07,
  'latest mention': 0.11,
  'may be called so by an office or a trade': 1.38,
  'has an office, none that fits': -0.75,
  'stands before it in its clause': -0.97,
  'two sentences back or more': -0.55,
  'never spoke before, others did': 0.28,
  'only one in play': 0.83,
  'share of the words beside it': 0.94,
  'most of the words beside it': 0.93,
  'only one of its paragraph': 0.19,
  'opens its paragraph': 0.89,
  'named most in the report': -0.16,
  'a post': -0.43,
  'a seat or staff': -0.75,
  'behind a quotation in its sentence': 0.97,
  'opens a paragraph': 0.08,
  'an age': 0.62,
  'one of a people': 0.67,
  'somebody’s': -0.96,
  'a word tells more': -0.3,
  'a word of it stands beside somebody': -0.55,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.38;
