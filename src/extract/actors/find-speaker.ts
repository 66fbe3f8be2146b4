// A token in; whose words it stands in, out: the speaker of the smallest statement whose content holds it.
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

const NONE: ReadonlySet<Statement> = new Set();
const NOBODY: ReadonlySet<Entity> = new Set();

/** null in the report’s own words, and while that speaker is not known. `not`: a statement that is left out. */
export function findSpeaker(scene: Scene, at: number, not: Statement | null = null): Entity | null {
  const statement = contentAround(scene, at, not);
  return statement === null ? null : (scene.speakers.get(statement.id) ?? null);
}

/** The statement with the smallest content that holds token `at`, of those not left out. */
export function contentAround(
  { reading: { tokens }, statements }: Pick<Scene, 'reading' | 'statements'>,
  at: number,
  not: Statement | null = null,
  besides: ReadonlySet<Statement> = NONE,
): Statement | null {
  const { start, end } = tokens[at]!;
  let best: Statement | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    const { spans } = statement.content;
    // What most of them fail at comes first: the question is asked of every statement.
    if (spans.length === 0 || spans[0]!.start > start) continue;
    const last = spans[spans.length - 1]!.end;
    if (last < end || statement === not || besides.has(statement)) continue;
    if (spans.length > 1 && !spans.some((span) => span.start <= start && end <= span.end)) continue;
    const width = last - spans[0]!.start;
    if (width < size) {
      size = width;
      best = statement;
    }
  }
  return best;
}

/**
 * Whose “I” stands at token `at`: of “Okker asked if [I] would go,” she said, hers; of “Okker asked, ‘Will [I] go?’” she said, Okker’s.
 * What somebody says inside a quotation without marks of its own is told in the words of whoever is quoted.
 */
export function findFirstPerson(scene: Scene, at: number, not: Statement | null = null): Entity | null {
  const told = new Set<Statement>();
  let around = contentAround(scene, at, not);
  while (around !== null && around.within !== null && !MARK.test(around.content.text)) {
    told.add(around);
    around = contentAround(scene, at, not, told);
  }
  return around === null ? null : (scene.speakers.get(around.id) ?? null);
}
const MARK = /^[“‘"'«]/;

/** The persons that a statement’s content names, inside quotation marks and outside; whoever says it is rarely one of the former. */
export function namedInContent(
  { reading: { tokens }, trail, quoted }: Scene,
  content: Statement['content'],
  at: number,
): { readonly inQuotation: ReadonlySet<Entity>; readonly inContent: ReadonlySet<Entity> } {
  const inQuotation = new Set<Entity>();
  const inContent = new Set<Entity>();
  for (const { start, end } of content.spans) {
    for (let i = trail.indexAt(firstEndingAfter(tokens, start)); i < trail.traces.length; i++) {
      const one = trail.traces[i]!;
      if (tokens[one.at]!.start >= end) break;
      if (one.name === null || one.entity.kind !== 'person' || one.at === at) continue;
      (quoted(one.at) ? inQuotation : inContent).add(one.entity);
    }
  }
  return { inQuotation, inContent };
}

/** “[Okker] told me so,” she said: who is named inside somebody’s quoted words as the one who says something is not the one who speaks them. */
export function namedSpeakersIn(
  { reading: { tokens }, nameAt, entityOf, statements, quoted }: Scene,
  { content, id }: Pick<Statement, 'content' | 'id'>,
): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const { source, id: other } of statements) {
    const [span] = source.spans;
    if (other === id || span === undefined) continue;
    if (!content.spans.some(({ start, end }) => start <= span.start && span.end <= end)) continue;
    const at = firstEndingAfter(tokens, span.start);
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++) {
      const name = nameAt.get(i);
      const entity = name?.kind === 'person' && quoted(i) ? entityOf.get(name) : undefined;
      if (entity !== undefined) found.add(entity);
    }
  }
  return found;
}

/**
 * “[Okker] told me so,” the minister said: the same for a description; of “The minister told me so,” Okker said, nobody. And whoever speaks
 * the words that the description stands in: of “The skipper says I will,” [Okker] said, Okker.
 */
export function namedSpeakersBeside(
  scene: Scene,
  { at, to }: { readonly at: number; readonly to: number },
): ReadonlySet<Entity> {
  const source = sourceAt(scene, at, to);
  const own = scene.quoted(at) ? findSpeaker(scene, at, source ?? null) : null;
  const named = source === undefined ? NOBODY : namedSpeakersIn(scene, source);
  return own === null ? named : new Set([...named, own]);
}

/** The statement whose source holds the tokens. */
export function sourceAt({ reading: { tokens }, statements }: Scene, at: number, to: number): Statement | undefined {
  const { start } = tokens[at]!;
  const { end } = tokens[to - 1]!;
  for (const statement of statements)
    for (const one of statement.source.spans) if (one.start <= start && end <= one.end) return statement;
  return undefined;
}
