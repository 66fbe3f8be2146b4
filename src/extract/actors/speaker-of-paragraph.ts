// “I” in quoted words of which no statement tells whose they are in; whose the paragraph makes them, out.
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity } from './entity.ts';
import type { Task } from './list-tasks.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

/** “– I told them so, he says”: of words in quotation marks, or behind a dash, that no statement holds whole, who alone speaks in their paragraph. */
export function speakerOfParagraph(
  { reading, statements, speakers, sentenceOf, quoted }: Scene,
  at: number,
  task: Task | null,
): Entity | null {
  if (!quoted(at)) return null;
  const { tokens, sentences, paragraphs } = reading;
  const { start, end } = paragraphs[sentences[sentenceOf[at]!]!.paragraph]!;
  const found = new Set<Entity | null>();
  for (const statement of statements) {
    const [span] = statement.source.spans;
    if (statement === task?.statement || span === undefined || span.start < start || span.end > end) continue;
    if (!quoted(firstEndingAfter(tokens, span.start))) found.add(speakers.get(statement.id) ?? null);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/**
 * “[Okker] admits it. ‘I told them so.’”, “[Okker] was late. ‘I told them so,’ the carpenter said”: the last subject in the report’s own
 * words of the paragraph before; not “Okker left. ‘I told them so,’ one guest said”, “Okker left. ‘Okker heard what I said.’”
 */
export function bySubjectOfParagraph(scene: Scene, { at, mention }: Task): Resolved | null {
  const { reading, statements, sentenceOf, quoted, trail } = scene;
  if (!quoted(at)) return null;
  const { tokens, sentences, paragraphs } = reading;
  const { start, end } = paragraphs[sentences[sentenceOf[at]!]!.paragraph]!;
  for (const { source } of statements) {
    const [span] = source.spans;
    if (span === undefined || span.start < start || span.end > end || span === mention?.spans[0]) continue;
    const first = firstEndingAfter(tokens, span.start);
    if (!quoted(first) && /^(?:an?|one|another|some|many)$/.test(tokens[first]!.norm)) return null;
  }
  const named = new Set<Entity>();
  for (let i = trail.indexAt(at + 1) - 1; i >= 0; i--) {
    const { entity, at: there, name, weight } = trail.traces[i]!;
    if (tokens[there]!.start < start) break;
    if (quoted(there) && name !== null) named.add(entity);
    else if (!quoted(there) && entity.kind === 'person' && weight >= 0.8)
      return named.has(entity)
        ? null
        : { entity, because: { kind: 'first-person', span: evidenceOf(scene, entity, at) } };
  }
  return null;
}
