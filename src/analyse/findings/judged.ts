// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.
export const JUDGED = {
  'announced event': [27.5, 35],
  'conflict of figures': [7, 9],
  copies: [3.5, 4],
  'denial in one report': [14.5, 24],
  'denial in one report: weighed': [11, 13],
  'denial over two reports': [22.5, 29],
  happening: [3, 6],
  'happening: dated': [1.5, 2],
  'happening: read': [65, 87],
  inconsistency: [7.5, 11],
  'outcome of a commitment': [31.5, 48],
  'own voice: hearsay': [4.5, 5],
  'own voice: judgment': [20, 23],
  reversal: [19, 30],
  'reversal: pointed out': [6, 10],
  'share and sum': [9.5, 10],
  'utterance: quoted': [12.5, 13],
  'utterance: read': [3.5, 5],
  'utterance: told': [7, 8],
  versions: [2, 2],
} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;

export type Way = keyof typeof JUDGED;
