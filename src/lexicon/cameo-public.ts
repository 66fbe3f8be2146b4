// CAMEO 1.1b3, roots 01 and 02: public statements and appeals, which PLOVER dropped and the dialogue track is full of. Codes are
// strings, "020" is not 20. Scores are the Goldstein values of GDELT’s table; other tables differ (016, 022), so the scale has a name.
export const GOLDSTEIN_SCALE = 'Goldstein, GDELT table of CAMEO 1.1b3';

export interface CameoCode {
  readonly meaning: string;
  readonly score: number;
}

export const CAMEO_STATEMENTS = {
  '010': { meaning: 'make a public statement', score: 0 },
  '011': { meaning: 'decline to comment', score: -0.1 },
  '012': { meaning: 'make a pessimistic comment', score: -0.4 },
  '013': { meaning: 'make an optimistic comment', score: 0.4 },
  '014': { meaning: 'consider a policy option', score: 0 },
  '015': { meaning: 'acknowledge or claim responsibility', score: 0 },
  '016': { meaning: 'deny responsibility', score: -2 },
  '017': { meaning: 'engage in a symbolic act', score: 0 },
  '018': { meaning: 'make an empathetic comment', score: 3.4 },
  '019': { meaning: 'express accord', score: 3.4 },
} as const satisfies Record<string, CameoCode>;

export const CAMEO_APPEALS = {
  '020': { meaning: 'appeal', score: 3 },
  '021': { meaning: 'appeal for material cooperation', score: 3.4 },
  '022': { meaning: 'appeal for diplomatic cooperation', score: 3.2 },
  '023': { meaning: 'appeal for aid', score: 3.4 },
  '024': { meaning: 'appeal for political reform', score: -0.3 },
  '025': { meaning: 'appeal to yield', score: -0.3 },
  '026': { meaning: 'appeal to meet or negotiate', score: 4 },
  '027': { meaning: 'appeal to settle a dispute', score: 4 },
  '028': { meaning: 'appeal to accept mediation', score: 4 },
} as const satisfies Record<string, CameoCode>;
export type CameoAppeal = keyof typeof CAMEO_APPEALS;
