// What one kind of finding is: which passages of two reports belong together, and what a group of them says. All belongings are between
// two, and hang on these two alone, so the groups are the same in whatever order reports come.
import type { Finding, FindingKind, FindingPart } from '../../record/finding.ts';
import type { ReadQuestion } from '../threads/read-questions.ts';
import type { Trace } from './trace.ts';
import type { TraceIndex } from './trace-index.ts';

/** A whole report, or one entry of it. */
export interface Member {
  readonly reportId: string;
  /** Null for the whole report. */
  readonly entryId: string | null;
}

export type Belonging = readonly [Member, Member];

export interface Family {
  readonly kind: FindingKind;
  /** All belongings of `trace`, to itself and to others: what is found from one side must be found from the other. */
  meet(trace: Trace, index: TraceIndex): Promise<readonly Belonging[]>;
  /** What a group says. Each member must be a part of the finding: that is how the group is known again. */
  tell(members: readonly Member[], scene: Scene): Promise<Finding>;
  /**
   * Whether a finding also tells of reports that only belong to another finding of one of its own (parts of role `silent`): then all findings
   * of a report are told again when something comes to one of them.
   */
  readonly asksBeside?: boolean;
  /** What it asks of the lines of two reports of one thread, where it does: those may come near each other, or part, by reports that lie between them. */
  readonly asksInThread?: ReadQuestion;
}

/** What telling may look at beyond the members. */
export interface Scene {
  readonly index: TraceIndex;
  /** The agency that a report has its text from: its own credit, or that of the copies it is one of; null for none known. */
  agencyOf(trace: Trace): Promise<string | null>;
  /** By entry of one of these reports the notice in which the paper takes it back. */
  withdrawnIn(reportIds: readonly string[]): Promise<ReadonlyMap<string, FindingPart>>;
}

export const memberKey = ({ reportId, entryId }: Member): string => `${reportId} ${entryId ?? ''}`;
