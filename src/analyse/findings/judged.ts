// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.
export const JUDGED = {
  'announced event': [45.5, 64],
  'conflict of figures': [21, 23],
  copies: [3, 4],
  'denial in one report': [10, 18],
  'denial in one report: weighed': [11, 20],
  'denial over two reports': [16.5, 21],
  happening: [1, 1],
  'happening: dated': [1.5, 2],
  'happening: read': [36, 49],
  inconsistency: [11, 13],
  'outcome of a commitment': [59.5, 83],
  'own voice: hearsay': [8, 8],
  'own voice: judgment': [18, 22],
  reversal: [47.5, 73],
  'reversal: pointed out': [6.5, 10],
  'share and sum': [10, 10],
  'utterance: quoted': [24, 25],
  'utterance: read': [9.5, 12],
  'utterance: told': [5, 5],
  versions: [2, 2],
} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;

export type Way = keyof typeof JUDGED;
