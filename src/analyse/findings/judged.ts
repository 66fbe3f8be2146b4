// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.
export const JUDGED = {
  'announced event': [35.4, 49],
  'announced event: likely': [47.6, 52],
  'conflict of figures': [28.9, 35],
  copies: [3.5, 4],
  'denial in one report': [4, 30],
  'denial in one report: likely': [16.2, 26],
  'denial in one report: weighed': [16.1, 19],
  'denial over two reports': [25.9, 37],
  happening: [10, 13],
  'happening: dated': [8.6, 12],
  'happening: read': [42.1, 48],
  inconsistency: [19.5, 21],
  'outcome of a commitment': [85.7, 123],
  'own voice: hearsay': [19.5, 22],
  'own voice: judgment': [41.2, 49],
  reversal: [52.4, 76],
  'reversal: pointed out': [18, 28],
  'share and sum': [9.5, 11],
  'utterance: quoted': [38.4, 43],
  'utterance: read': [18, 22],
  'utterance: told': [16.5, 31],
  versions: [2, 2],
} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;

export type Way = keyof typeof JUDGED;
