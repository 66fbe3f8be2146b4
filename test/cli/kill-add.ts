// Law 6, tried on the whole program: `dualtrack add` is killed (SIGKILL) at random moments. After each kill all that it
// acknowledged must be in the store, everything in the store must be whole, and the next `add` must end in the same
// export as one that nobody disturbed.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordedReport } from '../../src/record/entry.ts';
import { writeNdjson } from '../../src/serve/export/ndjson.ts';
import { openStore } from '../../src/store/open-store.ts';
import { generateRecord, seededRandom } from '../store/generate-records.ts';
import { jsonLines, runProgram, startProgram } from './run-program.ts';

export interface KillOutcome {
  readonly kills: number;
  /** Kills that came while the program still had something to do. */
  readonly inTheMiddle: number;
  readonly acknowledged: number;
  /** What was wrong, a line each; empty when law 6 held. */
  readonly faults: readonly string[];
}

/** Inputs of one trial: three batches, so that kills fall between them too. */
const REPORTS = 140;
/** Every so many lines is one that must be rejected. */
const BAD_EVERY = 50;

/** What is tried here is the store, not the reading: the rules read a hundred times faster than the model. */
const BY_RULES = ['--reader', 'rules'];

/**
 * Kills `kills` times, at moments drawn from `seed`, in a folder of its own that it removes. Reports have up to `paragraphs` paragraphs: what
 * is compared behind the adding, twice for each kill, grows with their square.
 */
export async function killAdd(
  kills: number,
  seed: number,
  { paragraphs = 9, onKill = () => {} }: { paragraphs?: number; onKill?: (kill: number) => void } = {},
): Promise<KillOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dualtrack-kill-add-'));
  try {
    const input = join(folder, 'reports.ndjson');
    writeFileSync(input, reportLines(seed, paragraphs).join('\n'));
    const calm = join(folder, 'calm.db');
    const { stdout } = await runProgram(['add', input, '--store', calm, '--json', ...BY_RULES]);
    const expected = jsonLines<{ summary?: { inputs: number } }>(stdout).at(-1)?.summary;
    if (expected?.inputs !== REPORTS) throw new Error(`the calm run did not end: ${stdout.slice(-500)}`);
    const goal = await exportOf(calm);
    const random = seededRandom(seed);
    const faults: string[] = [];
    let inTheMiddle = 0;
    let acknowledged = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const store = join(folder, `killed-${kill}.db`);
      const told = await addAndKill(input, store, random);
      if (!told.finished) inTheMiddle += 1;
      acknowledged += told.endings.length;
      const found = await findFaults(input, store, told.endings, goal);
      faults.push(...found.map((fault) => `kill ${kill}: ${fault}`));
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${store}${suffix}`, { force: true });
      onKill(kill);
    }
    return { kills, inTheMiddle, acknowledged, faults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Ending {
  readonly outcome: string;
  readonly id: string | null;
  readonly origin: string;
}

/** Kills after a random number of acknowledgements and a little: in the opening, in a batch, or between two. */
async function addAndKill(input: string, store: string, random: () => number) {
  const program = startProgram(['add', input, '--store', store, '--json', ...BY_RULES]);
  const after = Math.floor(random() * 1.2 * REPORTS) - 0.2 * REPORTS;
  const delay = random() * (after <= 0 ? 600 : 60);
  let text = '';
  let lines = 0;
  const killSoon = () => setTimeout(() => program.kill('SIGKILL'), delay);
  let timer = after <= 0 ? killSoon() : null;
  program.stdout.setEncoding('utf8').on('data', (data: string) => {
    text += data;
    lines += data.split('\n').length - 1;
    if (lines >= after) timer ??= killSoon();
  });
  const [code] = await once(program, 'close');
  if (timer) clearTimeout(timer);
  // A line without its end was not told yet.
  const told = jsonLines<Ending>(text.slice(0, text.lastIndexOf('\n') + 1));
  return { finished: code !== null, endings: told.filter(({ outcome }) => outcome !== undefined) };
}

async function findFaults(input: string, store: string, endings: readonly Ending[], goal: Export): Promise<string[]> {
  const faults: string[] = [];
  const left = await exportOf(store);
  for (const [id, line] of left.records) if (goal.records.get(id) !== line) faults.push(`report ${id} is half-written`);
  for (const { outcome, id, origin } of endings) {
    if (outcome === 'rejected' && !left.refused.has(origin)) faults.push(`refusal of ${origin} is lost`);
    if (id !== null && !left.records.has(id)) faults.push(`report ${id} is lost`);
  }
  if (left.exists && left.pages !== 'ok') faults.push(`the store is not sound: ${left.pages}`);
  await runProgram(['add', input, '--store', store, ...BY_RULES]);
  const whole = await exportOf(store);
  if (whole.hash !== goal.hash) faults.push('the next add ends in another export');
  if ([...goal.refused].some((origin) => !whole.refused.has(origin))) faults.push('the next add lost a refusal');
  return faults;
}

interface Export {
  readonly exists: boolean;
  /** What SQLite says of its pages and indexes. */
  readonly pages: string;
  readonly hash: string;
  /** Report id → its line. */
  readonly records: ReadonlyMap<string, string>;
  readonly refused: ReadonlySet<string>;
}

/** What a store holds, read as the commands read it. */
async function exportOf(path: string): Promise<Export> {
  const hash = createHash('sha256');
  const records = new Map<string, string>();
  const refused = new Set<string>();
  // Killed before the store was made.
  if (!existsSync(path)) return { exists: false, pages: 'ok', hash: '', records, refused };
  const store = await openStore(path);
  try {
    for await (const line of writeNdjson(store.all())) {
      hash.update(line);
      records.set((JSON.parse(line) as RecordedReport).report.id, line);
    }
    for await (const { origin } of store.refused()) refused.add(origin);
  } finally {
    await store.close();
  }
  const database = new DatabaseSync(path, { readOnly: true });
  const pages = String(database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']);
  database.close();
  return { exists: true, pages, hash: hash.digest('hex'), records, refused };
}

function reportLines(seed: number, most: number): string[] {
  return Array.from({ length: REPORTS }, (_, number) => {
    if (number % BAD_EVERY === BAD_EVERY - 1) return `{"id": "torn-${number}"`;
    const { text, outlet, url, published } = generateRecord(seed, number, { paragraphs: 1 + (number % most) }).report;
    return JSON.stringify({ id: String(number), text, outlet, url, published });
  });
}
