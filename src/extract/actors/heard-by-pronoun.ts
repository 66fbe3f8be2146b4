// A pronoun that says something in; who cannot be meant by it, since they hear it, asked for it, or are named in what it says, out.
//
//   he told [Okker]      [Okker] asked Lindqvar why. He said …      Asked by [Okker] whether …, she said …
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Entity } from './entity.ts';
import type { Task } from './list-tasks.ts';
import type { Scene } from './scene.ts';

const ASKED = /^(?:asked|pressed|questioned|quizzed|interviewed|prompted|challenged)$/;
/** Sentences from a question to its answer. */
const NEXT = 2;
const LONGEST_TITLE = 5;

/** Empty for a pronoun that is no source. Not “Why? [Okker] asked. He said …”, who may answer himself. */
export function hearersOf(scene: Scene, { at, mention, statement }: Task): ReadonlySet<Entity> {
  const { reading, nameAt, entityOf, sentenceOf, sources } = scene;
  const { tokens, sentences } = reading;
  const found = new Set<Entity>();
  if (statement === null || mention !== statement.source) return found;
  const heard = behindCue(statement.cue.spans.at(-1)?.end);
  if (heard !== null) found.add(heard);
  const last = sources.at(-1);
  if (last?.entity && last.asks && sentenceOf[at]! - last.sentence <= NEXT) found.add(last.entity);
  const { firstToken } = sentences[sentenceOf[at]!]!;
  if (ASKED.test(tokens[firstToken]!.norm))
    for (let i = firstToken + 1; i < at && i < firstToken + LONGEST_TITLE; i++)
      if (tokens[i]!.norm === 'by') {
        const name = named(i + 1);
        if (name !== null) found.add(name);
      }
  return found;

  // “he told [Okker]”, “he said [Okker] would”: a pronoun before a name is somebody else
  function behindCue(end: number | undefined): Entity | null {
    if (end === undefined) return null;
    const i = firstEndingAfter(tokens, end);
    return i < tokens.length && i > at ? named(tokens[i]!.norm === 'that' ? i + 1 : i) : null;
  }
  function named(from: number): Entity | null {
    for (let i = from; i < from + LONGEST_TITLE && i < tokens.length; i++) {
      const name = nameAt.get(i);
      const start = name?.title?.from ?? i;
      if (name !== undefined && (start <= from || tokens[from]!.norm === 'the'))
        return name.kind === 'person' && tokens[name.to]?.norm !== "'s" ? (entityOf.get(name) ?? null) : null;
      if (tokens[i]!.kind !== 'word') return null;
    }
    return null;
  }
}

/** Whether a statement puts a question to somebody: “asked Okker”, “pressed him”; not “asked why”. */
export function asksSomebody({ reading: { tokens }, nameAt }: Scene, { statement }: Task): boolean {
  const end = statement?.cue.spans.at(-1)?.end;
  // “put it to the witness that …”
  if (/\bputs? (?:it )?to\b/i.test(statement?.cue.text ?? '')) return true;
  if (
    end === undefined ||
    !statement!.cue.text.split(/\s+/).some((word) => ASKED.test(word.toLowerCase()) || /^asks?$/i.test(word))
  )
    return false;
  const i = firstEndingAfter(tokens, end);
  for (let k = i; k < i + LONGEST_TITLE && k < tokens.length; k++) {
    if (nameAt.get(k)?.kind === 'person' || /^(?:him|her)$/.test(tokens[k]!.norm)) return true;
    if (
      tokens[k]!.kind !== 'word' ||
      /^(?:if|whether|why|how|what|when|where|who|that|to|about|for)$/.test(tokens[k]!.norm)
    )
      return false;
  }
  return false;
}
