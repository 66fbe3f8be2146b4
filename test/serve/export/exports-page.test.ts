// Holds docs/reference/exports.md: a form or a column that it does not name is red.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../../src/lexicon/sector-words.ts';
import { EXPORT_FORMS } from '../../../src/serve/contract/exports.ts';
import {
  COMMITMENT_COLUMNS,
  EVENT_COLUMNS,
  FIGURE_COLUMNS,
  REPORT_COLUMNS,
} from '../../../src/serve/export/csv-tables.ts';
import { FINDING_COLUMNS } from '../../../src/serve/export/findings-table.ts';
import { GDELT_COLUMNS } from '../../../src/serve/export/gdelt.ts';
import { toPloverLines } from '../../../src/serve/export/plover.ts';
import { announcedReport } from './announced-report.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/reference/exports.md'), 'utf8');
const NAMES = [
  ...Object.keys(EXPORT_FORMS),
  ...GDELT_COLUMNS,
  ...EVENT_COLUMNS,
  ...FIGURE_COLUMNS,
  ...COMMITMENT_COLUMNS,
  ...FINDING_COLUMNS,
  ...REPORT_COLUMNS,
  ...toPloverLines(announcedReport()).flatMap((line) => [
    ...Object.keys(line),
    ...Object.keys(line.dualtrack as object),
  ]),
];

describe('the page of exports', () => {
  it.each([...new Set(NAMES)])('names %s', (name) => expect(page).toContain(`\`${name}\``));
  it.each(Object.keys(SECTORS))('names sector %s', (sector) => expect(page).toContain(sector));
});
