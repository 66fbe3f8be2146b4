// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.
export const JUDGED = {
  'announced event': [32.5, 44],
  'announced event: likely': [46.6, 51],
  'conflict of figures': [28.7, 33],
  copies: [3.5, 4],
  'denial in one report': [3, 20],
  'denial in one report: likely': [16.2, 26],
  'denial in one report: weighed': [16.1, 19],
  'denial over two reports': [22, 30],
  happening: [11, 14],
  'happening: dated': [8.6, 12],
  'happening: read': [41.8, 47],
  inconsistency: [19.5, 21],
  'outcome of a commitment': [83.4, 118],
  'own voice: hearsay': [22, 27],
  'own voice: judgment': [59.1, 70],
  reversal: [50.4, 70],
  'reversal: pointed out': [17.5, 27],
  'share and sum': [11.5, 13],
  'utterance: quoted': [40.3, 45],
  'utterance: read': [19, 23],
  'utterance: told': [16.5, 31],
  versions: [2, 2],
} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;

export type Way = keyof typeof JUDGED;
