// Made by scripts/fit-called.ts from the first halves of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.67,
  'last source': -1.22,
  'subject of the report’s last sentence': -0.49,
  'latest mention': 0.11,
  'may be called so by an office or a trade': 1.31,
  'has an office, none that fits': -0.82,
  'stands before it in its clause': -1.24,
  'two sentences back or more': -0.46,
  'never spoke before, others did': 0.68,
  'only one in play': 1.66,
  'a post': -0.56,
  'a seat or staff': -1.03,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.1;
