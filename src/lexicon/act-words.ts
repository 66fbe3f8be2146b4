// The words that tell an act as look-up tables: a written form in, what it may tell out. Cues of the rules (cue-verbs.ts,
// cue-nouns.ts, cue-adjectives.ts) and words that only tell acts (act-verbs.ts, act-nouns.ts) together.
import type { Act } from './act.ts';
import { ACT_ADJECTIVES, ACT_NOUNS } from './act-nouns.ts';
import { ACT_VERBS } from './act-verbs.ts';
import { inflectVerb } from './inflect-verb.ts';
import { ADJECTIVE_CUES, NOUN_CUES, VERB_CUES } from './speech-cues.ts';

export interface ActWord {
  /** With what follows it: "take issue with". */
  readonly lemma: string;
  readonly act: Act;
  /** The words after the first. */
  readonly tail: readonly string[];
}

/** Form → readings, those of the most words first. */
export const VERB_ACTS: ReadonlyMap<string, readonly ActWord[]> = (() => {
  const forms = new Map<string, ActWord[]>();
  const add = (form: string, word: ActWord) => {
    const readings = forms.get(form) ?? [];
    if (!readings.some(({ lemma }) => lemma === word.lemma)) readings.push(word);
    forms.set(form, readings);
  };
  for (const [form, readings] of VERB_CUES)
    for (const { word } of readings) add(form, { lemma: word.lemma, act: word.act, tail: word.particles });
  for (const [act, lemmas] of ACT_VERBS) {
    for (const lemma of lemmas.split('|')) {
      const [head, ...tail] = lemma.split(' ');
      for (const [form] of inflectVerb(head!)) add(form, { lemma, act, tail });
    }
  }
  for (const readings of forms.values()) readings.sort((a, b) => b.tail.length - a.tail.length);
  return forms;
})();

/** What a noun tells, singular or plural; undefined for one that tells nothing. */
export function nounAct(norm: string): ActWord | undefined {
  const singulars = norm.endsWith('s')
    ? [norm.replace(/ies$/, 'y'), norm.replace(/s$/, ''), norm.replace(/es$/, '')]
    : [];
  for (const noun of [norm, ...singulars]) {
    const act = NOUN_CUES.get(noun)?.act ?? ACT_NOUNS.get(noun);
    if (act !== undefined) return { lemma: noun, act, tail: [] };
  }
  return undefined;
}

/** What an adjective or a participle used as one tells. */
export function adjectiveAct(norm: string): ActWord | undefined {
  const act = ADJECTIVE_CUES.get(norm)?.act ?? ACT_ADJECTIVES.get(norm);
  return act === undefined ? undefined : { lemma: norm, act, tail: [] };
}
