// Atoms in, years of accounts and their parts out: "fiscal 1999", "FY31", "this fiscal year", "its second fiscal quarter".
import { ORDINAL_NUMBERS } from '../../lexicon/calendar-words.ts';
import { type Atom, behindHyphen } from './atom.ts';
import type { Meaning, Parsed, Pointer } from './meaning.ts';
import { yearAt } from './parse-date.ts';

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['previous', 'previous'],
  ['prior', 'previous'],
]);

/**
 * A year of accounts, or a part of one, at `i`.
 * Catches "fiscal 1999", "the 2031 fiscal year", "FY 2031", "the current fiscal year", "fiscal second-quarter", "third fiscal
 * quarter"; must not catch "a fiscal year", "fiscal policy", "the second fiscal plan".
 */
export function parseFiscal(atoms: readonly Atom[], i: number): Parsed | null {
  const the = atoms[i]?.norm === 'the' ? i + 1 : i;
  const atom = atoms[the];
  if (atom === undefined) return null;
  const isShort = atom.text.startsWith('FY');
  // asked first, since hardly any text has one
  if (!isShort && !isFiscal(atom) && !isFiscal(atoms[the + 1])) return null;
  const glued = isShort ? /^FY['’]?(\d{4}|\d{2})$/.exec(atom.text)?.[1] : undefined;
  if (glued !== undefined) return fiscalYear(the + 1, glued.length === 4 ? Number(glued) : shortYear(Number(glued)));
  if (atom.text === 'FY' || isFiscal(atom)) {
    const at = atoms[the + 1]?.norm === 'year' || atoms[the + 1]?.text === '-' ? the + 2 : the + 1;
    const year = yearAt(atoms, at);
    return year === null ? parseFiscalPart(atoms, the, the + 1) : fiscalYear(at + 1, year);
  }
  // "the 2031 | fiscal year"
  if (!isFiscal(atoms[the + 1])) return null;
  const isYear = atoms[the + 2]?.norm === 'year';
  const year = the > i ? yearAt(atoms, the) : null;
  if (year !== null) return isYear ? fiscalYear(the + 3, year) : null;
  const pointer = POINTERS.get(atom.norm);
  if (pointer !== undefined)
    return isYear ? { end: the + 3, meaning: fiscal({ is: 'period', pointer, unit: 'year' }) } : null;
  return parseFiscalPart(atoms, the, the);
}

// fiscal | second-quarter   third | fiscal quarter
function parseFiscalPart(atoms: readonly Atom[], fiscalOrNth: number, nthAt: number): Parsed | null {
  const nth = ORDINAL_NUMBERS.get(atoms[nthAt]?.norm ?? '') ?? 0;
  const noun = behindHyphen(atoms, nthAt === fiscalOrNth ? nthAt + 2 : nthAt + 1);
  const part = atoms[noun]?.norm;
  if (nth < 1 || (part !== 'quarter' && part !== 'half') || nth > (part === 'half' ? 2 : 4)) return null;
  return { end: noun + 1, meaning: fiscal({ is: 'date', fields: { [part]: nth } }) };
}

/** FY31 is 2031, FY89 1989. */
const shortYear = (year: number) => year + (year < 70 ? 2000 : 1900);

const isFiscal = (atom: Atom | undefined) => atom?.norm === 'fiscal' || atom?.norm === 'financial';

const fiscal = (of: Meaning): Meaning => ({ is: 'fiscal', of });

const fiscalYear = (end: number, year: number): Parsed => ({
  end,
  meaning: fiscal({ is: 'date', fields: { year } }),
});
