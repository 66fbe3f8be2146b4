// A “we” in a report’s own words in; the body that issues the report out, where it is a release that says so.
//
//   “About Lumenor” ¶ “Lumenor Inc., a maker of sensors, today announced …”      not: a newspaper’s “we”, “we” in somebody’s words
//   “Communiqué of the Halden Pact” ¶ “We condemn …”     “We, the Harbour Council, resolve …”     not: “Joint statement by Arvenia and Belmark”
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Sentences of a release in which it says what it announces. */
const OPENING = 6;
const MOST_WORDS = 8;

/** Null where nothing shows a release, or two bodies issue it together. */
export function findIssuer(scene: Scene): Entity | null {
  const { reading, statements, speakers, nameAt, entityOf, sentenceOf } = scene;
  const { tokens, sentences, paragraphs } = reading;
  const itself = findSelf(scene);
  if (itself !== undefined) return itself;
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

const DOCUMENT = /^(?:statement|communiqu[eé]|declaration|resolution|proclamation|appeal|manifesto|memorandum)$/;
const OF_BODY = /^(?:of|by|from)$/;

/** Who the document says it is of, in its heading or behind its first “we”; null where these are several or no body, undefined where it says nothing. */
function findSelf({ reading: { tokens, sentences }, nameAt, entityOf }: Scene): Entity | null | undefined {
  const bodyAt = (from: number): Entity | null => {
    const at = tokens[from]?.norm === 'the' ? from + 1 : from;
    const name = nameAt.get(at);
    const entity = name === undefined ? undefined : entityOf.get(name);
    if (entity === undefined || entity.kind === 'person' || entity.kind === 'place') return null;
    return /^(?:and|&)$/.test(tokens[name!.to]?.norm ?? '') ? null : entity;
  };
  const end = sentences[Math.min(OPENING, sentences.length) - 1]?.endToken ?? 0;
  for (let i = 0; i < end; i++)
    if (tokens[i]!.norm === 'we' && tokens[i + 1]?.text === ',' && (nameAt.has(i + 2) || tokens[i + 2]?.norm === 'the')) return bodyAt(i + 2); // biome-ignore format: one line
  const heading = sentences[0];
  if (heading === undefined) return undefined;
  for (let i = heading.firstToken; i + 1 < heading.endToken; i++)
    if (DOCUMENT.test(tokens[i]!.norm) && OF_BODY.test(tokens[i + 1]!.norm)) return bodyAt(i + 2) ?? undefined;
  return undefined;
}
