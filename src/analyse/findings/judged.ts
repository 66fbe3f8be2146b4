// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.
export const JUDGED = {
  'announced event': [43, 58],
  'conflict of figures': [19, 21],
  copies: [3.5, 4],
  'denial in one report': [9.5, 19],
  'denial in one report: weighed': [10.5, 20],
  'denial over two reports': [19.5, 25],
  happening: [1, 1],
  'happening: dated': [1.5, 2],
  'happening: read': [24, 37],
  inconsistency: [9, 13],
  'outcome of a commitment': [58.5, 91],
  'own voice: hearsay': [8, 8],
  'own voice: judgment': [18, 22],
  reversal: [42, 56],
  'reversal: pointed out': [6, 9],
  'share and sum': [9.5, 10],
  'utterance: quoted': [24.5, 25],
  'utterance: read': [9.5, 10],
  'utterance: told': [4.5, 5],
  versions: [2, 2],
} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;

export type Way = keyof typeof JUDGED;
