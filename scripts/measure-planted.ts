// A folder of invented reports with what they hold on purpose in (planted.json); what the program finds of it, kind by kind, and what it finds beside
// it, out. Used by scripts/measure-findings.ts, which prints it, and by scripts/quality.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateOn } from '../src/analyse/commitment-outcomes/page-standings.ts';
import { addReports } from '../src/cli/add-reports.ts';
import type { StatementReader } from '../src/extract/statement-reader.ts';
import { runPipeline } from '../src/pipeline.ts';
import { readSources } from '../src/read/read-sources.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import type { Finding, FindingKind, FindingPart } from '../src/record/finding.ts';
import type { NewsReport } from '../src/record/news-report.ts';
import type { Standing } from '../src/record/standing.ts';
import { openStore } from '../src/store/open-store.ts';

/** Reports on which the rules were mended, in the order in which they were written: floors by kind. */
export const FINDING_SETS = ['samples', ...['second', 'third'].map((one) => `test/fixtures/${one}-set`)];
/** Plain news prose, written and measured at first sight when the rules were there: one floor of all that is planted. */
export const PLAIN_SETS = ['fourth', 'fifth', 'sixth', 'seventh'].map((one) => `test/fixtures/${one}-set`);

export const lots = (...which: readonly string[]): readonly string[] => which.map((one) => `test/fixtures/${one}-lot`);

/** Two writers’ stories of two to four short reports, with planted findings and near misses: what the weights of threads are fitted to. */
export const LOTS = lots('first', 'second');

/** Stories of two more writers, and dense worlds by those of three lots, that nothing has learnt from, been fitted to or mended by: totals only. */
export const HELD_LOTS = lots('held', 'second-held', 'third-held');

interface Told {
  readonly finding?: Finding;
  readonly standing?: Standing;
  readonly parts: readonly (Pick<FindingPart, 'reportId' | 'passage'> & { readonly role?: FindingPart['role'] })[];
}

export interface Planted {
  readonly kind: string;
  readonly outcome?: string;
  readonly passages: readonly { readonly report: string; readonly quote: string }[];
  readonly note: string;
}

/** By planted kind, the kinds of findings that may tell it: who denies that there was a call is in dispute with who made it. */
const KINDS: Readonly<Record<string, readonly FindingKind[]>> = {
  'wire-copy': ['copies'],
  version: ['versions', 'correction-notice'],
  variant: ['utterance'],
  'allegation-and-denial': ['allegation-and-denial'],
  'own-voice': ['own-voice'],
  reversal: ['reversal'],
  commitment: ['commitment-outcome'],
  'scheduled-event': ['scheduled-event'],
  'event-conflict': ['happening', 'allegation-and-denial'],
  'figure-conflict': ['figure-conflict'],
  'share-and-money': ['implied-base'],
  inconsistency: ['inconsistency'],
  'impossible-date': ['inconsistency'],
};

export interface KindMeasured {
  readonly kind: string;
  readonly planted: number;
  readonly missed: readonly { readonly planted: Planted; readonly passagesFound: number }[];
  /** Of what is awaited, how many found are in the planted state; null for other kinds. */
  readonly inState: number | null;
}

export interface SetMeasured {
  readonly kinds: readonly KindMeasured[];
  readonly findings: readonly Finding[];
  /** Findings that tell something planted, whole or in part. */
  readonly told: ReadonlySet<Finding>;
}

/** `folder`: with planted.json and reports/. Throws where planted words name a report that the folder lacks. */
export async function measureSet(folder: string, reader: StatementReader): Promise<SetMeasured> {
  const samples = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as Samples;
  const { reports, findings, standings, asOf } = await readSamples(folder, samples, reader);
  const covers = coversIn(reports);
  const told = new Set<Finding>();
  const kinds: KindMeasured[] = [];
  for (const [kind, findingKinds] of Object.entries(KINDS)) {
    const planted = samples.planted.filter((one) => one.kind === kind);
    if (planted.length === 0) continue;
    const isAwaited = findingKinds.some((one) => one === 'commitment-outcome' || one === 'scheduled-event');
    // what is open, or of which nobody tells, is a standing and no finding
    const ours: Told[] = isAwaited
      ? standings.map((standing) => ({ standing, parts: [...standing.log, ...standing.watch] }))
      : findings
          .filter((finding) => findingKinds.includes(finding.kind))
          .map((finding) => ({ finding, parts: finding.parts }));
    let inState = 0;
    const missed = planted.filter((one) => {
      const hits = ours.filter((finding) =>
        one.passages.some((passage) => finding.parts.some((part) => covers(part, passage))),
      );
      const whole = hits.filter((finding) =>
        one.passages.every((passage) => finding.parts.some((part) => covers(part, passage))),
      );
      const [found] = whole;
      for (const { finding, standing } of found ? whole : hits) {
        const about = finding ?? findings.find(({ id }) => id === standing?.finding);
        if (about) told.add(about);
      }
      if (found?.standing && isState(found.standing, one.outcome, asOf)) inState++;
      return found === undefined;
    });
    kinds.push({
      kind,
      planted: planted.length,
      inState: isAwaited ? inState : null,
      missed: missed.map((one) => ({
        planted: one,
        passagesFound: one.passages.filter((passage) =>
          ours.some(({ parts }) => parts.some((part) => covers(part, passage))),
        ).length,
      })),
    });
  }
  return { kinds, findings, told };
}

/** Whether a part stands on the planted words; of whole reports, whether it is the report. */
const coversIn =
  (reports: ReadonlyMap<string, NewsReport>) =>
  (part: Told['parts'][number], { report, quote }: Planted['passages'][number]): boolean => {
    const given = reports.get(report);
    if (given === undefined) throw new Error(`no such sample: ${report}`);
    if (part.reportId !== given.id) return false;
    if (part.role === 'original' || part.role === 'copy' || part.role === 'rewrite' || part.role === 'version')
      return true;
    const start = given.text.indexOf(quote);
    const end = start + quote.length;
    // an own voice’s judging words stand in the planted words, or take in a word or two of them
    return part.passage.spans.some((span) => span.start < end && start < span.end);
  };

/** “moved-and-took-place” ends as “took-place”. */
const isState = (standing: Standing, outcome: string | undefined, asOf: string): boolean =>
  stateOn(standing, asOf) === outcome?.replace(/^moved-and-/, '');

interface Samples {
  readonly reports: readonly { readonly id: string; readonly file: string }[];
  readonly planted: readonly Planted[];
  /** Passages that look like a finding and are none. */
  readonly near?: readonly Planted[];
}

const BATCH = 16;

/** The reports of a folder as they are recorded, and what they hold on purpose. */
export async function recordsOfSet(
  folder: string,
  reader: StatementReader,
): Promise<{ records: RecordedReport[]; planted: readonly Planted[]; near: readonly Planted[] }> {
  const { planted, near = [] } = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as Samples;
  const records: RecordedReport[] = [];
  const sources = readSources([join(folder, 'reports')], { from: 'auto', stdin: process.stdin });
  for await (const item of runPipeline(sources, { statementReader: reader, batchSize: BATCH }))
    if (item.outcome === 'recorded') records.push(item.record);
  return { records, planted, near };
}

interface ReadSamples {
  readonly reports: Map<string, NewsReport>;
  readonly findings: Finding[];
  readonly standings: Standing[];
  /** Day of the newest report. */
  readonly asOf: string;
}

async function readSamples(folder: string, samples: Samples, statementReader: StatementReader): Promise<ReadSamples> {
  const store = await openStore(':memory:');
  await addReports(readSources([join(folder, 'reports')], { from: 'auto', stdin: process.stdin }), {
    store,
    statementReader,
    signal: new AbortController().signal,
    onEnded() {},
  });
  const found: Finding[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof store.findings>> = await store.findings({ limit: 500, cursor });
    found.push(...page.items);
    if ((cursor = page.next) === null) break;
  }
  const byQuote = new Map<string, NewsReport>();
  const all: NewsReport[] = [];
  for await (const { report } of store.all()) all.push(report);
  for (const { id } of samples.reports) {
    const quotes = samples.planted.flatMap(({ passages }) => passages.filter(({ report }) => report === id));
    // a text’s or page’s id is its file’s name, which the store does not keep: its planted words tell it
    const report = all.find(({ givenId }) => givenId === id) ?? all.find(({ text }) => quotes.length > 0 && quotes.every(({ quote }) => text.includes(quote))); // biome-ignore format: one line
    if (report) byQuote.set(id, report);
  }
  const standings: Standing[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof store.standings>> = await store.standings({ limit: 500, cursor });
    standings.push(...page.items);
    if ((cursor = page.next) === null) break;
  }
  await store.close();
  const asOf = all
    .map(({ published }) => published?.slice(0, 10) ?? '')
    .sort()
    .at(-1)!;
  return { reports: byQuote, findings: found, standings, asOf };
}
