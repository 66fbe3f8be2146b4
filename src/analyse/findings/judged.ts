// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.
export const JUDGED = {
  'announced event': [28.6, 38],
  'announced event: likely': [45.7, 50],
  'conflict of figures': [24.5, 26],
  copies: [3.5, 4],
  'denial in one report': [2, 11],
  'denial in one report: likely': [14.4, 22],
  'denial in one report: weighed': [16.1, 19],
  'denial over two reports': [19.7, 25],
  happening: [1, 1],
  'happening: dated': [2.2, 4],
  'happening: read': [41.2, 46],
  inconsistency: [19.5, 21],
  'outcome of a commitment': [79.1, 109],
  'own voice: hearsay': [19.5, 22],
  'own voice: judgment': [41.2, 49],
  reversal: [49.4, 67],
  'reversal: pointed out': [6.5, 10],
  'share and sum': [9.5, 11],
  'utterance: quoted': [28.8, 32],
  'utterance: read': [16.4, 19],
  'utterance: told': [5, 5],
  versions: [2, 2],
} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;

export type Way = keyof typeof JUDGED;
