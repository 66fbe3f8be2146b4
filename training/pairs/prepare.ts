// Stories with planted findings in; their reports' sentences, each with who says it, and which two stand in which relation, out: what the pair reader
// learns from beside the pairs in data/, and what it is measured on.
//
//   node training/pairs/prepare.ts OUT.ndjson FOLDER…       (folders as scripts/measure-planted.ts takes them)
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { standsOn } from '../../scripts/fit-pairs.ts';
import { type Planted, recordsOfSet } from '../../scripts/measure-planted.ts';
import { leadOf } from '../../src/analyse/findings/story.ts';
import { toldSentences } from '../../src/analyse/findings/told-sentences.ts';
import { withoutDateline } from '../../src/analyse/findings/without-dateline.ts';
import { linesOf } from '../../src/analyse/threads/line.ts';
import { mayBeOfThread, threadOutline } from '../../src/analyse/threads/thread-outline.ts';
import { whoSays } from '../../src/analyse/threads/who-says.ts';
import { withStatementReader } from '../../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import { dayNumber } from '../../src/text/day-number.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [out, ...folders] = positionals;
if (out === undefined || folders.length === 0)
  throw new Error('usage: node training/pairs/prepare.ts OUT.ndjson FOLDER…');

/** What a planted finding’s later passages do to its first; of others nothing is taught. */
const RELATIONS: Readonly<Record<string, string>> = {
  'commitment met': 'met',
  'commitment partly-met': 'part',
  'commitment not-met': 'not-met',
  'commitment in-progress': 'under-way',
  'commitment superseded': 'off',
  'scheduled-event took-place': 'met',
  'scheduled-event called-off': 'off',
  'scheduled-event moved': 'moved',
  reversal: 'reversal',
  'allegation-and-denial': 'denies',
  variant: 'same',
  'event-conflict': 'conflict',
  'figure-conflict': 'conflict',
};
/** One is as much the earlier as the other. */
const EITHER_WAY: ReadonlySet<string> = new Set(['same', 'conflict']);

interface Label {
  /** Report and line of the earlier passage, then of the later. */
  readonly at: readonly [number, number, number, number];
  /** Null: of this pair nothing is said. */
  readonly relation: string | null;
  readonly kind: string;
  readonly planted: number;
}

const rows: string[] = [];
await withStatementReader(
  async (reader) => {
    for (const folder of folders) {
      const { records, planted, near } = await recordsOfSet(folder, reader);
      const reports = records.map(reportOf);
      const findAt = locator(records);
      const labels = [
        ...planted.flatMap((one, n) => labelsOf(one, n, findAt)),
        ...near.flatMap((one, n) => pairsOf(one.passages, findAt).map((at): Label => ({ at, relation: 'none', kind: `near ${one.kind}`, planted: n }))), // biome-ignore format: one line
      ];
      const threads = reports.flatMap((a, i) =>
        reports.flatMap((b, j): [number, number][] => {
          if (a.day === null || b.day === null || b.day < a.day) return [];
          return i === j || mayBeOfThread(threadOutline(a), threadOutline(b)) ? [[i, j]] : [];
        }),
      );
      const told = reports.map(({ id, day, title, lines }) => ({ id, day, title, lines }));
      rows.push(JSON.stringify({ set: basename(folder), reports: told, threads, labels }));
      console.log(
        basename(folder),
        reports.length,
        'reports',
        threads.length,
        'pairs of reports',
        labels.length,
        'labels',
      );
    }
  },
  { kind: 'auto' },
);
writeFileSync(out, `${rows.join('\n')}\n`);

function reportOf(record: RecordedReport) {
  const lines = toldSentences(record).map((sentence) => {
    const text = withoutDateline(sentence, record);
    return { text, who: whoSays(sentence, record, text) };
  });
  const { givenId, id, published, title } = record.report;
  return {
    id: givenId ?? id,
    title: title ?? '',
    day: dayNumber(published),
    lines,
    body: { lead: leadOf(record), lines: linesOf(record) },
  };
}

type Place = readonly [report: number, line: number];
type FindAt = (passage: Planted['passages'][number]) => Place | null;

function locator(records: readonly RecordedReport[]): FindAt {
  return (passage) => {
    const holding = records.flatMap((record, n) => (record.report.text.includes(passage.quote) ? [n] : []));
    const report = holding.find((n) => records[n]!.report.givenId === passage.report) ?? holding[0];
    if (report === undefined) return null;
    const record = records[report]!;
    const line = toldSentences(record).findIndex((sentence) => standsOn(record, sentence.passage.spans, passage.quote));
    return line < 0 ? null : [report, line];
  };
}

function pairsOf(passages: Planted['passages'], findAt: FindAt): Label['at'][] {
  const places = passages.map(findAt);
  return places.flatMap((second, m) =>
    places.slice(0, m).flatMap((first): Label['at'][] => {
      if (first === null || second === null || (first[0] === second[0] && first[1] === second[1])) return [];
      return [[first[0], first[1], second[0], second[1]]];
    }),
  );
}

function labelsOf(one: Planted, planted: number, findAt: FindAt): Label[] {
  const { kind, outcome } = one;
  const key = outcome === undefined ? kind : `${kind} ${outcome}`;
  const places = one.passages.map(findAt);
  const label = (n: number, m: number, relation: string | null): Label[] => {
    const [a, b] = [places[n], places[m]];
    if (!a || !b || (a[0] === b[0] && a[1] === b[1])) return [];
    const made = (at: Label['at']): Label => ({ at, relation, kind: key, planted });
    const turned = relation === null || EITHER_WAY.has(relation) ? [made([...b, ...a])] : [];
    return [made([...a, ...b]), ...turned];
  };
  const all = places.flatMap((_, m) => places.slice(0, m).map((__, n) => [n, m] as const));
  if (key === 'scheduled-event moved-and-took-place')
    return all.flatMap(([n, m]) => label(n, m, m === 1 ? 'moved' : 'met'));
  const relation = RELATIONS[key] ?? null;
  // what comes third answers the answer, or tells the first again
  return all.flatMap(([n, m]) => label(n, m, n === 0 || (relation !== null && EITHER_WAY.has(relation)) ? (m > 1 && relation === 'denies' ? null : relation) : null)); // biome-ignore format: one line
}
