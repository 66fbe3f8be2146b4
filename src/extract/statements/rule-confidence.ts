// What each rule's statements are worth.

/**
 * For each rule the share of its statements that are right: content and source overlap those of a gold attribution by half
 * or more (“who said what”). Counted on PolNeAR's training half, 840 articles; the number of statements stands behind each.
 * Count again whenever a rule changes.
 */
export const RULE_CONFIDENCE = {
  'quotation-then-cue': 0.95, // 2500
  'quotation-then-inverted': 0.84, // 772
  'cue-then-clause': 0.8, // 1453
  'according-to': 0.8, // 420
  impersonal: 0.8, // 5, too few to rely on
  'cue-then-quotation': 0.79, // 616
  'words-then-cue': 0.74, // 503
  'cue-then-bare-clause': 0.69, // 2836
  'words-then-inverted': 0.68, // 77
  'transcript-label': 0.67, // 15, too few to rely on
  signature: 0.67, // none there: the value of its sibling, transcript-label
  'colon-cue': 0.6, // 121
  'passive-infinitive': 0.59, // 94
  'cue-then-question': 0.54, // 295
  'cue-with-particle': 0.51, // 687
  'cue-then-phrase': 0.49, // 1284
  'cue-then-infinitive': 0.49, // 503
  'adjective-cue': 0.49, // 165
  'participle-cue': 0.49, // 1079
  seeming: 0.48, // 199
  'quotation-after-lead': 0.44, // 87
  'cue-then-description': 0.39, // 534
  'hearsay-adverb': 0.34, // 32
  'noun-cue': 0.24, // 375
} as const;
export type RuleName = keyof typeof RULE_CONFIDENCE;
