// ▸trigger◂ and the [occasion] that the finder is to give; no brackets: none.
import { describe, expect, it } from 'vitest';
import { findEventOccasion } from '../../../src/extract/events/find-event-occasion.ts';
import { viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { makeReport } from '../../../src/read/make-report.ts';
import { firstEndingAfter } from '../../../src/text/first-ending-after.ts';
import { understand } from '../../../src/understand/understand.ts';

function occasionIn(marked: string): string | null {
  const bare = marked.replace(/[[\]]/g, '');
  const start = bare.indexOf('▸');
  const outcome = makeReport(bare.replace(/[▸◂]/g, ''), {}, { origin: 'test' });
  if (outcome.outcome !== 'read') throw new Error('no report');
  const reading = understand(outcome.report);
  const view = viewSentences(reading)[0]!;
  const from = firstEndingAfter(reading.tokens, start);
  const found = findEventOccasion(view, { from, to: from + 1 });
  if (found === null) return null;
  return outcome.report.text.slice(reading.tokens[found.from]!.start, reading.tokens[found.to - 1]!.end);
}

describe('the occasion of an event', () => {
  it.each([
    'Solvane and Oranov will ▸meet◂ in Tessaly [on the sidelines of the spring assembly].',
    'Tarsk ▸signed◂ the accord [during a visit to Sund] on Friday.'.replace(' to Sund]', '] to Sund'),
    '[Ahead of the Kestrian talks], Tarsk ▸moved◂ two brigades to the border.',
    'Arvenia ▸released◂ nine fishermen [before the summit].',
    'Halvik ▸met◂ Varga, the minister, [at a conference] in Vell.',
    'Belmark and Arvenia ▸drilled◂ together [as part of the yearly exercise Cold Anchor].',
    'The envoys ▸agreed◂ to reopen the pass [after three days of talks].',
    'Lindqvar will ▸visit◂ Drovny [in the run-up to the vote].',
    'The crew was ▸freed◂ [on the eve of the Halden Pact’s jubilee].',
  ])('%s', (marked) => {
    expect(occasionIn(marked)).toBe(/\[(.*)\]/.exec(marked)![1]);
  });

  it.each([
    'Halvik ▸met◂ Varga during the week.',
    'Halvik ▸met◂ Varga, who had spoken at a conference.',
    'Police ▸arrested◂ the smugglers at the port.',
    'Tarsk ▸shelled◂ Sund before dawn, after a week of calm.',
    'During the winter Tarsk ▸moved◂ two brigades.',
    'Solvane ▸criticised◂ Drovny because at the talks nobody had listened.',
  ])('none in: %s', (marked) => {
    expect(occasionIn(marked)).toBeNull();
  });
});
