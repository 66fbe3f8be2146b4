// An “I” in a report’s own words in; who writes the column out, as its last lines tell, where nothing above does.
//
//   … I know better now. ¶ [Ilse Varga] is a novelist who lives in Vell. Her latest book is “Tides”.
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Paragraphs from the end, and words of one, in which a column says whose it is. */
const LAST = 3;
const LONGEST = 60;
const WRITES = /^(?:is|was|teaches|writes|lives|works|heads|runs|directs|covers|serves)$/;

/**
 * The person whom one of the last paragraphs begins with and says what she is, and whom nothing before names. Must not be
 * “Okker is a fisherman of 63”, of whom the report told before.
 */
export function findColumnist(scene: Scene): Entity | null {
  const known = found.get(scene);
  if (known !== undefined) return known;
  const columnist = columnistOf(scene);
  found.set(scene, columnist);
  return columnist;
}

const found = new WeakMap<Scene, Entity | null>();

function columnistOf({ reading, names, entityOf }: Scene): Entity | null {
  const { tokens, sentences, paragraphs } = reading;
  for (const { firstSentence, endSentence } of paragraphs.slice(-LAST).reverse()) {
    const from = sentences[firstSentence]!.firstToken;
    const to = sentences[endSentence - 1]!.endToken;
    const name = names.find(
      (one) => one.kind === 'person' && one.from >= from && one.from <= from + 1 && one.to - one.from > 1,
    );
    if (name === undefined || to - from > LONGEST || firstSentence === 0) continue;
    if (!WRITES.test(tokens[name.to]?.norm ?? '') && tokens[name.to]?.text !== ',') continue;
    const entity = entityOf.get(name);
    if (entity?.names.every((own) => own.from >= from)) return entity;
  }
  return null;
}
