// The words of a description in; how often each person’s name stands beside them elsewhere in the report, out.
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Tokens between a word and a name that still stand together. */
const NEAR = 8;
const EMPTY =
  /^(?:the|an?|this|that|his|her|its|their|my|own|of|for|in|at|from|and|former|then|current|first|new|next|one|who|\d.*|'s)$/;

/** Where each word stands, by its norm; made once for a report. */
const PLACES = new WeakMap<Scene['reading'], ReadonlyMap<string, readonly number[]>>();

/** The content words among the tokens [from, to). */
export function contentWords({ tokens }: Scene['reading'], from: number, to: number): readonly string[] {
  return tokens
    .slice(from, to)
    .filter(({ norm, kind }) => kind === 'word' && !EMPTY.test(norm))
    .map(({ norm }) => norm);
}

/**
 * 1 for each time that one of the words (norms) stands within eight tokens and in one sentence of a person’s name, rare words more than
 * frequent ones and near ones more than far ones. The tokens [from, to) do not count.
 */
export function associate(
  { reading, trail, sentenceOf }: Scene,
  words: readonly string[],
  from: number,
  to: number,
): ReadonlyMap<Entity, number> {
  const places = placesOf(reading);
  const sums = new Map<Entity, number>();
  for (const word of words) {
    const all = places.get(word) ?? [];
    const weight = 1 / Math.sqrt(all.length);
    for (const place of all) {
      if (place >= from && place < to) continue;
      for (let k = trail.indexAt(place - NEAR); k < trail.traces.length && trail.traces[k]!.at <= place + NEAR; k++) {
        const { entity, at, name } = trail.traces[k]!;
        if (name === null || entity.kind !== 'person' || sentenceOf[at] !== sentenceOf[place]) continue;
        sums.set(entity, (sums.get(entity) ?? 0) + weight / (1 + Math.abs(at - place) / NEAR));
      }
    }
  }
  return sums;
}

function placesOf(reading: Scene['reading']): ReadonlyMap<string, readonly number[]> {
  const known = PLACES.get(reading);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [i, { norm, kind }] of reading.tokens.entries()) {
    if (kind !== 'word') continue;
    const all = places.get(norm);
    if (all === undefined) places.set(norm, [i]);
    else all.push(i);
  }
  PLACES.set(reading, places);
  return places;
}
