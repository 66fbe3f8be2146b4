// A report's text in; where the head ends that labels or fences make of its first lines, out: what it says is kept in fields, and is no reporting.
import { isFence, isLabelled, LEAST_LABELS } from './find-labels.ts';

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/y;
/** Lines that a head has at most; an archive's may have some twenty. */
const MOST_LINES = 40;

/**
 * In UTF-16 units from the start, 0 for none. A fenced head goes to its second fence, whatever stands between; another one ends with its last label.
 *
 *   Title: Ferries to stop at Easter⏎Date: 2 March 2031⏎⏎The ferries …        ends behind 2031
 *   Solvane: we will stay.⏎Okker: we will not.                                none
 */
export function endOfLabelledHead(text: string): number {
  let [at, end, labels, isFenced] = [0, 0, 0, false];
  for (let n = 0; n < MOST_LINES && at < text.length; n++) {
    LINE.lastIndex = at;
    const line = LINE.exec(text)![0];
    const words = line.trim();
    at += line.length;
    if (words === '') continue;
    if (isFence(words)) {
      if (isFenced) return labels < LEAST_LABELS ? 0 : at;
      if (labels > 0) break;
      isFenced = true;
    } else if (isLabelled(words)) {
      labels++;
      end = at;
    } else if (!isFenced) break;
  }
  return labels < LEAST_LABELS || isFenced ? 0 : end;
}
