// The head noun of a role in; what kind of office it is for out, by how reports speak of who holds it.
import { canBeCalled } from '../../lexicon/office-kin.ts';
import { SINGULAR_OFFICE } from './role-conflicts.ts';

/** What kind of office a word is for, by how it is spoken of without a name. */
export function kindOf(head: string): 'post' | 'seat' | 'staff' | 'candidate' | null {
  if (/^(?:senator|representative|congressman|congresswoman|lawmaker|legislator|mp|delegate)$/.test(head))
    return 'seat';
  if (STAFF.test(head)) return 'staff';
  if (canBeCalled('candidate', head) && !/^(?:leader|politician)$/.test(head)) return 'candidate';
  return POST.test(head) || SINGULAR_OFFICE.has(head) ? 'post' : null;
}
/** “the Vellish senator”, “the GOP nominee” name no body that would have to be known for its director. */
export const NO_BODY = new Set(['person', 'state', 'demonym', 'capital', 'place']);
/** “her daughter” is nobody who was named before, unless the report says so. */
export const KIN =
  /^(?:father|mother|parent|husband|wife|spouse|son|daughter|brother|sister|cousin|uncle|aunt|niece|nephew|grandfather|grandmother|grandson|granddaughter|stepson|stepdaughter|widow|widower|fiancee?|boyfriend|girlfriend|baby|toddler)$/;
/** Offices that one person holds in a country or body, whom reports name by them. */
export const EXCLUSIVE =
  /^(?:president|premier|prime-minister|chancellor|king|queen|pope|pontiff|secretary-general|first-lady)$/;
const STAFF =
  /^(?:spokesman|spokeswoman|spokesperson|press-secretary|aide|adviser|advisor|staffer|official|officer|strategist|manager|lawyer|attorney|counsel|assistant|deputy|source|employee|operative)$/;
const POST =
  /^(?:attorney-general|inspector-general|secretary-general|director|commissioner|chairman|chairwoman|chair|chief|head|leader|ceo|sheriff|prosecutor|treasurer|commander|coach|editor|principal|owner|founder|dean|professor|doctor|host|moderator|reporter|journalist)$/;
/** Who speaks for somebody. */
export const SPOKES = /^(?:spokesman|spokeswoman|spokesperson|press-secretary)$/;
