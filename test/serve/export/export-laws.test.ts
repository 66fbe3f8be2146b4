import fc from 'fast-check';
import { describe, it } from 'vitest';
import { arbitraryRecord } from '../../laws/arbitrary-record.ts';
import { holdExportLaws } from '../../laws/export-laws.ts';
import { haldenReport } from '../halden-report.ts';

describe('every export', () => {
  it('slices true for a report with all kinds of entries', () => holdExportLaws(haldenReport()));

  it('slices true for any text and any stretches of it', () =>
    fc.assert(fc.asyncProperty(arbitraryRecord, holdExportLaws), { numRuns: 1000 }));
});
