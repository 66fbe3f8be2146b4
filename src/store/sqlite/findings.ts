// In: findings and what became of them. Out: the same by report and page by page.
import type { Finding, FindingKind } from '../../record/finding.ts';
import type { FindingsChange, FindingsQuery, Page } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { maybeLimit } from '../page-options.ts';
import { reportsOfFinding, toFinding, toFindingRow } from '../rows/finding-rows.ts';
import { toSqlText } from '../rows/sql-text.ts';
import type { Database } from './database.ts';
import { writeStandings } from './standings.ts';
import { query } from './tables.ts';
import { addToTallies, readRevision } from './tallies.ts';
import { writeTrace } from './traces.ts';

export function settle(database: Database, change: FindingsChange): boolean {
  const { since, traces, gone, found, standingsGone = [], standings = [] } = change;
  if (readRevision(database, 'findings-revision') !== since) return false;
  for (const trace of traces) writeTrace(database, trace);
  for (const id of gone) removeFinding(database, id);
  for (const finding of found) {
    removeFinding(database, finding.id);
    insertFinding(database, finding);
  }
  writeStandings(database, standingsGone, standings);
  addToTallies(database, { 'findings-revision': 1 });
  return true;
}

function insertFinding(database: Database, finding: Finding): void {
  const row = toFindingRow(finding);
  database.run(query.insertInto('findings').values(row));
  for (const report of reportsOfFinding(finding))
    database.runOf('INSERT INTO finding_reports (report, finding) VALUES (?, ?)', [report, row.id]);
}

function removeFinding(database: Database, findingId: string): void {
  const id = toSqlText(findingId);
  const row = database.first(query.selectFrom('findings').select('body').where('id', '=', id));
  if (!row) return;
  for (const report of reportsOfFinding(toFinding(row.body)))
    database.runOf('DELETE FROM finding_reports WHERE report = ? AND finding = ?', [report, id]);
  database.run(query.deleteFrom('findings').where('id', '=', id));
}

export function readFindingsOn(
  database: Database,
  reportIds: readonly string[],
  kinds?: readonly FindingKind[],
): Finding[] {
  const found = new Map<string, Finding>();
  for (const reportId of reportIds) {
    const rows = database.all(
      query
        .selectFrom('finding_reports')
        .innerJoin('findings', 'findings.id', 'finding_reports.finding')
        .select(['findings.id', 'findings.kind', 'findings.body'])
        .where('finding_reports.report', '=', toSqlText(reportId)),
    );
    for (const { id, kind, body } of rows)
      if (!found.has(id) && (kinds === undefined || kinds.includes(kind as FindingKind)))
        found.set(id, toFinding(body));
  }
  return [...found.values()];
}

export function listFindings(database: Database, asked: FindingsQuery): Page<Finding> {
  const limit = maybeLimit(asked.limit);
  let select = query
    .selectFrom('findings')
    .select(['day', 'rank', 'body'])
    .orderBy('day', 'desc')
    .orderBy('rank')
    .limit(limit + 1);
  if (asked.id !== undefined) select = select.where('id', '=', toSqlText(asked.id));
  if (asked.kind !== undefined) select = select.where('kind', '=', asked.kind);
  if (asked.reportId !== undefined) {
    const ids = query.selectFrom('finding_reports').select('finding').where('report', '=', toSqlText(asked.reportId));
    select = select.where('id', 'in', ids);
  }
  if (asked.cursor != null) {
    const [day, rank] = readCursor(asked.cursor, 'findings', 2) as [number, number];
    select = select.where(({ or, and, eb }) =>
      or([eb('day', '<', day), and([eb('day', '=', day), eb('rank', '>', rank)])]),
    );
  }
  const rows = database.all(select);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ body }) => toFinding(body)),
    next: rows.length > limit && last ? writeCursor('findings', [last.day, last.rank]) : null,
  };
}
