// Names in; the same, those that the report treats as a state’s, and the adjectives made from them, called so. For states that no
// gazetteer has.
//
//   the foreign minister of [Arvenia]      [Kestria]’s parliament      [Tarsk], where a “Tarskian foreign minister” is spoken of
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import type { Name } from './name.ts';
import { isSpeech } from './person-evidence.ts';

/** What only a state has: “Marrow’s mayor”, “the president of Vell Trading” tell nothing. */
const OF_STATE =
  /^(?:premier|government|parliament|army|navy|troops|soldiers|forces|ambassador|embassy|king|queen|border|borders|airspace)$/;
/** What an adjective of a nation stands before: “the Tarskian counterpart”; not “Vellish winters”. */
const OF_NATION =
  /^(?:president|leader|counterpart|officials?|officers?|soldiers?|delegation|diplomats?|ministry|ministers?|capital|territory|radio|citizens?)$/;
const MINISTER = /^(?:foreign|prime|defen[cs]e|interior|finance)$/;
/** “Tarskian”, “Belmarki”, “Kestrian”: its endings behind the name, or behind the name without its last vowel. */
const ENDINGS = ['n', 'ian', 'an', 'i', 'ese', 'ish', 'ic'];

/** What a minister is of, one word before: “the trade minister”; not “the prime minister’s”, “shadow minister”. */
const PORTFOLIO = /^(?!shadow$|junior$|deputy$|former$|party$|a$|the$|of$|and$)[a-z]{4,}$/;
/** “[between] Arvenia and Kestria” */
const JOINS_STATES = /^(?:between|in|of|from|with|by|for|to)$/;

/** “the chancellor of Vell”; a president may be a company’s. */
const RULER = /^(?:chancellor|emperor|emir|sultan)$/;
/** “the Tarskian drone” beside Tarsk; names of persons and firms have no such form. */
const SURE_ADJECTIVE = /(?:an|ese|ish)$/;

const HEAD_OF_STATE = /^(?:president|premier|chancellor|king|queen|emperor|emir|sultan)$/;

const PEOPLE = /(?:ians|ans|is)$/;

/** “the Tarskian foreign minister” without a Tarsk. */
const ADJECTIVE = /(?:an|ese|ish|ic|i)$/;

/** “the [Quorvan] Federation” beside a Quorva; not “the Islamic Republic” beside Islam. */
const OF_TITLE = /an$/;

/** Whether `full`, a state’s name of two words, is that of the state called `word`: “the Quorvan Federation” of Quorva. */
export function isTitleOf(tokens: readonly Token[], { kind, from, to }: Name, word: string): boolean {
  const adjective = tokens[from]!.norm;
  return kind === 'state' && to === from + 2 && OF_TITLE.test(adjective) && adjectivesOf(word).includes(adjective);
}

/** Only names of one word whose kind is not known otherwise. */
export function learnStates(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  // what has a president who is named is a state, though “Sethany stands behind it” looks like a person
  const ruled = new Set(names.flatMap(({ kind, from, to }) => (to === from + 1 && kind === 'person' && (isRuled(from) || hasCapital(to)) ? [tokens[from]!.norm] : []))); // biome-ignore format: one line
  // and so is Quorva beside “the Quorvan Federation”
  const full = names.filter((name) => name.kind === 'state' && name.state === null && name.to === name.from + 2);
  const isTitled = (norm: string) => full.some((name) => isTitleOf(tokens, name, norm));
  const open = names.filter(({ kind, from, to }) => {
    if (to !== from + 1) return false;
    const { norm } = tokens[from]!;
    return kind === 'unknown' || kind === 'place' || (kind === 'person' && (ruled.has(norm) || isTitled(norm)));
  });
  // “Arvenia, whose capital is [Drovny]”: a town, though it speaks
  const capitals = new Set(names.flatMap(({ kind, from, to }) => (to === from + 1 && kind === 'person' && isCapital(from) ? [tokens[from]!.norm] : []))); // biome-ignore format: one line
  const states = new Set<string>();
  const adjectives = new Set<string>();
  const adjectiveOf = new Map<string, string>();
  for (const { from, kind } of open) {
    const { norm } = tokens[from]!;
    if (kind === 'place' && norm.length < 4) continue;
    for (const adjective of adjectivesOf(norm)) adjectiveOf.set(adjective, norm);
  }
  for (const name of open) {
    const { norm } = tokens[name.from]!;
    if (ADJECTIVE.test(norm) && isStateThing(name.to)) adjectives.add(norm);
    else if (isStates(name) || isOf(name) || isTitled(norm)) states.add(norm);
    const state = adjectiveOf.get(norm.replace(/s$/, ''));
    // “Tarskians” beside Tarsk: a people
    if (state !== undefined && PEOPLE.test(norm) && name.kind === 'unknown' && isUnknown(state)) {
      states.add(state);
      adjectives.add(norm);
    }
    const isAdjective = SURE_ADJECTIVE.test(norm) && norm.length > 5 && /^\p{Ll}{2}/u.test(tokens[name.to]?.text ?? '');
    if (
      state !== undefined &&
      (isStateThing(name.to) ||
        OF_NATION.test(tokens[name.to]?.norm ?? '') ||
        (isAdjective && name.kind === 'unknown' && isUnknown(state) && !isSpeech(tokens[name.to])))
    ) {
      states.add(state);
      adjectives.add(norm);
    }
  }
  // “the Republic of Arvenia”
  for (const { kind, from, to } of names)
    if (kind === 'state' && to - from > 2 && tokens[to - 2]!.norm === 'of') states.add(tokens[to - 1]!.norm);
  for (const state of joined()) states.add(state);
  if (states.size === 0 && adjectives.size === 0) return names;
  for (const state of states)
    for (const adjective of adjectivesOf(state)) adjectives.add(adjective).add(`${adjective}s`);
  return names.map((name) => {
    if (capitals.has(tokens[name.from]!.norm) && name.to === name.from + 1) return { ...name, kind: 'unknown' };
    if (!open.includes(name)) return name;
    const { norm } = tokens[name.from]!;
    if (states.has(norm)) return { ...name, kind: 'state' };
    return adjectives.has(norm) ? { ...name, kind: 'demonym' } : name;
  });

  function isUnknown(state: string): boolean {
    return open.some(({ from, kind }) => kind === 'unknown' && tokens[from]!.norm === state);
  }
  // “Kestria’s defence minister”, “the Belmark prime minister”
  function isStates({ to }: Name): boolean {
    if (hasCapital(to)) return true;
    if (tokens[to]?.norm === "'s") return isStateThing(to + 1);
    return MINISTER.test(tokens[to]?.norm ?? '') && /^ministers?$/.test(tokens[to + 1]?.norm ?? '');
  }
  // “Arvenia’s capital, Drovny”, “Arvenia, whose capital is Drovny”; not “the bank’s capital, reserves and loans”
  function hasCapital(to: number): boolean {
    const isNext = tokens[to]?.norm === "'s" && tokens[to + 1]?.norm === 'capital' && tokens[to + 2]?.text === ',';
    if (isNext) return beginsWithCapital(tokens[to + 3]?.text ?? '');
    return (
      tokens[to + 1]?.norm === 'whose' &&
      tokens[to + 2]?.norm === 'capital' &&
      /^(?:is|was)$/.test(tokens[to + 3]?.norm ?? '')
    );
  }
  function isCapital(from: number): boolean {
    const before = [tokens[from - 1]?.text, tokens[from - 2]?.norm, tokens[from - 3]?.norm];
    if (before[0] === ',' && before[1] === 'capital') return before[2] === "'s";
    return before[0] === 'is' && before[1] === 'capital' && before[2] === 'whose';
  }
  // “talks between Arvenia and [Kestria]”, “leaders of Arvenia, Belmark and [Kestria]”, where one of them is a state
  function joined(): readonly string[] {
    const found: string[] = [];
    const at = new Map(names.map((name) => [name.from, name]));
    for (const first of names) {
      if (!JOINS_STATES.test(tokens[first.from - 1]?.norm ?? '')) continue;
      const list = [first];
      let isClosed = false;
      for (let i = first.to; !isClosed; i++) {
        isClosed = tokens[i]?.norm === 'and';
        const next = isClosed || tokens[i]?.text === ',' ? at.get(i + 1) : undefined;
        if (next === undefined) break;
        list.push(next);
        i = next.to - 1;
      }
      const isState = ({ kind, from }: Name) => kind === 'state' || states.has(tokens[from]!.norm);
      if (!isClosed || !list.some(isState) || list.some((one) => !isState(one) && !open.includes(one))) continue;
      for (const one of list) if (!isState(one)) found.push(tokens[one.from]!.norm);
    }
    return found;
  }
  // “the government of Lumen”
  function isOf({ from }: Name): boolean {
    if (tokens[from - 1]?.norm !== 'of') return false;
    const head = tokens[from - 2]?.norm ?? '';
    if (
      OF_STATE.test(head) ||
      (RULER.test(head) && tokens[from - 3]?.norm !== 'vice') ||
      (/^minist(?:ers?|ry)$/.test(head) && PORTFOLIO.test(tokens[from - 3]?.norm ?? ''))
    )
      return true;
    return isRuled(from);
  }
  // “President [Marta Quillon] of Sethany”; not “the president of Vell Trading”, which has no name between
  function isRuled(from: number): boolean {
    if (tokens[from - 1]?.norm !== 'of') return false;
    let at = from - 2;
    while (at > from - 6 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && !HEAD_OF_STATE.test(tokens[at]!.norm))
      at--;
    return at < from - 2 && HEAD_OF_STATE.test(tokens[at]?.norm ?? '');
  }
  function isStateThing(at: number): boolean {
    const first = tokens[at]?.norm ?? '';
    return OF_STATE.test(first) || (PORTFOLIO.test(first) && /^minist(?:er|ry)$/.test(tokens[at + 1]?.norm ?? ''));
  }
}

function adjectivesOf(norm: string): readonly string[] {
  const stem = norm.replace(/[aeoy]$/, '');
  return ENDINGS.flatMap((ending) => [norm + ending, stem + ending]);
}
