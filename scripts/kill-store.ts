// Law 6, tried: a program that adds is killed (SIGKILL) at random moments, again and again. After each kill the store must
// hold all that was acknowledged, nothing half-written, and be sound; after a last full run its export must be the one of
// a store that nobody disturbed. Killing a program is not pulling the plug: that synchronous=FULL asks the disk to flush
// is SQLite's part, and is not tried here.
//
//   node scripts/kill-store.ts [kills] [seed]        default 50 kills, seed 1
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { RecordedReport } from '../src/record/entry.ts';
import type { RefusedInput } from '../src/record/refused-input.ts';
import type { Store } from '../src/store/contract.ts';
import { openStore } from '../src/store/open-store.ts';
import { collect } from '../test/store/collect.ts';
import { generateRecord, seededRandom } from '../test/store/generate-records.ts';

/** The record with this number as that version of the reader reads it: versions differ in entries, so a mixture shows. */
export function killedRecord(seed: number, number: number, version: number): RecordedReport {
  const record = generateRecord(seed, number, { paragraphs: 1 + (number % 9), reader: `rules/${version}` });
  return { ...record, entries: record.entries.slice(version % 3) };
}

export const killedRefusal = (number: number): RefusedInput => ({
  origin: `input-${number}.txt`,
  inputHash: String(number),
  outcome: 'rejected',
  rule: 'not-utf-8',
  reason: 'The bytes are in no encoding.',
});

export interface KillReport {
  readonly kills: number;
  /** Runs that were over before the kill came. */
  readonly finished: number;
  readonly acknowledged: number;
  /** What was wrong, a line each; empty when law 6 held. */
  readonly faults: readonly string[];
}

/** Kills `kills` times, in a folder of its own that it removes. */
export async function killStore(kills: number, seed: number, reports = 400): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dualtrack-kill-'));
  try {
    return await killWriters(join(folder, 'record.db'), kills, seed, reports, { findUnsound });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is an engine's own. */
export interface KillChecks {
  /** What the engine itself finds wrong, and rows that no record gives back. */
  findUnsound(location: string, reports: number, entries: number): string[] | Promise<string[]>;
  /** Returns once nothing of the killed program is at work any more; for a server, which may still end a commit. */
  settled?(): Promise<void>;
}

/** The trial itself, of the store at a location that holds none yet. */
export async function killWriters(
  path: string,
  kills: number,
  seed: number,
  reports: number,
  checks: KillChecks,
): Promise<KillReport> {
  const random = seededRandom(seed);
  /** By number, the newest version that was acknowledged. */
  const acknowledged = new Map<number, number>();
  const refused = new Set<number>();
  const faults: string[] = [];
  let finished = 0;
  let lines = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const version = kill; // each run replaces what the ones before wrote, so there is always something to write
    const first = Math.floor(random() * reports);
    // some kills meet the opening (and, the first time, the making of the tables), most of them a transaction
    const output = await runAndKill([path, seed, first, reports, version].map(String), random() * 120, random() * 600, kill % 7 === 1); // biome-ignore format: one line
    if (output.finished) finished++;
    for (const line of output.text.split('\n').slice(0, -1)) {
      const [number, what] = line.split(' ') as [string, string];
      if (what === 'refused') refused.add(Number(number));
      else acknowledged.set(Number(number), Number(what));
      lines++;
    }
    await checks.settled?.();
    const found = await findFaults(path, seed, version, acknowledged, refused, checks);
    faults.push(...found.map((fault) => `kill ${kill}: ${fault}`));
  }
  const all = Array.from({ length: reports }, (_, number) => killedRecord(seed, number, kills));
  const disturbed = await openStore(path);
  await disturbed.add(all);
  const calm = await openStore(':memory:');
  await calm.add([...all].reverse());
  if ((await exportHash(disturbed)) !== (await exportHash(calm)))
    faults.push('export differs from that of a calm store');
  await disturbed.close();
  await calm.close();
  return { kills, finished, acknowledged: lines, faults };
}

/** Runs the writer; kills it `early` ms after its start, or `later` ms after its first word. */
function runAndKill(
  args: string[],
  early: number,
  later: number,
  atStart: boolean,
): Promise<{ text: string; finished: boolean }> {
  // biome-ignore format: one line
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-store-writer.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    const killIn = (ms: number) => setTimeout(() => child.kill('SIGKILL'), ms).unref();
    if (atStart) killIn(80 + early);
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      if (text === '' && !atStart) killIn(later);
      text += data;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve({ text, finished: code === 0 });
      else reject(new Error(`the writer ended with ${code ?? signal}`));
    });
  });
}

async function findFaults(
  path: string,
  seed: number,
  newest: number,
  acknowledged: ReadonlyMap<number, number>,
  refused: ReadonlySet<number>,
  checks: KillChecks,
): Promise<string[]> {
  // biome-ignore format: one line
  const faults: string[] = [];
  const store = await openStore(path);
  for (const [number, version] of acknowledged)
    if (!(await store.get(killedRecord(seed, number, version).report.id))) faults.push(`report ${number} is lost`);
  let reports = 0;
  let entries = 0;
  for await (const record of store.all()) {
    reports++;
    entries += record.entries.length;
    const number = Number(record.report.url!.split('/').at(-1));
    const version = Number(record.reader.split('/')[1]);
    if (version > newest || version < (acknowledged.get(number) ?? 1)) faults.push(`report ${number} is at ${version}`);
    if (!isDeepStrictEqual(record, killedRecord(seed, number, version)))
      faults.push(`report ${number} is half-written`);
  }
  const counts = await store.counts();
  if (counts.reports !== reports) faults.push(`${counts.reports} reports counted, ${reports} there`);
  const counted = Object.values(counts.entries).reduce((sum, count) => sum + count, 0);
  if (counted !== entries) faults.push(`${counted} entries counted, ${entries} there`);
  const kept = new Set((await collect(store.refused())).map(({ inputHash }) => Number(inputHash)));
  for (const number of refused) if (!kept.has(number)) faults.push(`refused input ${number} is lost`);
  await store.close();
  faults.push(...(await checks.findUnsound(path, reports, entries)));
  return faults;
}

/** What SQLite itself finds, and rows that no record gives back. */
function findUnsound(path: string, reports: number, entries: number): string[] {
  const database = new DatabaseSync(path);
  try {
    const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
    const wanted: readonly [string, unknown][] = [
      ['PRAGMA integrity_check', 'ok'],
      ['PRAGMA foreign_key_check', undefined],
      ['SELECT count(*) FROM entries', entries],
      ['SELECT count(*) FROM bodies', reports],
      ['SELECT count(*) FROM report_words', reports],
      ['SELECT count(*) FROM statement_words', one(`SELECT count(*) FROM entries WHERE kind = 'statement'`)],
      ['SELECT count(*) FROM texts WHERE id NOT IN (SELECT text FROM reports)', 0],
    ];
    for (const table of ['report_words', 'statement_words'])
      database.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    return wanted.flatMap(([sql, value]) => (one(sql) === value ? [] : [`${sql}: ${one(sql)}, not ${value}`]));
  } catch (error) {
    return [String(error)];
  } finally {
    database.close();
  }
}

async function exportHash(store: Store): Promise<string> {
  const hash = createHash('sha256');
  for await (const record of store.all()) hash.update(JSON.stringify(record)).update('\n');
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) {
  const [kills = 50, seed = 1] = process.argv.slice(2).map(Number);
  const report = await killStore(kills, seed);
  console.log(`${report.kills} runs, ${report.kills - report.finished} killed, ${report.acknowledged} acknowledged`);
  for (const fault of report.faults) console.error(fault);
  console.log(report.faults.length === 0 ? 'nothing lost, nothing half-written' : `${report.faults.length} faults`);
  process.exitCode = report.faults.length === 0 ? 0 : 1;
}
