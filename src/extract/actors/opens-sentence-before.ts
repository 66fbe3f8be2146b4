// “It” in; the body that opens the sentence before, as its subject, out.
//
//   [The Harbour Guild] met on Monday. It demanded …      [The federation] will ballot. In a statement it said …
//   not “The Guild’s chairman left. It said …”, “Vell was calm. It said …”
import { BODY_WORDS } from './body-words.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Words before “it” in its own sentence: “In a statement it said”. */
const MOST_BEFORE = 4;
/** Words of a description: “the [national farmers’ union]”. */
const LONGEST = 4;

export function opensSentenceBefore(scene: Scene, at: number): { readonly entity: Entity; readonly at: number } | null {
  const { reading, sentenceOf, quoted, nameAt, entityOf } = scene;
  const { tokens, sentences } = reading;
  const sentence = sentenceOf[at]!;
  const before = sentences[sentence - 1];
  if (before === undefined || at - sentences[sentence]!.firstToken > MOST_BEFORE || quoted(at)) return null;
  const { firstToken: first } = before;
  if (quoted(first)) return null;
  const name = nameAt.get(first) ?? (tokens[first]!.norm === 'the' ? nameAt.get(first + 1) : undefined);
  if (name !== undefined) {
    const entity = entityOf.get(name);
    return entity !== undefined && isBody(entity) && isSubject(name.to) && !name.headline
      ? { entity, at: first }
      : null;
  }
  if (tokens[first]!.norm !== 'the') return null;
  for (let i = first + 1; i <= first + LONGEST && tokens[i]?.kind === 'word' && !nameAt.has(i); i++) {
    if (!BODY_WORDS.has(tokens[i]!.norm) || BODY_WORDS.has(tokens[i + 1]?.norm ?? '')) continue;
    if (!isSubject(i + 1)) return null;
    const called = scene.entities.filter((entity) => isBody(entity) && isCalled(entity, tokens[i]!.norm));
    return called.length === 1 ? { entity: called[0]!, at: first } : null;
  }
  return null;

  // “the federation” of a Millers’ Federation: by a name before it
  function isCalled({ names }: Entity, norm: string): boolean {
    return names.some(({ from, to }) => to <= first && tokens.slice(from, to).some((token) => token.norm === norm));
  }
  // a verb comes behind it, or what is told of it in commas; not “’s”, “and”
  function isSubject(i: number): boolean {
    const next = tokens[i];
    return (
      next !== undefined &&
      (next.text === ',' || (next.kind === 'word' && /^\p{Ll}/u.test(next.text))) &&
      !/^(?:and|or|of|in|for|at|which|’s|'s)$/.test(next.norm)
    );
  }
}

const isBody = ({ kind }: Entity): boolean => !/^(?:person|place|group)$/.test(kind);
