// Which way a told quantity goes, and the word that says so.
import { CHANGE_NOUNS, CHANGE_PARTICLES, CHANGE_VERBS, STANDING_VERBS } from '../../lexicon/change-words.ts';
import type { Figure } from '../../record/figure.ts';
import type { Atom } from './lex-atoms.ts';
import type { Told } from './quantity.ts';

export interface Change {
  readonly direction: NonNullable<Figure['direction']>;
  /** verb: "rose by"; noun: "an increase of"; noun-behind: "a 5 percent cut"; particle: "up 3 percent", "5 percent lower". */
  readonly kind: 'verb' | 'noun' | 'noun-behind' | 'particle';
  /** The atom of that word. */
  readonly at: number;
}

const MORE: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['more', 'up'],
  ['less', 'down'],
  ['fewer', 'down'],
]);

/** How far back a verb may stand from "by 3.8 percent": "increased its spending on ships and aircraft in 2016 by". */
const FARTHEST = 18;

const normAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.norm ?? '';

/** The change that `told` is part of, or null. Looks a bounded way back, never past a clause's end. */
export function findChange(atoms: readonly Atom[], told: Told): Change | null {
  return changeBehind(atoms, told) ?? changeBefore(atoms, told);
}

// "a 5 percent increase", "3 points lower"; not "200 cuts" (that is what is counted)
function changeBehind(atoms: readonly Atom[], told: Told): Change | null {
  const adjective = told.unit !== null && (told.unit.of !== 'count' || told.unit.glued);
  if (!adjective) return null;
  for (const at of [told.to, told.to + 1]) {
    const atom = atoms[at];
    if (atom === undefined || atom.kind !== 'word') break;
    // "four points more than in February"
    const more =
      told.unit?.of === 'share' && at === told.to && normAt(atoms, at + 1) === 'than' ? MORE.get(atom.norm) : undefined;
    const particle = at === told.to ? (more ?? CHANGE_PARTICLES.get(atom.norm)) : undefined;
    if (particle !== undefined && particle !== 'steady') return { direction: particle, kind: 'particle', at };
    const article =
      /^(?:an?|the|another|its|their|this|that)$/.test(normAt(atoms, told.hedgeFrom - 1)) ||
      /^(?:an?|the)$/.test(normAt(atoms, told.from - 1));
    const noun = article ? CHANGE_NOUNS.get(atom.norm) : undefined;
    if (noun !== undefined) return { direction: noun, kind: 'noun-behind', at };
    if (atom.kind !== 'word' || !/(?:ly|al|ual|real|nual)$/.test(atom.norm)) break;
  }
  return null;
}

function changeBefore(atoms: readonly Atom[], told: Told): Change | null {
  // "fell to 50-year lows": the figure only describes
  if (told.unit?.glued && told.unit.of === 'measure') return null;
  let at = told.hedgeFrom - 1;
  const before = normAt(atoms, at);
  if (before === 'of') {
    const noun = CHANGE_NOUNS.get(normAt(atoms, at - 1));
    return noun === undefined ? null : { direction: noun, kind: 'noun', at: at - 1 };
  }
  // "rose sharply 5 percent": adverbs may stand between
  if (/ly$/.test(before)) at--;
  const direct = changeAt(atoms, at, told, true);
  if (direct !== null) return direct;
  if (!/^(?:by|to|from|at|between)$/.test(before)) return null;
  // "losses came to 5 million": a sum, no change
  if (before === 'to' && STANDING_VERBS.has(normAt(atoms, at - 1))) return null;
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
    const atom = atoms[back]!;
    if (
      /^[;:.,()“”"—–]$/.test(atom.text) ||
      /^(?:that|which|who|while|because|although|but|said|says)$/.test(atom.norm)
    )
      return null;
    const found = changeAt(atoms, back, told, false);
    if (found === null) continue;
    if (before === 'at' && found.direction !== 'steady') return null;
    if (before !== 'at' && found.direction === 'steady') return null;
    return found;
  }
  return null;
}

/** "made up 46 percent", "picked up four seats", "round up 11 million people": the particle is the verb's. */
function isPhrasal(atoms: readonly Atom[], at: number): boolean {
  if (!/^(?:up|down)$/.test(normAt(atoms, at))) return false;
  const before = atoms[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  return !/^(?:and|or|but|is|are|was|were|be|been|being|go|goes|going|gone|went|'s|'re|still|sharply|slightly|now|tick\w*|mov\w+|edg\w+|inch\w+|creep\w*|crept|closed|finished|ended|also|even|shares|prices|sales|exports|imports|profits?|revenues?|percent|figure|number|that|which)$/.test(
    before.norm,
  );
}

function changeAt(atoms: readonly Atom[], at: number, told: Told, direct: boolean): Change | null {
  const word = normAt(atoms, at);
  const particle = CHANGE_PARTICLES.get(word);
  // "up to 5,000" is a bound and read as one before
  if (particle !== undefined && isPhrasal(atoms, at)) return null;
  if (particle !== undefined)
    return particle === 'steady' && direct ? null : { direction: particle, kind: 'particle', at };
  const verb = CHANGE_VERBS.get(word);
  const determined = /^(?:an?|the|its|their|his|her|our|this|that|any|no)$/.test(normAt(atoms, at - 1));
  const noun = CHANGE_NOUNS.get(word);
  if (noun !== undefined && (determined || verb === undefined) && !direct) return { direction: noun, kind: 'noun', at };
  if (verb === undefined || determined) return null;
  if (!direct) return { direction: verb, kind: 'verb', at };
  // "raised $5 million", "maintains 200 bases", "expand three bases": no change of the number
  if (
    verb === 'steady' ||
    /^(?:rais|expand|strengthen|upgrad|extend|lift|recover|spik|slow|eas|weaken|multipl|lost|los(?:e|ing))/.test(word)
  )
    return null;
  if (
    told.unit?.of === 'measure' &&
    /^(?:day|week|month|year|hour|decade)$/.test(told.unit.name) &&
    !/^(?:add|cut|reduc)/.test(word)
  )
    return null;
  return { direction: verb, kind: 'verb', at };
}
