// A stretch of a sentence in, on which side of the report’s day its time lies out: by the verb group of its clause, by the
// preposition before it, by words like "scheduled".
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { SCHEDULED_NOUNS, TIMETABLE_VERBS } from '../../lexicon/time-words.ts';
import { askedForBefore } from './asked-for.ts';
import { type Atom, isDash } from './atom.ts';
import {
  CLAUSE_ENDS,
  isAheadOf,
  isAim,
  isCondition,
  isConditionOfWould,
  isContract,
  isInvited,
  isOutcomeOf,
  isTimetable,
  SUBORDINATORS,
} from './clause-cues.ts';
import { monthAt } from './parse-date.ts';
import { sideOfWord } from './side-of-word.ts';
import { isDoneOn, isDueOn, titleOpens } from './told-ahead.ts';

export interface Side {
  readonly side: 'past' | 'future' | null;
  /** The evidence stands next to the time or cannot be read otherwise. */
  readonly strong: boolean;
}

interface Right extends Side {
  readonly norm: string;
}

/** What a verb on the left tells. */
interface Left extends Side {
  readonly near: boolean;
  /** The verb; empty for none. */
  readonly norm: string;
  /** "has given them until Tuesday": the past is told from now. */
  readonly perfect: boolean;
}

const UNKNOWN: Side = { side: null, strong: false };
const NO_VERB: Left = { side: null, strong: false, near: false, perfect: false, norm: '' };
const SPOKEN = /^(?:agreed|vowed|promised|pledged|decided|hoped|intended|wanted|asked|urged|ordered|told)$/;
const MOVED_TO = /^(?:to|until|till|for)$/;
const MOVED = /^(?:postponed|rescheduled|extended|moved|delayed|deferred|adjourned|shifted|off|back|forward)$/;
/** Furthest that a verb is looked for, in atoms. */
const REACH = 18;

/** The side of the time at atoms `start` up to `end`. The nearest verb to the left in the clause tells, else the one to the right. */
export function sideOf(atoms: readonly Atom[], start: number, end: number): Side {
  const before = sideOfPreposition(atoms, start);
  if (before.strong) return before;
  if (isAheadOf(atoms, start)) return { side: 'future', strong: true };
  if (isPromised(atoms, start)) return { side: 'future', strong: true };
  // a day just gone by is that of the asking
  if (askedForBefore(atoms, start, end) !== null) return { side: 'future', strong: false };
  if (isSetAs(atoms, start, end)) return { side: 'future', strong: true };
  if (isContract(atoms, end)) return { side: 'future', strong: true };
  if (isInvited(atoms, start)) return { side: 'future', strong: false };
  if (isDueOn(atoms, start)) return { side: 'future', strong: true };
  if (isDoneOn(atoms, start)) return { side: 'future', strong: false };
  // "Tuesday’s meeting will", "the Oct. 23 vote was": the time belongs to a noun whose verb comes behind
  const possessive = atoms[end]?.norm === "'s";
  // "fourth-quarter | earnings should"
  const isAdjective =
    atoms.slice(start, end).some((_, n) => isDash(atoms, start + n)) && /^\p{Ll}/u.test(atoms[end]?.text ?? '');
  const ofNoun = possessive || isAdjective || /^(?:the|a|an)$/.test(atoms[start - 1]?.norm ?? '');
  const left = lookLeft(atoms, start);
  const right = lookRight(atoms, end);
  // "said at the February conference that": a preposition before the noun ties it to the verb on the left
  // "Monday's ruling will", "her victories on Monday will": what has a date of its own may lie ahead, a ruling is out
  const noun = possessive ? nounBehind(atoms, end + 1) : null;
  // "if the pact wins the vote on Tuesday": what hangs on a condition of the present is to come
  if (left.side === null && before.side === null && isCondition(atoms, start, end))
    return { side: 'future', strong: false };
  if (before.side !== 'past' && isConditionOfWould(atoms, start)) return { side: 'future', strong: true };
  const tied = left.side !== null && PREPOSITIONS.has(atoms[start - (possessive ? 1 : 2)]?.norm ?? '');
  if (possessive && right.side === 'future' && noun === null)
    return left.side === 'future' && left.near ? left : UNKNOWN;
  if (ofNoun && !tied && right.side === 'future') return right;
  // "will look for ways around Wednesday's ruling": only a verb close by speaks of the ruling
  if (possessive && left.side === 'future' && !left.near) return UNKNOWN;
  if (
    before.side === 'future' &&
    !denies(atoms[start - 1]?.norm === 'the' ? atoms[start - 2]!.norm : (atoms[start - 1]?.norm ?? ''), left, right)
  )
    return before;
  if (left.side !== null) return ofNoun ? { ...left, strong: false } : left;
  // "In January he doubted": before the main verb of its sentence
  if (
    right.side === 'future' &&
    start > 2 &&
    PREPOSITIONS.has(atoms[start - 1]!.norm) &&
    !isScheduled(atoms[start - 2]) &&
    !opensClause(atoms, start - 1)
  )
    return before;
  // "an effort to win in November": an aim, if no verb tells otherwise
  if (right.side === null && before.side === null && isAim(atoms, start)) return { side: 'future', strong: false };
  // "In the May 5 vote, he lost": it opens the sentence
  const opens =
    start <= 1 || (start === 2 && /^(?:the|a|an)$/.test(atoms[1]!.norm) && PREPOSITIONS.has(atoms[0]!.norm));
  if (right.side !== null) return { ...right, strong: right.strong && opens };
  // "the November election": what is in the calendar lies ahead, if no verb tells otherwise; "Tuesday's vote" may be over
  const isMonth = monthAt(atoms, end - 1) !== null;
  if (isMonth && before.side === null && ofNoun && nounBehind(atoms, possessive ? end + 1 : end) !== null)
    return { side: 'future', strong: false };
  return before;
}

function sideOfPreposition(atoms: readonly Atom[], start: number): Side {
  let at = start - 1;
  if (atoms[at]?.norm === 'the') at--;
  // "until at least Tuesday", "by about May"
  if (atoms[at]?.norm === 'least' && atoms[at - 1]?.norm === 'at') at -= 2;
  else if (/^(?:about|around|roughly)$/.test(atoms[at]?.norm ?? '') && PREPOSITIONS.has(atoms[at - 1]?.norm ?? ''))
    at--;
  const norm = atoms[at]?.norm ?? '';
  const earlier = atoms[at - 1]?.norm ?? '';
  if (norm === 'since' || norm === 'ago') return { side: 'past', strong: true };
  // "have been postponed to 17 April": what is put off is put off to a day ahead; not "had been moved to Monday", told from later
  if (
    MOVED_TO.test(norm) &&
    (MOVED.test(earlier) || isMovedBy(atoms, at)) &&
    !atoms.slice(Math.max(0, at - 4), at).some((one) => one.norm === 'had')
  )
    return { side: 'future', strong: true };
  if (norm === 'of' && earlier === 'ahead') return { side: 'future', strong: true };
  if (norm === 'as' && (earlier === 'soon' || earlier === 'early' || earlier === 'late'))
    return { side: 'future', strong: false };
  if (norm === 'than' && earlier === 'later') return { side: 'future', strong: true };
  // "in the 12 months through May"
  if (norm === 'through' && /^(?:year|months|weeks|quarters?|period)$/.test(earlier))
    return { side: 'past', strong: false };
  if (norm === 'by' || norm === 'until' || norm === 'till' || norm === 'before' || norm === 'through')
    return { side: 'future', strong: false };
  // "the results of Tuesday's primaries will": what has an outcome is over
  if (norm === 'of' && isOutcomeOf(earlier)) return { side: 'past', strong: true };
  if (/^(?:beginning|starting|effective|coming|upcoming)$/.test(norm)) return { side: 'future', strong: false };
  if (norm === 'after' || norm === 'following') return { side: 'past', strong: false };
  return UNKNOWN;
}

/** “put back by a week | to 10 October” */
function isMovedBy(atoms: readonly Atom[], at: number): boolean {
  const from = Math.max(0, at - MOVED_BY_REACH);
  const by = atoms.findLastIndex(({ norm }, i) => i >= from && i < at && norm === 'by');
  return by > 0 && MOVED.test(atoms[by - 1]!.norm);
}
const MOVED_BY_REACH = 5;

function lookLeft(atoms: readonly Atom[], start: number): Left {
  let infinitive = false;
  let commas = 0;
  for (let i = start - 1; i >= 0 && i > start - REACH; i--) {
    const atom = atoms[i]!;
    const { norm } = atom;
    if (CLAUSE_ENDS.test(atom.text)) {
      const opening = titleOpens(atoms, i);
      if (opening === null) return NO_VERB;
      i = opening;
      continue;
    }
    if (atom.text === ',') commas++;
    if (atom.kind !== 'word') continue;
    // "had been scheduled to attend, but on Thursday the council said"
    if (norm === 'but' || (norm === 'and' && atoms[i - 1]?.text === ',')) return NO_VERB;
    if (SUBORDINATORS.has(norm)) {
      // "the talks that ended in May": behind the relative stands its verb, read already; "said that on Tuesday" goes on right
      return NO_VERB;
    }
    if (
      norm === 'to' &&
      /^\p{Ll}/u.test(atoms[i + 1]?.text ?? '') &&
      atoms[i + 1]!.kind === 'word' &&
      !/^(?:the|a|an|his|her|its|their|this|that)$/.test(atoms[i + 1]!.norm)
    ) {
      infinitive = true;
      continue;
    }
    const side =
      sideOfWord(atoms, i, infinitive) ?? (!infinitive && start - i <= 3 && isTimetable(atoms, i) ? 'future' : null);
    if (side !== null) {
      // "if he won on Tuesday"
      if (
        side === 'past' &&
        atoms.slice(Math.max(0, i - 4), i).some(({ norm: word }) => word === 'if' || word === 'unless')
      )
        return NO_VERB;
      if (norm === 'had' && atoms[i + 1]?.norm === 'been')
        return { side, strong: false, near: false, perfect: true, norm };
      const perfect = /^(?:has|have|'ve)$/.test(norm) || /^(?:has|have|'ve)$/.test(atoms[i - 1]?.norm ?? '');
      const isFixed = TIMETABLE_VERBS.has(norm) || FIXED.test(norm) || isTimetable(atoms, i);
      const plain = side === 'past' || /^(?:will|'ll|shall|wo)$/.test(norm) || (isFixed && start - i <= 3);
      return { side, strong: plain && commas === 0 && start - i <= 7, near: start - i <= 3, perfect, norm };
    }
  }
  return NO_VERB;
}

/** "set | Nov. 30 | as the record date"; not "had set Friday as the deadline", which may be over. */
const isSetAs = (atoms: readonly Atom[], start: number, end: number) =>
  /^(?:set|sets|fixed|named)$/.test(atoms[start - 1]?.norm ?? '') &&
  /^(?:as|for)$/.test(atoms[end]?.norm ?? '') &&
  !atoms.slice(Math.max(0, start - REACH), start).some(({ norm }) => norm === 'had');

/** "promised elections | in June": what is promised is to come, though the promise is out; not "promised in June". */
const isPromised = (atoms: readonly Atom[], start: number) =>
  PREPOSITIONS.has(atoms[start - 1]?.norm ?? '') &&
  isScheduled(atoms[start - 2]) &&
  atoms
    .slice(Math.max(0, start - 7), start - 2)
    .some(({ norm }) => /^(?:promised|pledged|proposed|demanded|sought)$/.test(norm));

const isScheduled = (atom: Atom | undefined) => atom !== undefined && SCHEDULED_NOUNS.has(atom.norm);

/** The scheduled noun in the phrase that starts at `i`, if one of its first words is: "Tuesday's | New Hampshire primary". */
function nounBehind(atoms: readonly Atom[], i: number): Atom | null {
  for (let at = i; at < Math.min(atoms.length, i + 5); at++) {
    if (isScheduled(atoms[at])) return atoms[at]!;
    if (atoms[at]!.kind === 'punctuation' && !isDash(atoms, at)) return null;
  }
  return null;
}

/** Whether the preposition at `i` opens its clause: ", on Tuesday", "that on Tuesday", "but by Tuesday". */
const opensClause = (atoms: readonly Atom[], i: number) =>
  i === 0 ||
  atoms[i - 1]!.kind === 'punctuation' ||
  SUBORDINATORS.has(atoms[i - 1]!.norm) ||
  /^(?:and|but|or)$/.test(atoms[i - 1]!.norm);

/** Whether the verbs around a time behind "by", "until" or "before" put it into the past after all: "lasted until May", "by Tuesday both were". */
function denies(preposition: string, left: Left, right: Right): boolean {
  if (left.side === 'past' && left.perfect) return left.norm === 'had' || preposition === 'through';
  // "By Tuesday, both were tired", "Until Friday, they had declined"
  if (left.side === null && right.side === 'past') return true;
  switch (preposition) {
    case 'by':
      // "had left by May", "all were out by May"
      return (
        /^(?:had|was|were)$/.test(left.norm) ||
        (left.side !== 'future' && right.side === 'past' && /^(?:was|were|had)$/.test(right.norm))
      );
    case 'until':
    case 'till':
    case 'through':
      return left.side === 'past' && !LASTING.test(left.norm);
    default:
      return left.side === 'past';
  }
}

/** What is done once and lasts: "were closed until Friday", "jailed him until Tuesday", "promised free crossings until the end of July"; not "lasted until Friday", "waited until Tuesday". */
const LASTING =
  /^(?:promised|pledged|vowed|guaranteed|assured|granted|approved|authori[sz]ed|permitted|renewed|prolonged|offered|gave|set|had|put|extended|postponed|delayed|adjourned|suspended|allowed|said|cancel+ed|closed|shut|halted|banned|barred|grounded|remanded|jailed|called|ordered|imposed)$/;

function lookRight(atoms: readonly Atom[], end: number): Right {
  let crossed = false;
  for (let i = end; i < atoms.length && i < end + REACH; i++) {
    const atom = atoms[i]!;
    if (CLAUSE_ENDS.test(atom.text)) return { ...UNKNOWN, norm: '' };
    if (atom.kind !== 'word') continue;
    if (SUBORDINATORS.has(atom.norm) && i > end) {
      crossed = true;
      continue;
    }
    // "On Thursday she promised to": the promise is out
    const side = SPOKEN.test(atom.norm) ? 'past' : sideOfWord(atoms, i, false);
    if (side !== null) return { side, strong: i - end <= 8 && !crossed, norm: atom.norm };
  }
  return { ...UNKNOWN, norm: '' };
}

/** Words that put a date into the calendar, as verbs of a timetable do. */
const FIXED = /^(?:payable|maturing|takes?)$/;
