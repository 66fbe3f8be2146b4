// Atoms in, the number that starts at one of them out: digits with separators, fractions and magnitudes here, words next door.
import {
  DENOMINATORS,
  LETTER_MAGNITUDES,
  MAGNITUDES,
  SETS,
  SHORT_MAGNITUDES,
  VULGAR_FRACTIONS,
} from '../../lexicon/numbers.ts';
import { isYear } from './is-year.ts';
import type { Atom } from './lex-atoms.ts';
import type { NumberRead } from './quantity.ts';
import { readNumberWords } from './read-number-words.ts';

/** Longest literal that is read; longer runs of digits are serial numbers. 10^18 needs 25 characters with separators. */
const LONGEST_LITERAL = 25;
const LARGEST = 1e18;
const COMMON_RATIOS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1e3, 1e4, 1e5, 1e6,
]);

interface Literal {
  value: number;
  grouped: boolean;
  dotted: number | null;
  commaDecimal: boolean;
}

/** The number that starts at atom `i`, or null. Looks at most 20 atoms ahead. */
export function readNumber(atoms: readonly Atom[], i: number): NumberRead | null {
  const atom = atoms[i];
  if (atom === undefined || (atom.kind === 'mark' && atom.text.length > 0)) return null;
  const number = atom.kind === 'number' ? readDigits(atoms, i) : readNumberWords(atoms, i);
  if (number === null || (number.value !== null && Math.abs(number.value) > LARGEST)) return null;
  return readRatio(atoms, number) ?? number;
}

// 1,000 → 1000   1.000.000 → 1e6   10'000   3.8   1.000 → 1 (dotted 1000)   3,8 → 3.8 (comma)   3.1.2 → null
function literalOf(text: string): Literal | null {
  if (text.length > LONGEST_LITERAL) return null;
  const plain = (value: number, grouped = false): Literal => ({ value, grouped, dotted: null, commaDecimal: false });
  const vulgar = VULGAR_FRACTIONS.get(text);
  if (vulgar !== undefined) return plain(vulgar);
  if (/^\d+$/.test(text)) return text.length > 19 ? null : plain(Number(text));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return plain(Number(text.replaceAll(',', '')), true);
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return plain(Number(text.replaceAll(',', '')), true);
  if (/^\d{1,3}(?:[ \u00A0\u2009\u202F'’]\d{3})+$/.test(text)) return plain(Number(text.replace(/\D/g, '')), true);
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return plain(Number(text.replaceAll('.', '').replace(',', '.')), true);
  if (/^\d*\.\d+$/.test(text))
    return {
      ...plain(Number(text)),
      dotted: /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? Number(text.replace('.', '')) : null,
    };
  if (/^\d+,\d{1,2}$/.test(text)) return { ...plain(Number(text.replace(',', '.'))), commaDecimal: true };
  return null;
}

function readDigits(atoms: readonly Atom[], i: number): NumberRead | null {
  const literal = literalOf(atoms[i]!.text);
  if (literal === null) return null;
  let { value } = literal;
  let to = i + 1;
  let form: NumberRead['form'] = 'digits';
  let approximate = false;
  const next = atoms[to];
  if (VULGAR_FRACTIONS.has(atoms[i]!.text)) form = 'fraction';
  if (next?.kind === 'number' && !next.gap && VULGAR_FRACTIONS.has(next.text)) {
    // 3½
    value += VULGAR_FRACTIONS.get(next.text)!;
    to++;
  } else if (next?.text === '/' && !next.gap) {
    // 1/3 yes; 9/11, 24/7, 12/05/2016 no
    const part = slashFraction(atoms, i);
    if (part === null) return null;
    value = part;
    to = i + 3;
    form = 'fraction';
  } else if (next?.kind === 'number' && next.gap && atoms[to + 1]?.text === '/') {
    // 3 1/2
    const part = slashFraction(atoms, to);
    if (part !== null) {
      value += part;
      to += 3;
    }
  } else if (
    next?.norm === 'and' &&
    /^an?$/.test(atoms[to + 1]?.norm ?? '') &&
    DENOMINATORS.get(atoms[to + 2]?.norm ?? '')
  ) {
    // 2 and a half
    const denominator = DENOMINATORS.get(atoms[to + 2]!.norm)!;
    if (denominator === 2 || denominator === 4) {
      value += 1 / denominator;
      to += 3;
    }
  }
  let magnitude = 1;
  let letter: NumberRead['letter'] = null;
  const short = atoms[to];
  if (short?.kind === 'word' && !letterFollows(atoms, to)) {
    const letterMagnitude = short.gap ? undefined : LETTER_MAGNITUDES.get(short.norm);
    const by = SHORT_MAGNITUDES.get(short.norm) ?? (short.norm === 'k' ? letterMagnitude : undefined);
    if (by !== undefined) {
      magnitude = by;
      to++;
    } else if (letterMagnitude !== undefined) {
      letter = short.norm as 'm' | 'b' | 't';
      to++;
    }
  }
  // "10 thousand million", "$2-million", "3 hundred"
  for (let count = 0; count < 2 && letter === null; count++) {
    const at = atoms[to]?.text === '-' && !atoms[to]!.gap ? to + 1 : to;
    const by = MAGNITUDES.get(atoms[at]?.norm ?? '') ?? (atoms[at]?.norm === 'hundred' ? 100 : undefined);
    if (by === undefined) break;
    magnitude *= by;
    to = at + 1;
  }
  const set = SETS.get(atoms[to]?.norm ?? '');
  if (set !== undefined && magnitude === 1 && atoms[to]!.norm === 'dozen') {
    value *= set;
    approximate = true;
    to++;
  }
  return {
    ...literal,
    to,
    form,
    value: tidy(value * magnitude),
    low: null,
    high: null,
    approximate,
    magnitude,
    letter,
    dotted: magnitude === 1 && letter === null ? literal.dotted : null,
    wantsUnit: form === 'fraction' && magnitude === 1,
  };
}

/** Whether a digit is glued behind the word at `at`: "5m3" is no million. */
const letterFollows = (atoms: readonly Atom[], at: number) => atoms[at + 1]?.kind === 'number' && !atoms[at + 1]!.gap;

function slashFraction(atoms: readonly Atom[], i: number): number | null {
  const below = atoms[i + 2];
  if (below?.kind !== 'number' || below.gap || (atoms[i + 3]?.text === '/' && !atoms[i + 3]!.gap)) return null;
  const [top, bottom] = [Number(atoms[i]!.text), Number(below.text)];
  return Number.isInteger(top) && [2, 3, 4, 5, 6, 8, 10, 16].includes(bottom) && top < bottom && top > 0
    ? top / bottom
    : null;
}

// "one in five", "nine out of ten", "1 in every 4"; not "two in 2016", "five in one day"
function readRatio(atoms: readonly Atom[], part: NumberRead): NumberRead | null {
  if (part.magnitude !== 1 || part.value === null || part.value < 1 || part.value > 99 || part.form === 'fraction')
    return null;
  if (!Number.isInteger(part.value) || part.letter !== null) return null;
  const joint = atoms[part.to]?.norm;
  let at = part.to + 1;
  const outOf = joint === 'out' && atoms[at]?.norm === 'of';
  if (outOf) at++;
  else if (joint === 'of' && atoms[at]?.norm === 'every') at++;
  else if (joint !== 'in') return null;
  if (atoms[at]?.norm === 'every') at++;
  const whole = atoms[at]?.kind === 'number' ? readDigits(atoms, at) : atoms[at] && readNumberWords(atoms, at);
  if (!whole || whole.value === null || whole.approximate || whole.form === 'fraction' || whole.letter !== null)
    return null;
  const odds = part.value === 1 && part.form === 'digits' && whole.form === 'digits' && !isYear(atoms[at]!.text);
  if (whole.value <= part.value || !(odds || COMMON_RATIOS.has(whole.value) || (outOf && whole.value < 1000)))
    return null;
  const behind = atoms[whole.to];
  if (
    behind &&
    (/^(?:percent|per|%|million|billion|days|weeks|months|years|hours|minutes|states|countries|seats)$/.test(
      behind.norm,
    ) ||
      behind.text === '%')
  )
    return outOf ? ratioOf(part, whole) : null;
  if (!outOf && (part.value > 10 || isMonthBefore(atoms, at))) return null;
  return ratioOf(part, whole);
}
const isMonthBefore = (atoms: readonly Atom[], at: number) =>
  /^(?:may|march|june|july)$/.test(atoms[at - 1]?.norm ?? '');
const ratioOf = (part: NumberRead, whole: NumberRead): NumberRead => ({
  ...part,
  to: whole.to,
  form: 'ratio',
  value: part.value! / whole.value!,
  wantsUnit: false,
});

/** Floating-point dust off a product: 3.8 × 1e6 is 3800000, 1.1 × 1e9 is 1100000000. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}
