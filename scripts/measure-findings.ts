// Findings measured against what the sample reports hold on purpose. In: samples/, or another folder made like it. Out: found of planted by
// kind, what was missed, and every finding that was not planted, for a person to judge (docs/reference/findings.md has the judgments).
//
//   node scripts/measure-findings.ts [--reader rules] [--set test/fixtures/second-set] [--counts]     with --counts one line of JSON alone
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stateOn } from '../src/analyse/commitment-outcomes/page-standings.ts';
import { addReports } from '../src/cli/add-reports.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { readSources } from '../src/read/read-sources.ts';
import type { Finding, FindingKind, FindingPart } from '../src/record/finding.ts';
import type { NewsReport } from '../src/record/news-report.ts';
import type { Standing } from '../src/record/standing.ts';
import { openStore } from '../src/store/open-store.ts';

interface Told {
  readonly finding?: Finding;
  readonly standing?: Standing;
  readonly parts: readonly (Pick<FindingPart, 'reportId' | 'passage'> & { readonly role?: FindingPart['role'] })[];
}

interface Planted {
  readonly kind: string;
  readonly outcome?: string;
  readonly passages: readonly { readonly report: string; readonly quote: string }[];
  readonly note: string;
}

/** By planted kind, the kinds of findings that may tell it: who denies that there was a call is in dispute with who made it. */
const KINDS: Readonly<Record<string, readonly FindingKind[]>> = {
  'wire-copy': ['copies'],
  version: ['versions'],
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

const { values: asked } = parseArgs({
  options: { reader: { type: 'string' }, set: { type: 'string', default: 'samples' }, counts: { type: 'boolean' } },
});
const folder = join(import.meta.dirname, '..', asked.set);
const samples = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as {
  reports: { id: string; file: string }[];
  planted: Planted[];
};
const { reports, findings, standings, asOf } = await readSamples();

const told = new Set<Finding>();
const counts: Record<string, readonly [found: number, planted: number]> = {};
const say = (line: string) => asked.counts !== true && console.log(line);
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
    const found = hits.find((finding) =>
      one.passages.every((passage) => finding.parts.some((part) => covers(part, passage))),
    );
    for (const { finding, standing } of found ? [found] : hits) {
      const about = finding ?? findings.find(({ id }) => id === standing?.finding);
      if (about) told.add(about);
    }
    if (found?.standing && isState(found.standing, one.outcome)) inState++;
    return found === undefined;
  });
  const states = isAwaited ? `, ${inState} of them in the planted state` : '';
  counts[kind] = [planted.length - missed.length, planted.length];
  say(`${kind.padEnd(22)} ${planted.length - missed.length} of ${planted.length} planted${states}`);
  for (const { note, passages } of missed) {
    const part = passages.filter((passage) =>
      ours.some(({ parts }) => parts.some((one) => covers(one, passage))),
    ).length;
    say(`  missed: ${note} (${part} of ${passages.length} passages in some finding)`);
  }
}
// every finding that was not planted, kind by kind, with all that a person needs to judge it
for (const [kind, found] of Map.groupBy(findings, (finding) => finding.kind)) {
  const unplanned = found.filter((finding) => !told.has(finding));
  if (unplanned.length === 0) continue;
  say(`\n${kind}: ${unplanned.length} of ${found.length} not planted`);
  for (const { says, parts } of unplanned) {
    say(`  ${says}`);
    for (const { role, outlet, published, passage } of parts)
      say(
        `    ${role.padEnd(10)} ${outlet} ${published?.slice(0, 10)}: ${passage.text.replace(/\s+/g, ' ').slice(0, 160)}`,
      );
  }
}

if (asked.counts === true) console.log(JSON.stringify({ counts, planted: told.size, findings: findings.length }));

/** Whether a part stands on the planted words; of whole reports, whether it is the report. */
function covers(part: Told['parts'][number], { report, quote }: Planted['passages'][number]): boolean {
  const given = reports.get(report);
  if (given === undefined) throw new Error(`no such sample: ${report}`);
  if (part.reportId !== given.id) return false;
  if (part.role === 'original' || part.role === 'copy' || part.role === 'rewrite' || part.role === 'version')
    return true;
  const start = given.text.indexOf(quote);
  const end = start + quote.length;
  // an own voice’s judging words stand in the planted words, or take in a word or two of them
  return part.passage.spans.some((span) => span.start < end && start < span.end);
}

/** “moved-and-took-place” ends as “took-place”. */
/** Declared, since it is asked above this line while the module runs. */
function isState(standing: Standing, outcome: string | undefined): boolean {
  return stateOn(standing, asOf) === outcome?.replace(/^moved-and-/, '');
}

interface Samples {
  readonly reports: Map<string, NewsReport>;
  readonly findings: Finding[];
  readonly standings: Standing[];
  /** Day of the newest report. */
  readonly asOf: string;
}

async function readSamples(): Promise<Samples> {
  const store = await openStore(':memory:');
  const kind = asked.reader === 'rules' ? 'rules' : 'auto';
  await withStatementReader(
    (statementReader) =>
      addReports(readSources([join(folder, 'reports')], { from: 'auto', stdin: process.stdin }), {
        store,
        statementReader,
        signal: new AbortController().signal,
        onEnded() {},
      }),
    { kind },
  );
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
