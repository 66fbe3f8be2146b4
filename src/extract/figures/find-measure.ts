// What a told quantity measures, and of whom: by the place of words in its clause. Null parts where the place does not tell.
import { PAYING_VERBS } from '../../lexicon/change-words.ts';
import { TIME_UNITS } from '../../lexicon/measure-units.ts';
import { PHRASE_ENDS } from '../../lexicon/noun-phrase-words.ts';
import { MAGNITUDES } from '../../lexicon/numbers.ts';
import { normAt } from './atom-at.ts';
import { asComplement } from './complement.ts';
import type { Change } from './find-change.ts';
import { lowerPhraseAfter, phraseAfter } from './find-phrase.ts';
import { subjectBefore } from './find-subject.ts';
import type { Atom } from './lex-atoms.ts';
import { measureOfChange } from './measure-of-change.ts';
import { isArticle, type Measured, NOTHING, owned } from './measured.ts';
import type { Told } from './quantity.ts';

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
    asApposition(atoms, told) ??
    asPut(atoms, told) ??
    asAdjective(atoms, told) ??
    ofNoun(atoms, told) ??
    asComplement(atoms, told) ??
    behindMoney(atoms, told) ??
    NOTHING
  );
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

// "exports to Tarsk, worth | €3.9 billion in 2028"
function asApposition(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit?.of !== 'money') return null;
  let at = told.hedgeFrom - 1;
  if (normAt(atoms, at) === 'at') at--;
  if (!/^(?:worth|valued|estimated)$/.test(normAt(atoms, at)) || normAt(atoms, at - 1) !== ',') return null;
  const phrase = subjectBefore(atoms, at - 1);
  return phrase && owned(atoms, phrase);
}

// "put the damage at | between 70 and 90 million crowns"; not "put the crowd at 900" (a count)
function asPut(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit === null || told.unit.of === 'count') return null;
  let at = told.hedgeFrom - 1;
  if (normAt(atoms, at) === 'between') at--;
  if (normAt(atoms, at) !== 'at') return null;
  for (let verb = at - 2; verb >= Math.max(0, at - LONGEST_PUT); verb--) {
    if (atoms[verb]!.kind !== 'word') return null;
    if (!/^(?:put|puts|putting|estimate[sd]?|valued?|values)$/.test(normAt(atoms, verb))) continue;
    const phrase = phraseAfter(atoms, verb + 1);
    return phrase !== null && phrase.to <= at ? owned(atoms, phrase) : null;
  }
  return null;
}

/** Most atoms between "put" and "at". */
const LONGEST_PUT = 8;

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
  // "half of the | 1,200 | containers"
  let counted = isArticle(normAt(atoms, at)) && atoms[at + 1]?.kind === 'number' ? at + 2 : at;
  if (counted > at && MAGNITUDES.has(normAt(atoms, counted))) counted++;
  const phrase = phraseAfter(atoms, counted);
  if (phrase === null) return null;
  const { measure, whose } = owned(atoms, phrase);
  // "her party won | 31 percent of the vote", "pensions took | a third of the budget"
  const winner = whose === null && WINNING.test(normAt(atoms, told.hedgeFrom - 1));
  return { measure, whose: winner ? subjectBefore(atoms, told.hedgeFrom - 1) : whose };
}

const WINNING =
  /^(?:win|wins|won|take|takes|took|get|gets|got|receive[sd]?|capture[sd]?|secure[sd]?|control(?:s|led)?|own(?:s|ed)?|hold|holds|held|has|have|had|lose|loses|lost|produce[sd]?)$/;

// "a three-day truce", "the $10 billion fighter programme", "a 200-seat parliament"; not "a 63-year-old", "5,000-strong"
function asAdjective(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit === null || told.unit.of === 'share' || (told.unit.of === 'count' && !told.unit.glued)) return null;
  if (told.unit.name === 'person' || /^olds?$/.test(normAt(atoms, told.to - 1)) || normAt(atoms, told.to) === 'old')
    return null;
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
    if (from < to && atom.norm !== 'of' && (PHRASE_ENDS.has(atom.norm) || isArticle(atom.norm))) break;
    if (
      from === to &&
      (isArticle(atom.norm) ||
        /^(?:one|some|all|any|each|none|out|because|instead|ahead|worth|and|or|is|are|was)$/.test(atom.norm))
    )
      return null;
    from--;
  }
  while (
    from < to &&
    (normAt(atoms, from) === 'of' || /(?:ing|ed)$/.test(normAt(atoms, from)) || atoms[from]!.kind === 'mark')
  )
    from++;
  // "to the tune of", "over the course of 48 hours"
  if (
    /^(?:tune|course|rate|total|sum|amount|distance|period|average|number)$/.test(normAt(atoms, to - 1)) &&
    to - from === 1
  )
    return null;
  // the nearest nouns only when an article was met; otherwise the last word
  if (from > 0 && !isArticle(normAt(atoms, from - 1)) && to - from > 2) from = to - 1;
  return to > from ? { measure: { from, to }, whose: null } : null;
}

// "pledged | a combined | 11.5 billion euros", "has paid out | $310 million"
function payingVerbBefore(atoms: readonly Atom[], told: Told): number | null {
  let at = told.hedgeFrom - 1;
  if (/^(?:combined|total|further|additional|extra|record|initial)$/.test(normAt(atoms, at))) at--;
  if (/^(?:an?|another)$/.test(normAt(atoms, at))) at--;
  if (/^(?:out|back|in|over|up)$/.test(normAt(atoms, at))) at--;
  return PAYING_VERBS.has(normAt(atoms, at)) ? at : null;
}

// "$14.5 billion on its armed forces", "A$30 million for schools", "350 tonnes of grain", "$3bn worth of timber"
function behindMoney(atoms: readonly Atom[], told: Told): Measured | null {
  if (told.unit === null || (told.unit.of !== 'money' && told.unit.of !== 'measure')) return null;
  const money = told.unit.of === 'money';
  let at = told.to;
  if (money && normAt(atoms, at) === 'worth') at++;
  // "$2 billion a year for"
  if (/^(?:an?|per|each|every)$/.test(normAt(atoms, at)) && TIME_UNITS.has(normAt(atoms, at + 1))) at += 2;
  const link = normAt(atoms, at);
  const verb = money ? payingVerbBefore(atoms, told) : null;
  const whose = verb === null ? null : subjectBefore(atoms, verb);
  if (!money && normAt(atoms, told.hedgeFrom - 1) === 'within') return null;
  const links = money ? /^(?:on|for|in|of)$/ : /^of$/;
  // "$1.5 million in the primary" is a place or time of spending
  if (link === 'in' && normAt(atoms, at + 1) === 'the') return whose && { measure: null, whose };
  const phrase = links.test(link)
    ? link === 'of'
      ? phraseAfter(atoms, at + 1)
      : lowerPhraseAfter(atoms, at + 1)
    : null;
  return phrase !== null || whose !== null ? { measure: phrase, whose } : null;
}
