// The cue lexicon as look-up tables: a written form in, the cues it may be out.
import type { Act } from './act.ts';
import { CUE_ADJECTIVES } from './cue-adjectives.ts';
import { CUE_NOUNS } from './cue-nouns.ts';
import { CUE_VERBS, type CueLine } from './cue-verbs.ts';
import { inflectVerb } from './inflect-verb.ts';
import type { VerbForm } from './verb-form.ts';

export interface CueWord {
  /** With its particles: "call for". */
  readonly lemma: string;
  readonly act: Act;
  /** Letters of cue-verbs.ts. */
  readonly frames: string;
  /** Words that follow the head: [] or ["for"]. */
  readonly particles: readonly string[];
}

export interface VerbReading {
  readonly is: VerbForm;
  readonly word: CueWord;
}

const collect = (lines: readonly CueLine[]): CueWord[] =>
  merged(
    lines.flatMap(([act, frames, list]) => {
      const lemmas = list.includes('|') ? list.split('|') : list.split(' ');
      return lemmas.map((lemma) => ({ lemma, act, frames, particles: lemma.split(' ').slice(1) }));
    }),
  );

/** Lines that repeat a lemma add their frames; the first one tells the act. */
function merged(words: CueWord[]): CueWord[] {
  const byLemma = new Map<string, CueWord>();
  for (const word of words) {
    const known = byLemma.get(word.lemma);
    byLemma.set(word.lemma, known ? { ...known, frames: [...new Set(known.frames + word.frames)].join('') } : word);
  }
  return [...byLemma.values()];
}

/** Longest particles first, so that "call" is tried after "call for". */
export const VERB_CUES: ReadonlyMap<string, readonly VerbReading[]> = (() => {
  const forms = new Map<string, VerbReading[]>();
  for (const word of collect(CUE_VERBS)) {
    for (const [form, is] of inflectVerb(word.lemma.split(' ')[0]!)) {
      const readings = forms.get(form) ?? [];
      readings.push({ is, word });
      forms.set(form, readings);
    }
  }
  for (const readings of forms.values()) readings.sort((a, b) => b.word.particles.length - a.word.particles.length);
  return forms;
})();

const pluralOf = (noun: string) => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

export const NOUN_CUES: ReadonlyMap<string, CueWord> = new Map(
  collect(CUE_NOUNS).flatMap((word) => [[word.lemma, word] as const, [pluralOf(word.lemma), word] as const]),
);

export const ADJECTIVE_CUES: ReadonlyMap<string, CueWord> = new Map(
  collect(CUE_ADJECTIVES).map((word) => [word.lemma, word]),
);
