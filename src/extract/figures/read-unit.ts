// A number in, its unit out: percent, money, measures and what is counted, each rule with a phrase it catches and one it must not.
import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SYMBOLS,
  DOUBTFUL_CURRENCY_NOUNS,
  WORDLIKE_CODES,
} from '../../lexicon/currencies.ts';
import { DIGIT_ONLY_UNITS, MEASURE_UNITS, SHARE_UNITS, TIME_UNITS } from '../../lexicon/measure-units.ts';
import { VAGUE_PLURALS } from '../../lexicon/numbers.ts';
import { HYPHEN_COUNTS } from '../../lexicon/unit-nouns.ts';
import { findCountNoun } from './find-count-noun.ts';
import type { Atom } from './lex-atoms.ts';
import type { FigureKind, FigureRule, NumberRead, UnitRead } from './quantity.ts';

/** Words that may stand between a number and a unit of measure: "two full days", "five long years". */
const BETWEEN =
  /^(?:full|whole|long|short|straight|consecutive|successive|more|additional|extra|further|good|solid|working|business|other|entire)$/;

const textAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.text ?? '';
const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';
const isHyphen = (text: string): boolean => /^[-‐‑]$/.test(text);

/** The unit of `number`, which ends before atom `number.to`; `sterling` tells that the report counts in pounds of money. */
export function readUnit(atoms: readonly Atom[], number: NumberRead, sterling: boolean): UnitRead | null {
  let at = number.to;
  const glued = isHyphen(textAt(atoms, at)) && !atoms[at]!.gap && atoms[at + 1] !== undefined && !atoms[at + 1]!.gap;
  if (glued) at++;
  if (number.wantsUnit) return readUnitOfFraction(atoms, number, at, sterling);
  const plain =
    readShare(atoms, at, number, glued) ??
    readMoney(atoms, at, number, glued, sterling) ??
    readMeasure(atoms, at, number, glued) ??
    (glued ? null : readPastModifier(atoms, at, number, sterling));
  if (plain !== null) return plain;
  return glued ? readHyphenCount(atoms, at) : readCount(atoms, at, number);
}

const unit = (of: FigureKind, name: string, to: number, rule: FigureRule, glued: boolean, factor = 1): UnitRead => ({
  of,
  name,
  factor,
  to,
  rule,
  glued,
});

// "a third of the seats" → 33.3 %; "half an hour" → 0.5 hour; "a quarter of a percentage point"
function readUnitOfFraction(
  atoms: readonly Atom[],
  number: NumberRead,
  at: number,
  sterling: boolean,
): UnitRead | null {
  if (number.form === 'ratio') return null;
  const part = { ...number, wantsUnit: false };
  const past = normAt(atoms, at) === 'of' && /^an?$/.test(normAt(atoms, at + 1)) ? at + 2 : at;
  if (past > at || /^an?$/.test(normAt(atoms, at - 1)) || number.value! > 1 || /\d|[½-⅞]/.test(textAt(atoms, at - 1))) {
    const found =
      readShare(atoms, past, part, false) ??
      readMoney(atoms, past, part, false, sterling) ??
      readMeasure(atoms, past, part, false);
    if (found !== null) return found;
  }
  if (number.value! > 1) return null;
  // 3½ acres of marsh is more than one: above; ¾ of the votes, two thirds of Kestrians
  return unit('share', '%', number.to, 'fraction', false, 100);
}

// "3.8 percent", "5 per cent", "12%", "two percentage points"; not "12 points were raised" as a list
function readShare(atoms: readonly Atom[], at: number, number: NumberRead, glued: boolean): UnitRead | null {
  if (atoms[at]?.kind === 'number') return null;
  const two = atoms[at + 1]?.gap || isHyphen(textAt(atoms, at + 1)) ? joined(atoms, at, 2) : null;
  const twoUnit = two && SHARE_UNITS.get(two.phrase);
  if (twoUnit) return unit('share', twoUnit, two.to, 'percent', glued);
  const word = normAt(atoms, at);
  const one = SHARE_UNITS.get(word);
  if (one === undefined || (/^p[cp]$/.test(word) && number.form !== 'digits')) return null;
  if (one === 'point') {
    // a "12-point plan" has items, a "12-point lead" is a share
    if (
      glued &&
      !/^(?:lead|margin|advantage|edge|gap|swing|drop|gain|rise|fall|jump|bounce|deficit|increase|decrease)$/.test(
        normAt(atoms, at + 1),
      )
    )
      return null;
    if (!glued && (word === 'point' || !pointsAreShares(atoms, at, number))) return null;
  }
  return unit('share', one, at + 1, 'percent', glued);
}

// "by 5 points", "fell 3.2 points", "a margin of error of 2.5 points"; not "three points on the agenda"
function pointsAreShares(atoms: readonly Atom[], at: number, number: NumberRead): boolean {
  if (number.value !== null && !Number.isInteger(number.value)) return true;
  const behind = normAt(atoms, at + 1);
  if (
    /^(?:ahead|behind|higher|lower|up|down|above|below|from|since|over|in|among|with|nationally|nationwide)$/.test(
      behind,
    )
  )
    return true;
  const from = Math.max(0, number.to - 8);
  return atoms
    .slice(from, number.to)
    .some((atom) =>
      /^(?:by|lead|leads|led|trails|trailing|trailed|margin|fell|rose|dropped|gained|lost|slipped|jumped|up|down)$/.test(
        atom.norm,
      ),
    );
}

/** The words from `at`, `count` of them, joined by spaces; hyphens between them count as spaces. Null when there are fewer. */
function joined(atoms: readonly Atom[], at: number, count: number): { phrase: string; to: number } | null {
  const words: string[] = [];
  let i = at;
  while (words.length < count) {
    const atom = atoms[i];
    if (atom === undefined) return null;
    if (words.length > 0 && isHyphen(atom.text) && !atom.gap) {
      i++;
      continue;
    }
    if (atom.kind === 'number' || (atom.kind === 'mark' && !/^[°%‰/℃℉]$/.test(atom.text))) return null;
    words.push(atom.norm);
    i++;
  }
  return { phrase: words.join(' '), to: i };
}

// "5 million euros", "30 million Australian dollars", "75 cents", "90,000 SEK", "10 €"; not "5 pounds of flour", "12 TOP"
function readMoney(
  atoms: readonly Atom[],
  at: number,
  number: NumberRead,
  glued: boolean,
  sterling: boolean,
): UnitRead | null {
  const first = atoms[at];
  if (first === undefined) return null;
  if (number.form === 'vague' && first.norm === 'of')
    return readMoney(atoms, at + 1, { ...number, form: 'words' }, false, true);
  const symbol = CURRENCY_SYMBOLS.get(first.text);
  if (symbol !== undefined && number.form === 'digits' && !(atoms[at + 1]?.kind === 'number' && !atoms[at + 1]!.gap))
    return unit('money', symbol, at + 1, 'money-symbol', glued);
  if (first.kind !== 'word') return null;
  if (CURRENCY_CODES.has(first.text) && (!WORDLIKE_CODES.has(first.text) || number.magnitude > 1 || number.grouped))
    return unit('money', first.text, at + 1, 'money-code', glued);
  if (first.norm === 'p' && !first.gap && number.form === 'digits' && sterling)
    return unit('money', 'GBP', at + 1, 'money-noun', glued, 0.01);
  // adjectives of up to two words: "Sri Lankan rupees", "U.S. dollars", "Tarskian crowns" (no code)
  for (let skipped = 0; skipped <= 2; skipped++) {
    const noun = CURRENCY_NOUNS.get(normAt(atoms, at + skipped));
    if (noun === undefined || atoms[at + skipped]!.kind !== 'word') continue;
    const adjective = atoms
      .slice(at, at + skipped)
      .filter((atom) => !BETWEEN.test(atom.norm))
      .map((atom) => atom.norm.replace(/^us$/, 'u.s.'))
      .join(' ');
    const code = noun.codes[adjective] ?? (adjective === 'u.s.' ? noun.codes['us'] : undefined);
    const capital = /^\p{Lu}/u.test(textAt(atoms, at + skipped - 1));
    if (adjective !== '' && code === undefined && !(skipped === 1 && capital)) return null;
    const word = normAt(atoms, at + skipped);
    if (adjective === '' && DOUBTFUL_CURRENCY_NOUNS.has(word)) return null;
    const to = at + skipped + 1;
    if (noun.singular === 'pound' && adjective === '') {
      if (normAt(atoms, to) === 'sterling') return unit('money', 'GBP', to + 1, 'money-noun', glued);
      if (!sterling && number.magnitude < 1e6) return null;
      if (normAt(atoms, to) === 'of' && number.magnitude < 1e6) return null;
    }
    // "crowns" with a fictional or unlisted adjective, "pesos" without one: the noun is all that is told
    return unit('money', code ?? noun.singular, to, 'money-noun', glued, noun.factor);
  }
  return null;
}

// "200 km", "a 400-kilometre border", "two and a half hours", "34 degrees Celsius"; not "five stone walls", "the 2 m. vote"
function readMeasure(atoms: readonly Atom[], at: number, number: NumberRead, glued: boolean): UnitRead | null {
  if (number.form === 'vague' && normAt(atoms, at) === 'of')
    return readMeasure(atoms, at + 1, { ...number, form: 'words' }, false);
  if (atoms[at]?.text === 'm' && number.letter === null && number.form === 'digits' && number.magnitude === 1)
    return unit('measure', 'metre', at + 1, 'measure', glued);
  for (let count = 3; count >= 1; count--) {
    const phrase = joined(atoms, at, count) ?? slashed(atoms, at, count);
    if (phrase === null) continue;
    const name =
      MEASURE_UNITS.get(phrase.phrase) ??
      (phrase.phrase === 'pounds' || (phrase.phrase === 'pound' && glued) ? 'pound' : undefined);
    if (name === undefined || (number.form !== 'digits' && DIGIT_ONLY_UNITS.has(phrase.phrase))) continue;
    const digits = number.form === 'digits';
    // "one second", "one foot", "one degree", "one day" are idioms more often than lengths
    if (number.value === 1 && !digits && !glued && /^(?:second|foot|degree|day|knot|stone|century|minute)$/.test(name))
      return null;
    if (name === 'second' && phrase.phrase === 'second' && !glued) return null;
    if (name === 'degree' && normAt(atoms, phrase.to) === 'of') return null;
    let { to } = phrase;
    if (glued && TIME_UNITS.has(name) && isHyphen(textAt(atoms, to)) && /^olds?$/.test(normAt(atoms, to + 1))) to += 2;
    return unit('measure', name, to, 'measure', glued);
  }
  return null;
}

/** km / h: three atoms that are one unit. */
function slashed(atoms: readonly Atom[], at: number, count: number): { phrase: string; to: number } | null {
  if (count !== 3 || textAt(atoms, at + 1) !== '/') return null;
  return { phrase: `${normAt(atoms, at)}/${normAt(atoms, at + 2)}`, to: at + 3 };
}

function readPastModifier(atoms: readonly Atom[], at: number, number: NumberRead, sterling: boolean): UnitRead | null {
  if (!BETWEEN.test(normAt(atoms, at))) return null;
  const next = BETWEEN.test(normAt(atoms, at + 1)) ? at + 2 : at + 1;
  return (
    readShare(atoms, next, number, false) ??
    readMoney(atoms, next, number, false, sterling) ??
    readMeasure(atoms, next, number, false)
  );
}

// "a 200-seat parliament", "5,000-strong"; not "a two-state solution", "a 12-point plan"
function readHyphenCount(atoms: readonly Atom[], at: number): UnitRead | null {
  const word = normAt(atoms, at);
  if (word === 'strong') return unit('count', 'person', at + 1, 'known-noun', true);
  if (!HYPHEN_COUNTS.has(word) || isHyphen(textAt(atoms, at + 1))) return null;
  return unit('count', word === 'man' || word === 'woman' ? 'person' : word, at + 1, 'known-noun', true);
}

// "four armoured brigades", "dozens of villages", "1,000 of the advisers"; not "200 were", "two of them"
function readCount(atoms: readonly Atom[], at: number, number: NumberRead): UnitRead | null {
  if (atoms[at] === undefined || (atoms[at]!.kind === 'word' && !atoms[at]!.gap && number.form === 'digits'))
    return null;
  if (normAt(atoms, at) === 'of') {
    if (number.form === 'vague' && VAGUE_PLURALS.has(normAt(atoms, number.to - 1))) {
      const noun = findCountNoun(
        atoms,
        /^(?:the|its|their|his|her|our|other)$/.test(normAt(atoms, at + 1)) ? at + 2 : at + 1,
        false,
      );
      if (noun !== null) return unit('count', noun.singular, noun.to, noun.known ? 'known-noun' : 'open-noun', false);
    }
    return readPartitive(atoms, at, number);
  }
  const noun = findCountNoun(atoms, at, number.value === 1);
  return noun && unit('count', noun.singular, noun.to, noun.known ? 'known-noun' : 'open-noun', false);
}

/** The noun of "twelve of the 28 members" is member, told behind the figure: the span ends before "of". */
function readPartitive(atoms: readonly Atom[], at: number, number: NumberRead): UnitRead | null {
  if (!/^(?:the|its|their|his|her|our|those|these|my)$/.test(normAt(atoms, at + 1))) return null;
  if (number.value === 1 && number.form === 'words') return null;
  let from = at + 2;
  // past a number between: "of the 28 members", "of the eleven ministers"
  if (atoms[from]?.kind === 'number') from++;
  else if (/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)$/.test(normAt(atoms, from)))
    from++;
  const noun = findCountNoun(atoms, from, false);
  return noun && unit('count', noun.singular, at, noun.known ? 'known-noun' : 'open-noun', false);
}
