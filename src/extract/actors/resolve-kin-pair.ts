// “The couple”, “the brothers”, “her parents” in; the two of whom the report tells that they are that to each other, as a group, out.
//
//   Daan Okker and his wife, Petra, … The couple …      Tor and Lev Okker … The brothers …      his mother, Ilse Venn, … his father, Aurel, … The parents …
//   not: “a couple of days”, “the couple” where two are told of, “the brothers” of whom a third is named
import type { Entity } from './entity.ts';
import type { MentionHead } from './mention-head.ts';
import { groupOf, mayBePersons } from './resolve-group.ts';
import { relationsTold } from './resolve-kin.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

type Description = Extract<MentionHead, { is: 'description' }>;
type Pair = readonly [Entity, Entity];

const COUPLE = /^(?:couple|newlyweds|spouses|honeymooners)$/;
const MARRIED = /^(?:husband|wife|spouse|fianc[eé]e?|partner|boyfriend|girlfriend)$/;
const SIBLINGS = /^(?:brothers|sisters|siblings|twins)$/;
const SIBLING = /^(?:brother|sister|sibling|twin)$/;
const FATHER = /^(?:father|dad|stepfather)$/;
const MOTHER = /^(?:mother|mum|mom|stepmother)$/;

const OPPOSITE = /^(?:counterpart|rival|challenger|opponent|contender|co-?author)$/;
/** Sentences from a report’s start in which a couple may be told of before it is named. */
const OPENING = 3;

export function resolveKinPair(
  scene: Scene,
  { from, to, end }: Pick<Description, 'from' | 'to' | 'end'>,
): Resolved | null {
  const { tokens } = scene.reading;
  const word = tokens[to - 1]!.norm;
  // “both men”, “the two ministers”, “the rivals”
  const isOfTwo =
    mayBePersons(word) && (tokens[from]!.norm === 'both' || tokens[from + 1]?.norm === 'two' || word === 'rivals');
  // “a couple of days”
  if (!/^(?:the|both|an?|these|those)$/.test(tokens[from]!.norm) || (tokens[to]?.norm === 'of' && end > to))
    return null;
  const pairs = COUPLE.test(word)
    ? [...told(MARRIED), ...ofOneName(({ gender: a }, { gender: b }) => a * b < 0)]
    : SIBLINGS.test(word)
      ? [...told(SIBLING), ...ofOneName(() => true)]
      : word === 'parents'
        ? parents()
        : isOfTwo
          ? told(OPPOSITE)
          : [];
  const pair = nearest(pairs);
  if (pair === null) return null;
  const members = pair.toSorted((a, b) => a.index - b.index);
  const { fullest } = members[0]!;
  return groupOf(scene, members, spanOf(scene, fullest.from, fullest.to));

  function told(words: RegExp): readonly Pair[] {
    return [...relationsTold(scene, from)].flatMap(({ of, is, word: own }): readonly Pair[] =>
      words.test(own) && isFitting(of) && isFitting(is) ? [[of, is]] : [],
    );
  }
  // “the brothers” are no sister
  function isFitting({ gender }: Entity): boolean {
    return word === 'brothers' ? gender <= 0 : word === 'sisters' ? gender >= 0 : true;
  }
  // the only two of one surname
  function ofOneName(fits: (a: Entity, b: Entity) => boolean): readonly Pair[] {
    const families = Map.groupBy(
      scene.entities.filter((one) => one.kind === 'person' && one.name.includes(' ') && isFitting(one)),
      ({ name }) => name.toLowerCase().split(' ').at(-1)!,
    );
    return [...families.values()].flatMap(([a, b, third]): readonly Pair[] =>
      a !== undefined && b !== undefined && third === undefined && fits(a, b) ? [[a, b]] : [],
    );
  }
  // “their [mother], Petra Okker”, “[dad] Daan Okker”: the one of each
  function parents(): readonly Pair[] {
    const [father, second] = namedBehind(FATHER);
    const [mother, other] = namedBehind(MOTHER);
    if (father === undefined || mother === undefined || second !== undefined || other !== undefined) return [];
    return father === mother ? [] : [[father, mother]];
  }
  function namedBehind(words: RegExp): readonly Entity[] {
    const found = new Set<Entity>();
    for (const name of scene.names) {
      const start = name.title?.from ?? name.from;
      const at = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
      const entity = scene.entityOf.get(name);
      const isTold = words.test(tokens[at]?.norm ?? '') || words.test(tokens[name.title?.to ?? -1]?.norm ?? '');
      if (entity?.kind === 'person' && isTold) found.add(entity);
    }
    return [...found];
  }
  // whose second one was named last before; in a report’s opening, where none was, the only ones named behind
  function nearest(all: readonly Pair[]): Pair | null {
    const placed = all.map((pair) => ({ pair, at: Math.min(...pair.map(lastBefore)) }));
    const before = placed.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
    const [best, next] = before;
    if (best !== undefined) {
      const isSame = (other: Pair) => other.every((one) => best.pair.includes(one));
      return next !== undefined && next.at === best.at && !isSame(next.pair) ? null : best.pair;
    }
    const [first] = all;
    if (first === undefined || scene.sentenceOf[from]! >= OPENING) return null;
    return all.every((pair) => pair.every((one) => first.includes(one))) ? first : null;
  }
  function lastBefore(entity: Entity): number {
    const { trail } = scene;
    for (let i = trail.indexAt(from) - 1; i >= 0; i--)
      if (trail.traces[i]!.entity === entity) return trail.traces[i]!.at;
    return -1;
  }
}
