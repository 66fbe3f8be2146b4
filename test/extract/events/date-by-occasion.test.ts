// Paragraphs in, the days of their first scheduled event out.
import { describe, expect, it } from 'vitest';
import { extractEntries } from '../../../src/extract/extract.ts';
import { createRulesReader } from '../../../src/extract/statements/rules-reader.ts';
import { makeReport } from '../../../src/read/make-report.ts';
import { understand } from '../../../src/understand/understand.ts';

async function daysIn(text: string): Promise<string | null> {
  const outcome = makeReport(text, { published: '2031-04-09' }, { origin: 'test' });
  if (outcome.outcome !== 'read') throw new Error('no report');
  const [extracted] = await extractEntries([understand(outcome.report)], createRulesReader());
  const event = extracted!.entries.find((entry) => entry.kind === 'event');
  expect(event?.status).toBe('scheduled');
  return event?.when ? `${event.when.from} to ${event.when.to}` : null;
}

const MEET = 'Solvane will meet Lev Oranov on the sidelines of the Tessaly assembly.';

describe('days of an occasion', () => {
  it.each([
    [`${MEET} The event will take place on May 3-4.`, '2031-05-03 to 2031-05-04'],
    [`${MEET} Both sides confirmed it. The three-day assembly opens on May 2.`, '2031-05-02 to 2031-05-02'],
    // an event’s own day stays
    [`${MEET.slice(0, -1)} on May 4. The event will take place on May 3-5.`, '2031-05-04 to 2031-05-04'],
    // another meeting, a sentence that dates something else, one too far away
    [`${MEET} The summit in Vell will take place on May 9.`, null],
    [`${MEET} The event was announced on Monday.`, null],
    [`${MEET} Snow fell. It was cold. Few came. The event will take place on May 3-4.`, null],
  ])('%s: %s', async (text, days) => expect(await daysIn(text)).toBe(days));
});
