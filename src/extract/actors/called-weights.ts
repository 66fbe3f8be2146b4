// Made by scripts/fit-called.ts from the first halves of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.44,
  'last source': -1.05,
  'subject of the report’s last sentence': -0.39,
  'latest mention': 0.07,
  'may be called so by an office or a trade': 1.27,
  'has an office, none that fits': -1.02,
  'stands before it in its clause': -1.47,
  'two sentences back or more': -0.42,
  'never spoke before, others did': 0.23,
  'only one in play': 1.03,
  'share of the words beside it': 1.03,
  'most of the words beside it': 1.16,
  'only one of its paragraph': 0.14,
  'opens its paragraph': 0.94,
  'named most in the report': -0.08,
  'a post': -0.5,
  'a seat or staff': -0.75,
  'behind a quotation in its sentence': 0.9,
  'opens a paragraph': 0.04,
  'an age': 0.74,
  'somebody’s': -1.14,
  'a word tells more': 0.05,
  'a word of it stands beside somebody': -0.39,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.7;
