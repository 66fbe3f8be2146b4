// Made by scripts/fit-called.ts from what may be tuned on of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.46,
  'last source': -0.85,
  'subject of the report’s last sentence': -0.35,
  'latest mention': -0.11,
  'may be called so by an office or a trade': 1.28,
  'has an office, none that fits': -0.82,
  'stands before it in its clause': -0.81,
  'two sentences back or more': -0.0,
  'never spoke before, others did': 0.1,
  'only one in play': 0.37,
  'share of the words beside it': 1.08,
  'most of the words beside it': 0.96,
  'only one of its paragraph': 0.64,
  'opens its paragraph': 0.45,
  'next pronoun agrees': 0.79,
  'next pronoun is against': -0.47,
  'named in what is said': -0.4,
  'behind a quotation: subject of the report’s last sentence': 0.44,
  'subject of its paragraph’s sentence before': 0.34,
  'named most in the report': 0.06,
  'a post': -0.56,
  'a seat or staff': -0.61,
  'behind a quotation in its sentence': 0.51,
  'opens a paragraph': 0.15,
  'an age': 0.65,
  'one of a people': 0.72,
  'somebody’s': -0.69,
  'a word tells more': -0.34,
  'a word of it stands beside somebody': -0.65,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.41;
