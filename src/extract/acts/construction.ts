// What a rule of an act looks at, and how it answers.
import type { Act } from '../../lexicon/act.ts';
import type { ContentShape } from './content-shape.ts';
import type { FoundWord } from './find-act-words.ts';
import type { SourceView } from './source-kind.ts';

export interface Construction {
  readonly word: FoundWord;
  /** The cue's words in lower case. */
  readonly norms: readonly string[];
  readonly source: SourceView;
  readonly content: ContentShape;
}

/** The act that the construction makes of the word, or null to leave it as the lexicon has it. */
export type ActRule = (construction: Construction) => Act | null;

/** One rule for several lemmas: "find" and "conclude" each as themselves. */
export function rulesFor(table: Readonly<Record<string, ActRule>>): ReadonlyMap<string, ActRule> {
  return new Map(
    Object.entries(table).flatMap(([lemmas, rule]) => lemmas.split('|').map((lemma) => [lemma, rule] as const)),
  );
}

/** Nouns for what is said to be so, is proposed, or is asked for: what is turned down tells how. */
export const CLAIMS: ReadonlySet<string> = new Set(
  `claim charge accusation allegation suggestion notion assertion report rumor rumour worry concern fear criticism criticisms argument
  contention story theory insinuation comparison poll polls speculation question talk complaint characterization characterisation`.split(
    /\s+/,
  ),
);
export const PLANS: ReadonlySet<string> = new Set(
  `plan plans proposal idea policy deal agreement bill law reform approach measure budget treaty pipeline project amendment nomination
  nominee candidacy move effort politics nationalism isolationism vision doctrine establishment rule compromise settlement pact accord
  toll tax war strategy`.split(/\s+/),
);
export const OFFERS: ReadonlySet<string> = new Set(
  `offer request invitation call calls demand appeal application petition bid overture entreaty plea motion challenge`.split(
    /\s+/,
  ),
);
