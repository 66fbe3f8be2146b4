// Made by scripts/fit-antecedents.ts from test/gold/antecedents.ndjson; what each stands for is in list-antecedents.ts.
import type { AntecedentFeature } from './list-antecedents.ts';

export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
  trail: 0.879,
  'same sentence': 0.382,
  'one sentence before': 0.263,
  'two sentences before': -0.516,
  foreground: 0.322,
  'last mention is a pronoun': -0.43,
  'same paragraph': 0.213,
  'last source': 1.334,
  'last source, a sentence before': 0.067,
  'subject of the report’s last sentence': 1.181,
  'latest mention': 0.502,
  'gender unknown': 0.098,
  'gender weakly against': -2.114,
  'gender unknown beside one that agrees': -2.0,
  'named often': 0.322,
  'named most so far': 0.796,
  'introduced just before': 0.973,
  'behind a quotation: subject of the report’s last sentence': 0.136,
  'behind a quotation: last source': 0.828,
  'opens its sentence: last source': 1.108,
  'inside its sentence: first named there': 0.461,
  'named in the statement’s quotation': -1.804,
  'named in the statement’s content': -2.028,
  'speaks the words around': 0.0,
};
/** The sum of its being none of the antecedents. */
export const NOBODY = -0.84;
