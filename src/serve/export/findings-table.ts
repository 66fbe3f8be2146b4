// Records and the findings that rest on them in, a table out in the manner of csv.ts: one row a passage, with the finding that it is part of. A
// finding over three reports has a row or more with each of them; of reports that are not asked for no row comes.
import type { JudgedFinding } from '../../analyse/findings/judge-findings.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { FindingPart } from '../../record/finding.ts';
import { compareText } from '../../text/compare-text.ts';
import { guardCell, toLines, toPairs } from './csv.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { REPORT_CELLS, reportCells } from './report-cells.ts';

export const FINDING_COLUMNS = [
  ...REPORT_CELLS,
  'finding',
  'kind',
  'says',
  'how',
  'confidence',
  'verdict',
  'verdict_by',
  'verdict_at',
  'verdict_says',
  'part',
  'entry',
  'who',
  'through',
  'wording',
  'shared',
  'words',
  'word_spans',
  'of_parts_in_finding',
  'of_reports_in_finding',
] as const;
type Row = Record<(typeof FINDING_COLUMNS)[number], string>;

/** Reports whose findings are asked for at once. */
const BATCH = 64;

/** Rows of a report stand by finding, then by place in it. Without `options.findingsOn` there is nothing but the names of the columns. */
export async function* writeFindingTable(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield `${options.byteOrderMark ? '\uFEFF' : ''}${toLines([FINDING_COLUMNS])}`;
  let batch: RecordedReport[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield* linesOf(batch, options);
    batch = [];
  }
  yield* linesOf(batch, options);
}

async function* linesOf(batch: readonly RecordedReport[], options: ExportOptions): AsyncIterable<string> {
  if (batch.length === 0) return;
  const findings = (await options.findingsOn?.(batch.map(({ report }) => report.id))) ?? [];
  const byReport = new Map<string, JudgedFinding[]>();
  for (const finding of findings)
    for (const id of new Set(finding.parts.map(({ reportId }) => reportId)))
      byReport.set(id, [...(byReport.get(id) ?? []), finding]);
  for (const record of batch) {
    const rows = toFindingRows(record, byReport.get(record.report.id) ?? [], options);
    if (rows.length > 0) yield toLines(rows.map((row) => FINDING_COLUMNS.map((column) => guardCell(row[column]))));
  }
}

/**
 * The rows of one report, before cells are guarded and quoted. Where only some entries are asked for, only passages of these come, and none
 * of whole texts.
 */
export function toFindingRows(
  record: RecordedReport,
  findings: readonly JudgedFinding[],
  options: ExportOptions = {},
): Row[] {
  const isAll = (options.choose?.(record) ?? null) === null;
  const isChosen = chosenIn(record, options);
  const isAsked = ({ reportId, entryId }: FindingPart) =>
    reportId === record.report.id && (isAll || (entryId !== null && isChosen(entryId)));
  return findings
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((finding) => finding.parts.filter(isAsked).map((part) => toRow(record, finding, part)));
}

function toRow(record: RecordedReport, finding: JudgedFinding, part: FindingPart): Row {
  const { id, kind, says, how, confidence, judgment, parts } = finding;
  return {
    ...reportCells(record),
    finding: id,
    kind,
    says,
    how,
    confidence: String(confidence),
    verdict: judgment?.verdict ?? '',
    verdict_by: judgment?.by ?? '',
    verdict_at: judgment?.at ?? '',
    verdict_says: judgment?.says ?? '',
    part: part.role,
    entry: part.entryId ?? '',
    who: part.who ?? '',
    through: part.through ?? '',
    wording: part.wording ?? '',
    shared: part.shared === null ? '' : String(part.shared),
    words: part.passage.text,
    word_spans: toPairs(part.passage.spans),
    of_parts_in_finding: String(parts.length),
    of_reports_in_finding: String(new Set(parts.map(({ reportId }) => reportId)).size),
  };
}
