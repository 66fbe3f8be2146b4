// What a stance is: something that somebody holds, and the words that tell that it was held otherwise before.
import type { Passage } from '../../record/passage.ts';
import type { Speaker } from '../utterances/saying.ts';

export interface Stance {
  readonly entryId: string;
  readonly holder: Speaker | null;
  /** Stems of names of the holder and of what the holder speaks for: “Ilse Varga · Tarsk”. */
  readonly side: readonly string[];
  /**
   * −1 for what the act denies, refuses or opposes, 1 for the rest, 0 for praise and blame, which negate nothing. What the words themselves negate
   * comes on top.
   */
  readonly sign: 1 | -1 | 0;
  /** The body whose conduct it is about and for which its holder speaks, as stems of names: “Tolmin holds nobody”, said by its minister. */
  readonly body: readonly string[];
  /**
   * The body named first by one of whom the report does not say for whom he speaks: “Sethany has no advisers there”, said by “the defence
   * minister”. Counts only against what that body admits.
   */
  readonly speaksOf: readonly string[];
  /** Told with a word that admits: “acknowledged”, “of course”. */
  readonly admits: boolean;
  readonly content: Passage;
  /** Place of its first sentence in the report. */
  readonly at: number;
  /** Its sentences say that the holder holds otherwise than before; outright, or only beside what was held before. */
  readonly turns: 'outright' | 'beside' | null;
  /** Its sentences tell what was said or held before the time of the report. */
  readonly recalls: boolean;
  /** Held by what was done, not by what was said: it is the opposite only of a vow or a plan. */
  readonly isDeed?: true;
  /** Where its report was filed, of one who holds an office of a state that is not named: that of the place. Counts only against what is admitted there. */
  readonly filed?: string;
  /** The place that “there” means in what is admitted. */
  readonly there?: string;
  /** First and last day of the past that a sentence which recalls names, in days from 1970-01-01; null for none. */
  readonly recalled: readonly [number, number] | null;
}

/** What begins a clause about the one who speaks. */
const OURS = /^[\s"“«„‘']*(?:that )?(?:of course )?(?:we|our|it|they|its|their)\b/iu;
/** “that 30 of its advisers have been training the guard”: of the body that says so. */
const OURS_NEAR = /^[\s"“«„‘']*(?:that )?(?:(?:\p{L}+|\d[\d,.]*) ){0,2}of (?:our|its|their)\b/iu;
/** Whether a clause is about the one who speaks, or those it speaks for. */
export const isOurs = (text: string): boolean => OURS.test(text) || OURS_NEAR.test(text);
