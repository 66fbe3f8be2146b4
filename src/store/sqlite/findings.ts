// In: findings and what became of them. Out: the same by report and page by page.
import type { Finding, FindingKind } from '../../record/finding.ts';
import type { FindingsChange, FindingsQuery, Page } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { maybeLimit } from '../page-options.ts';
import { reportsOfFinding, toFinding, toFindingRow } from '../rows/finding-rows.ts';
import { toSqlText } from '../rows/sql-text.ts';
import { writeActs } from './acts.ts';
import type { Database } from './database.ts';
import { writeStandings } from './standings.ts';
import { query } from './tables.ts';
import { addToTallies, readRevision } from './tallies.ts';
import { writeTraces } from './traces.ts';

export function settle(database: Database, change: FindingsChange): boolean {
  const { since, traces, gone, found, standingsGone = [], standings = [], acts = [] } = change;
  if (readRevision(database, 'findings-revision') !== since) return false;
  writeTraces(database, traces);
  for (const id of gone) removeFinding(database, id);
  for (const finding of found) {
    removeFinding(database, finding.id);
    insertFinding(database, finding);
  }
  writeStandings(database, standingsGone, standings);
  writeActs(database, acts);
  addToTallies(database, { 'findings-revision': 1 });
  return true;
}

/** Written out: folding runs them for every report, and building each anew took longer than running it. */
const INSERT = 'INSERT INTO findings (id, kind, day, rank, body) VALUES (?, ?, ?, ?, ?)';
const INSERT_REPORT = 'INSERT INTO finding_reports (report, finding) VALUES (?, ?)';
const READ = 'SELECT body FROM findings WHERE id = ?';
const REMOVE = 'DELETE FROM findings WHERE id = ?';
const REMOVE_REPORT = 'DELETE FROM finding_reports WHERE report = ? AND finding = ?';
/** The order of joins is fixed: few reports, one look each. */
const READ_ON = `SELECT findings.id, findings.body FROM json_each(?) AS asked
  CROSS JOIN finding_reports ON finding_reports.report = asked.value
  CROSS JOIN findings ON findings.id = finding_reports.finding`;
const READ_KINDS_ON = `${READ_ON} WHERE findings.kind IN (SELECT value FROM json_each(?))`;

function insertFinding(database: Database, finding: Finding): void {
  const { id, kind, day, rank, body } = toFindingRow(finding);
  database.runOf(INSERT, [id, kind, day, rank, body]);
  for (const report of reportsOfFinding(finding)) database.runOf(INSERT_REPORT, [report, id]);
}

function removeFinding(database: Database, findingId: string): void {
  const id = toSqlText(findingId);
  const row = database.firstOf<{ body: Uint8Array }>(READ, [id]);
  if (!row) return;
  for (const report of reportsOfFinding(toFinding(row.body))) database.runOf(REMOVE_REPORT, [report, id]);
  database.runOf(REMOVE, [id]);
}

export function readFindingsOn(
  database: Database,
  reportIds: readonly string[],
  kinds?: readonly FindingKind[],
): Finding[] {
  const asked = JSON.stringify([...new Set(reportIds)].map(toSqlText));
  type Row = { id: string; body: Uint8Array };
  const rows =
    kinds === undefined
      ? database.allOf<Row>(READ_ON, [asked])
      : database.allOf<Row>(READ_KINDS_ON, [asked, JSON.stringify(kinds)]);
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  return [...bodies.values()].map(toFinding);
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
