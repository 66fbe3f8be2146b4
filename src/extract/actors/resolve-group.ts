// Several heads, or "the two leaders", in; a group of those who are meant out, or null.
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import type { Span } from '../../record/span.ts';
import { bareEntity, type Entity } from './entity.ts';
import type { MentionHead } from './mention-head.ts';
import { officeHeadOf } from './office-words.ts';
import { pairNamed } from './pair-named.ts';
import { isPeople } from './people-words.ts';
import { isPersonByForm } from './person-by-form.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

type Description = Extract<MentionHead, { is: 'description' }>;

/** The group of `members`, named by them; the same group for the same names. */
export function groupOf(scene: Scene, members: readonly Entity[], span: Span): Resolved {
  const last = members.at(-1)!;
  const listed = members.slice(0, -1).map((one) => one.name);
  const name = `${listed.join(', ')} and ${last.name}`;
  let group = scene.groups.get(name);
  if (group === undefined) {
    group = bareEntity(scene.entities.length, 'group', name, members[0]!.fullest);
    scene.groups.set(name, group);
    scene.entities.push(group);
    scene.memberships.set(group, members);
  }
  return { entity: group, because: { kind: 'group', span } };
}

const NEAR = 2;
/** Sentences back to two who are named together. */
const FROM_PAIR = 6;
/** Who may be any two's: “the parents” of whom, the report's words beside their names tell. */
const KIN_OF_TWO = /^(?:parents|brothers|sisters)$/;
/** Who are two by the word. */
const OF_TWO = /^(?:couple|pair|duo|siblings|twins|spouses|newlyweds|parents|brothers|sisters)$/;
const MOST_TOKENS = 4;

/** The tokens of the last two who are spoken of by a description in [first, before): “the couple”, “both women”, “the two fighters”; not “the two of them”. */
export function lastOfTwo(
  { reading: { tokens }, quoted }: Pick<Scene, 'reading' | 'quoted'>,
  first: number,
  before: number,
): Pick<Description, 'from' | 'to'> | null {
  for (let from = before - 1; from >= first; from--) {
    const [one, next] = [tokens[from]!.norm, tokens[from + 1]?.norm ?? ''];
    if (quoted(from)) continue;
    if (one === 'the' && OF_TWO.test(next)) return { from, to: from + 2 };
    const noun = one === 'both' ? from + 1 : one === 'the' && next === 'two' ? from + 2 : before;
    if (noun < before && looksPlural(tokens[noun]!.norm)) return { from, to: noun + 1 };
    if (one === 'the' && next === 'two' && /^(?:to|will|had|have|were|are|met)$/.test(tokens[noun]?.norm ?? ''))
      return { from, to: noun };
  }
  return null;
}

/** “leaders”, “both”, “the two”; not “delegations”, “sides”, and not “accused”, who are whoever the report says is. */
export function mayBePersons(norm: string): boolean {
  if (/^(?:accused|defendants|suspects)$/.test(norm)) return false;
  return /^(?:two|both)$/.test(norm) || OF_TWO.test(norm) || isPeople(norm) || isPersonByForm(singularOf(norm));
}

/** “the two leaders”, “both candidates”: when exactly two persons are in play. */
export function twoInPlay(scene: Scene, { from, to }: Pick<Description, 'from' | 'to'>): Resolved | null {
  const { reading, trail, sentenceOf, sources } = scene;
  const { tokens } = reading;
  const isTwo =
    tokens[from]!.norm === 'both' ||
    // “each side”, “each country”; not “each of them”
    (tokens[from]!.norm === 'each' &&
      to === from + 2 &&
      /^(?:side|country|party|state|team|club)$/.test(tokens[to - 1]!.norm)) ||
    (tokens[from]!.norm === 'the' && to === from + 2 && OF_TWO.test(tokens[to - 1]!.norm)) ||
    (tokens[from]!.norm === 'the' && tokens[from + 1]?.norm === 'two');
  if (!isTwo || to - from > MOST_TOKENS) return null;
  const near: Entity[] = [];
  let passage = from;
  for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
    const one = trail.traces[i]!;
    if (sentenceOf[from]! - one.sentence > NEAR) break;
    if (one.entity.kind !== 'person') continue;
    if (!near.includes(one.entity)) near.unshift(one.entity);
    passage = one.at;
  }
  const isOfPersons = mayBePersons(tokens[to - 1]!.norm);
  const isOfAny = isOfPersons && !KIN_OF_TWO.test(tokens[to - 1]!.norm);
  if (near.length === 2 && isOfAny) return groupOf(scene, near, spanOf(scene, passage, from));
  // of more who are named there, the two who spoke
  const spoke = [
    ...new Set(sources.filter((one) => sentenceOf[from]! - one.sentence <= NEAR).map(({ entity }) => entity)),
  ];
  const [one, other] = spoke;
  if (isOfAny && spoke.length === 2 && one?.kind === 'person' && other?.kind === 'person')
    return groupOf(scene, [one, other], spanOf(scene, passage, from));
  // “Both ministers”: the two whom the report calls so
  const head = officeHeadOf(tokens[to - 1]!.norm);
  // “Both clubs”, “the siblings”: the two who were named together
  const pair = head === null || OF_TWO.test(tokens[to - 1]!.norm) ? pairNamed(scene, from, FROM_PAIR) : null;
  if (pair !== null && isOfPersons === (pair.members[0].kind === 'person'))
    return groupOf(scene, pair.members, spanOf(scene, pair.from, pair.to));
  const held = scene.entities.filter(
    ({ kind, offices, fullest }) =>
      kind === 'person' &&
      fullest.from < from &&
      head !== null &&
      offices.some((one) => one.head === head && one.time === 'now'),
  );
  return held.length === 2 ? groupOf(scene, held, spanOf(scene, from, to)) : null;
}
