// A stretch of a sentence in, whether words without a tense of their own put its time behind or ahead out: "ahead of", a
// condition, an aim, an outcome.
import { SAID } from '../../lexicon/said.ts';
import { STRONG_PASTS } from '../../lexicon/time-words.ts';
import { type Atom, isCapital, isDash } from './atom.ts';

/** Marks that end a clause. */
export const CLAUSE_ENDS = /^(?:[;:—“”"]|''|``)$/;
/** Words that open a clause with a verb of its own. */
export const SUBORDINATORS = new Set(
  'that which who whom whose because although though while whereas if unless when where'.split(' '),
);

/** "for March | delivery", "the January | soybean contract": what is traded for a month is to come. */
export const isContract = (atoms: readonly Atom[], end: number): boolean =>
  /^(?:delivery|contracts?|futures)$/.test(atoms[end]?.norm ?? '') ||
  (/^\p{Ll}/u.test(atoms[end]?.text ?? '') && /^(?:contracts?|futures)$/.test(atoms[end + 1]?.norm ?? ''));

/** Subjects whose verb of the present shows itself. */
const SINGULAR_SUBJECTS = /^(?:who|which|he|she|it)$/;
const PLURAL_SUBJECTS = /^(?:they|we|you|i)$/;
const NO_TIMETABLE =
  /^(?:has|does|is|was|says|tells|means|seems|believes|thinks|knows|wants|likes|needs|have|do|are|were|say|think|believe|know|want|like|need|had|did)$/;

/** "Mr. Oranov, who | retires | March 1", "they | vote | Sunday": a date beside a verb of the present is in a calendar; not "who says". */
export function isTimetable(atoms: readonly Atom[], i: number): boolean {
  const { norm, text, kind } = atoms[i]!;
  if (kind !== 'word' || !/^\p{Ll}/u.test(text) || NO_TIMETABLE.test(norm) || SAID.has(norm)) return false;
  const subject = atoms[i - 1]?.norm ?? '';
  if (SINGULAR_SUBJECTS.test(subject)) return /[^su'’]s$/.test(norm);
  return (
    PLURAL_SUBJECTS.test(subject) && !/(?:ed|ing|ly|s)$/.test(norm) && !STRONG_PASTS.has(norm) && !MODALS.test(norm)
  );
}
const MODALS =
  /^(?:will|would|'ll|shall|can|could|may|might|must|should|'ve|'d|'re|not|n't|also|now|all|both|never|only|just|still|then|once|first|ca|wo|got|met)$/;

const OUTCOMES = new Set(
  'result results outcome aftermath wake winner winners loser losers anniversary victims survivors'.split(' '),
);

/** Whether `norm` is what an event leaves behind: "the results | of Tuesday's vote". */
export const isOutcomeOf = (norm: string) => OUTCOMES.has(norm);

/** Furthest that "ahead of" stands before the time its noun phrase holds. */
const AHEAD_REACH = 9;

/** "ahead of | the delegate-rich Tuesday vote": a noun phrase that "ahead of" looks forward to, without a verb between. */
export function isAheadOf(atoms: readonly Atom[], start: number): boolean {
  for (let i = start - 1; i > 0 && i > start - AHEAD_REACH; i--) {
    const { norm, kind } = atoms[i]!;
    if (norm === 'of') return /^(?:ahead|advance)$/.test(atoms[i - 1]!.norm);
    // "hard-fought" is no verb
    if (isDash(atoms, i) || isDash(atoms, i - 1) || norm === "'s") continue;
    if (kind === 'punctuation' || SAID.has(norm) || STRONG_PASTS.has(norm)) return false;
  }
  return false;
}

/** Furthest that "if" stands before its time. */
const CONDITION_REACH = 10;
const WOULD_REACH = 24;

const CONDITIONS = /^(?:if|unless|once|whether|whoever|whichever)$/;
/** Plain forms that stand behind "if they" or "once both": a verb in -s shows itself. */
const PLAIN_VERBS = /^(?:are|do|take|win|lose|vote|agree|fail|go|come|pass|hold|get|keep|remain|sign|stay)$/;

/**
 * "if he wins on Tuesday", "unless it meets by June", "once the rule takes effect on Dec. 1", "whoever wins in November", "if the
 * November vote goes ahead"; not "asked if he knew on Tuesday", "if elected in May", "was once in May".
 */
export function isCondition(atoms: readonly Atom[], start: number, end: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - CONDITION_REACH; i--) {
    const { norm, text, kind } = atoms[i]!;
    if (CLAUSE_ENDS.test(text) || text === ',') return false;
    // "when she is sentenced on June 7", "when Varga takes office on May 3"; not "when talks on Tuesday failed"
    if (norm === 'when')
      return atoms
        .slice(i + 1, start)
        .some((atom, n, near) => /^(?:is|are)$/.test(atom.norm) || (isPresentVerb(atom) && isSubject(near[n - 1])));
    if (CONDITIONS.test(norm)) {
      if (atoms.slice(i + 1, start).some((atom) => isPresentVerb(atom) || PLAIN_VERBS.test(atom.norm))) return true;
      return start - i <= 3 && atoms.slice(end, end + 3).some(isPresentVerb);
    }
    // "when she is | sentenced", "if the gate is still | closed": no past
    const before = /^(?:not|still|already|yet)$/.test(atoms[i - 1]?.norm ?? '') ? i - 2 : i - 1;
    if (/^(?:is|are|be|been)$/.test(atoms[before]?.norm ?? '')) continue;
    if (kind === 'word' && (STRONG_PASTS.has(norm) || (norm.length > 3 && norm.endsWith('ed')))) return false;
  }
  return false;
}

/**
 * “would resign if the ferries [were] not all running by 31 May”: in what somebody said, the condition of a “would” is told in the past and lies ahead. Not “asked if they were
 * back by May”, nor “would be glad if they had left by May”.
 */
export function isConditionOfWould(atoms: readonly Atom[], start: number): boolean {
  let condition = -1;
  for (let i = start - 1; i >= 0 && i > start - WOULD_REACH; i--) {
    const { norm, text } = atoms[i]!;
    if (CLAUSE_ENDS.test(text) || text === ',') return false;
    if (condition < 0) {
      if (/^(?:had|have|has)$/.test(norm)) return false;
      if (/^(?:if|unless)$/.test(norm)) condition = i;
    } else if (/^(?:would|'d)$/.test(norm)) return true;
    else if (/^(?:said|asked|told|wondered)$/.test(norm)) return false;
  }
  return false;
}

const isPresentVerb = (atom: Atom) =>
  atom.kind === 'word' &&
  !isCapital(atom) &&
  /[^su'’]s$/.test(atom.norm) &&
  !/^(?:this|its|his|hers|as)$/.test(atom.norm);

const isSubject = (atom: Atom | undefined) =>
  atom !== undefined && (/^(?:he|she|it)$/.test(atom.norm) || isCapital(atom));

const PROSPECTS = /^(?:chances?|hopes?|prospects?|odds|strateg(?:y|ies)|paths?|bid|shot|plans?|goal)$/;

/** "her chances of | winning in May", "strategies for winning": a gerund that a noun of hope governs. */
function isProspect(atoms: readonly Atom[], i: number): boolean {
  return (
    /^\p{Ll}+ing$/u.test(atoms[i]!.text) &&
    /^(?:of|for|at|to)$/.test(atoms[i - 1]?.norm ?? '') &&
    PROSPECTS.test(atoms[i - 2]?.norm ?? '')
  );
}

const OFFERS = /^(?:invitations?|invites?|permission|mandate|tickets?|orders?|instructions?)$/;

/** “accepted an invitation to | visit Perrick on 5 November”: what somebody is invited to lies ahead of the invitation. */
export function isInvited(atoms: readonly Atom[], start: number): boolean {
  for (let i = start - 1; i > 0 && i > start - CONDITION_REACH; i--) {
    const { norm, text, kind } = atoms[i]!;
    if (CLAUSE_ENDS.test(text) || text === ',' || SUBORDINATORS.has(norm)) return false;
    if (norm === 'to' && OFFERS.test(atoms[i - 1]!.norm)) return true;
    if (kind === 'word' && (STRONG_PASTS.has(norm) || /ed$/.test(norm))) return false;
  }
  return false;
}

/** Verbs of the present whose object is to come. */
const AWAITING = /^(?:needs|seeks|awaits|faces|anticipates)$/;

/** Whether an infinitive without a governor that has a tense stands in the clause before: "the chance to win in November". */
export function isAim(atoms: readonly Atom[], start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - CONDITION_REACH; i--) {
    const { norm, text } = atoms[i]!;
    if (CLAUSE_ENDS.test(text) || text === ',' || norm === 'after' || SUBORDINATORS.has(norm)) return false;
    if (isProspect(atoms, i)) return true;
    // "her chances | in November", "needs a win | in Tuesday's primary"
    if (i === start - 2 && PROSPECTS.test(norm)) return true;
    if (AWAITING.test(norm)) return true;
    if (norm === 'to')
      return (
        atoms[i + 1]!.kind === 'word' &&
        /^\p{Ll}/u.test(atoms[i + 1]!.text) &&
        !/^(?:the|an?|his|her|its|their|this|that|have)$|(?:ed|ing|s)$/.test(atoms[i + 1]!.norm)
      );
  }
  return false;
}

/** Words between "from" and "a year earlier" that tell a figure: "from | $22 million, or 40 cents a share, | a year earlier". */
const OF_FIGURES =
  /^(?:million|billion|trillion|thousand|percent|cents?|dollars?|euros?|pounds?|a|share|or|in|the|same|period)$/;
/** Atoms that such a figure may be long. */
const FIGURE_REACH = 12;

const IS_FIGURE = /^(?:[$%€£¥]|percent|million|billion|trillion|profit|profits|loss|losses|sales|revenue|earnings)$/;

/**
 * Whether two figures are set against each other: before `i` "up from $22 million | a year earlier", "less than | a year ago", or
 * by a sentence that `i` opens: "A year earlier, it earned $22 million".
 */
export function isCompared(atoms: readonly Atom[], i: number): boolean {
  if (i === 0) return atoms.some(({ norm }) => IS_FIGURE.test(norm));
  for (let at = i - 1; at >= 0 && at > i - FIGURE_REACH; at--) {
    const { norm, kind } = atoms[at]!;
    if (/^(?:from|than|with|to|over|against)$/.test(norm)) return true;
    if (kind === 'word' && !OF_FIGURES.test(norm)) return false;
  }
  return false;
}
