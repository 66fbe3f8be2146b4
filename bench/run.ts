// How fast reports are read, understood, extracted and stored: each step alone, then all together as `dualtrack add` runs
// them. In: the sample reports, copied until there are enough, each copy made a report of its own. Out: a table.
//
//   node bench/run.ts [reports]        default 2,000
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { extname, join } from 'node:path';
import { addReports } from '../src/cli/add-reports.ts';
import { MODEL_FOLDERS } from '../src/cli/with-statement-reader.ts';
import { chooseReader } from '../src/extract/choose-reader.ts';
import { extractEntries, nameReader } from '../src/extract/extract.ts';
import { readReports } from '../src/extract/read-reports.ts';
import { createRulesReader } from '../src/extract/statements/rules-reader.ts';
import type { ReadOutcome } from '../src/read/read-outcome.ts';
import { readSources } from '../src/read/read-sources.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Reading } from '../src/understand/reading.ts';
import { understand } from '../src/understand/understand.ts';

const BATCH = 64;
const samples = join(import.meta.dirname, '../samples/reports');
const wanted = Number(process.argv[2] ?? 2000);
/** Reports that the model reads: some ten seconds. */
const MODEL_REPORTS = 620;

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-bench-'));
const reportsFolder = join(folder, 'reports');
try {
  console.log(describeMachine());
  const copies = copySamples(wanted);
  console.log(`${copies.reports} reports, ${copies.bytes} bytes: the samples, ${copies.rounds} times\n`);
  await measure(join(reportsFolder, 'round-0'), true);
  await measure(reportsFolder, false);
  console.log(
    `\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB, all readings and records held at once`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs every step over the reports of `path`; the first time only to warm up. */
async function measure(path: string, isWarmUp: boolean): Promise<void> {
  const statementReader = createRulesReader();
  const outcomes: Extract<ReadOutcome, { outcome: 'read' }>[] = [];
  const readings: Reading[] = [];
  const records: RecordedReport[] = [];
  let words = 0;
  const step = async (name: string, work: () => Promise<void>) => {
    const started = performance.now();
    await work();
    const seconds = (performance.now() - started) / 1000;
    if (words === 0) for (const { report } of outcomes) words += report.text.match(/\S+/g)?.length ?? 0;
    const perSecond = (n: number) =>
      Math.round(n / seconds)
        .toString()
        .padStart(9);
    if (!isWarmUp)
      console.log(
        `${name.padEnd(14)}${perSecond(outcomes.length)} reports/s${perSecond(words)} words/s${seconds.toFixed(2).padStart(8)} s`,
      );
  };

  await step('reading', async () => {
    for await (const item of readSources([path])) {
      if (item.outcome === 'refused')
        throw new Error(`a sample was refused: ${item.refused.origin}: ${item.refused.reason}`);
      outcomes.push(item);
    }
  });
  await step('understanding', async () => {
    for (const { report } of outcomes) readings.push(understand(report));
  });
  await step('extracting', async () => {
    const reader = nameReader(statementReader);
    for (let start = 0; start < readings.length; start += BATCH) {
      const batch = readings.slice(start, start + BATCH);
      const extracted = await extractEntries(batch, statementReader);
      batch.forEach(({ report }, index) => {
        const { entries, actors, notes } = extracted[index]!;
        records.push({ report, entries: [...entries], actors: [...actors], notes: [...notes], reader });
      });
    }
  });
  // The model on a part of them: it takes most of the time there is.
  for (const threads of isWarmUp ? [] : [1, 2]) {
    const model = chooseReader(MODEL_FOLDERS, { kind: 'auto', threads, threshold: 0 });
    const part = readings.slice(0, MODEL_REPORTS).map(({ report }) => report);
    await readReports(part.slice(0, 2 * threads), model);
    const started = performance.now();
    for (let start = 0; start < part.length; start += BATCH) await readReports(part.slice(start, start + BATCH), model);
    const seconds = (performance.now() - started) / 1000;
    const count = part.reduce((sum, report) => sum + (report.text.match(/\S+/g)?.length ?? 0), 0);
    console.log(
      `${model.name}, ${threads} thread${threads > 1 ? 's' : ''}: ${Math.round(part.length / seconds)} reports/s, ${Math.round(count / seconds)} words/s over ${part.length} reports`,
    );
    await model.close();
  }
  await step('storing', async () => {
    const store = await openStore(join(folder, `alone-${isWarmUp}.db`));
    for (let start = 0; start < records.length; start += BATCH) await store.add(records.slice(start, start + BATCH));
    await store.close();
  });
  await step('all together', async () => {
    const store = await openStore(join(folder, `together-${isWarmUp}.db`));
    const { signal } = new AbortController();
    const { added } = await addReports(readSources([path]), { store, statementReader, signal, onEnded() {} });
    await store.close();
    if (added !== outcomes.length) throw new Error(`${added} of ${outcomes.length} added`);
  });
}

function describeMachine(): string {
  const all = cpus();
  return `Node ${process.versions.node}, SQLite ${process.versions.sqlite}, ${all.length} × ${all[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
}

/** Copies the samples round by round into `reportsFolder`, each with a last line of its own, until there are `least` reports. */
function copySamples(least: number) {
  let [reports, bytes, rounds] = [0, 0, 0];
  for (; reports < least; rounds++) {
    const into = join(reportsFolder, `round-${rounds}`);
    mkdirSync(into, { recursive: true });
    for (const name of readdirSync(samples)) {
      const copied = copyOf(readFileSync(join(samples, name)), extname(name), rounds);
      writeFileSync(join(into, name), copied.bytes);
      reports += copied.reports;
      bytes += copied.bytes.length;
    }
  }
  return { reports, bytes, rounds };
}

function copyOf(source: Buffer, extension: string, round: number): { bytes: Buffer; reports: number } {
  const mark = `This is copy ${round}.`;
  if (extension === '.ndjson') {
    const lines = source.toString('utf8').split('\n').filter(Boolean);
    const copies = lines.map((line) => {
      const report = JSON.parse(line) as { text: string };
      return JSON.stringify({ ...report, text: `${report.text}\n${mark}` });
    });
    return { bytes: Buffer.from(copies.join('\n')), reports: lines.length };
  }
  // In the file's own encoding: what is put in is ASCII, and no sample has two bytes a character.
  if (extension !== '.html') return { bytes: Buffer.concat([source, Buffer.from(`\n\n${mark}\n`)]), reports: 1 };
  // Every page has its paragraphs marked up in another way; all of them speak of something's "the".
  return { bytes: Buffer.from(source.toString('latin1').replaceAll(' the ', ` the ${round} `), 'latin1'), reports: 1 };
}
