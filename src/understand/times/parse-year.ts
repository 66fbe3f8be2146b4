// Atoms in, years, spans of years, decades and centuries out.
import { DECADE_WORDS, ORDINAL_NUMBERS } from '../../lexicon/calendar-words.ts';
import { SENTENCE_OPENERS } from '../../lexicon/function-words.ts';
import { type Atom, behindHyphen, behindPossessive, isCapital, isDash } from './atom.ts';
import type { Parsed } from './meaning.ts';
import { shortYearAt, yearAt } from './parse-date.ts';

/** Words that only a year follows, however it looks. */
const BEFORE_YEARS = new Set(
  `in since until till by from to between during late early mid before after through throughout for than around about circa year years
  and or of the calendar 's this that his her its their our my as`.split(/\s+/),
);
/** Of these, words that may stand before a count as well: "of 2000 troops". */
const ALSO_BEFORE_COUNTS = new Set(
  'by from to between for than around about or and of as before after through'.split(' '),
);
/** "1600 Harbour Street" */
const STREETS = /^(?:street|avenue|road|boulevard|drive|lane|square|st\.|ave\.|blvd\.|rd\.)$/;
/** Plurals that digits count. */
const COUNTED =
  /^(?:people|persons|men|women|children|troops|soldiers|fighters|officers|members|families|refugees|votes|voters|seats|jobs|homes|houses|tons|tonnes|miles|kilometers|kilometres|km|meters|metres|feet|acres|hectares|dollars|euros|pounds|percent|per|calories|words|delegates|police|vehicles|tanks|workers|residents|patients|cases|deaths|times|degrees|points|employees|students|protesters|demonstrators|supporters|mph|rpm)$/;

/**
 * A year or years at `i`.
 * Catches "in 2014", "the 2014 summit", "2016-17", "from 2014 to 2016" (two years); must not catch "1984 people", "Agenda 2030",
 * "$2000", "1,984", "No. 2014".
 */
export function parseYear(atoms: readonly Atom[], i: number): Parsed | null {
  // "by the year 2050"
  const told = atoms[i]?.norm === 'the' && atoms[i + 1]?.norm === 'year' ? yearAt(atoms, i + 2) : null;
  if (told !== null) return { end: i + 3, meaning: { is: 'date', fields: { year: told } } };
  // "in '98", "the '98 accord"
  const short = shortYearAt(atoms, i);
  if (short !== null && /^(?:in|since|of|the|from|until|by|before|after|during)$/.test(atoms[i - 1]?.norm ?? ''))
    return { end: short.end, meaning: { is: 'date', fields: { year: short.year } } };
  const ancient = parseAncient(atoms, i);
  if (ancient !== null) return ancient;
  const year = yearAt(atoms, i);
  if (year === null || !isYear(atoms, i)) return null;
  const span = parseYearSpan(atoms, i, year);
  if (span !== null) return span;
  return { end: i + 1, meaning: { is: 'date', fields: { year } } };
}

// 1200 B.C.   44 BC
function parseAncient(atoms: readonly Atom[], i: number): Parsed | null {
  const atom = atoms[i];
  if (atom?.kind !== 'number' || !/^\d{1,4}$/.test(atom.text) || !/^(?:B\.C\.?|BCE?)$/.test(atoms[i + 1]?.text ?? ''))
    return null;
  return { end: i + 2, meaning: { is: 'ancient', timex: `BC${atom.text.padStart(4, '0')}` } };
}

function isYear(atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1];
  const after = atoms[i + 1];
  if (after !== undefined) {
    if (after.kind === 'symbol' && after.glued) return false;
    if (/^(?:%|percent|per|million|billion|trillion|thousand)$/.test(after.norm)) return false;
    // 2031-03-12 is read before; 1500-1600 and 5-4 are no years
    if (after.glued && after.kind === 'word' && !/^'s?$/.test(after.norm)) return false;
    if (isCapital(after) && [2, 3].some((n) => STREETS.test(atoms[i + n]?.norm ?? ''))) return false;
    if (after.text === ':' && after.glued && atoms[i + 2]?.kind === 'number' && atoms[i + 2]!.glued) return false;
  }
  if (before === undefined) return COUNTED.test(after?.norm ?? '') === false && after?.kind === 'punctuation';
  if (before.kind === 'symbol' && before.text !== '*') return false;
  if (before.kind === 'number') return false;
  const opener = before.norm;
  // "1988's | best film"
  if (behindPossessive(atoms, i + 1) > i + 1 && before.kind === 'word' && !isCapital(before)) return true;
  if (COUNTED.test(after?.norm ?? '') && (!BEFORE_YEARS.has(opener) || ALSO_BEFORE_COUNTS.has(opener))) return false;
  if (opener === 'least' || opener === 'most') return /^(?:since|until|from|to)$/.test(atoms[i - 3]?.norm ?? '');
  if (before.kind === 'punctuation') {
    // "(2014)", "in June, 2014", "Belmark, 2031": a bracket or comma; a hyphen only in a span of years
    if (isDash(atoms, i - 1)) return before.glued === false && !COUNTED.test(after?.norm ?? '');
    if (before.text === '(')
      return after?.text === ')' || after?.text === ',' || isDash(atoms, i + 1) || after?.text === ';';
    if (before.text === ',') return isYear2(atoms, i);
    return /^['"“‘:;]$/.test(before.text) || before.norm === "''";
  }
  if (BEFORE_YEARS.has(opener))
    return !(isCapital(before) && i - 2 >= 0 && isCapital(atoms[i - 2]) && !before.norm.match(/^(?:in|since|of|by)$/));
  // "Agenda 2030", "Vision 2031", "Resolution 1701": a name with its number; a capital at the sentence’s start may be a verb or adverb
  if (isCapital(before)) return i === 1 && SENTENCE_OPENERS.has(opener);
  if (
    /^(?:no|no\.|number|page|room|flight|route|highway|section|article|line|unit|channel|level|some|only|nearly|almost|over|under|up|exactly|roughly|approximately|another|additional|more|fewer|first|last|next|past|all|about|with|killed|injured|wounded)$/.test(
      opener,
    )
  )
    return false;
  // "a disputed 2014 vote", "November 2014" is read with its month; "the failed 2014 talks"
  return (
    before.kind === 'word' &&
    !COUNTED.test(after?.norm ?? '') &&
    /^\p{L}/u.test(after?.text ?? '') &&
    after!.kind === 'word'
  );
}

// ", 2014" stands between commas or closes the sentence
const isYear2 = (atoms: readonly Atom[], i: number) => {
  const after = atoms[i + 1];
  return after === undefined || after.kind === 'punctuation' || after.norm === 'and' || after.norm === 'to';
};

// 2014-2016   2016-17   2014/15   1999–2001
function parseYearSpan(atoms: readonly Atom[], i: number, from: number): Parsed | null {
  const joint = atoms[i + 1];
  const last = atoms[i + 2];
  if (joint === undefined || last?.kind !== 'number' || !last.glued || !joint.glued) return null;
  if (!isDash(atoms, i + 1) && joint.text !== '/') return null;
  if (atoms[i + 3]?.glued && (isDash(atoms, i + 3) || atoms[i + 3]!.text === '/')) return null;
  const full = yearAt(atoms, i + 2);
  const short = /^\d\d$/.test(last.text) ? from - (from % 100) + Number(last.text) : null;
  const to = full ?? (short === from - (from % 100) && from % 100 === 99 ? from + 1 : short);
  if (to === null || to <= from || to > from + 200) return null;
  return {
    end: i + 3,
    meaning: { is: 'span', from: { is: 'date', fields: { year: from } }, to: { is: 'date', fields: { year: to } } },
  };
}

/**
 * A decade or century at `i`.
 * Catches "the 1990s", "the '90s", "the nineties", "the 19th century", "the 20th-century"; must not catch "in his 30s", "the 400s"
 * of a school, "20th".
 */
export function parseEra(atoms: readonly Atom[], i: number): Parsed | null {
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  return parseDecade(atoms, the, the > i) ?? parseCentury(atoms, the);
}

function parseDecade(atoms: readonly Atom[], i: number, the: boolean): Parsed | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  const era = (start: number, end = i + 1): Parsed => ({ end, meaning: { is: 'era', unit: 'decade', start } });
  const full = /^((?:1\d|20)\d)0['’]?s$/.exec(atom.text);
  if (full !== null) return era(Number(full[1]) * 10);
  // "the 1990's", "the mid-1990's", "the '90's", "early 90's": with a mark before its s
  const mark = atom.kind === 'punctuation' && /^['’‘]$/.test(atom.text) ? i + 1 : i;
  const told =
    mark > i || atom.kind === 'number' ? /^(?:((?:1\d|20)\d)|([2-9]))0$/.exec(atoms[mark]?.text ?? '') : null;
  if (told !== null) {
    const end = behindPossessive(atoms, mark + 1);
    const isTold =
      the || mark > i || /^(?:early|late|mid)$/.test(atoms[isDash(atoms, i - 1) ? i - 2 : i - 1]?.norm ?? '');
    if (end > mark + 1 && isTold && !isOfAge(atoms, the ? i - 2 : i - 1))
      return era(told[1] === undefined ? 1900 + Number(told[2]) * 10 : Number(told[1]) * 10, end);
  }
  const short = /^(['’‘]?)([2-9])0s$/.exec(atom.text);
  if (short !== null && (the || short[1] !== '') && !isOfAge(atoms, i - (the ? 2 : 1)))
    return era(1900 + Number(short[2]) * 10);
  const word = the ? DECADE_WORDS.get(atom.norm) : undefined;
  return word === undefined ? null : era(1900 + word);
}

/** "in his | 30s", "in the low | 40s", "in her early | 50's" */
function isOfAge(atoms: readonly Atom[], before: number): boolean {
  let at = isDash(atoms, before) ? before - 1 : before;
  if (/^(?:early|late|mid)$/.test(atoms[at]?.norm ?? '')) at--;
  return /^(?:his|her|their|my|our|your|low|high|upper)$/.test(atoms[at]?.norm ?? '');
}

function parseCentury(atoms: readonly Atom[], i: number): Parsed | null {
  const atom = atoms[i];
  let nth =
    atom?.kind === 'number'
      ? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(atom.text)?.[1] ?? 0)
      : (ORDINAL_NUMBERS.get(atom?.norm ?? '') ?? 0);
  let at = i + 1;
  if (atom?.norm === 'twenty' && atoms[behindHyphen(atoms, at)]?.norm === 'first') {
    nth = 21;
    at = behindHyphen(atoms, at) + 1;
  }
  if (nth < 1 || nth > 30) return null;
  const era = (end: number): Parsed => ({ end, meaning: { is: 'era', unit: 'century', start: nth * 100 - 99 } });
  const noun = behindHyphen(atoms, at);
  if (atoms[noun]?.norm === 'century' || (atoms[noun]?.norm === 'centuries' && isJoint(atoms, i - 1)))
    return era(noun + 1);
  // "the 14th | and 15th centuries"
  const second = isJoint(atoms, at) ? parseCentury(atoms, at + 1) : null;
  return second !== null && atoms[second.end - 1]?.norm === 'centuries' ? era(at) : null;
}

const isJoint = (atoms: readonly Atom[], i: number) => /^(?:and|or|to)$/.test(atoms[i]?.norm ?? '') || isDash(atoms, i);
