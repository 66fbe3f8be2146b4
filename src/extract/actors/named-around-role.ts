// The description of a person by a role in; whom its own clause names beside it, who cannot be meant for that, out.
import type { Entity } from './entity.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

/** “Against [Okker], the governor”, “[Okker], who came to defend the minister”: others than the role in whose clause they stand. */
export function namedInClause({ reading, trail, sentenceOf }: Scene, { from, at }: Role): readonly Entity[] {
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[sentenceOf[at]!]!;
  const found: Entity[] = [];
  const before = trail.traces.slice(trail.indexAt(firstToken), trail.indexAt(from));
  const isFronted = tokens[from - 1]?.text === ',' && FRONTED.test(tokens[firstToken]!.norm);
  const commas = tokens.slice(firstToken, from).filter(({ text }) => text === ',').length;
  if (isFronted && commas === 1 && !BESIDE.test(tokens[firstToken]!.norm))
    found.push(...before.map(({ entity }) => entity));
  // the last “who” before it, with no comma between
  let who = from - 1;
  while (who > firstToken && tokens[who]!.norm !== 'who' && !/^[,;:—–]$/.test(tokens[who]!.text)) who--;
  if (tokens[who]?.norm !== 'who') return found;
  // “Okker, the minister’s adviser, who”: whose name stands last before it and is a person’s own
  const owner = before.findLast(
    ({ at: there, name, entity }) =>
      there < who && name !== null && entity.kind === 'person' && name.title === null && tokens[name.to]?.text === ',',
  );
  if (owner !== undefined) found.push(owner.entity);
  return found;
}
const FRONTED = /^(?:against|with|over|from|by|to|after|before|behind|beside|alongside|unlike|besides)$/;

const BESIDE = /^(?:against|with|over|behind|beside|alongside|unlike|besides|facing)$/;

/** “Against [Okker], the governor fared well”: sets somebody beside another. */
export function setBeside(
  { reading, trail, sentenceOf }: Scene,
  { from, at }: Pick<Role, 'from' | 'at'>,
): readonly Entity[] {
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[sentenceOf[at]!]!;
  const before = tokens.slice(firstToken, from - 1);
  if (!BESIDE.test(before[0]?.norm ?? '') || tokens[from - 1]!.text !== ',' || before.some(({ text }) => text === ','))
    return [];
  return trail.traces.slice(trail.indexAt(firstToken), trail.indexAt(from)).map(({ entity }) => entity);
}

// “[Okker] and the minister”, “the minister and [Okker]” are two
export function joinedWith({ reading: { tokens }, trail, nameAt, entityOf }: Scene, { from, to }: Role): Entity | null {
  const joins = (i: number) => /^(?:and|or|versus|vs\.?)$/.test(tokens[i]?.norm ?? '');
  const behind = joins(to) ? nameAt.get(to + 1) : undefined;
  if (behind !== undefined) return entityOf.get(behind) ?? null;
  const last = trail.traces[trail.indexAt(from) - 1];
  return joins(from - 1) && last?.name?.to === from - 1 ? last.entity : null;
}

/**
 * “The governor thanked [Okker] while [Lindqvar] left”: whom the sentence that a role opens names behind it is another. Not “The governor,
 * [Okker], left”, “The winner is [Okker]”, “The governor’s friends met [Okker]”, “The governor left, and [Okker] stayed”.
 */
export function namedBehind({ reading, trail, sentenceOf }: Scene, { from, to, end, at }: Role): ReadonlySet<Entity> {
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentenceOf[at]!]!;
  const found = new Set<Entity>();
  let start = firstToken;
  while (
    start < from &&
    (tokens[start]!.kind === 'punctuation' || /^(?:but|and|yet|still|now)$/.test(tokens[start]!.norm))
  )
    start++;
  if (start !== from || tokens[to]?.norm === "'s" || /^['’]$/.test(tokens[to]?.text ?? '')) return found;
  let i = Math.max(to, end);
  for (; i < endToken; i++) {
    const { text, norm } = tokens[i]!;
    if (/^(?:;|:|—|–|--)$/.test(text) || (text === ',' && /^(?:and|but|or|so)$/.test(tokens[i + 1]?.norm ?? ''))) break;
    if (/^(?:is|was|are|be|been|became|remains|named|called)$/.test(norm)) break;
  }
  for (let k = trail.indexAt(Math.max(to, end) + 1); k < trail.traces.length && trail.traces[k]!.at < i; k++) {
    const { name, entity } = trail.traces[k]!;
    if (name === null || entity.kind !== 'person') continue;
    // “the governor, Lumen Republican Daan Okker,”
    const isApposed = tokens.slice(to, name.from).every(({ norm }, n) => (n === 0 ? norm === ',' : !isVerbal(norm)));
    if (!isApposed) found.add(entity);
  }
  return found;
}
const isVerbal = (norm: string): boolean =>
  /^(?:,|who|that|which|and|.*ed|.*ing|said|says|told|has|had|will|would)$/.test(norm);
