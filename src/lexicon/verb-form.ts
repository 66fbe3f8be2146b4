// The written forms of an English verb. `past` is the past participle too, unless the verb has one of its own.
export const VERB_FORMS = ['base', 'third', 'past', 'participle', 'ing'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];
