// Findings under kills: a program that adds reports, reads some again and folds them is killed (SIGKILL) at random moments, again and
// again. In the end the findings must be those that the same records give in a store that nobody disturbed, all at once; and no report
// may have been forgotten. On SQLite, and on PostgreSQL where it is installed.
//
//   node scripts/kill-findings.ts [kills] [seed]        default 50 kills of each, seed 1
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeRecord } from '../bench/size/make-record.ts';
import { updateFindings } from '../src/analyse/findings/update-findings.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import type { Finding } from '../src/record/finding.ts';
import type { Store } from '../src/store/contract.ts';
import { openStore } from '../src/store/open-store.ts';
import { collect } from '../test/store/collect.ts';
import { seededRandom } from '../test/store/generate-records.ts';
import { startTemporaryServer, whyNoPostgres } from '../test/store/postgres/temporary-server.ts';
import { othersGone } from './kill-postgres.ts';

/** The report with this number as that run's reader reads it: it leaves out another entry each time, so findings change. */
export function foldedRecord(seed: number, number: number, run: number): RecordedReport {
  const record = makeRecord(seed, number);
  return { ...record, reader: `generated/${run}`, entries: record.entries.filter((_, n) => n !== run % 7) };
}

export interface FoldingReport extends Compared {
  readonly kills: number;
  /** Runs that were over before the kill came. */
  readonly finished: number;
}

export interface Compared {
  readonly reports: number;
  readonly findings: number;
  /** What was wrong, a line each. */
  readonly faults: readonly string[];
}

/** `settled`: returns once nothing of the killed program is at work any more. */
export async function killFolding(
  location: string,
  kills: number,
  seed: number,
  { reports = 240, settled = async () => {} }: { reports?: number; settled?: () => Promise<void> } = {},
): Promise<FoldingReport> {
  const random = seededRandom(seed);
  let finished = 0;
  for (let run = 1; run <= kills; run++) {
    // in the opening, in an add, in the fold behind it: after a few words and a little
    const words = Math.floor(random() * 6);
    if (!(await runAndKill([location, seed, reports, run, 4].map(String), words, random() * 40))) finished++;
    await settled();
  }
  await runAndKill([location, seed, reports, kills + 1, 8].map(String), null, 0);
  return { kills, finished, ...(await compareWithCalm(location)) };
}

/** Two programs at one store, each adding, reading again and folding what both added; neither is killed. */
export async function foldTogether(location: string, seed: number, reports = 120): Promise<Compared> {
  // who is first makes the tables, and the other waits
  const runs = [1, 2].map((run) => runAndKill([location, seed, reports, run, 8].map(String), null, 0));
  await Promise.all(runs);
  return await compareWithCalm(location);
}

async function compareWithCalm(location: string): Promise<Compared> {
  const disturbed = await openStore(location);
  const records = await collect(disturbed.all());
  const calm = await openStore(':memory:');
  await calm.add(records);
  await updateFindings(calm);
  const [found, due] = [await findingsOf(disturbed), await findingsOf(calm)];
  const faults = [
    ...(await disturbed.untraced()).map((id) => `report ${id} was never folded`),
    ...differences(found, due, 'should not be there'),
    ...differences(due, found, 'is missing'),
  ];
  if (!isDeepStrictEqual(found, due) && faults.length === 0) faults.push('findings stand in another order');
  await disturbed.close();
  await calm.close();
  return { reports: records.length, findings: due.length, faults };
}

function differences(some: readonly Finding[], others: readonly Finding[], what: string): string[] {
  const there = new Map(others.map((one) => [one.id, one]));
  return some.filter((one) => !isDeepStrictEqual(there.get(one.id), one)).map(({ kind, says }) => `${kind}: ${says}: ${what}`); // biome-ignore format: one line
}

async function findingsOf(store: Store): Promise<Finding[]> {
  const found: Finding[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<Store['findings']>> = await store.findings({ limit: 500, cursor });
    found.push(...page.items);
    if ((cursor = page.next) === null) return found;
  }
}

/** Kills the writer `later` ms after it said `words` lines (null: never). True where it was killed. */
function runAndKill(args: readonly string[], words: number | null, later: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-findings-writer.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let lines = 0;
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      const before = lines;
      lines += data.split('\n').length - 1;
      if (words !== null && before <= words && lines > words) setTimeout(() => child.kill('SIGKILL'), later).unref();
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(signal === 'SIGKILL');
      else reject(new Error(`the writer ended with ${code ?? signal}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const [kills = 50, seed = 1] = process.argv.slice(2).map(Number);
  const tell = (engine: string, report: FoldingReport) => {
    for (const fault of report.faults) console.error(fault);
    console.log(
      `${engine}: ${report.kills} runs of folding, ${report.kills - report.finished} killed; ${report.findings} findings of ${report.reports} reports, ${report.faults.length} faults`,
    );
    if (report.faults.length > 0) process.exitCode = 1;
  };
  const tellTogether = (engine: string, { faults, findings, reports }: Compared) => {
    for (const fault of faults) console.error(fault);
    console.log(`${engine}: two programs at once; ${findings} findings of ${reports} reports, ${faults.length} faults`);
    if (faults.length > 0) process.exitCode = 1;
  };
  const folder = mkdtempSync(join(tmpdir(), 'dualtrack-fold-'));
  try {
    tell('SQLite', await killFolding(join(folder, 'record.db'), kills, seed));
    tellTogether('SQLite', await foldTogether(join(folder, 'together.db'), seed));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const why = whyNoPostgres();
  if (why !== null) console.log(`PostgreSQL: skipped: ${why}`);
  else {
    const server = await startTemporaryServer();
    try {
      const settled = () => othersGone(server);
      tell('PostgreSQL', await killFolding(server.address({ schema: 'folded' }), kills, seed, { settled }));
      tellTogether('PostgreSQL', await foldTogether(server.address({ schema: 'together' }), seed));
    } finally {
      server.remove();
    }
  }
}
