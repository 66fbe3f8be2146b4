// Types of events as one of five classes, 0 to 4, by the scheme of the Phoenix coders of CAMEO (quad_conversion): public
// statements and appeals are 0, neutral. It parts from PLOVER's quads in two places: SANCTION (CAMEO 16) is verbal conflict, and giving
// way (CAMEO 08, PLOVER CONCEDE and RETREAT) is material cooperation.
import { isPloverType, PLOVER } from './plover.ts';

export const PENTA_CLASSES = ['0', '1', '2', '3', '4'] as const;
export type PentaClass = (typeof PENTA_CLASSES)[number];

export const PENTA_MEANINGS: Readonly<Record<PentaClass, string>> = {
  '0': 'statement or none',
  '1': 'verbal cooperation',
  '2': 'material cooperation',
  '3': 'verbal conflict',
  '4': 'material conflict',
};

/** The class of a PLOVER type or a CAMEO code of 01 or 02; "0" for no event (null). */
export function pentaClassOf(type: string | null): PentaClass {
  if (type === null || !isPloverType(type)) return '0';
  if (type === 'SANCTION') return '3';
  if (type === 'CONCEDE') return '2';
  return `${PLOVER[type].quad}`;
}
