// Made by scripts/fit-called.ts from the first halves of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.72,
  'last source': -1.08,
  'subject of the report’s last sentence': -0.61,
  'latest mention': 0.08,
  'may be called so by an office or a trade': 1.27,
  'has an office, none that fits': -0.87,
  'stands before it in its clause': -1.29,
  'two sentences back or more': -0.34,
  'never spoke before, others did': 0.77,
  'only one in play': 1.68,
  'a post': -0.59,
  'a seat or staff': -1.06,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.17;
