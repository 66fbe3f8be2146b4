// PLOVER types and modes → the CAMEO 1.1b3 code that says most nearly the same, with its Goldstein value; what a table for
// readers of CAMEO needs. It follows the direction of PLOVER’s own table CAMEO2PLOVER (2021) backwards; where a mode has no code of
// its own there, the type’s root stands, and no finer code is guessed. Codes are strings: "020" is not 20.
import { CAMEO_APPEALS, CAMEO_STATEMENTS } from './cameo-public.ts';
import type { PloverType } from './plover.ts';

export interface CameoEquivalent {
  readonly code: string;
  /** Goldstein value of that code in the table of GOLDSTEIN_SCALE, −10 to 10; null where the table has none. */
  readonly goldstein: number | null;
}

type Row = readonly [code: string, goldstein: number | null];
const ROWS: Readonly<Record<PloverType, { readonly root: Row; readonly modes?: Readonly<Record<string, Row>> }>> = {
  AGREE: { root: ['030', 4] },
  CONSULT: { root: ['040', 1], modes: { phone: ['041', 1], visit: ['042', 1.9], 'third-party': ['044', 2.5] } },
  SUPPORT: { root: ['050', 3.5] },
  COOPERATE: { root: ['060', 6] },
  AID: { root: ['070', 7] },
  CONCEDE: { root: ['080', 5] },
  RETREAT: {
    root: ['080', 5],
    modes: {
      release: ['084', 7],
      access: ['086', 9],
      withdraw: ['087', 9],
      disarm: ['087', 9],
      ceasefire: ['087', 9],
    },
  },
  REQUEST: { root: ['100', -5], modes: { change: ['104', -5], yield: ['105', -5], meet: ['106', -5] } },
  ACCUSE: {
    root: ['110', -2],
    modes: { investigate: ['090', -2], disapprove: ['111', -2], allege: ['112', -2] },
  },
  REJECT: { root: ['120', -4], modes: { change: ['123', -4], yield: ['124', -4], meet: ['125', -5] } },
  THREATEN: {
    root: ['130', -4.4],
    modes: {
      restrict: ['131', -5.8],
      relations: ['131', -5.8],
      expel: ['136', -7],
      violence: ['138', -7],
      territory: ['138', -7],
    },
  },
  PROTEST: {
    root: ['140', -6.5],
    modes: {
      demo: ['141', -6.5],
      hunger: ['142', -6.5],
      strike: ['143', -6.5],
      boycott: ['143', -6.5],
      obstruct: ['144', -7.5],
      riot: ['145', -7.5],
    },
  },
  MOBILIZE: {
    root: ['150', -7.2],
    modes: { police: ['153', -7.2], troops: ['154', -7.2], weapons: ['154', -7.2] },
  },
  SANCTION: {
    root: ['160', -4],
    modes: { withdraw: ['161', -4], discontinue: ['162', -5.6], expel: ['166', -7], convict: ['116', -2] },
  },
  COERCE: {
    root: ['170', -7],
    modes: {
      seize: ['171', -9.2],
      restrict: ['172', -5],
      censor: ['172', -5],
      curfew: ['172', -5],
      'martial-law': ['172', -5],
      arrest: ['173', -5],
      deport: ['174', -5],
      cyber: ['176', null],
    },
  },
  ASSAULT: {
    root: ['180', -9],
    modes: {
      abduct: ['181', -9],
      beat: ['182', -9.5],
      torture: ['182', -9.5],
      sexual: ['182', -9.5],
      targeted: ['186', -10],
      destroy: ['171', -9.2],
      'crowd-control': ['175', -9],
      firearms: ['193', -10],
      explosives: ['183', -10],
      'suicide-attack': ['183', -10],
      'heavy-weapons': ['194', -10],
      aerial: ['195', -10],
      drone: ['195', -10],
      unconventional: ['204', -10],
    },
  },
};
const PUBLIC: Readonly<Record<string, { readonly score: number }>> = { ...CAMEO_STATEMENTS, ...CAMEO_APPEALS };

/** The code for a PLOVER type and mode; a CAMEO 01x or 02x type is its own code. null for a type that is none of them. */
export function cameoOf(type: string, mode: string | null): CameoEquivalent | null {
  const own = PUBLIC[type];
  if (own !== undefined) return { code: type, goldstein: own.score };
  if (!Object.hasOwn(ROWS, type)) return null;
  const { root, modes } = ROWS[type as PloverType];
  const [code, goldstein] = (mode !== null && modes?.[mode]) || root;
  return { code, goldstein };
}

/** GDELT’s four classes by CAMEO root: 01–05 are 1, 06–08 are 2, 09–13 are 3, 14–20 are 4. */
export function gdeltQuadOf(code: string): 1 | 2 | 3 | 4 {
  const root = Number(code.slice(0, 2));
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}
