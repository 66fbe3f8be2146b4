// A person’s name at one place in; the party that the words around it give the person, or null.
import type { Name } from '../../understand/names/name.ts';
import type { Token } from '../../understand/reading.ts';

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['r', 'republican'],
  ['democrat', 'democratic'],
  ['democratic', 'democratic'],
  ['d', 'democratic'],
  ['libertarian', 'libertarian'],
  ['green', 'green'],
  ['conservative', 'conservative'],
  ['labour', 'labor'],
  ['labor', 'labor'],
]);
/** What may stand between a party and the name: “Republican presidential nominee X”. */
const BETWEEN = 4;

/** “Republican X”, “Democratic senator X”, “X (R-Lumen)”, “X, R-Lumen,”, “X, a Democrat”; not “rivals of Republican groups X met”. */
export function findParty(tokens: readonly Token[], name: Name): string | null {
  for (let i = name.from - 1; i >= Math.max(0, name.from - 1 - BETWEEN); i--) {
    const { kind, norm } = tokens[i]!;
    const party = PARTIES.get(norm);
    if (party !== undefined && norm.length > 1) return party;
    if (kind !== 'word' || /^(?:of|and|or|but|to|for|in|on|at|by|with|from|said|told|says|than|that|s)$/.test(norm))
      break;
  }
  const [mark, next, third] = [tokens[name.to], tokens[name.to + 1], tokens[name.to + 2]];
  if (mark === undefined || next === undefined || (mark.text !== ',' && mark.text !== '(')) return null;
  const letter = /^([rd])(?:-.+)?$/.exec(next.norm)?.[1];
  if (letter !== undefined && /^\p{Lu}/u.test(next.text)) return PARTIES.get(letter)!;
  if (/^an?$/.test(next.norm) && third !== undefined) return PARTIES.get(third.norm) ?? null;
  return null;
}
