// Who was mentioned where, so far: the memory that pronouns and descriptions are resolved from.

import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { countBelow } from '../../text/count-below.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import { officeHeadOf } from './office-words.ts';

export interface Trace {
  readonly entity: Entity;
  /** Token it stands at. */
  readonly at: number;
  readonly sentence: number;
  /** How much it puts the entity into the foreground: 1 as a subject, less behind a preposition, in a possessive, inside quotation marks. */
  readonly weight: number;
  /** The name, when it is one. */
  readonly name: Name | null;
}

export interface Trail {
  /** In text order. */
  readonly traces: readonly Trace[];
  add(trace: Trace): void;
  /** Index of the first trace at token `at` or later. */
  indexAt(at: number): number;
}

export function makeTrail(traces: Trace[]): Trail {
  const indexAt = (at: number): number => countBelow(traces.length, (i) => traces[i]!.at < at);
  return {
    traces,
    indexAt,
    add(trace) {
      traces.splice(indexAt(trace.at), 0, trace);
    },
  };
}

/** Shares of a subject’s weight, set on train articles. */
const BEHIND_PREPOSITION = 0.45;
const POSSESSIVE = 0.55;
const OBJECT = 0.6;
const PLAIN = 0.9;
const QUOTED = 0.3;
const HEADLINE = 0.5;
const LABEL = 0.1;

/** How far the name at hand stands in the foreground, by its surroundings alone. */
export function weightOfName({ tokens }: Reading, name: Name, quoted: boolean): number {
  let start = name.title?.from ?? name.from;
  while (start > 0 && /^(?:the|former|then|a|an)$/.test(tokens[start - 1]!.norm)) start--;
  const before = tokens[start - 1];
  const next = tokens[name.to];
  let weight = PLAIN;
  // “[Okker] aide Cheryl Venn”: it is the aide who does something
  const isModifier = next !== undefined && /^\p{Ll}/u.test(next.text) && officeHeadOf(next.norm) !== null;
  if (next?.norm === "'s" || next?.norm === "'" || isModifier) weight = POSSESSIVE;
  else if (before !== undefined && PREPOSITIONS.has(before.norm) && before.norm !== 'than') weight = BEHIND_PREPOSITION;
  else if (next?.kind === 'word' && (AUXILIARY.test(next.norm) || isSpeech(next))) weight = 1;
  else if (
    before !== undefined &&
    before.kind === 'word' &&
    VERB_CUES.get(before.norm)?.some(({ is }) => is !== 'base')
  )
    weight = OBJECT;
  if (quoted) weight *= QUOTED;
  if (isLabel(tokens, name)) weight *= LABEL;
  if (name.headline) weight *= HEADLINE;
  return weight;
}
// “BLAKE: It was the first time …”: who speaks into a microphone is not whom those words are about
const isLabel = (tokens: Reading['tokens'], { from, to }: Name): boolean =>
  tokens[to]?.text === ':' &&
  !/\p{Ll}/u.test(tokens[from]!.text) &&
  (from === 0 || /^(?:[.!?:”"]|'')$/.test(tokens[from - 1]!.text));
const AUXILIARY = /^(?:is|was|has|had|will|would|could|can|did|does|may|might|must|should|also|who|himself|herself)$/;
