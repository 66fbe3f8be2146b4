// Atoms in, lengths of time and references out: "five days", "the past two years", "within 30 days", "recently".
import { UNIT_WORDS } from '../../lexicon/calendar-words.ts';
import { POSSESSIVES, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { TIME_REFERENCES } from '../../lexicon/time-words.ts';
import { type Atom, behindHyphen, isCapital, isDash } from './atom.ts';
import type { Parsed } from './meaning.ts';
import { parseAmount, parseCount } from './parse-amount.ts';
import { WINDOWS } from './parse-relative.ts';
import { timexOfAmounts } from './write-timex.ts';

/** Words that a bare plural follows as a length: "for weeks", "in months". */
const BEFORE_BARE = new Set('for in after over within by of about mere many'.split(' '));
/** "spent | years", "will take | months". */
const LASTING_VERBS = /^(?:lasts|lasted|lasting|takes?|took|taken|taking|spends?|spent|spending|waits?|waited)$/;
const BEHIND_BARE = new Set('before after since leading of away'.split(' '));

/**
 * A length of time at `i`.
 * Catches "five days", "16-hour", "a decade", "for weeks", "decades-long"; must not catch "34-year-old", "24 hours a day",
 * "the 50 years" of an age.
 */
export function parseDuration(atoms: readonly Atom[], i: number): Parsed | null {
  const windowed = parseWindow(atoms, i) ?? parseLong(atoms, i);
  if (windowed !== null) return windowed;
  const norm = atoms[i]?.norm ?? '';
  // "a | years-long war"
  if (/^an?$/.test(norm) && UNIT_WORDS.get(atoms[i + 1]?.norm ?? '')?.plural) return null;
  const bare = UNIT_WORDS.get(norm);
  if (bare?.plural) {
    const long = behindHyphen(atoms, i + 1);
    // "in the days ahead", "for years to come"
    const behind = atoms[i + 1]?.norm;
    const ahead =
      behind === 'ahead' && atoms[i + 2]?.norm !== 'of'
        ? i + 2
        : behind === 'to' && atoms[i + 2]?.norm === 'come'
          ? i + 3
          : 0;
    if (ahead > 0 && /^(?:in|for|over|the)$/.test(atoms[i - 1]?.norm ?? ''))
      return { end: ahead, meaning: { is: 'reference', timex: 'FUTURE_REF' } };
    const isLong = long > i + 1 && atoms[long]?.norm === 'long';
    const before = atoms[i - 1]?.norm ?? '';
    if (before === 'many' && atoms[i - 2]?.norm === 'as') return null;
    if (/^(?:early|late|small|wee|final|opening|closing|dawn|daylight|waking|working|business)$/.test(before))
      return null;
    const lasting = LASTING_VERBS.test(before) || (before === 'last' && LASTING.test(atoms[i - 2]?.norm ?? ''));
    if (!isLong && !(lasting || BEFORE_BARE.has(before) || BEHIND_BARE.has(atoms[i + 1]?.norm ?? ''))) return null;
    if (
      !isLong &&
      before === 'of' &&
      /^(?:early|late|small|wee|lot|lots|couple|hundreds|thousands|most|rest|some|all|one)$/.test(
        atoms[i - 2]?.norm ?? '',
      )
    )
      return null;
  }
  // "in years past"
  if (bare?.plural && atoms[i + 1]?.norm === 'past' && /^(?:in|of|from)$/.test(atoms[i - 1]?.norm ?? ''))
    return { end: i + 2, meaning: { is: 'reference', timex: 'PAST_REF' } };
  const read = parseAmount(atoms, i, bare?.plural ?? false);
  if (read === null || isRate(atoms, i, read.end)) return null;
  // "a day" after "hours", "a year" after a sum: told as a rate, a set
  if ((norm === 'a' || norm === 'an') && read.end === i + 2) {
    const before = atoms[i - 1];
    if (UNIT_WORDS.has(before?.norm ?? '')) return null;
    if (isRateNoun(before, atoms, i))
      return {
        end: read.end,
        meaning: { is: 'set', timex: timexOfAmounts(read.amounts)!, unit: read.amounts[0]!.unit },
      };
    const unit = read.amounts[0]!.unit;
    // "in a year in which", "on a day when"
    if (
      /^(?:when|that)$/.test(atoms[read.end]?.norm ?? '') ||
      (atoms[read.end]?.norm === 'in' && atoms[read.end + 1]?.norm === 'which')
    )
      return null;
    if (
      unit === 'day' &&
      !/^(?:after|before|later|earlier|ago)$/.test(atoms[read.end]?.norm ?? '') &&
      !/^(?:for|after|within|in|about|than|only|just|least|lasted|took|take|last|spent|over)$/.test(before?.norm ?? '')
    )
      return null;
  }
  if (
    norm === 'one' &&
    read.end === i + 2 &&
    read.amounts[0]!.unit === 'day' &&
    !/^(?:after|before)$/.test(atoms[read.end]?.norm ?? '') &&
    !/^(?:for|than|after|within|least|only|just|about|lasted|in)$/.test(atoms[i - 1]?.norm ?? '')
  )
    return null;
  let end = read.end;
  const long = behindHyphen(atoms, end);
  if (long > end && atoms[long]?.norm === 'long') end = long + 1;
  return { end, meaning: { is: 'duration', amounts: read.amounts, window: null } };
}

// month-long   a weeklong trip   the daylong strike   a years-long war
function parseLong(atoms: readonly Atom[], i: number): Parsed | null {
  const norm = atoms[i]?.norm ?? '';
  const glued = /^(hour|day|night|week|month|year|decade|century)long$/.exec(norm)?.[1];
  const word = UNIT_WORDS.get(glued ?? norm);
  const long = behindHyphen(atoms, i + 1);
  const apart = long > i + 1 && atoms[long]?.norm === 'long';
  if (word === undefined || (glued === undefined && (!apart || parseCount(atoms, i - 2) !== null))) return null;
  const amounts = [{ count: word.plural ? null : word.times, unit: word.unit }];
  return { end: glued === undefined ? long + 1 : i + 1, meaning: { is: 'duration', amounts, window: null } };
}

// "24 hours a day", "seven days a week"
function isRate(atoms: readonly Atom[], start: number, end: number): boolean {
  const next = atoms[end]?.norm;
  const unit = UNIT_WORDS.get(atoms[end + 1]?.norm ?? '');
  return (next === 'a' || next === 'per' || next === 'each') && unit !== undefined && !unit.plural && start < end;
}

function isRateNoun(before: Atom | undefined, atoms: readonly Atom[], i: number): boolean {
  if (before === undefined) return false;
  if (/^(?:percent|%|million|billion|trillion|dollars|euros|times|once|twice|thrice)$/.test(before.norm)) return true;
  const count = atoms[i - 2];
  return before.kind === 'word' && count?.kind === 'number' && before.norm.endsWith('s');
}

const PAST = new Set(['past', 'last', 'previous', 'preceding']);
const FUTURE = new Set(['next', 'coming', 'following']);

const LASTING =
  /^(?:will|would|wo|could|may|might|can|must|should|to|not|n't|'ll|ca|did|does|do|also|probably|likely)$/;

// the past 20 years   the last few weeks   the next five years   the coming months   within 30 days   in recent years
function parseWindow(atoms: readonly Atom[], i: number): Parsed | null {
  const opener = atoms[i]?.norm ?? '';
  if (opener === 'within' || opener === 'inside') {
    const read = parseAmount(atoms, i + 1);
    if (read === null || read.hyphenated || isRate(atoms, i + 1, read.end)) return null;
    // "within two weeks of the vote" counts from the vote
    const open = /^(?:of|after|before)$/.test(atoms[read.end]?.norm ?? '');
    return {
      start: i + 1,
      end: read.end,
      meaning: { is: 'duration', amounts: read.amounts, window: open ? null : 'future' },
    };
  }
  let at = opener === 'the' || opener === 'these' ? i + 1 : i;
  const first = atoms[at]?.norm ?? '';
  if (first === 'recent' && UNIT_WORDS.get(atoms[at + 1]?.norm ?? '')?.plural)
    return { end: at + 2, meaning: { is: 'reference', timex: 'PAST_REF' } };
  // "the first three months", "the two weeks" is no window
  const window = PAST.has(first) ? 'past' : FUTURE.has(first) ? 'future' : null;
  if (window === null) return null;
  // "will | last two weeks", "last another day": the verb
  if (first === 'last' && at === i && LASTING.test(atoms[i - 1]?.norm ?? '')) return null;
  const firstWord = at;
  at++;
  if (first === 'last' && firstWord === i && /^(?:an?|another)$/.test(atoms[at]?.norm ?? '')) return null;
  const bare = UNIT_WORDS.get(atoms[at]?.norm ?? '');
  const counted = parseCount(atoms, at);
  // "his last days", "the last days of the war", "the following days" are no window up to now
  const possessed = atoms[i - 1]?.norm === "'s" || POSSESSIVES.has(atoms[i - 1]?.norm ?? '');
  if (bare?.plural && (possessed || ((first === 'last' || first === 'following') && atoms[at + 1]?.norm === 'of')))
    return null;
  if (counted !== null || bare?.plural) {
    const read = parseAmount(atoms, at, bare?.plural ?? false, true);
    if (read === null || read.hyphenated) return null;
    return { start: firstWord, end: read.end, meaning: { is: 'duration', amounts: read.amounts, window } };
  }
  // "in the last year of her presidency" is no time up to now
  if (first === 'last' && bare !== undefined && atoms[at + 1]?.norm === 'of') return null;
  // "over the past week", "the past decade", "the next decade": a length up to now; "last week", "next year" name a period
  // "until the last minute" names no length
  if (bare === undefined || bare.unit === 'second' || bare.unit === 'minute') return null;
  const spansIt =
    first === 'past' ||
    (opener === 'the' &&
      (first === 'last' ||
        bare.unit === 'decade' ||
        bare.unit === 'century' ||
        (first === 'next' && bare.unit !== 'day' && WINDOWS.has(atoms[i - 1]?.norm ?? ''))));
  if (!spansIt || atoms[i - 1]?.norm === 'this') return null;
  return {
    start: firstWord,
    end: at + 1,
    meaning: { is: 'duration', amounts: [{ count: bare.times, unit: bare.unit }], window },
  };
}

const REFERENCE_OPENERS: ReadonlySet<string> = new Set(
  [...TIME_REFERENCES.keys()].map((phrase) => phrase.split(' ')[0]!),
);

/** "now", "recently", "these days", "the near future", "was once". The longest that fits; "now-famous" is none. */
export function parseReference(atoms: readonly Atom[], i: number): Parsed | null {
  let phrase = '';
  let found: Parsed | null = null;
  const end = REFERENCE_OPENERS.has(atoms[i]!.norm) ? Math.min(atoms.length, i + 4) : i;
  for (let at = i; at < end; at++) {
    phrase += `${at === i ? '' : ' '}${atoms[at]!.norm}`;
    const timex = TIME_REFERENCES.get(phrase);
    if (timex !== undefined)
      found = { start: atoms[i]!.norm === 'in' ? i + 1 : i, end: at + 1, meaning: { is: 'reference', timex } };
  }
  if (found !== null) {
    // "now that" gives a reason, "now-defunct" is an adjective, "in the past two years" a window, "the future king"
    if (atoms[i]!.norm === 'now' && atoms[i + 1]?.glued && isDash(atoms, i + 1)) return null;
    // "as recently as 2028", "most recently in May": it stands with a time that tells more
    if (atoms[i]!.norm === 'recently' && (atoms[i - 1]?.norm === 'as' || isMostRecently(atoms, i))) return null;
    // "Johnny-come-lately"
    if (atoms[i]!.glued && isDash(atoms, i - 1)) return null;
    if (atoms[i]!.norm === 'now' && atoms[i - 1]?.norm === 'until') return found;
    if (/^in the past$/.test(phraseOf(atoms, i, found.end)) && UNIT_WORDS.has(atoms[found.end]?.norm ?? ''))
      return null;
    if (/^in the past$/.test(phraseOf(atoms, i, found.end)) && parseCount(atoms, found.end) !== null) return null;
    // "the past | three years", "the past, which"
    const behind = atoms[found.end];
    if (
      phraseOf(atoms, i, found.end) === 'the past' &&
      behind !== undefined &&
      behind.kind !== 'punctuation' &&
      !PREPOSITIONS.has(behind.norm) &&
      !NO_NOUN.test(behind.norm)
    )
      return null;
    if (/future$/.test(phraseOf(atoms, i, found.end)) && /^(?:of)$/.test(atoms[found.end]?.norm ?? '')) return null;
    if (
      /^the future$/.test(phraseOf(atoms, i, found.end)) &&
      atoms[found.end]?.kind === 'word' &&
      !/^(?:and|but|is|was|will|that|for|to|in|as|with|if)$/.test(atoms[found.end]!.norm)
    )
      return null;
    return found;
  }
  const adjective = parseAdjective(atoms, i);
  if (adjective !== null) return adjective;
  // "was once", "once led": not "once the talks end", "once a week", "at once"
  if (
    atoms[i]!.norm === 'once' &&
    /^(?:was|were|had|has|who|that|is)$/.test(atoms[i - 1]?.norm ?? '') &&
    /^\p{Ll}/u.test(atoms[i + 1]?.text ?? '') &&
    !/^(?:a|again|more|an|every|he|she|it|they|in)$/.test(atoms[i + 1]!.norm)
  )
    return { end: i + 1, meaning: { is: 'reference', timex: 'PAST_REF' } };
  return null;
}

const NO_NOUN = /^(?:that|which|where|when|and|or|but|is|was|will|would|if|he|she|it|they|we|as|than)$/;
const BEFORE_CURRENTS = /^(?:an?|alternating|direct|electric|electrical|ocean|strong|swift|warm|cold)$/;
/** Behind "current", what is named rather than dated. */
const NAMED_CURRENT = /^(?:accounts?|affairs|events|assets|liabilities)$/;

// the | current | chairman   a | recent | wave of strikes: TIDES marks the adjective; not "a current carried him", "the current account"
function parseAdjective(atoms: readonly Atom[], i: number): Parsed | null {
  const { norm } = atoms[i]!;
  if ((norm !== 'current' && norm !== 'recent' && norm !== 'future') || (i > 0 && isCapital(atoms[i]))) return null;
  const noun = behindHyphen(atoms, i + 1);
  if (noun > i + 1 || !/^[\p{Ll}\p{Nd}“"']/u.test(atoms[noun]?.text ?? '')) return null;
  const next = atoms[noun]!.norm;
  if (PREPOSITIONS.has(next) || NO_NOUN.test(next)) return null;
  if (norm === 'recent') return { end: i + 1, meaning: { is: 'reference', timex: 'PAST_REF' } };
  // "future | talks", not "a future in which", "the port's future hangs on it"
  if (norm === 'future') {
    const before = atoms[i - 1]?.norm ?? '';
    const isVerb = /(?:ed|s)$/.test(next) && (before === "'s" || POSSESSIVES.has(before));
    return isVerb ? null : { end: i + 1, meaning: { is: 'reference', timex: 'FUTURE_REF' } };
  }
  if (NAMED_CURRENT.test(next)) return null;
  if (BEFORE_CURRENTS.test(atoms[i - 1]?.norm ?? '') && /(?:ed|s)$|^(?:of|in|that|was|is|and)$/.test(next)) return null;
  return { end: i + 1, meaning: { is: 'reference', timex: 'PRESENT_REF' } };
}

const isMostRecently = (atoms: readonly Atom[], i: number) =>
  atoms[i - 1]?.norm === 'most' &&
  (/^(?:in|on|at|during|last|this|yesterday|earlier)$/.test(atoms[i + 1]?.norm ?? '') || isCapital(atoms[i + 1]));

const phraseOf = (atoms: readonly Atom[], start: number, end: number) =>
  atoms
    .slice(start, end)
    .map((atom) => atom.norm)
    .join(' ');
