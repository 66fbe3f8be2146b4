// A body and a noun in; whether its name is one of what the noun says (“the board” of a Harbour Board, “the club” of Vell Rovers), out.
import { singularOf } from '../../lexicon/singulars.ts';
import type { Token } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';

export const PUBLICATION =
  /^(?:newspaper|paper|magazine|website|site|network|station|outlet|tabloid|daily|broadcaster|publication)$/;
const KIN: Readonly<Record<string, RegExp>> = {
  company: /^(?:inc|corp|corporation|ltd|co|llc|group|holdings|airlines|motors|industries|technologies)\.?$/,
  firm: /^(?:inc|corp|corporation|ltd|co|llc|group|holdings|associates|partners|llp|strategies|consulting)\.?$/,
  agency: /^(?:agency|department|administration|bureau|service|affairs|nsa|cia|fbi|epa|irs|fda)$/,
  group:
    /^(?:group|association|alliance|coalition|foundation|committee|council|network|league|union|institute|pac|action|project|fund|society|center)$/,
  organisation: /^(?:association|organisation|alliance|coalition|foundation|committee|council|league|union|society)$/,
  organization: /^(?:association|organization|alliance|coalition|foundation|committee|council|league|union|society)$/,
  union:
    /^(?:union|association|federation|teamsters|workers|steelworkers|employees|teachers|nurses|brotherhood|guild|order|seiu|afl-cio|uaw|cwa)$/,
  university: /^(?:university|college)$/,
  court: /^(?:court)$/,
  club: /^(?:club|fc|afc|cc|rfc|rovers|rangers|united|city|town|county|athletic|wanderers|albion|hotspur|villa)$/,
  party: /^(?:party|front|movement|republicans|democrats|gop|likud|labour)$/,
  movement: /^(?:movement|front)$/,
  team: /^(?:campaign|team)$/,
  camp: /^(?:campaign|camp)$/,
};

/** Its name has the noun for its last word, or before “of”. `head`: in the singular. */
export function hasHead(tokens: readonly Token[], { fullest }: Entity, head: string): boolean {
  for (let i = fullest.from; i < fullest.to; i++) {
    if (singularOf(tokens[i]!.norm) !== head) continue;
    if (i === fullest.to - 1 || /^(?:of|for|to|on)$/.test(tokens[i + 1]!.norm)) return true;
  }
  return false;
}

/** The same, or its kind, or a word that such a name ends in. */
export function fitsNoun(tokens: readonly Token[], entity: Entity, head: string): boolean {
  if (hasHead(tokens, entity, head)) return true;
  const ending = tokens[entity.fullest.to - 1]!.norm;
  if (entity.kind === 'alliance') return /^(?:alliance|bloc|pact|union|organi[sz]ation)$/.test(head) || ending === head;
  if (entity.kind === 'publication') return !/^(?:poll|survey)$/.test(ending) && PUBLICATION.test(head);
  if (entity.kind === 'state') return /^(?:country|nation)$/.test(head);
  return KIN[head]?.test(head === 'union' ? headWord(tokens, entity) : ending) ?? false;
}

/** The last word of a body’s name, or the one before “of”: “Fraternal Order of Guards”. */
export function headWord(tokens: readonly Token[], { fullest }: Entity): string {
  for (let i = fullest.from + 1; i < fullest.to; i++)
    if (/^(?:of|for|to|on)$/.test(tokens[i]!.norm)) return tokens[i - 1]!.norm;
  return tokens[fullest.to - 1]!.norm;
}
