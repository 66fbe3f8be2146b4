// Atoms in; how far to go past numbers that are no quantities: dates, years, clock times, names with numbers, phone numbers,
// ordinals, scores, sections, list marks. Each rule shows what it skips and what it leaves.
import { MONTH_NAMES } from '../../lexicon/function-words.ts';
import { GROUPS_OF, NUMBER_NAMES, SERIES_NOUNS, SERIES_WITH_CAPITAL } from '../../lexicon/numbered-names.ts';
import { ORDINALS, SMALL_NUMBERS, TENS } from '../../lexicon/numbers.ts';
import type { Atom } from './lex-atoms.ts';

const textAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.text ?? '';
const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';
const isNumber = (atoms: readonly Atom[], i: number): boolean => atoms[i]?.kind === 'number';
const glued = (atoms: readonly Atom[], i: number): boolean => atoms[i] !== undefined && !atoms[i]!.gap;
const isDash = (text: string): boolean => /^[-‐‑–—−]+$/.test(text);
const isShortDigits = (text: string): boolean => /^\d{1,2}$/.test(text);
const MONTH_SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

const FIRST_NAME_WORDS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  NUMBER_NAMES,
  (name) => name.split(' ')[0]!,
);

/** The atom after what starts at `i` and is no quantity; `i` itself when nothing is to be skipped. Bounded look-around. */
export function skipNonQuantity(atoms: readonly Atom[], i: number, headline: boolean): number {
  const atom = atoms[i]!;
  if (atom.kind === 'mark') return skipParenthesised(atoms, i);
  if (atom.kind === 'word')
    return (
      skipName(atoms, i, headline) ??
      skipWordAfterSeries(atoms, i) ??
      skipMonthDay(atoms, i) ??
      skipNumberNumber(atoms, i) ??
      i
    );
  return (
    skipGlued(atoms, i) ??
    skipClock(atoms, i) ??
    skipDate(atoms, i) ??
    skipPhone(atoms, i) ??
    skipSuffix(atoms, i) ??
    (isAfterSeriesNoun(atoms, i) ? skipSeries(atoms, i) : null) ??
    i
  );
}

// (2)  [17]  (202) 555-0123
function skipParenthesised(atoms: readonly Atom[], i: number): number {
  if (!/^[([]$/.test(textAt(atoms, i)) || !isNumber(atoms, i + 1)) return i;
  if (/^[)\]]$/.test(textAt(atoms, i + 2)) && /^\d{1,3}$/.test(textAt(atoms, i + 1)))
    return skipPhone(atoms, i + 3) ?? i + 3;
  return i;
}

// G7  F-16  T-90  v2  9:30  and what hangs on it; not $5, (5, “5, ~5, 10-12
function skipGlued(atoms: readonly Atom[], i: number): number | null {
  if (!glued(atoms, i) || i === 0) return null;
  const before = atoms[i - 1]!;
  if (before.kind === 'word' && !/^(?:eur|usd|gbp|chf|rs|rmb)$/.test(before.norm) && !before.norm.startsWith("'"))
    return chainEnd(atoms, i);
  if (before.kind === 'number') return chainEnd(atoms, i);
  if (
    isDash(before.text) &&
    before.text.length === 1 &&
    before.text !== '—' &&
    glued(atoms, i - 1) &&
    atoms[i - 2] &&
    atoms[i - 2]!.kind !== 'mark'
  )
    return chainEnd(atoms, i);
  if (/^[/:._#*^]$/.test(before.text) && glued(atoms, i - 1) && i > 1) return chainEnd(atoms, i);
  return before.text === '#' || before.text === '№' || before.text === '§' ? chainEnd(atoms, i) : null;
}

/** Past all glued numbers, hyphens, slashes and words: "F-16s", "4.2.1", "12/05/2016". */
function chainEnd(atoms: readonly Atom[], i: number): number {
  let at = i + 1;
  while (at < atoms.length && glued(atoms, at)) {
    if (atoms[at]!.kind === 'mark' && !(/^[-‐‑–/:._]$/.test(textAt(atoms, at)) && glued(atoms, at + 1))) break;
    if (atoms[at]!.norm.startsWith("'")) break;
    at++;
  }
  return at;
}

// 10:30 a.m.  6 pm  9 o’clock  0800 GMT  10.30 am  1400 local time; not "6 am" as a verb (there is none)
function skipClock(atoms: readonly Atom[], i: number): number | null {
  let at = i + 1;
  if (textAt(atoms, at) === ':' && glued(atoms, at) && isNumber(atoms, at + 1) && glued(atoms, at + 1)) {
    at = chainEnd(atoms, i);
    return /^(?:[ap]\.m\.|[ap]m|gmt|utc)$/.test(normAt(atoms, at)) ? at + 1 : at;
  }
  // "from 9 to 5 p.m.", "8-10 a.m."
  if (/^(?:to|and|-|–)$/.test(normAt(atoms, at)) && isNumber(atoms, at + 1) && isClockWord(atoms, at + 2))
    return at + 3;
  if (isClockWord(atoms, at)) return at + 1;
  if (normAt(atoms, at) === 'o' && /^['’]$/.test(textAt(atoms, at + 1)) && normAt(atoms, at + 2) === 'clock')
    return at + 3;
  if (
    /^\d{4}$/.test(textAt(atoms, i)) &&
    (/^(?:gmt|utc|hrs|est|edt|cet)$/.test(normAt(atoms, at)) ||
      (normAt(atoms, at) === 'local' && normAt(atoms, at + 1) === 'time'))
  )
    return at + 1;
  return null;
}
function isClockWord(atoms: readonly Atom[], at: number): boolean {
  return (
    /^(?:a\.m\.|p\.m\.|am|pm)$/.test(normAt(atoms, at)) ||
    (/^[ap]$/.test(normAt(atoms, at)) && textAt(atoms, at + 1) === '.' && normAt(atoms, at + 2) === 'm') ||
    /^o'clock$/.test(normAt(atoms, at))
  );
}

const isMonth = (atoms: readonly Atom[], i: number): boolean =>
  /^\p{Lu}/u.test(textAt(atoms, i)) && (MONTH_NAMES.has(normAt(atoms, i)) || MONTH_SHORT.test(normAt(atoms, i)));

// February 17-19, 2016 ; Feb. 3 and 4 ; 17 February ; 3 and 4 March 2017 ; not "in March 200 ships"
function skipDate(atoms: readonly Atom[], i: number): number | null {
  const text = textAt(atoms, i);
  // 12/05/2016, 2014-09-05, 24/7, 9/11
  if (/^[/]$/.test(textAt(atoms, i + 1)) && glued(atoms, i + 1) && isNumber(atoms, i + 2) && glued(atoms, i + 2)) {
    const isFraction =
      [2, 3, 4, 5, 6, 8, 10, 16].includes(Number(textAt(atoms, i + 2))) &&
      Number(text) < Number(textAt(atoms, i + 2)) &&
      textAt(atoms, i + 3) !== '/';
    return isFraction ? null : chainEnd(atoms, i);
  }
  if (
    /^\d{4}$/.test(text) &&
    isDash(textAt(atoms, i + 1)) &&
    /^\d{1,4}$/.test(textAt(atoms, i + 2)) &&
    glued(atoms, i + 1) &&
    glued(atoms, i + 2) &&
    isYear(text)
  ) {
    const end = Number(textAt(atoms, i + 2));
    // 2014-09-05, 2016-17, 2014–2020
    if (textAt(atoms, i + 2).length <= 2 || isYear(textAt(atoms, i + 2)) || end === 0) return chainEnd(atoms, i);
  }
  if (!isShortDigits(text) || Number(text) > 31) return null;
  // 17 February, 17th of February is a suffix; "3 and 4 March", "3-5 March"
  let at = i + 1;
  if (/^(?:and|to|or|-|–|—|,)$/.test(normAt(atoms, at)) && isShortDigits(textAt(atoms, at + 1))) at += 2;
  if (normAt(atoms, at) === 'of' && isMonth(atoms, at + 1)) at++;
  if (
    !isMonth(atoms, at) ||
    (at === i + 1 && normAt(atoms, at) === 'may' && !/^(?:\d{4})$/.test(textAt(atoms, at + 1)) && isModalMay(atoms, at))
  )
    return null;
  at++;
  if (textAt(atoms, at) === '.' && glued(atoms, at)) at++;
  if (textAt(atoms, at) === ',') at++;
  return isYear(textAt(atoms, at)) ? at + 1 : at;
}
const isModalMay = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:be|have|not|well|also|never|\p{Ll}+e)$/u.test(normAt(atoms, at + 1)) && textAt(atoms, at) === 'may';

/** A number that can be a year of our history or planning. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 1400 && Number(text) <= 2199;
}

function skipMonthDay(atoms: readonly Atom[], i: number): number | null {
  if (!isMonth(atoms, i)) return null;
  let at = i + 1;
  if (textAt(atoms, at) === '.' && glued(atoms, at)) at++;
  const text = textAt(atoms, at);
  if (isYear(text)) return at + 1;
  if (!isShortDigits(text) || Number(text) > 31 || !atoms[at]!.gap) return null;
  if (/^(?:percent|per|%|million|billion)$/.test(normAt(atoms, at + 1))) return null;
  at++;
  if (/^(?:st|nd|rd|th)$/.test(normAt(atoms, at)) && glued(atoms, at)) at++;
  for (let more = 0; more < 3; more++) {
    const joint = normAt(atoms, at);
    const next = textAt(atoms, at + 1);
    if (!(/^(?:and|to|or|through|-|–|—|,|&)$/.test(joint) && (isShortDigits(next) || isYear(next)))) break;
    // "on March 3 and 4 ships sank": a noun of its own would follow, which dates never have
    if (
      isShortDigits(next) &&
      joint !== '-' &&
      joint !== '–' &&
      atoms[at + 2]?.kind === 'word' &&
      atoms[at + 2]!.gap &&
      /[^s]s$/.test(normAt(atoms, at + 2))
    )
      break;
    at += 2;
    if (isYear(next)) break;
  }
  return at;
}

// +44 20 7946 0958   555-0142   212-555-0142   3.1.2; not "10 000", "10-12"
function skipPhone(atoms: readonly Atom[], i: number): number | null {
  let at = i + 1;
  let groups = 1;
  while (at < atoms.length && groups < 8) {
    if (isNumber(atoms, at)) at++;
    else if (/^[-‐.]$/.test(textAt(atoms, at)) && glued(atoms, at) && isNumber(atoms, at + 1) && glued(atoms, at + 1))
      at += 2;
    else break;
    groups++;
  }
  if (textAt(atoms, i - 1) === '+' && groups > 1) return at;
  if (
    groups === 2 &&
    /^\d{3}$/.test(textAt(atoms, i)) &&
    isDash(textAt(atoms, i + 1)) &&
    /^\d{4}$/.test(textAt(atoms, i + 2))
  )
    return at;
  const plain = atoms.slice(i, at).every((atom) => atom.kind === 'mark' || /^\d+$/.test(atom.text));
  return groups >= 3 && plain ? at : null;
}

// 28th  1990s  5km is a unit, 12A a name
function skipSuffix(atoms: readonly Atom[], i: number): number | null {
  const next = atoms[i + 1];
  if (next === undefined || next.gap || next.kind !== 'word') return null;
  if (/^(?:st|nd|rd|th|s)$/.test(next.norm)) return chainEnd(atoms, i);
  return /^[a-z]$/.test(next.norm) && !/^[mkbtpg]$/.test(next.norm) ? chainEnd(atoms, i) : null;
}

// Article 5, Resolution 1701, No. 10, paras. 3 and 4, Flight 370; not "they order 66 tanks"
function isAfterSeriesNoun(atoms: readonly Atom[], i: number): boolean {
  let at = i - 1;
  if (textAt(atoms, at) === '.' && glued(atoms, at)) {
    at--;
    if (/^(?:no|nos|art|arts|sec|vol|p|pp|para|paras|fig|ch|nr|cl|s)$/.test(normAt(atoms, at))) return true;
    return false;
  }
  if (isDash(textAt(atoms, at)) && glued(atoms, at) && glued(atoms, i)) at--;
  const word = normAt(atoms, at);
  if (!SERIES_NOUNS.has(word) || atoms[at]!.kind !== 'word') return false;
  const capital = /^\p{Lu}/u.test(textAt(atoms, at));
  // a capital at the sentence's start is none
  if (SERIES_WITH_CAPITAL.has(word) && (!capital || at === 0)) return false;
  return !(word === 'no' && !capital);
}

/** Past a number of a series and those that share its noun: "Articles 5, 6 and 7". A unit behind it makes it a quantity again. */
function skipSeries(atoms: readonly Atom[], i: number): number | null {
  if (/^(?:percent|per|%|million|billion)$/.test(normAt(atoms, i + 1)) || /,\d{3}/.test(textAt(atoms, i))) return null;
  let at = chainEnd(atoms, i);
  for (let more = 0; more < 6; more++) {
    const joint = normAt(atoms, at);
    if (!/^(?:,|and|to|or|&)$/.test(joint) || !isNumber(atoms, at + 1)) break;
    if (!/s$/.test(normAt(atoms, i - 1)) && joint !== 'and') break;
    const end = chainEnd(atoms, at + 1);
    if (atoms[end]?.kind === 'word' && /[^s]s$/.test(normAt(atoms, end))) break;
    at = end;
  }
  return at;
}

function skipWordAfterSeries(atoms: readonly Atom[], i: number): number | null {
  if (!(SMALL_NUMBERS.has(normAt(atoms, i)) || TENS.has(normAt(atoms, i))) || !isAfterSeriesNoun(atoms, i)) return null;
  const word = normAt(atoms, i - 1);
  return SERIES_WITH_CAPITAL.has(word) || /^\p{Lu}/u.test(textAt(atoms, i)) ? i + 1 : null;
}

// Group of Seven, Five Star Movement, Big Ten, twenty-first century, Forty-Second Street; not “Two battalions left”
function skipName(atoms: readonly Atom[], i: number, headline: boolean): number | null {
  const atom = atoms[i]!;
  const capital = /^\p{Lu}/u.test(atom.text);
  for (const name of capital ? (FIRST_NAME_WORDS.get(atom.norm) ?? []) : []) {
    const words = name.split(' ');
    if (words.every((word, index) => normAt(atoms, i + index) === word && /^\p{Lu}/u.test(textAt(atoms, i + index))))
      return i + words.length;
  }
  const isNumberWord = SMALL_NUMBERS.has(atom.norm) || TENS.has(atom.norm);
  if (!isNumberWord) return null;
  // twenty-first
  if (TENS.has(atom.norm) && isDash(textAt(atoms, i + 1)) && glued(atoms, i + 1) && ORDINALS.has(normAt(atoms, i + 2)))
    return i + 3;
  if (!capital || headline || i === 0) return null;
  const before = atoms[i - 1]!;
  if (before.kind === 'mark' && !/^[,;]$/.test(before.text)) return null;
  if (normAt(atoms, i - 1) === 'of' && GROUPS_OF.has(normAt(atoms, i - 2))) return i + 1;
  // a capital inside the sentence: a name, with all its capitalised words
  let at = i + 1;
  while (
    at < atoms.length &&
    at < i + 6 &&
    (/^\p{Lu}/u.test(textAt(atoms, at)) || (isDash(textAt(atoms, at)) && glued(atoms, at + 1)))
  )
    at++;
  return at;
}

// nineteen eighty-four, twenty sixteen; not "twenty-two", "five hundred"
function skipNumberNumber(atoms: readonly Atom[], i: number): number | null {
  const first = SMALL_NUMBERS.get(normAt(atoms, i)) ?? TENS.get(normAt(atoms, i));
  if (first === undefined || first < 13 || !atoms[i + 1]?.gap) return null;
  const next = normAt(atoms, i + 1);
  const second = TENS.get(next) ?? SMALL_NUMBERS.get(next);
  if (second === undefined || second < 10) return null;
  return isDash(textAt(atoms, i + 2)) && SMALL_NUMBERS.has(normAt(atoms, i + 3)) ? i + 4 : i + 2;
}
