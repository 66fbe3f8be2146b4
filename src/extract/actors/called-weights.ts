// Made by scripts/fit-called.ts from what may be tuned on of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.42,
  'last source': -0.86,
  'subject of the report’s last sentence': -0.35,
  'latest mention': -0.2,
  'may be called so by an office or a trade': 1.27,
  'has an office, none that fits': -0.72,
  'stands before it in its clause': -0.67,
  'two sentences back or more': -0.15,
  'never spoke before, others did': 0.02,
  'only one in play': 0.4,
  'share of the words beside it': 1.14,
  'most of the words beside it': 1.0,
  'only one of its paragraph': 0.5,
  'opens its paragraph': 0.43,
  'next pronoun agrees': 0.9,
  'next pronoun is against': -0.5,
  'named in what is said': -0.4,
  'behind a quotation: subject of the report’s last sentence': 0.58,
  'subject of its paragraph’s sentence before': 0.26,
  'named most in the report': 0.06,
  'a post': -0.47,
  'a seat or staff': -0.65,
  'behind a quotation in its sentence': 0.56,
  'opens a paragraph': 0.12,
  'an age': 0.77,
  'one of a people': 0.78,
  'somebody’s': -0.68,
  'a word tells more': -0.28,
  'a word of it stands beside somebody': -0.68,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.42;
