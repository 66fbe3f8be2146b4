// A text in, its record out with no entry: what the rules of own voice find by words alone.

import type { RecordedReport } from '../../../src/record/entry.ts';
import type { NewsReport } from '../../../src/record/news-report.ts';
import { reportOf } from '../../understand/reading-of.ts';

export const recordOf = (text: string, parts: Partial<NewsReport> = {}): RecordedReport => ({
  report: reportOf(text, parts),
  entries: [],
  actors: [],
  notes: [],
  reader: '',
});
