// Words in, the names in them out, in a form in which a people and its state are one.
import { listWords } from '../../text/list-words.ts';

/** A sentence is asked for its names by every kind of finding. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 2000;
const known = new Map<string, readonly string[]>();

/** “Tarskian soldiers from Tarsk” → tarsk: capitalised words by their first five letters, so that a people and its state are one. */
export function namesIn(text: string): string[] {
  const there = known.get(text);
  if (there !== undefined) return [...there];
  const names = find(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= LONGEST_KNOWN) known.set(text, names);
  return [...names];
}

const CAPITAL = /\p{Lu}/uy;

function find(text: string): string[] {
  const names = new Set<string>();
  for (const { start, folded } of listWords(text)) {
    CAPITAL.lastIndex = start;
    if (!CAPITAL.test(text) || NOT_NAMES.has(folded) || /^(?:i|we|you|they|he|she|it)['’]/u.test(folded)) continue;
    const name = folded.replace(/'s?$/, '').slice(0, 5);
    if (name.length > 2) names.add(name);
  }
  return [...names].sort();
}

/** Titles, days, months and words that begin sentences. */
const NOT_NAMES = new Set(
  `the a an and but or if in on at by of for from to with we he she it they i you our his her its their this that these those there then
  not no yes what who when where why how all any some every each mr mrs ms miss dr sir lord president prime minister premier foreign
  defence defense interior general secretary chancellor senator judge mayor king queen spokesman spokeswoman ministry government
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`.split(/\s+/),
);

/** Words in capitals that many bodies and offices have in their names: two who share no more have nothing in common. In the form of namesIn. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `pact allia feder union isles state unite natio house party counc commi minis congr senat repub democ white inter court unive
  trade healt chief execu cabin city count depar agenc secur direc finan energ educa trans econo labou labor justi home immig fishe
  agric envir touri sport cultu polic press offic deput vice gover assem parli autho board natur water power publi group compa corpo
  servi socie insti centr cente bank fund north south east west new`.split(/\s+/),
);

/** Whether two lists, of names or of anything else that is told by its letters, have something in common. */
export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));

/** Whether both tell something, and nothing in common: another town. */
export const areOther = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meets(a, b);
