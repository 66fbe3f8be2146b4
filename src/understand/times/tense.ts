// A stretch of a sentence in, on which side of the report’s day its time lies out: by the verb group of its clause, by the
// preposition before it, by words like "scheduled".
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { POSSESSIVES, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { SAID } from '../../lexicon/said.ts';
import {
  FALSE_PASTS,
  FUTURE_WITH_TO,
  FUTURE_WORDS,
  SCHEDULED_NOUNS,
  STRONG_PASTS,
  TIMETABLE_VERBS,
} from '../../lexicon/time-words.ts';
import { IRREGULAR_PARTICIPLES } from '../../lexicon/verb-shapes.ts';
import { askedForBefore } from './asked-for.ts';
import { type Atom, isCapital, isDash } from './atom.ts';
import {
  CLAUSE_ENDS,
  isAheadOf,
  isAim,
  isCondition,
  isContract,
  isInvited,
  isOutcomeOf,
  isTimetable,
  SUBORDINATORS,
} from './clause-cues.ts';
import { monthAt } from './parse-date.ts';
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
const ABILITIES = /^(?:not|n't|only|see|hear|feel|smell|find|seen|heard|felt|found|reached)$/;
const ORDERED = /^(?:told|asked|urged|ordered|invited|warned|advised|instructed|begged|wanted)$/;
const SPOKEN = /^(?:agreed|vowed|promised|pledged|decided|hoped|intended|wanted|asked|urged|ordered|told)$/;
const FIRST_PLANNED = /^(?:originally|initially|previously|once|first)$/;
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

/** What is done once and lasts: "were closed until Friday", "jailed him until Tuesday"; not "lasted until Friday", "waited until Tuesday". */
const LASTING =
  /^(?:gave|set|had|put|extended|postponed|delayed|adjourned|suspended|allowed|said|cancel+ed|closed|shut|halted|banned|barred|grounded|remanded|jailed|called|ordered|imposed)$/;

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

/** What the verb, noun or adjective at `i` says of the side; `infinitive`: a "to" with its verb stands between it and the time. */
function sideOfWord(atoms: readonly Atom[], i: number, infinitive: boolean): 'past' | 'future' | null {
  const { norm, text } = atoms[i]!;
  const next = atoms[i + 1]?.norm ?? '';
  // "“Will it open on Monday?” he asked"; not "Will Okker"
  if (isCapital(atoms[i]) && i > 0 && !(norm === 'will' && SUBJECT_BEHIND.test(next))) return null;
  if (norm === 'will' || norm === "'ll" || norm === 'shall' || norm === 'wo') return 'future';
  // "could not be reached Friday", "could hear voices Sunday", "could be seen": what somebody was able to
  const able = next === 'be' ? (atoms[i + 2]?.norm ?? '') : next;
  if (norm === 'could' && ABILITIES.test(able)) return 'past';
  if (/^(?:would|must|should|may|might|can|could)$/.test(norm))
    // "would not comment Friday"
    return next === 'have' ||
      (norm === 'would' &&
        next === 'not' &&
        /^(?:say|comment|discuss|elaborate|confirm|speculate|answer|give|identify|disclose|name|specify)$/.test(
          atoms[i + 2]?.norm ?? '',
        ))
      ? 'past'
      : 'future';
  if (/^(?:is|are|'s|'re|am|was|were)$/.test(norm)) {
    // "was to have met": it did not
    if (next === 'to' && atoms[i + 2]?.norm === 'have') return 'past';
    // "is to meet", "is scheduled", "are expected"; "was to meet" told from a time before it
    if (
      next === 'to' ||
      next === 'due' ||
      next === 'scheduled' ||
      next === 'expected' ||
      next === 'set' ||
      next === 'slated'
    )
      return 'future';
    if (norm === 'was' || norm === 'were') return 'past';
    return null;
  }
  // "originally scheduled for Monday": the day may be over
  if (/^(?:scheduled|planned|due|set|slated|expected)$/.test(norm) && FIRST_PLANNED.test(atoms[i - 1]?.norm ?? ''))
    return 'past';
  if (FUTURE_WITH_TO.has(norm)) {
    // "likely on Tuesday", "going on", "ready for" say nothing
    if (!infinitive && next !== 'to' && /^(?:likely|going|ready|supposed)$/.test(norm)) return null;
    if (/^(?:agreed|vowed|promised|pledged|decided|hoped|intended|offered|proposed)$/.test(norm))
      return infinitive || (next === 'to' && !/^(?:the|a|an)$/.test(atoms[i + 2]?.norm ?? '')) || next === 'for'
        ? 'future'
        : 'past';
    // "revised his withdrawal plans in October"
    if (!infinitive && next !== 'to' && next !== 'for' && isNounPlan(atoms, i)) return null;
    if (infinitive || next === 'to' || next === 'for' || next === 'on' || next === 'in' || next === 'by')
      return norm === 'set' && !infinitive && next !== 'to' && next !== 'for' ? 'past' : 'future';
    // “will be set free before 1 May”: a participle, whose verb stands before it; “is to set out on 1 May”: no past
    if (norm === 'set')
      return /^(?:be|being)$/.test(atoms[i - 1]?.norm ?? '') || NO_PAST_BEHIND.test(atoms[i - 1]?.norm ?? '')
        ? null
        : 'past';
    return null;
  }
  if (TIMETABLE_VERBS.has(norm) && !infinitive) return 'future';
  // "takes effect in January", "was to have visited in March"
  if ((norm === 'takes' || norm === 'take') && !infinitive && TAKEN.test(next)) return 'future';
  if ((norm === 'comes' || norm === 'come') && !infinitive && COMING.test(next)) return 'future';
  // "Kestria votes for a new parliament on 2 November", "the parliament votes Monday", not "cast votes for a rival"
  const subject = atoms[i - 1];
  if (norm === 'votes' && ((/^(?:for|on|in)$/.test(next) && isCapital(subject)) || BODY_NOUNS_ALONE.has(subject?.norm ?? ''))) return 'future'; // biome-ignore format: one line
  // "polls open Thursday", "shops close at noon on Sunday", "deputies vote Monday", not "an open letter Monday"
  if (
    /^(?:open|reopen|close|start|end|return|continue|vote|sail)$/.test(norm) &&
    !infinitive &&
    /[^s'’]s$/.test(atoms[i - 1]?.norm ?? '')
  )
    return 'future';
  if (FUTURE_WORDS.has(norm)) return /^(?:can|agenda|plans|plan|tomorrow)$/.test(norm) ? null : 'future';
  if (norm === 'has' || norm === 'have')
    return infinitive ? null : /(?:ed|en|wn|ne|ught|been|ade|et|eld)$/.test(next) || next === 'been' ? 'past' : null;
  // "is heard in May", "is still closed on 1 May", "to be held": a participle, no past
  const aux =
    atoms[/ly$|^(?:not|n't|also|now|soon|still|already|yet)$/.test(atoms[i - 1]?.norm ?? '') ? i - 2 : i - 1]?.norm ??
    '';
  // "will stay shut", "remain closed"
  if (/^(?:is|are|be|being|'re|stay|stays|remain|remains)$/.test(aux)) return null;
  // "will put", "to cut", "could hit": no past, though it looks like one
  if (NO_PAST_BEHIND.test(aux)) return null;
  // "told them to come in the spring"
  if (infinitive && ORDERED.test(norm)) return 'future';
  if (infinitive && SAID.has(norm)) return null;
  // "a rate cut before May": a noun
  if (NOUN_PASTS.test(norm) && atoms.slice(Math.max(0, i - 3), i).some((one) => DETERMINERS.test(one.norm)))
    return null;
  if (STRONG_PASTS.has(norm) || SAID.has(norm))
    return /(?:s|ing)$/.test(norm) && !STRONG_PASTS.has(norm) ? null : isPresent(norm) ? null : 'past';
  // “from the flooded eastern bank”, “a divided board”: no verb between an article and its noun
  if (norm.endsWith('ed') && ARTICLES.test(atoms[i - 1]?.norm ?? '') && atoms[i + 1]?.kind === 'word') return null;
  // "a man seen near the bank Saturday"
  if (IRREGULAR_PARTICIPLES.has(norm)) return 'past';
  if (norm.length > 3 && norm.endsWith('ed') && !FALSE_PASTS.has(norm) && /^\p{Ll}/u.test(text)) return 'past';
  return null;
}

/** "his plans", "the hopes": a noun, by the determiner close before it. */
const isNounPlan = (atoms: readonly Atom[], i: number) =>
  /^(?:plans?|hopes?|aims)$/.test(atoms[i]!.norm) &&
  atoms.slice(Math.max(0, i - 3), i).some(({ norm }) => norm === "'s" || norm === 'the' || POSSESSIVES.has(norm));

/** Behind these stands a plain form, though it may look like a past. */
const NO_PAST_BEHIND = /^(?:will|would|'ll|shall|can|could|may|might|must|should|to)$/;

const SUBJECT_BEHIND = /^(?:i|we|you|he|she|it|they|the|an?|there|this|that|these|those|his|her|its|their|your|our)$/;

/** Words that put a date into the calendar, as verbs of a timetable do. */
const FIXED = /^(?:payable|maturing|takes?)$/;
/** "comes | due", "on Friday comes | the report" */
const COMING = /^(?:due|into|up|the|an?)$/;
const TAKEN = /^(?:effect|office|place|over|part|command|charge|up)$/;

/** Pasts that are nouns too. */
const NOUN_PASTS = /^(?:cut|hit|cost|shot|cast|broadcast|spread|bid|quit|put)$/;
const DETERMINERS = /^(?:the|an?|its|their|his|her|our|my|this|that|any|no|another|further|each)$/;
const ARTICLES = /^(?:the|an?|its|their|his|her|our|my)$/;

const isPresent = (norm: string) => !STRONG_PASTS.has(norm) && !norm.endsWith('ed');
