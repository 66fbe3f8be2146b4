// What a claim is: something that somebody alleges, or denies.
import type { Passage } from '../../record/passage.ts';
import type { Speaker } from '../utterances/saying.ts';

export interface Claim {
  readonly entryId: string;
  /** What a denial answers is an allegation too, with whatever verb it is told: “She said the guns were his. He denied it.” */
  readonly side: 'allegation' | 'denial';
  readonly speaker: Speaker | null;
  /** Words of the source as they stand, for a speaker that is not known. */
  readonly source: string;
  /** What speaker and source belong to: stems of the names in source, actor and offices. */
  readonly from: readonly string[];
  /** Names in what is said, and whom it is said to or of. */
  readonly about: readonly string[];
  /** Names of those whom “he”, “the defendant” in what is said mean. */
  readonly meant: readonly string[];
  readonly content: Passage;
  /** Where in the report it begins. */
  readonly start: number;
  /** How many statements its report has: where many speak, one that stands behind another seldom answers it. */
  readonly among: number;
  /** Id of the statement that tells it: “she said that he had accused them”. */
  readonly within: string | null;
  /** Deeds that what is said tells, each with the names of those in it and of its place. */
  readonly deeds: readonly { readonly type: string; readonly names: readonly string[] }[];
  /** “count 3000000”: counts and sums in what is said. */
  readonly sums: readonly string[];
  /** Names of its sentence and of those beside it. */
  readonly scene: readonly string[];
  /**
   * Denied by no word but “no” or “not”: counts only against the accuser’s own words. Alleged by no word but “said”: counts only against who is
   * denied of it.
   */
  readonly isPlain: boolean;
  /** Told by “accused” or “blamed”, so that the content begins with whom: “accused [the ministry of breaking a contract]”. */
  readonly accuses?: true;
  /** With what the speaker says on top, where a denial alone has no matter: “denied this. All complaints had been seen to, she said.” */
  readonly shown?: Passage;
}
