// A passage of a record in hand in, a finding's part out: for findings that rest on one report alone.
import type { RecordedReport } from '../../record/entry.ts';
import type { FindingPart } from '../../record/finding.ts';

type PartOf = Pick<FindingPart, 'role' | 'passage'> & Partial<FindingPart>;

export const partOfRecord = ({ report }: RecordedReport, part: PartOf): FindingPart => ({
  reportId: report.id,
  outlet: report.outlet,
  title: report.outlet === null ? report.title : null,
  published: report.published,
  entryId: null,
  who: null,
  through: report.agency,
  wording: null,
  shared: null,
  edits: [],
  ...part,
});
