// A person’s name at one place in; the party that the words around it give the person, or null.
import { OFFICE_MODIFIERS } from '../../lexicon/person-titles.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Token } from '../../understand/reading.ts';
import { officeHeadOf } from './office-words.ts';

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

/** “presidential nominee”, “Senate hopeful”, “Sen.”: what may be said between a party and its member’s name. */
function isOfTitle({ text, norm }: Token): boolean {
  return beginsWithCapital(text) || officeHeadOf(norm) !== null || OFFICE_MODIFIERS.has(norm) || MODIFIERS.test(norm);
}
const MODIFIERS =
  /^(?:[a-z-]+ial|[a-z]+ent|front-?runner|rival|candidate|hopeful|fellow|running|mate|party|vice|house|senate)$/;

/** “Republican X”, “Democratic senator X”, “X (R-Lumen)”, “X, R-Lumen,”, “X, a Democrat”; not “rivals of Republican groups X met”, “Republicans target X”. */
export function findParty(tokens: readonly Token[], name: Name): string | null {
  // “the Republican nominee, X”
  const end =
    tokens[name.from - 1]?.text === ',' && officeHeadOf(tokens[name.from - 2]?.norm ?? '') !== null
      ? name.from - 1
      : name.from;
  for (let i = end - 1; i >= Math.max(0, end - 1 - BETWEEN); i--) {
    const { kind, norm } = tokens[i]!;
    const party = PARTIES.get(norm);
    if (party !== undefined && norm.length > 1 && !/s$/.test(norm)) return party;
    if (kind !== 'word' || !isOfTitle(tokens[i]!)) break;
  }
  const [mark, next, third] = [tokens[name.to], tokens[name.to + 1], tokens[name.to + 2]];
  if (mark === undefined || next === undefined || (mark.text !== ',' && mark.text !== '(')) return null;
  const letter = /^([rd])(?:-.+)?$/.exec(next.norm)?.[1];
  if (letter !== undefined && beginsWithCapital(next.text)) return PARTIES.get(letter)!;
  if (/^(?:an?|the)$/.test(next.norm) && third !== undefined) return PARTIES.get(third.norm) ?? null;
  return null;
}
