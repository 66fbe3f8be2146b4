import { describe, expect, it } from 'vitest';
import { trimDateline } from '../../../src/extract/statements/trim-dateline.ts';
import { readText } from '../../../src/read/read-text.ts';
import { understand } from '../../../src/understand/understand.ts';

/** What is left of the words in brackets. */
function trim(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const outcome = readText(text, { origin: '-' });
  if (outcome.outcome !== 'read') throw new Error('not read');
  const span = trimDateline(understand(outcome.report), { start, end: marked.indexOf(']') - 1 });
  return text.slice(span.start, span.end);
}

describe('trimDateline', () => {
  it.each([
    ['[DROVNY (Meridian) – The convoy has left], Varga said.', 'The convoy has left'],
    ['[PORT ALDER, March 3 — The talks will go on], Costane said.', 'The talks will go on'],
    ['PORT ALDER, [March 3 — The talks will go on], Costane said.', 'The talks will go on'],
    ['PORT ALDER, March 3 — The talks begin on [April 3 — a Sunday], Costane said.', 'April 3 — a Sunday'],
    ['[The convoy has left Drovny], Varga said.', 'The convoy has left Drovny'],
    ['Varga said [DROVNY — a proud town — would not forget].', 'DROVNY — a proud town — would not forget'],
  ])('keeps of %s: %s', (marked, kept) => expect(trim(marked)).toBe(kept));
});
