// Entries in; what is to be resolved, in text order, out: their mentions, and the pronouns and roles between
// that keep the trail warm.

import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Mention } from '../../record/actor.ts';
import type { Entry } from '../../record/entry.ts';
import type { Statement } from '../../record/statement.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { GENDER_OF } from './learn-gender.ts';
import { officeHeadOf } from './office-words.ts';
import type { Scene } from './scene.ts';
import { tokensOfMention } from './tokens-of-mention.ts';

/** What is to be resolved at a place of the text. */
export interface Task {
  readonly at: number;
  readonly to: number;
  /** null: a pronoun or role that is nobody’s mention, followed for the trail. */
  readonly mention: Mention | null;
  readonly statement: Statement | null;
}

const MOST_MODIFIERS = 3;

export function listTasks({ reading: { tokens }, quoted }: Scene, entries: readonly Entry[]): readonly Task[] {
  const tasks: Task[] = [];
  const taken = new Set<number>();
  for (const entry of entries) {
    if (entry.kind === 'statement') {
      put(entry.source, entry);
      put(entry.addressee, entry);
    } else if (entry.kind === 'event') for (const participant of entry.participants) put(participant, null);
    else if (entry.kind === 'commitment') {
      put(entry.who, null);
      put(entry.forWhom, null);
    }
  }
  for (let i = 0; i < tokens.length; i++)
    if (GENDER_OF.has(tokens[i]!.norm) && !taken.has(i) && !quoted(i))
      tasks.push({ at: i, to: i + 1, mention: null, statement: null });
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.norm !== 'the' || taken.has(i) || quoted(i)) continue;
    const to = roleEnd(i);
    if (to !== null && !taken.has(to - 1)) tasks.push({ at: i, to, mention: null, statement: null });
  }
  return tasks.sort((a, b) => a.at - b.at || b.to - a.to);

  // “the Vellish senator”, up to its head; not “the senator Okker”, “the president of the club”
  function roleEnd(at: number): number | null {
    for (let i = at + 1; i <= at + MOST_MODIFIERS + 1 && i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'word' || PREPOSITIONS.has(tokens[i]!.norm)) return null;
      if (officeHeadOf(tokens[i]!.norm) === null) continue;
      const next = tokens[i + 1];
      if (
        next !== undefined &&
        (beginsWithCapital(next.text) || next.norm === 'of' || officeHeadOf(next.norm) !== null)
      )
        continue;
      return i + 1;
    }
    return null;
  }

  function put(mention: Mention, statement: Statement | null): void {
    const found = tokensOfMention(tokens, mention);
    if (found === null) return;
    const { at, to } = found;
    tasks.push({ at, to, mention, statement });
    for (let i = at; i < to; i++) taken.add(i);
  }
}
