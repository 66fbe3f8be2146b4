// What a rule of status is asked, and what it is.
import type { ClauseWords } from './clause-words.ts';
import type { EventStatus } from './event-reader.ts';

export interface StatusQuestion extends ClauseWords {
  /** Act of the innermost statement whose content holds the trigger, when that statement was made; null in the report’s own voice. */
  readonly act: string | null;
  readonly type: string;
  /** The event’s time against the report’s date; null where either is not known. */
  readonly side: 'past' | 'future' | null;
  /** The text gives it a time of its own, resolved or not. */
  readonly dated: boolean;
}

export interface StatusRule {
  readonly name: string;
  readonly status: EventStatus;
  /** Asked also where the finder says happened or ongoing: the words stand right beside the trigger and mean nothing else. */
  readonly certain?: true;
  readonly test: (question: StatusQuestion) => boolean;
}
