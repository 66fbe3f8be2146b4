// The words before and behind a count in; what befell or moved those whom it counts out. Two counts of one fate, place and day can be held
// against each other; “eleven people” alone says nothing.
import { foldName } from '../../text/fold-name.ts';

export type Fate = 'dead' | 'hurt' | 'held' | 'missing' | 'fled' | 'crowd' | 'freed' | 'expelled' | 'aboard';

/** Verbs of being done to, by fate; in “killed three”, “killing three” before a count, in “three were killed” behind. */
const DONE: Readonly<Partial<Record<Fate, string>>> = {
  dead: 'kill(?:s|ed|ing)?|slain|massacred|murder(?:s|ed|ing)|shot dead|executed',
  hurt: 'wound(?:s|ed|ing)|injur(?:e|es|ed|ing)|hurt(?:s|ing)?|maim(?:s|ed|ing)',
  held: 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|jail(?:s|ed|ing)|round(?:s|ed|ing) up|taken into custody',
  fled: 'displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|uproot(?:s|ed|ing)',
  freed: 'freed|frees|freeing|releas(?:es|ed|ing)|hand(?:s|ed|ing) over',
  expelled: 'expel(?:s|led|ling)|deport(?:s|ed|ing)|sent home',
};
/** What those who are counted do themselves. */
const DO: Readonly<Partial<Record<Fate, string>>> = {
  dead: 'died|die|perished|lost (?:their|his|her) li(?:fe|ves)|lay dead|are dead|were dead|is dead|dead',
  missing: 'missing|unaccounted for',
  fled: 'fled|have fled|left their homes|lost their homes|homeless',
  aboard: 'were on board|on board|aboard|in the (?:boat|dinghy|ship|ferry|vessel|plane|bus|coach|lorry|train)',
  crowd:
    'march(?:ed)?|joined (?:the|a) (?:\\p{L}+ )?(?:rally|march|protest|demonstration|vigil|crowd)|came(?= (?:out )?to \\p{Lu})|rallied|gathered|protested|demonstrated|turned (?:out|up)|took to the streets|attended|assembled|filled the \\p{L}+|packed the \\p{L}+',
};
/** Nouns that a count of a fate stands behind: “a death toll of 14”, “a march that drew 22,000”, “put the crowd at 60,000”. */
const TOLD: Readonly<Partial<Record<Fate, string>>> = {
  dead: '(?:death )?toll|number of (?:dead|deaths|victims)|claim(?:ed|ing) the lives of|left|leaving',
  aboard: 'carry(?:ing)?|carried',
  crowd: 'drew|drawing|attract(?:ed|ing)|crowds? of|crowd (?:at|was|were|numbered)|turnout (?:at|of)|attended by',
};
/** Units that are a fate by themselves: “four bodies”, “14 dead”. */
const UNITS: ReadonlyMap<string, Fate> = new Map([
  ['dead', 'dead'],
  ['death', 'dead'],
  ['fatality', 'dead'],
  ['body', 'dead'],
  ['wounded', 'hurt'],
  ['injured', 'hurt'],
  ['injury', 'hurt'],
  ['arrest', 'held'],
  ['detainee', 'held'],
  ['protester', 'crowd'],
  ['protestor', 'crowd'],
  ['demonstrator', 'crowd'],
  ['marcher', 'crowd'],
]);

/** Words that hedge a number, between a verb and its count: “killed at least nine”. */
const HEDGE =
  '(?:(?:at least|at most|more than|fewer than|less than|no (?:more|fewer) than|closer to|as many as|up to|over|under|about|around|some|nearly|almost|roughly|an estimated|estimated|only|just|the|all)\\s+)*';
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*";
/** Whom “killed” takes when it is what those who are counted did: “12 soldiers killed three civilians”. */
const OBJECT = '(?!\\s+(?:an?|the|his|her|their|its|some|more|at least|one|two|three|four|five|six|\\d|\\p{Lu}))';
const BEING = '(?:(?:were|was|are|is|been|being|got|be)\\s+(?:\\p{Ll}+ly\\s+)?)';

interface Pattern {
  readonly fate: Fate;
  readonly pattern: RegExp;
}

const fates = Object.keys({ ...DONE, ...DO, ...TOLD }) as Fate[];
const BEHIND: readonly Pattern[] = fates.map((fate) => ({
  fate,
  pattern: new RegExp(
    `^((?:\\s+${WORD}){0,5}?)\\s+(?:${[
      ...(DONE[fate] === undefined ? [] : [`${BEING}(?:${DONE[fate]})`, `(?:${DONE[fate]})${OBJECT}`]),
      ...(DO[fate] === undefined ? [] : [DO[fate]]),
    ].join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  ),
}));
const BEFORE: readonly Pattern[] = fates
  .filter((fate) => DONE[fate] !== undefined || TOLD[fate] !== undefined)
  .map((fate) => ({
    fate,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[
        ...(DONE[fate] === undefined ? [] : [`(?:${DONE[fate]})`]),
        ...(TOLD[fate] === undefined
          ? []
          : [`(?:${TOLD[fate]})(?:\\s+(?:to|at|of|is|was|rose to|stood at|stands at))?`]),
      ].join('|')})\\s+${HEDGE}["“«‘']?$`,
      'iu',
    ),
  }));

/** “three of the fourteen”, “of them two”, “including three children”, “another two”, “the parents of two”: a part of what is counted elsewhere. */
const PART_OF = /^\s+of\s+(?:the|them|those|whom|its|his|her|their|our)\b/u;
const MORE_BEHIND = /^\s+(?:more|others?|further|additional)\b/u;
const PART_BEFORE =
  /\b(?:including|among (?:them|those|the dead)|of (?:whom|them|these|those)|another|further|additional|a(?:n additional)?|each|every|with|(?:parents|famil(?:y|ies)|relatives|widows?|wi(?:fe|ves)|mothers?|fathers?|sons?|daughters?|friends?|memory|one) of)\s+(?:(?:at least|about|some)\s+)?$/iu;
/** “could kill 100”, “were not killed”, “if three die” tell of nothing that was. */
const NOT_SO =
  /(?<![\p{L}])(?:would|could|might|may|can|cannot|will|should|must|to|if|not|never|no|nobody|if|and|but|or|that|who (?:killed|murdered))(?![\p{L}])/iu;
const NOT_SO_BEFORE =
  /(?<![\p{L}])(?:would|could|might|may|can|cannot|will|should|must|to|if|not|never|threat\p{L}*|plan\p{L}*|plot\p{L}*|want\p{L}*)\s+(?:have\s+)?(?:\p{L}+\s+)?$/iu;

/**
 * `before` and `behind`: the rest of the sentence on both sides of the count, `counted`: its own words. Null where none is told, or only of a
 * part or as what may be.
 */
export function fateOf(before: string, counted: string, unit: string, behind: string): Fate | null {
  if (MORE_BEHIND.test(behind)) return null;
  // “a boat with 58 people on board”: all of them
  if (/^\s+(?:on board|aboard)\b/u.test(behind)) return 'aboard';
  if (PART_BEFORE.test(before)) return null;
  // “three of the fourteen”, not “three monitors of the mission”
  if (PART_OF.test(behind) && !/[\s-]/.test(counted)) return null;
  for (const { fate, pattern } of BEFORE) {
    const found = pattern.exec(before);
    if (
      found !== null &&
      (fate !== 'dead' || !/^(?:left|leaving)\b/i.test(found[0]) || /^\s*dead\b|^[^,.;]{0,24}\sdead\b/.test(behind))
    )
      return NOT_SO_BEFORE.test(before.slice(0, found.index)) ? null : fate;
  }
  const near = BEHIND.flatMap(({ fate, pattern }) => {
    const found = pattern.exec(behind);
    return found === null ? [] : [{ fate, between: found[1]!, whole: found[0] }];
  }).sort((a, b) => a.between.length - b.between.length || a.whole.length - b.whole.length);
  const [first] = near;
  if (first !== undefined) return NOT_SO.test(first.whole) ? null : first.fate;
  const own = UNITS.get(foldName(unit));
  return own === undefined || NOT_SO_BEFORE.test(before) ? null : own;
}
