// The lexicon of deeds as look-ups: a written form (Token.norm) in, what it may tell out.
import { EVENT_NOUNS } from './event-nouns.ts';
import { EVENT_VERB_OBJECTS, OBJECT_CLASSES, type ObjectClass } from './event-verb-objects.ts';
import { EVENT_VERBS } from './event-verbs.ts';
import { inflectVerb } from './inflect-verb.ts';
import type { PloverType } from './plover.ts';
import type { VerbForm } from './verb-form.ts';

export interface EventVerb {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly lemma: string;
  /** Words that must follow, at once or behind an object: "pull … out". */
  readonly particles: readonly string[];
  readonly is: VerbForm;
  /** The class that its object must be of; null: any or none. */
  readonly object: ObjectClass | null;
}

export interface EventNoun {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly strong: boolean;
  readonly plural: boolean;
}

/** Forms of one verb's first word: the readings with an object first, then those with the most particles. */
export const EVENT_VERB_FORMS: ReadonlyMap<string, readonly EventVerb[]> = formsOfVerbs();
export const EVENT_NOUN_FORMS: ReadonlyMap<string, EventNoun> = formsOfNouns();

/** The classes of an object's head, singular or plural. */
const CLASSES_OF = new Map<string, Set<ObjectClass>>();
for (const [of, nouns] of Object.entries(OBJECT_CLASSES) as [ObjectClass, string][])
  for (const noun of nouns.split(' '))
    for (const form of [noun, pluralOf(noun)]) CLASSES_OF.set(form, (CLASSES_OF.get(form) ?? new Set()).add(of));

/** Whether `noun`, as written in lower case, is of the class. */
export const isOfClass = (noun: string, of: ObjectClass): boolean => CLASSES_OF.get(noun)?.has(of) === true;

function formsOfVerbs(): Map<string, EventVerb[]> {
  const forms = new Map<string, EventVerb[]>();
  const put = (type: PloverType, mode: string | null, lemmas: string, object: ObjectClass | null) => {
    for (const lemma of lemmas.split('|')) {
      const [verb, ...particles] = lemma.split(' ') as [string, ...string[]];
      for (const [form, is] of inflectVerb(verb)) {
        const readings = forms.get(form) ?? [];
        readings.push({ type, mode, lemma, particles, is, object });
        forms.set(form, readings);
      }
    }
  };
  for (const [lemmas, object, type, mode] of EVENT_VERB_OBJECTS) put(type, mode, lemmas, object);
  for (const [type, mode, lemmas] of EVENT_VERBS) put(type, mode, lemmas, null);
  for (const readings of forms.values()) readings.sort((a, b) => rank(b) - rank(a));
  return forms;
}

function rank({ object, particles }: EventVerb): number {
  return (object === null ? 0 : 10) + particles.length;
}

function formsOfNouns(): Map<string, EventNoun> {
  const forms = new Map<string, EventNoun>();
  for (const [type, mode, strong, nouns] of EVENT_NOUNS)
    for (const noun of nouns.split(' '))
      for (const [form, plural] of [
        [noun, false],
        [pluralOf(noun), true],
      ] as const)
        if (!forms.has(form)) forms.set(form, { type, mode, strong, plural });
  return forms;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
