// A CAMEO code of an actor in, its parts out, as GDELT keeps them in columns of their own: "TRKGOVMIL" is a country and two kinds, "IGOUNO" a
// kind and a known group. The manual’s codes are blocks of three letters.
import { ALPHA_3 } from '../../lexicon/country-codes.ts';
import { SECTORS } from '../../lexicon/sector-words.ts';

export interface ActorCodeParts {
  /** Three letters, or "". */
  readonly country: string;
  /** A body or movement with a code of its own: UNO, HLD. "" for none. */
  readonly group: string;
  /** Sectors and kinds of body, as the code has them: GOV, MIL, IGO. */
  readonly types: readonly string[];
}

/** Kinds of body that belong to no one country; what stands behind them is a region or a known group. */
const INTERNATIONAL = new Set(['IGO', 'IMG', 'INT', 'MNC', 'NGM', 'NGO', 'UIS']);
/** CAMEO’s kinds that PLOVER’s sectors lack. */
const KINDS = new Set([
  ...Object.keys(SECTORS),
  ...INTERNATIONAL,
  ...['AGR', 'DEV', 'ELI', 'ENV', 'HLH', 'HRI', 'INS', 'MOD', 'OPP', 'RAD', 'SEP', 'SET'],
]);
/** CAMEO’s codes of regions, which GDELT keeps with the countries. */
const REGIONS =
  'AFR ASA BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WST'.split(' ');
const PLACES = new Set([...ALPHA_3.values(), ...REGIONS]);

/**
 * The first block is a country, also one that ISO does not know ("TSK" of an invented world), unless it is a kind. "IGOEUREEC" has a region and
 * a group; "REBHLD" a kind and a group; "TSKGOV" a country and a kind.
 */
export function parseActorCode(code: string): ActorCodeParts {
  const types: string[] = [];
  let [country, group] = ['', ''];
  for (const [n, block] of (code.match(/.{1,3}/gsu) ?? []).entries())
    if (KINDS.has(block)) types.push(block);
    else if (n === 0 || (country === '' && INTERNATIONAL.has(types[0] ?? '') && PLACES.has(block))) country = block;
    else group += block;
  return { country, group, types };
}
