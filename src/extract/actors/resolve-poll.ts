// A description of a poll ("the survey", "a new national poll") in; which of the polls that the report names it is, or null.
import { POLL_NOUNS } from '../../lexicon/organisation-words.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Sentences: a poll story keeps to its poll. */
const FARTHEST = 40;
const OPENING = 5;
const AHEAD = 8;
/** “another poll”, “the previous survey”, “her internal poll” is not the one at hand. */
const ANOTHER =
  /^(?:another|other|previous|earlier|separate|different|second|third|internal|exit|straw|every|any|no|one|some|last|his|her|their|its)$/;

/** The tokens [from, to) end in "poll" or "survey". Named before, the latest; else, in the opening, the one named next. */
export function resolvePoll(
  { reading: { tokens }, trail, sentenceOf }: Scene,
  from: number,
  to: number,
): Entity | null {
  for (let i = from; i < to; i++) if (ANOTHER.test(tokens[i]!.norm)) return null;
  const sentence = sentenceOf[from]!;
  const isPoll = ({ kind, fullest }: Entity) =>
    kind === 'publication' && POLL_NOUNS.has(tokens[fullest.to - 1]?.norm ?? '');
  if (!/^an?$/.test(tokens[from]!.norm)) {
    for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
      const { entity, sentence: there } = trail.traces[i]!;
      if (sentence - there > FARTHEST) break;
      if (isPoll(entity)) return entity;
    }
  }
  if (sentence >= OPENING) return null;
  for (const { entity, sentence: there } of trail.traces.slice(trail.indexAt(to))) {
    if (there - sentence > AHEAD) break;
    if (isPoll(entity)) return entity;
  }
  return null;
}
