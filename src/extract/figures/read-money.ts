// A number in, its currency out, told by a noun, a code or a symbol behind it.
import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SYMBOLS,
  DOUBTFUL_CURRENCY_NOUNS,
  WORDLIKE_CODES,
} from '../../lexicon/currencies.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { normAt, textAt } from './atom-at.ts';
import type { Atom } from './lex-atoms.ts';
import { BETWEEN, makeUnit, type NumberRead, type UnitRead } from './quantity.ts';

// "5 million euros", "30 million Australian dollars", "75 cents", "90,000 SEK", "10 €"; not "5 pounds of flour", "12 TOP"
export function readMoney(
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
    return makeUnit('money', symbol, at + 1, 'money-symbol', glued);
  if (first.kind !== 'word') return null;
  if (CURRENCY_CODES.has(first.text) && (!WORDLIKE_CODES.has(first.text) || number.magnitude > 1 || number.grouped))
    return makeUnit('money', first.text, at + 1, 'money-code', glued);
  if (first.norm === 'p' && !first.gap && number.form === 'digits' && sterling)
    return makeUnit('money', 'GBP', at + 1, 'money-noun', glued, 0.01);
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
    const capital = beginsWithCapital(textAt(atoms, at + skipped - 1));
    if (adjective !== '' && code === undefined && !(skipped === 1 && capital)) return null;
    const word = normAt(atoms, at + skipped);
    if (adjective === '' && DOUBTFUL_CURRENCY_NOUNS.has(word) && number.magnitude < 1e6) return null;
    const to = at + skipped + 1;
    if (noun.singular === 'pound' && adjective === '') {
      if (normAt(atoms, to) === 'sterling') return makeUnit('money', 'GBP', to + 1, 'money-noun', glued);
      if (!sterling && number.magnitude < 1e6) return null;
      if (normAt(atoms, to) === 'of' && number.magnitude < 1e6) return null;
    }
    // "crowns" with a fictional or unlisted adjective, "pesos" without one: the noun is all that is told
    return makeUnit('money', code ?? noun.singular, to, 'money-noun', glued, noun.factor);
  }
  return null;
}
