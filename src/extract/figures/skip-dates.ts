// Atoms in; how far to go past the numbers of dates, years and clock times.
import { MONTH_NAMES } from '../../lexicon/function-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { isGluedAt, isNumberAt, normAt, textAt } from './atom-at.ts';
import { chainEnd, isDash } from './chain-end.ts';
import { isYear } from './is-year.ts';
import type { Atom } from './lex-atoms.ts';

const isShortDigits = (text: string): boolean => /^\d{1,2}$/.test(text);

/** What a year stands before as a name: “2016 presidential candidates”, “2020 Olympic athletes”. */
const OF_A_YEAR =
  /^(?:presidential|gubernatorial|congressional|parliamentary|mayoral|midterm|election|elections|campaign|campaigns|primary|primaries|olympic|olympics|budget|census)$/;
const MONTH_SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

// 10:30 a.m.  6 pm  9 o’clock  0800 GMT  10.30 am  1400 local time; not "6 am" as a verb (there is none)
export function skipClock(atoms: readonly Atom[], i: number): number | null {
  let at = i + 1;
  if (textAt(atoms, at) === ':' && isGluedAt(atoms, at) && isNumberAt(atoms, at + 1) && isGluedAt(atoms, at + 1)) {
    at = chainEnd(atoms, i);
    return /^(?:[ap]\.m\.|[ap]m|gmt|utc)$/.test(normAt(atoms, at)) ? at + 1 : at;
  }
  // "from 9 to 5 p.m.", "8-10 a.m."
  if (/^(?:to|and|-|–)$/.test(normAt(atoms, at)) && isNumberAt(atoms, at + 1) && isClockWord(atoms, at + 2))
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
  beginsWithCapital(textAt(atoms, i)) && (MONTH_NAMES.has(normAt(atoms, i)) || MONTH_SHORT.test(normAt(atoms, i)));

// February 17-19, 2016 ; Feb. 3 and 4 ; 17 February ; 3 and 4 March 2017 ; not "in March 200 ships"
export function skipDate(atoms: readonly Atom[], i: number): number | null {
  const text = textAt(atoms, i);
  // 12/05/2016, 2014-09-05, 24/7, 9/11
  if (
    /^[/]$/.test(textAt(atoms, i + 1)) &&
    isGluedAt(atoms, i + 1) &&
    isNumberAt(atoms, i + 2) &&
    isGluedAt(atoms, i + 2)
  ) {
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
    isGluedAt(atoms, i + 1) &&
    isGluedAt(atoms, i + 2) &&
    isYear(text)
  ) {
    const end = Number(textAt(atoms, i + 2));
    // 2014-09-05, 2016-17, 2014–2020
    if (textAt(atoms, i + 2).length <= 2 || isYear(textAt(atoms, i + 2)) || end === 0) return chainEnd(atoms, i);
  }
  // the 2016 presidential candidates, not “2,016 candidates”
  if (isYear(text) && OF_A_YEAR.test(normAt(atoms, i + 1))) return i + 1;
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
  if (textAt(atoms, at) === '.' && isGluedAt(atoms, at)) at++;
  if (textAt(atoms, at) === ',') at++;
  return isYear(textAt(atoms, at)) ? at + 1 : at;
}

const isModalMay = (atoms: readonly Atom[], at: number): boolean =>
  /^(?:be|have|not|well|also|never|\p{Ll}+e)$/u.test(normAt(atoms, at + 1)) && textAt(atoms, at) === 'may';

export function skipMonthDay(atoms: readonly Atom[], i: number): number | null {
  if (!isMonth(atoms, i)) return null;
  let at = i + 1;
  if (textAt(atoms, at) === '.' && isGluedAt(atoms, at)) at++;
  const text = textAt(atoms, at);
  if (isYear(text)) return at + 1;
  if (!isShortDigits(text) || Number(text) > 31 || !atoms[at]!.gap) return null;
  if (/^(?:percent|per|%|million|billion)$/.test(normAt(atoms, at + 1))) return null;
  at++;
  if (/^(?:st|nd|rd|th)$/.test(normAt(atoms, at)) && isGluedAt(atoms, at)) at++;
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
