// What reading gives: a report, or the reason why there is none.
import type { NewsReport } from '../record/news-report.ts';
import type { Note } from '../record/note.ts';
import type { RefusedInput } from '../record/refused-input.ts';
import type { OffsetMap } from '../text/offset-map.ts';

export type ReadOutcome =
  | {
      readonly outcome: 'read';
      readonly origin: string;
      readonly report: NewsReport;
      readonly notes: readonly Note[];
      /** From the report's text to the source's characters (HTML); null where the text is the source. */
      readonly sourceMap: OffsetMap | null;
      /**
       * Why its given id does not tell it from another report of the same input. It is told beside the record and is no note of it: which of two comes later is
       * the order of lines, and a record must be the same in whatever order.
       */
      readonly sameId?: string;
    }
  | {
      readonly outcome: 'refused';
      readonly refused: RefusedInput;
      /** The id that an NDJSON line carried although it has no usable text, so that answers stay aligned with lines. */
      readonly givenId?: string | null;
    };
