// A word in; whether it is for one of a people or of a place (“the Dane”, “the Dutchman”, “the Geordie”), out.
import { DEMONYMS } from '../../lexicon/gazetteer.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading, Token } from '../../understand/reading.ts';

const COMPOUND = /^(?:english|french|irish|dutch|welsh|scots|cornish|manx|ulster|yorkshire|norse)(?:wo)?man$/;
/** Of peoples and places that are no state, and other words for those of one. */
const LOCAL = new Set(
  `scot geordie scouser brummie londoner glaswegian mancunian liverpudlian aberdonian dubliner parisian berliner texan californian
  bavarian sicilian corsican breton catalan basque fleming walloon brit briton aussie kiwi swede pole turk kurd serb croat slovene bosniak
  spaniard fin muscovite yorkshireman ulsterman tasmanian hawaiian québécois neapolitan milanese roman venetian`.split(
    /\s+/,
  ),
);
/** “The Swiss”, “the Lebanese”, “the French”: one or all of them. */
const ONE_OR_ALL = /(?:sh|ch|ese|ss)$/;
/** The form of a word for who is from a place, behind the place’s name: “Norrland[er]”, “Tarsk[ian]”. */
const FROM_PLACE = /(?:er|ian|an)$/;

/** `norm`: as Token.norm, in the singular. */
export const isOneOfPeople = (norm: string): boolean =>
  norm === 'czech' ||
  LOCAL.has(norm) ||
  COMPOUND.test(norm) ||
  (DEMONYMS.has(norm) && !ONE_OR_ALL.test(norm) && !(norm.endsWith('s') && DEMONYMS.has(norm.slice(0, -1))));

/** Whether the word before token `to` is for one person: also by what the report names (“the Norrlander” of a Norrland). */
export const isOneAt = (tokens: readonly Token[], to: number): boolean =>
  isOneOfPeople(tokens[to - 1]!.norm) || isOneByVerb(tokens, to) || isFromNamed(tokens, to);

/** “The Swiss said that [he] …”, “the Lebanese [says]”: one, by what stands behind; not “the Swiss said they …”. */
function isOneByVerb(tokens: readonly Token[], to: number): boolean {
  if (!ONE_OR_ALL.test(tokens[to - 1]!.norm) || !DEMONYMS.has(tokens[to - 1]!.norm)) return false;
  if (/^(?:says|tells|adds|insists|thinks|believes|recalls|is|was|has)$/.test(tokens[to]?.norm ?? '')) return true;
  for (let i = to; i < to + 12 && i < tokens.length && !/^[.!?]$/.test(tokens[i]!.text); i++)
    if (/^(?:s?he|his|her|him|they|their)$/.test(tokens[i]!.norm)) return !tokens[i]!.norm.startsWith('th');
  return false;
}

/** The words in capitals of each report; made once. */
const CAPITALS = new WeakMap<readonly Token[], ReadonlySet<string>>();

function isFromNamed(tokens: readonly Token[], to: number): boolean {
  const { norm, text } = tokens[to - 1]!;
  const stem = norm.replace(FROM_PLACE, '');
  if (stem.length < 4 || stem === norm || !/^\p{Lu}/u.test(text)) return false;
  let words = CAPITALS.get(tokens);
  if (words === undefined) {
    words = new Set(tokens.flatMap((token) => (/^\p{Lu}/u.test(token.text) ? [token.norm] : [])));
    CAPITALS.set(tokens, words);
  }
  return words.has(stem) || words.has(`${stem}a`);
}

/** Without “the [Scot]”, “the [Norrlander]”, which are nobody’s names. */
export function withoutPeople({ tokens }: Pick<Reading, 'tokens'>, names: readonly Name[]): readonly Name[] {
  return names.filter(({ from, to, kind, title }) => {
    if (to !== from + 1 || title !== null || !/^(?:person|unknown|organisation)$/.test(kind)) return true;
    // “the young [Norrlander]”; not “a year [Naomi] went”
    const start = /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '') && !isArticle(from - 1) ? from - 2 : from - 1;
    return !isArticle(start) || !isOneAt(tokens, to);
  });

  function isArticle(i: number): boolean {
    return /^(?:the|an?|one|another)$/.test(tokens[i]?.norm ?? '');
  }
}
