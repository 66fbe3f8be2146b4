// What a told quantity measures, and of whom: by the place of words in its clause. Null parts where the place does not tell.
import { PAYING_VERBS, STANDING_VERBS, TRANSITIVE_CHANGE } from '../../lexicon/change-words.ts';
import { PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import type { Change } from './find-change.ts';
import { isTimeWord, type Phrase, phraseAfter, splitPossessor, subjectBefore } from './find-phrase.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told } from './quantity.ts';

export interface Measured {
  readonly measure: Phrase | null;
  readonly whose: Phrase | null;
}

const NOTHING: Measured = { measure: null, whose: null };
const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';
const isArticle = (word: string): boolean => /^(?:an?|the|its|their|his|her|our|this|that|another|each|'s)$/.test(word);
/** What a share is told of when it is only the yardstick: "2 percent of GDP on defence". */
const YARDSTICKS = /^(?:gdp|gnp|output|gross|income|product|national)$/;

/** `before` is what the quantity told just before it measures, for those that are told twice ("by 3.8 percent, or $10 billion"). */
export function findMeasure(
  atoms: readonly Atom[],
  told: Told,
  change: Change | null,
  before: Measured | null,
): Measured {
  if (change !== null) return measureOfChange(atoms, told, change, before);
  return (
    ofYardstick(atoms, told) ??
    ofShare(atoms, told) ??
    asAdjective(atoms, told) ??
    ofNoun(atoms, told) ??
    asComplement(atoms, told) ??
    behindMoney(atoms, told) ??
    NOTHING
  );
}

function measureOfChange(atoms: readonly Atom[], told: Told, change: Change, before: Measured | null): Measured {
  switch (change.kind) {
    case 'noun-behind': {
      const link = change.at + 1;
      const phrase = /^(?:in|of|to|on)$/.test(normAt(atoms, link)) ? phraseAfter(atoms, link + 1) : null;
      return phrase ? owned(atoms, phrase) : NOTHING;
    }
    case 'noun': {
      // "an increase of $600 million in aid", "an increase in aid of $600 million"
      const inside =
        /^(?:in|of|to)$/.test(normAt(atoms, change.at + 1)) && change.at + 2 < told.hedgeFrom - 1
          ? phraseAfter(atoms, change.at + 2)
          : null;
      const phrase = inside ?? (normAt(atoms, told.to) === 'in' ? lowerPhraseAfter(atoms, told.to + 1) : null);
      return phrase ? owned(atoms, phrase) : NOTHING;
    }
    case 'particle': {
      if (change.at > told.from) return before ?? asComplement(atoms, told) ?? NOTHING;
      const verb = change.at - 1;
      if (!/^(?:went|go|goes|gone|going|is|are|was|were|been|remained|be)$/.test(normAt(atoms, verb)))
        return before ?? NOTHING;
      const subject = subjectBefore(atoms, verb);
      return subject ? owned(atoms, subject) : (before ?? NOTHING);
    }
    case 'verb': {
      const object = TRANSITIVE_CHANGE.has(normAt(atoms, change.at)) ? objectOf(atoms, change.at, told) : null;
      const subject = subjectBefore(atoms, change.at);
      if (object !== null) {
        const { rest, whose } = splitPossessor(atoms, object);
        return { measure: rest, whose: whose ?? subject };
      }
      return subject && told.unit?.of !== 'count'
        ? owned(atoms, subject)
        : subject && isPrepositionBefore(atoms, told)
          ? owned(atoms, subject)
          : NOTHING;
    }
  }
}
const isPrepositionBefore = (atoms: readonly Atom[], told: Told): boolean =>
  /^(?:by|to|from|at|between)$/.test(normAt(atoms, told.hedgeFrom - 1));

/** The object between a verb of change and its amount: "increased [their] defence spending in 2016 by". */
function objectOf(atoms: readonly Atom[], verb: number, told: Told): Phrase | null {
  const first = verb + 1;
  if (first >= told.hedgeFrom - 1 || atoms[first]?.kind !== 'word') return null;
  if (
    /^(?:by|to|from|at|in|on|since|over|sharply|again|last|this|only|more)$/.test(normAt(atoms, first)) ||
    /ly$/.test(normAt(atoms, first))
  )
    return null;
  let from = first;
  while (
    from < told.hedgeFrom &&
    (isArticle(normAt(atoms, from)) || /^(?:these|those|my|your|any|some|all)$/.test(normAt(atoms, from)))
  )
    from++;
  let to = from;
  const end = told.hedgeFrom - 1;
  while (to < end) {
    const atom = atoms[to]!;
    if (atom.kind === 'number' || (atom.kind === 'mark' && !/^[-‐‑’']$/.test(atom.text))) break;
    if (
      /^(?:in|on|at|by|from|since|over|during|this|last|next|within|until|annually|again|between)$/.test(atom.norm) ||
      isTimeWord(atom.norm)
    )
      break;
    to++;
  }
  while (to > from && /^(?:to|for|of|and|the|with)$/.test(normAt(atoms, to - 1))) to--;
  return to > from ? { from, to } : null;
}

function owned(atoms: readonly Atom[], phrase: Phrase): Measured {
  const { rest, whose } = splitPossessor(atoms, phrase);
  return { measure: rest, whose };
}

// "spends 2 percent of GDP on defence": the thing is behind "on"; "debt exceeds 110 percent of GDP": the subject
function ofYardstick(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of !== 'share' || normAt(atoms, told.to) !== 'of') return null;
  const yard = isArticle(normAt(atoms, told.to + 1)) ? told.to + 2 : told.to + 1;
  if (![yard, yard + 1].some((at) => YARDSTICKS.test(normAt(atoms, at)))) return null;
  for (let at = yard + 1; at < Math.min(atoms.length, yard + 4); at++) {
    if (!/^(?:on|for)$/.test(normAt(atoms, at))) continue;
    const phrase = phraseAfter(atoms, at + 1);
    const verb = payingVerbBefore(atoms, told);
    return phrase && { measure: phrase, whose: verb === null ? null : subjectBefore(atoms, verb) };
  }
  return asComplement(atoms, told) ?? NOTHING;
}

// "two thirds of Kestrians", "60 percent of voters", "one in five conscripts"
function ofShare(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of !== 'share') return null;
  const at =
    normAt(atoms, told.to) === 'of'
      ? told.to + 1
      : told.number.form === 'ratio' || told.number.form === 'fraction'
        ? told.to
        : -1;
  if (at < 0) return null;
  const phrase = phraseAfter(atoms, at);
  return phrase && owned(atoms, phrase);
}

// "a three-day truce", "the $10 billion fighter programme", "a 200-seat parliament"; not "a 63-year-old", "5,000-strong"
function asAdjective(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit === null || told.unit.of === 'share' || (told.unit.of === 'count' && !told.unit.glued)) return null;
  if (told.unit.name === 'person' || /^olds?$/.test(normAt(atoms, told.to - 1))) return null;
  const article = isArticle(normAt(atoms, told.hedgeFrom - 1)) || isArticle(normAt(atoms, told.from - 1));
  if (!article && !(told.unit.glued && told.hedgeFrom > 0)) return null;
  const next = atoms[told.to];
  if (next?.kind !== 'word' || !next.gap || PHRASE_ENDS.has(next.norm) || /[^e]ed$/.test(next.norm)) return null;
  const phrase = phraseAfter(atoms, told.to);
  return phrase && { measure: phrase, whose: null };
}

// "a population of 1.2 million", "at a cost of $5m", "a margin of error of 3 points", "a force of 5,000"
function ofNoun(atoms: readonly Atom[], told: Told): Measured | null {
  if (normAt(atoms, told.hedgeFrom - 1) !== 'of') return null;
  if (told.unit?.of === 'count' && told.unit.rule !== 'bare') return null;
  const to = told.hedgeFrom - 1;
  let from = to;
  while (from > 0 && to - from < 6) {
    const atom = atoms[from - 1]!;
    if (atom.kind === 'number' || (atom.kind === 'mark' && !(/^[-‐‑]$/.test(atom.text) && !atom.gap))) break;
    if (atom.norm !== 'of' && (PHRASE_ENDS.has(atom.norm) || isArticle(atom.norm))) break;
    from--;
  }
  while (
    from < to &&
    (normAt(atoms, from) === 'of' || /(?:ing|ed)$/.test(normAt(atoms, from)) || atoms[from]!.kind === 'mark')
  )
    from++;
  // the nearest nouns only when an article was met; otherwise the last word
  if (from > 0 && !isArticle(normAt(atoms, from - 1)) && to - from > 2) from = to - 1;
  return to > from ? { measure: { from, to }, whose: null } : null;
}

// "turnout was 64 percent", "inflation stood at 7.9 percent", "the bill came to $5m", "debt exceeds 110 percent"
function asComplement(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of === 'count' && told.unit.rule !== 'bare') return null;
  let at = told.from - 1;
  while (at >= told.hedgeFrom && !STANDING_VERBS.has(normAt(atoms, at))) at--;
  if (at < told.hedgeFrom) {
    at = told.hedgeFrom - 1;
    if (/^(?:at|to|in)$/.test(normAt(atoms, at))) at--;
    if (/ly$/.test(normAt(atoms, at))) at--;
  }
  if (!STANDING_VERBS.has(normAt(atoms, at))) return null;
  // "cost Lumen 5 million" has an object between and is left; "is 200 km from" is a distance
  if (
    told.unit?.of === 'measure' &&
    /^(?:from|away|long|tall|old|deep|wide|off|north|south|east|west)$/.test(normAt(atoms, told.to))
  )
    return null;
  const subject = subjectBefore(atoms, at);
  return subject && owned(atoms, subject);
}

function payingVerbBefore(atoms: readonly Atom[], told: Told): number | null {
  const at = told.hedgeFrom - 1;
  return PAYING_VERBS.has(normAt(atoms, at)) ? at : null;
}

// "$14.5 billion on its armed forces", "A$30 million for schools", "350 tonnes of grain", "$3bn worth of timber"
function behindMoney(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit === null || (told.unit.of !== 'money' && told.unit.of !== 'measure')) return null;
  const money = told.unit.of === 'money';
  let at = told.to;
  if (money && normAt(atoms, at) === 'worth') at++;
  const link = normAt(atoms, at);
  const verb = money ? payingVerbBefore(atoms, told) : null;
  const whose = verb === null ? null : subjectBefore(atoms, verb);
  const links = money ? /^(?:on|for|in|of)$/ : /^of$/;
  const phrase = links.test(link)
    ? link === 'of'
      ? phraseAfter(atoms, at + 1)
      : lowerPhraseAfter(atoms, at + 1)
    : null;
  return phrase !== null || whose !== null ? { measure: phrase, whose } : null;
}

/** A phrase in lower case that is no time and no place: "in aid", not "in Kestria", "in 2016", "on Friday". */
function lowerPhraseAfter(atoms: readonly Atom[], i: number): Phrase | null {
  const phrase = phraseAfter(atoms, i);
  if (
    phrase === null ||
    /^(?:an?|each|every|this|that)$/.test(normAt(atoms, i)) ||
    /^\p{Lu}/u.test(atoms[phrase.from]!.text)
  )
    return null;
  return /^(?:contempt|example|instance|total|all|fact|part|addition)$/.test(normAt(atoms, phrase.from))
    ? null
    : phrase;
}
