// What each rule's statements are worth.

/**
 * For each rule the share of its statements that are right: content and source overlap a gold attribution's by half or
 * more (“who said what”). Counted on PolNeAR's training half; replaced whenever a rule changes.
 */
export const RULE_CONFIDENCE = {
  'according-to': 0.5,
  'quotation-then-cue': 0.5,
  'quotation-then-inverted': 0.5,
  'words-then-cue': 0.5,
  'words-then-inverted': 0.5,
  'cue-then-quotation': 0.5,
  'cue-then-clause': 0.5,
  'cue-then-bare-clause': 0.5,
  'cue-then-question': 0.5,
  'cue-then-infinitive': 0.5,
  'cue-then-phrase': 0.5,
  'cue-with-particle': 0.5,
  'cue-then-description': 0.5,
  'adjective-cue': 0.5,
  'participle-cue': 0.5,
  'noun-cue': 0.5,
  'colon-cue': 0.5,
  'transcript-label': 0.5,
  signature: 0.5,
  'quotation-after-lead': 0.5,
  impersonal: 0.5,
  'passive-infinitive': 0.5,
  seeming: 0.5,
  'hearsay-adverb': 0.5,
} as const;
export type RuleName = keyof typeof RULE_CONFIDENCE;
