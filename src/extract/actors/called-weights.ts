// Made by scripts/fit-called.ts from the first halves of test/gold/marked-*.txt; what each stands for is in list-called.ts.
import type { CalledFeature } from './list-called.ts';

export const CALLED_WEIGHTS: Readonly<Record<CalledFeature, number>> = {
  'as a pronoun': 0.64,
  'last source': -1.11,
  'subject of the report’s last sentence': -0.55,
  'latest mention': 0.23,
  'may be called so by an office or a trade': 1.37,
  'has an office, none that fits': -0.76,
  'stands before it in its clause': -1.34,
  'two sentences back or more': -0.41,
  'never spoke before, others did': 0.52,
  'only one in play': 1.72,
  'a post': -0.51,
  'a seat or staff': -1.04,
};
/** The sum of its being none of them. */
export const CALLED_NOBODY = 0.24;
