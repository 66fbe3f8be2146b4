// The vocabulary of reported events as data: PLOVER 2.0 (draft of February 2024; re-typed from the tables of its manual) with
// quads, modes and scores, and Dualtrack's own table of tracks. Scores are PLOVER's, −10 (conflict) to 10 (cooperation);
// null where the manual prints none. docs/reference/events.md prints it all.

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

/** The two tracks; the same words as TRACKS in record/reported-event.ts, which the floor may not import. */
export type EventTrack = 'dialogue' | 'deeds';

export interface PloverEntry {
  readonly meaning: string;
  readonly quad: Quad;
  readonly score: number;
  readonly track: EventTrack;
  /** Mode → its score. */
  readonly modes: Readonly<Record<string, number | null>>;
}

/**
 * SANCTION stands in PLOVER's quad table as 3 and in its own section as 4 (material conflict): here 4, since money, envoys and
 * treaties are withdrawn in deed. ACCUSE is printed with the score 3; its modes show that −3 is meant.
 */
export const PLOVER: Readonly<Record<PloverType, PloverEntry>> = {
  AGREE: {
    meaning: 'agree, or promise to cooperate, help, meet or yield',
    quad: 1,
    score: 2.5,
    track: 'dialogue',
    modes: {},
  },
  CONSULT: {
    meaning: 'talk, meet, call, visit',
    quad: 1,
    score: 2.5,
    track: 'dialogue',
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: { meaning: 'back, praise, recognise, ratify, sign', quad: 1, score: 5, track: 'dialogue', modes: {} },
  CONCEDE: {
    meaning: 'give way in words: pardon, ease, announce a withdrawal',
    quad: 1,
    score: 4.5,
    track: 'dialogue',
    modes: {},
  },
  COOPERATE: {
    meaning: 'work together: trade, joint exercises, shared intelligence',
    quad: 2,
    score: 9.5,
    track: 'deeds',
    modes: {},
  },
  AID: { meaning: 'give money, goods, arms, shelter, protection', quad: 2, score: 10, track: 'deeds', modes: {} },
  RETREAT: {
    meaning: 'give way in deed',
    quad: 2,
    score: 6.5,
    track: 'deeds',
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: {
    meaning: 'demand',
    quad: 3,
    score: 0,
    track: 'dialogue',
    modes: { assist: 0.5, change: -1, yield: -1, meet: 0 },
  },
  ACCUSE: {
    meaning: 'blame, accuse, sue, investigate',
    quad: 3,
    score: -3,
    track: 'dialogue',
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
  },
  REJECT: {
    meaning: 'refuse, veto, defy',
    quad: 3,
    score: -2,
    track: 'dialogue',
    modes: { assist: -1.5, change: -2, yield: -2, meet: -2 },
  },
  THREATEN: {
    meaning: 'threaten, give an ultimatum',
    quad: 3,
    score: -3.5,
    track: 'dialogue',
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    meaning: 'demonstrate, strike, riot',
    quad: 4,
    score: -5,
    track: 'deeds',
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: null },
  },
  SANCTION: {
    meaning: 'cut ties, trade or aid; expel; convict',
    quad: 4,
    score: -6,
    track: 'deeds',
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  },
  MOBILIZE: {
    meaning: 'move, raise or show forces without using them',
    quad: 4,
    score: -5.5,
    track: 'deeds',
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    meaning: 'arrest, seize, ban, censor, deport, hack',
    quad: 4,
    score: -7,
    track: 'deeds',
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    meaning: 'use force',
    quad: 4,
    score: -9,
    track: 'deeds',
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
};

/**
 * Where a mode stands on another track than its type: an inquiry or a suit is something done, though ACCUSE is words.
 * The only rows; every other mode has its type's track.
 */
export const MODE_TRACKS: Readonly<Record<string, EventTrack>> = { 'ACCUSE investigate': 'deeds' };

/** The track of an event by type and mode; types that are no PLOVER type (CAMEO 01x and 02x) are dialogue. */
export function trackOf(type: string, mode: string | null): EventTrack {
  return MODE_TRACKS[`${type} ${mode}`] ?? (isPloverType(type) ? PLOVER[type].track : 'dialogue');
}

export const isPloverType = (type: string): type is PloverType => Object.hasOwn(PLOVER, type);

/** PLOVER’s contexts: tags that an event of any type may carry, several at once. */
export const PLOVER_CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type PloverContext = (typeof PLOVER_CONTEXTS)[number];
