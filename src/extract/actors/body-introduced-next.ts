// “A hospital has apologised …” at a report’s start in; the body that the next sentence opens with, and that speaks there, out.
//
//   A train operator has apologised … Brenmoor Trains said …      not: A hospital burnt. The fire service said …, A brewery closed. Petra Venn said …
import { bodyClassOf } from './body-classes.ts';
import { BODY_WORDS } from './body-words.ts';
import type { BodyPhrase } from './resolve-body.ts';
import { PERSONAL, sortOfName } from './resolve-called-body.ts';
import { isInSource, type Resolved, type Scene, spanOf } from './scene.ts';

/** [from, to): the phrase up to its head. */
export function bodyIntroducedNext(scene: Scene, { from, to, at }: Omit<BodyPhrase, 'possessor'>): Resolved | null {
  const { reading, nameAt, entityOf, sentenceOf, calledBodies } = scene;
  const { tokens, sentences, paragraphs } = reading;
  const head = tokens[to - 1]!.norm;
  const here = sentenceOf[at]!;
  const lead = paragraphs.length > 1 && sentences[0]!.paragraph !== sentences.at(1)?.paragraph ? 1 : 0;
  const next = sentences[here + 1];
  const sort = bodyClassOf(head);
  if (here > lead || next === undefined || sentences[here]!.firstToken !== from || PERSONAL.test(head)) return null;
  if (!/^an?$/.test(tokens[from]!.norm) || (sort === null && !BODY_WORDS.has(head))) return null;
  const start = next.firstToken;
  const name = nameAt.get(tokens[start]!.norm === 'the' ? start + 1 : start);
  const entity = name === undefined ? undefined : entityOf.get(name);
  if (name === undefined || entity === undefined || !/^(?:organisation|publication|armed-group)$/.test(entity.kind))
    return null;
  const own = sortOfName(scene, entity);
  const isNew = entity.names.every((one) => one.headline || one.from >= from);
  if (!isNew || !isInSource(scene, name.from) || (own !== null && sort !== null && own !== sort)) return null;
  calledBodies.set(head, entity);
  return { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } };
}
