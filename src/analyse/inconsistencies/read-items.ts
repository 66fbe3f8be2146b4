// Words of a sentence from some place on in; the list of names and things that begins there out: how many it has at least and at most, and where
// it ends. Wider than read-list.ts, for places where a count has told that a list comes:
//
//   a banker, two bail agents, a deputy and a retired judge        5
//   Effie Munro, the minister, Roddy Blane of the union and a boy  3 or 4: “the minister” may be Effie Munro
//   Mr Tarik and the Weber family                                  2 at least
//
// What is no plain list is none: a verb in it, “others”, “including”, an open end.
import { looksPlural } from '../../lexicon/singulars.ts';
import { numberOf, type ReadList } from './read-list.ts';

const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Captain|Capt\\.|Canon|Father|Fr|Sister|Judge|Justice|Messrs|Mses|Fathers|Frau|Herr|First Officer|PC)\\.?\\s+';
const CAPITAL = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{N}]*(?:['’-][\\p{L}\\p{N}]+)*)";
const NAME = `(?:(?:little|old|young|Govs\\.|Sens\\.|Reps\\.)\\s+)?(?:${TITLE})?(?:(?:de|del|di|da|von|van|der|al|bin|la|le|du|dos)\\s+)?${CAPITAL}(?:\\s+(?:(?:de|del|di|da|von|van|der|al|bin|la|le|du|dos)\\s+)?${CAPITAL}){0,3}(?![\\p{L}\\p{N}])`;
const DET = `(?:an?|the|his|her|its|their|our|another|one|${NAME}['’]s?)`;
/** In lower case, and no word that a clause has. */
const WORD =
  "(?!(?:and|or|but|nor|who|whom|whose|which|that|where|when|while|as|if|than|then|so|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says|say|told|not|to|he|she|it|they|we|you|i|there|here|all|both|each|any|other|others|more|many|some|several|including|among|also|of|for|at|in|on|from|with|by|against|about)(?![\\p{L}’']))\\p{Ll}[\\p{L}-]*(?:['’]s?(?=\\s))?";
const PREPOSITION = '(?:of|for|at|in|on|from|with|behind|without|against)';
const TAIL = `(?:\\s+${PREPOSITION}\\s+(?:(?:the|an?|his|her|its|their)\\s+)?(?:${WORD}|${CAPITAL})(?:\\s+(?:${WORD}|${CAPITAL})){0,3}){0,2}`;
const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\\d';

const ITEM = new RegExp(
  `(?:(?<count>${NUMBER})\\s+(?:${WORD}|${CAPITAL})(?:\\s+${WORD}){0,3}|(?<thing>${DET})(?:\\s+${WORD}){1,5}(?:\\s+${NAME})?|(?<named>(?:[Tt]he\\s+|(?:\\p{Ll}+\\s+)?\\p{Ll}+s\\s+)?${NAME})(?!['’])(?:\\s+(?:himself|herself))?|(?<thing2>one)(?=\\s+(?:in|with|from|of|for|at)\\s)|(?<proper>the|an?)\\s+(?:${WORD}\\s+){0,2}${NAME}(?:\\s+${WORD}){0,3})${TAIL}`,
  'uy',
);
const GAP = /\s*,\s+and\s+|\s*[,;]\s+|\s+and\s+/uy;
/** Behind a name, told of it: “Wendy Tate, who goes to health, …”. */
const REMARK = /\s*,\s+(?:who|whose|which|where)\s[^,;.:()“”"]{2,80}(?=,)/uy;
const OVER = /^["”’»)]*(?:\s*[.;:)—–\n]|\s+[-–—]\s|,|\s*$)/u;
const OPEN =
  /^[,;\s—–-]*(?:as well as|along with|together with|plus|in addition|(?:and|or)\s+(?!each|all|they|he|she)|among (?:others|them)|followed by|including|to name|others?(?!\p{L}))/u;
/** What is many in one word. */
const GROUP =
  /(?:family|couple|pair|group|team|crew|gang|party|staff|committee|union|twins|dozen|handful|number|band|club|trio|police|rest|delegation|company|council|class)$/u;

export interface ReadItems extends ReadList {
  readonly start: number;
  /** Whether all of it is names, or counted things. */
  readonly isNames: boolean;
}

interface Item {
  readonly is: 'named' | 'thing' | 'counted';
  readonly least: number;
  readonly most: number;
  readonly gap: string;
  readonly end: number;
}

/** The list at `at`, two items at least with an “and” before the last; null where there is none that is plain. */
export function readItems(text: string, at: number, { isFree = false } = {}): ReadItems | null {
  const items: Item[] = [];
  let end = at;
  for (let gap = ''; ; ) {
    ITEM.lastIndex = end;
    if (gap !== '') {
      GAP.lastIndex = end;
      const between = GAP.exec(text);
      if (between === null) break;
      gap = between[0];
      ITEM.lastIndex = end + gap.length;
    }
    const match = ITEM.exec(text);
    if (match === null) {
      if (items.length === 0) return null;
      break;
    }
    // “… and Okker said”: what reads on is no item
    end = match.index + match[0].length;
    items.push({ ...itemOf(match), gap, end });
    REMARK.lastIndex = end;
    const remark = REMARK.exec(text);
    if (remark !== null) end += remark[0].length;
    gap = ',';
  }
  // behind the last “and” a comma ends the list: “A, B and C, the mayor’s friends”
  const last = items.findLastIndex(({ gap }) => /and/u.test(gap));
  if (last < 1) return null;
  items.length = last + 1;
  end = items[last]!.end;
  const rest = text.slice(end);
  if ((!isFree && !OVER.test(rest)) || OPEN.test(rest)) return null;
  return {
    start: at,
    end,
    ...bounds(items),
    isNames: items.every(({ is }) => is === 'named'),
  };
}

function itemOf(match: RegExpExecArray): Omit<Item, 'gap' | 'end'> {
  const { count, named } = match.groups!;
  if (count !== undefined) return { is: 'counted', least: numberOf(count)!, most: numberOf(count)! };
  if (named !== undefined) return { is: 'named', least: 1, most: 1 };
  const head = match[0].split(/\s+(?:of|for|at|in|on|from|with|behind|without|against)\s/u)[0]!;
  if (match.groups!['thing2'] !== undefined) return { is: 'thing', least: 1, most: 1 };
  const words = head.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word));
  const noun = words.at(-1)!.toLowerCase();
  const isMany = (looksPlural(noun) && !/^(?:an?|one|another)\s/u.test(head)) || GROUP.test(noun);
  return { is: 'thing', least: 1, most: isMany ? Number.POSITIVE_INFINITY : 1 };
}

/** An apposition takes an item away, and so does an “and” inside one. */
function bounds(items: readonly Item[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const item of items) {
    least += item.least;
    most += item.most;
  }
  for (let n = 1; n < items.length; n++) {
    const [a, b] = [items[n - 1]!, items[n]!];
    if (!/and/u.test(b.gap) && a.is !== b.is && a.is !== 'counted' && b.is !== 'counted') {
      least--;
      n++;
    }
  }
  const ands = items.filter(({ gap }) => /^\s+and/u.test(gap)).length;
  const isOxford = items.some(({ gap }) => /,\s+and/u.test(gap));
  const inner = isOxford ? ands : Math.max(0, ands - 1);
  return { least: Math.max(1, least - inner), most };
}
