// A “we” in a report’s own words in; the body that issues the report out, where it is a release that says so.
//
//   “About Lumenor” ¶ “Lumenor Inc., a maker of sensors, today announced …”      not: a newspaper’s “we”, “we” in somebody’s words
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Sentences of a release in which it says what it announces. */
const OPENING = 6;
const MOST_WORDS = 8;

/** Null where nothing shows a release, or two bodies issue it together. */
export function findIssuer({ reading, statements, speakers, nameAt, entityOf, sentenceOf }: Scene): Entity | null {
  const { tokens, sentences, paragraphs } = reading;
  const about = new Set<Entity>();
  for (const { firstSentence, endSentence } of paragraphs) {
    const from = sentences[firstSentence]!.firstToken;
    const to = sentences[endSentence - 1]!.endToken;
    if (tokens[from]?.norm !== 'about' || to - from > MOST_WORDS) continue;
    const name = nameAt.get(tokens[from + 1]?.norm === 'the' ? from + 2 : from + 1);
    const entity = name === undefined ? undefined : entityOf.get(name);
    if (name !== undefined && entity !== undefined && entity.kind !== 'person' && name.to >= to - 1) about.add(entity);
  }
  if (about.size > 0) return about.size === 1 ? [...about][0]! : null;
  const announcing = new Set<Entity>();
  for (const { id, cue, source } of statements) {
    const speaker = speakers.get(id);
    if (speaker === undefined || !/^(?:organisation|publication|alliance)$/.test(speaker.kind)) continue;
    if (!/\b(?:today|hereby|is pleased to) announc/i.test(cue.text)) continue;
    const at = firstEndingAfter(tokens, source.spans[0]?.start ?? 0);
    if (at < tokens.length && sentenceOf[at]! < OPENING) announcing.add(speaker);
  }
  return announcing.size === 1 ? [...announcing][0]! : null;
}
