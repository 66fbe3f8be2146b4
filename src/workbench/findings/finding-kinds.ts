// The kinds of findings and the parts that passages play in them, in words.
import type { FindingKind, PartRole, Wording } from '../../record/finding.ts';

/** In the order in which the page offers them. */
export const FINDING_WORDS: Readonly<Record<string, readonly [name: string, meaning: string]>> = {
  copies: ['Copies', 'Reports that are one report: wire copy printed by several outlets'],
  versions: ['Versions', 'One article, changed after it was first printed'],
  utterance: ['One utterance, several reports', 'The same words of one speaker, as each report has them'],
  'allegation-and-denial': ['Allegation and denial', 'What one side says of another, and the other denies'],
  'own-voice': ['The report’s own voice', 'Words of judgment that nobody is quoted for'],
  reversal: ['Reversals', 'Somebody said, or held, the opposite before'],
  'commitment-outcome': ['Commitments and what came of them', 'Kept, broken, moved or overtaken'],
  happening: ['One happening, several reports', 'What each report has of it: agreed, counted otherwise, denied'],
  'scheduled-event': ['Announced events', 'Whether they took place, were moved or called off'],
  'implied-base': ['Shares and sums', 'A share and a sum given for one thing, and the whole that they imply'],
  'figure-conflict': ['Figures that differ', 'Figures of one thing that cannot all be so'],
  'correction-notice': [
    'Corrections printed',
    'A paper takes back what it printed, with the passage that it takes back',
  ],
  inconsistency: ['Inconsistencies', 'A report that does not agree with itself'],
};

/** A kind that has no words here yet stands by its own name. */
export const findingName = (kind: FindingKind): string => FINDING_WORDS[kind]?.[0] ?? kind.replaceAll('-', ' ');

export const roleWords = (role: PartRole): string => role.replaceAll('-', ' ');

const WORDING_WORDS: Readonly<Partial<Record<Wording, string>>> = {
  verbatim: 'word for word',
  'turned-indirect': 'turned into indirect speech',
  'turned-direct': 'turned into direct speech',
};

export const wordingWords = (wording: Wording): string => WORDING_WORDS[wording] ?? wording.replaceAll('-', ' ');
