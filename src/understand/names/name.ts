// A name as one report writes it, at one place.
import type { Span } from '../../record/span.ts';

export const NAME_KINDS = [
  'person',
  'state',
  'demonym',
  'capital',
  'seat',
  'organisation',
  'alliance',
  'armed-group',
  'publication',
  'office',
  'place',
  // a body in small letters: “the finance ministry”
  'common',
  'unknown',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** `start` and `end` bound the name itself: titles, "the" and a possessive ’s are outside. */
export interface Name extends Span {
  readonly kind: NameKind;
  /** Half-open range of tokens of the name itself. */
  readonly from: number;
  readonly to: number;
  /** What stands before a person’s name as title or office, as tokens: "Sen.", "Pact Secretary General"; null when nothing does. */
  readonly title: { readonly from: number; readonly to: number } | null;
  /** ISO 3166-1 code of the state that a state’s name, demonym, capital or seat belongs to, when the gazetteer knows it. */
  readonly state: string | null;
  /** For an acronym: the words it was introduced for, "North Halden Treaty" for a later "NHT". */
  readonly longForm: Span | null;
  /** True in a line written in title case: known from elsewhere in the report, found again here. */
  readonly headline: boolean;
}

/** A name with nothing before it, and of which nothing else is known: of the tokens [from, to), which `start` and `end` bound. */
export const plainName = (kind: NameKind, [from, to]: readonly [number, number], { start, end }: Span): Name => ({
  ...{ kind, from, to, start, end },
  ...{ title: null, state: null, longForm: null, headline: false },
});

/** What another reader (a trained head, a user’s list) already knows to be a name of this kind; wins over shape and gazetteer. */
export interface NameSeed {
  readonly span: Span;
  readonly kind: NameKind;
}
