// Entities in; the towns whose names speak for a state’s government, as the report itself tells, joined with that state. For
// capitals that no gazetteer has.
//
//   the Tarskian capital, [Drovny]      [Drovny], the capital of Tarsk      Tarskian officials in [Drovny]
//   [Drovny] denied it. Lev Oranov, Tarsk’s foreign minister, said …      Foreign Minister Lev Oranov said Tarsk would …
//   [DROVNY] — Tarsk will send troops, the defence ministry said
import type { Name } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entities } from './build-entities.ts';
import type { Entity } from './entity.ts';
import { stateCalled } from './state-called.ts';

const GOVERNS = /^(?:officials?|government|ministry|leaders?|leadership|authorities|parliament|cabinet|capital)$/;
const INSIDE = /^(?:in|at|near|outside)$/;
const REACTS = /^(?:reacted|responded|refused|rejected|accepted|insisted|replied|retaliated)$/;
/** Sentences behind “Drovny denied it” in which its official speaks. */
const SOON = 1;
const SPEAKS_FOR_STATE = /^(?:minister|prime-minister|premier|president|chancellor)$/;
/** Tokens of a dateline behind its town. */
const LONGEST_DATELINE = 10;
/** Most words of a town’s name. */
const LONGEST = 2;

/** The places where a town speaks for a state; their names are given to the state. Not: “Marrow said so”, where nobody is in Marrow. */
export function learnCapitals(
  reading: Reading,
  { entities, entityOf }: Entities,
  names: readonly Name[],
): ReadonlySet<Name> {
  const { tokens, sentences } = reading;
  const capitals = new Set<Name>();
  const states = entities.filter(({ kind }) => kind === 'state');
  if (states.length === 0) return capitals;
  const endingAt = new Map(names.map((name) => [name.to, name]));
  const nameAt = new Map(names.map((name) => [name.from, name]));
  for (const town of entities) {
    if (town.kind !== 'organisation' || town.names.length === 0 || !town.names.every(mayBeTown)) continue;
    const told = new Set([
      ...town.names.flatMap((name) => toldOf(name) ?? []),
      ...[datelined(town)].filter((state) => state !== null),
    ]);
    const [only, second] =
      told.size > 0 || !isPlace(town) ? told : new Set(town.names.flatMap((name) => spokeFor(name) ?? []));
    if (only === undefined || second !== undefined) continue;
    for (const name of town.names.splice(0)) {
      capitals.add(name);
      only.names.push(name);
      (entityOf as Map<Name, Entity>).set(name, only);
    }
    only.names.sort((a, b) => a.from - b.from);
  }
  return capitals;

  function mayBeTown({ kind, from, to, longForm }: Name): boolean {
    return (kind === 'unknown' || kind === 'place') && to - from <= LONGEST && longForm === null;
  }
  function isPlace({ names: own }: Entity): boolean {
    return own.some(
      ({ from }) => INSIDE.test(tokens[from - 1]?.norm ?? '') || /^[—–]$|^--?$/.test(tokens[from + 1]?.text ?? ''),
    );
  }
  // “the Tarskian capital, Drovny”, “Drovny, Tarsk’s capital”, “Drovny, the capital of Tarsk”, “Tarsk’s foreign ministry in Drovny”
  function toldOf({ from, to }: Name): Entity | null {
    const lead = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
    if (tokens[lead]?.norm === 'capital') return ownerBefore(lead);
    // “Tarsk — whose capital is Drovny —”
    if (tokens[from - 1]?.norm === 'is' && tokens[from - 2]?.norm === 'capital' && tokens[from - 3]?.norm === 'whose')
      return stateNamed(endingAt.get(from - 4) ?? endingAt.get(from - 3));
    if (tokens[from - 1]?.norm === 'in' && GOVERNS.test(tokens[from - 2]?.norm ?? '')) return ownerBefore(from - 2);
    if (tokens[to]?.text !== ',') return null;
    let i = to + 1;
    if (tokens[i]?.norm === 'the') i++;
    if (tokens[i]?.norm === 'capital' && tokens[i + 1]?.norm === 'of')
      return stateNamed(nameAt.get(i + 2) ?? nameAt.get(i + 3));
    const owner = nameAt.get(i);
    const end = owner === undefined ? i : tokens[owner.to]?.norm === "'s" ? owner.to + 1 : owner.to;
    return tokens[end]?.norm === 'capital' ? stateNamed(owner) : null;
  }
  // “Tarsk’s [foreign ministry]”, “Tarskian [foreign ministry officials]”
  function ownerBefore(head: number): Entity | null {
    for (let i = head; i > head - 3 && i > 0; i--) {
      const owner = endingAt.get(i) ?? (tokens[i - 1]!.norm === "'s" ? endingAt.get(i - 1) : undefined);
      if (owner !== undefined) return stateNamed(owner);
      // first in its sentence a word is a name only where it is named again
      if (!/^\p{Ll}/u.test(tokens[i - 1]!.text)) return stateCalled(states, tokens[i - 1]!.norm);
    }
    return null;
  }
  // “Drovny denied it”, and then an official of that state speaks for it
  function spokeFor({ from, to }: Name): Entity[] {
    if (!REACTS.test(tokens[to]?.norm ?? '') && !isSpeech(tokens[to])) return [];
    const s = sentences.findIndex(({ endToken }) => endToken > from);
    if (from !== sentences[s]!.firstToken && !/^[;,]$/.test(tokens[from - 1]!.text)) return [];
    const end = sentences[Math.min(s + SOON, sentences.length - 1)]!.endToken;
    for (const name of names) {
      if (name.from < to || name.from >= end || name.kind !== 'person') continue;
      const { offices = [] } = entityOf.get(name) ?? {};
      const owners = offices.flatMap(({ of }) => (of === null ? [] : (stateCalled(states, of) ?? [])));
      if (owners.length > 0) return owners.slice(0, 1);
      // “Foreign Minister Lev Oranov said Tarsk would …”: for whom he speaks
      const isMinister = offices.some(
        ({ head, of, time }) => of === null && time === 'now' && SPEAKS_FOR_STATE.test(head),
      );
      const told = tokens[name.to + 1]?.norm === 'that' ? name.to + 2 : name.to + 1;
      const state = isMinister && isSpeech(tokens[name.to]) ? stateNamed(nameAt.get(told)) : null;
      return state !== null && /^(?:would|will|had|was|is)$/.test(tokens[nameAt.get(told)!.to]?.norm ?? '')
        ? [state]
        : [];
    }
    return [];
  }
  // “DROVNY, Jan. 17 (Meridian) — [Tarsk] will send troops, the defence ministry said”: the ministry of whose country it is told
  function datelined(town: Entity): Entity | null {
    const [first] = town.names;
    const end = sentences.find(({ endToken }) => endToken > (first?.to ?? 0))?.endToken ?? 0;
    if (first === undefined || first.from !== sentences[0]!.firstToken) return null;
    let i = first.to;
    while (i < end && i < first.to + LONGEST_DATELINE && !/^(?:[—–]|--?)$/.test(tokens[i]!.text)) i++;
    if (!/^(?:[—–]|--?)$/.test(tokens[i]?.text ?? '')) return null;
    const opens = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    const subject = nameAt.get(opens) ?? nameAt.get(i + 1);
    const state = stateNamed(subject);
    if (state === null || subject === undefined || tokens[subject.to]?.norm === "'s") return null;
    for (let k = subject.to; k < end; k++) {
      if (!/^(?:ministry|government|cabinet)$/.test(tokens[k]!.norm) || !isSpeech(tokens[k + 1])) continue;
      let start = k;
      while (start > subject.to && k - start < 3 && tokens[start]!.norm !== 'the') start--;
      if (tokens[start]!.norm === 'the') return state;
    }
    return null;
  }
  function stateNamed(name: Name | undefined): Entity | null {
    if (name === undefined) return null;
    if (name.state !== null) return states.find(({ state }) => state === name.state) ?? null;
    return (
      states.find((state) => state.names.includes(name)) ??
      stateCalled(
        states,
        tokens
          .slice(name.from, name.to)
          .map(({ norm }) => norm)
          .join(' '),
      )
    );
  }
}
