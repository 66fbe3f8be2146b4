// What a rule that mends a type is asked, and what it is.
import type { PloverType } from '../../lexicon/plover.ts';
import type { EventStatus } from './event-reader.ts';

export interface TypeQuestion {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly status: EventStatus;
  /** The text gives it a time of its own. */
  readonly dated: boolean;
  /** The text names an occasion that it hangs on: “on the sidelines of the assembly”. */
  readonly onOccasion: boolean;
  /** The text says where. */
  readonly placed: boolean;
  /** Words of the trigger, and of its clause behind it, in lower case between blanks. */
  readonly trigger: string;
  readonly behind: string;
  readonly before: string;
  /** The trigger is no verb here. */
  readonly noun: boolean;
  /** How many actors do it: the pieces of a compound one each. */
  readonly agents: number;
  /** Words of those who do it and whom it is done to. */
  readonly agentWords: readonly string[];
  readonly recipientWords: readonly string[];
  /** The report is of an election or a match, and less of force. */
  readonly isContest: boolean;
  /** Somebody is told whom it is done to. */
  readonly isToSomebody: boolean;
  /** One of those it is done to has a name in capitals: “the Halden Pact”, not “the pact”. */
  readonly isToNamed: boolean;
}

export interface TypeMend {
  readonly name: string;
  readonly mend: (question: TypeQuestion) => { readonly type: PloverType; readonly mode: string | null } | null;
}
