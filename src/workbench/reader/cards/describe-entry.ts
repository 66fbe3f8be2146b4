// Says in words what an entry is: the facts of its card, in the card's fixed order. Nothing is added to the record.
import type { Entry } from '../../../record/entry.ts';
import { describeCommitment } from './describe-commitment.ts';
import { describeEvent } from './describe-event.ts';
import { describeFigure } from './describe-figure.ts';
import { describeStatement } from './describe-statement.ts';
import { describeTime } from './describe-time.ts';
import type { Description } from './description.ts';

export function describeEntry(entry: Entry, text: string): Description {
  switch (entry.kind) {
    case 'statement':
      return describeStatement(entry);
    case 'event':
      return describeEvent(entry, text);
    case 'figure':
      return describeFigure(entry);
    case 'commitment':
      return describeCommitment(entry);
    case 'time':
      return describeTime(entry);
  }
}
