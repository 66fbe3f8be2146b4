import fc from 'fast-check';
import { describe, it } from 'vitest';
import { arbitraryReport } from '../../laws/arbitrary-report.ts';
import { holdStatementLaws } from '../../laws/statement-laws.ts';

describe('statements by rules', () => {
  it('hold their laws over random reports', () => {
    fc.assert(
      fc.property(arbitraryReport, (text) => {
        holdStatementLaws(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
