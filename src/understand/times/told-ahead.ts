// A stretch of a sentence in, whether a verb of the present puts its time into a calendar out: “the next sitting is on the 12th”.
import { SCHEDULED_NOUNS } from '../../lexicon/time-words.ts';
import { IRREGULAR_PARTICIPLES, IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts';
import { type Atom, isCapital } from './atom.ts';
import { CLAUSE_ENDS, isOutcomeOf, SUBORDINATORS } from './clause-cues.ts';

const ON = /^(?:on|in|at)$/;
const IS = /^(?:is|are)$/;
/** Furthest that a subject begins before its verb, in atoms. */
const REACH = 9;

/**
 * “the next branch meeting is | on the 12th”, “the vote on the levy is | Tuesday”, “her next show is | in March”; not “the meeting was | on the 12th”, “the winner of the vote
 * is | in her third year”, “sales are | in May what they were in April”.
 */
export function isDueOn(atoms: readonly Atom[], start: number): boolean {
  const is = ON.test(atoms[start - 1]?.norm ?? '') ? start - 2 : start - 1;
  if (!IS.test(atoms[is]?.norm ?? '')) return false;
  let isScheduled = false;
  for (let i = is - 1; i >= 0 && i > is - REACH; i--) {
    const { norm, text, kind } = atoms[i]!;
    if (CLAUSE_ENDS.test(text) || text === ',' || SUBORDINATORS.has(norm)) break;
    if (isOutcomeOf(norm)) return false;
    if (norm === 'next' || (kind === 'word' && SCHEDULED_NOUNS.has(norm))) isScheduled = true;
  }
  return isScheduled;
}

/** What lasts or is told of the past in the present: “is charged with”, “is pictured in March”. */
const STATES =
  /^(?:accused|alleged|based|believed|born|buried|charged|credited|dated|depicted|documented|done|gone|known|mentioned|photographed|pictured|quoted|recorded|remembered|reported|said|seen|shown|suspected|thought|understood|wanted)$/;

/** “a residents’ meeting is held | on 12 August”, “the pact is signed | in March”; not “is seen | on 12 August”, “was signed | in March”. */
export function isDoneOn(atoms: readonly Atom[], start: number): boolean {
  if (!ON.test(atoms[start - 1]?.norm ?? '')) return false;
  const { norm } = atoms[start - 2] ?? { norm: '' };
  if (STATES.test(norm) || !(IRREGULAR_PARTICIPLES.has(norm) || IRREGULAR_PASTS.has(norm) || /[a-z]{2}ed$/.test(norm)))
    return false;
  const before = atoms[start - 3]?.norm ?? '';
  return IS.test(/ly$|^(?:now|also|then)$/.test(before) ? (atoms[start - 4]?.norm ?? '') : before);
}

const TITLE_REACH = 8;
const SMALL = /^(?:of|the|and|a|an|in|on|to|for|de|la)$/;

/** “will sing “Tosca” | in March”: where the quotation marks end a title, the atom that opens it; null where they end what somebody said. */
export function titleOpens(atoms: readonly Atom[], close: number): number | null {
  if (!/^(?:”|"|'')$/.test(atoms[close]!.text)) return null;
  for (let i = close - 1; i >= 0 && i > close - TITLE_REACH; i--) {
    const atom = atoms[i]!;
    if (/^(?:“|"|``)$/.test(atom.text)) return i < close - 1 ? i : null;
    if (atom.kind === 'word' && !isCapital(atom) && (!SMALL.test(atom.norm) || i === close - 1)) return null;
    if (/^[.,;:!?]$/.test(atom.text)) return null;
  }
  return null;
}
