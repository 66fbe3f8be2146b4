// Judged pairs of sentences of the train articles beside the clone (articles.ndjson: places and labels) in; the same with what the pair reader is shown of each, out.
//
//   node training/pairs/prepare-articles.ts OUT.ndjson
//
// What OUT.ndjson holds are others’ sentences: it stays outside the repository.
import { writeFileSync } from 'node:fs';
import { campaignRecords, HALVES } from '../../scripts/campaign-records.ts';
import { isAtPlace, type JudgedPair, type JudgedPlace, judgedPairs } from '../../scripts/judged-articles.ts';
import { makeTrace } from '../../src/analyse/findings/make-trace.ts';
import type { Trace } from '../../src/analyse/findings/trace.ts';
import { passagesOf } from '../../src/analyse/threads/read-pairs.ts';
import { withStatementReader } from '../../src/cli/with-statement-reader.ts';
import type { PairSide } from '../../src/understand/pairs/pair-reader.ts';

const out = process.argv[2];
if (out === undefined) throw new Error('usage: node training/pairs/prepare-articles.ts OUT.ndjson');

const rows: string[] = [];
await withStatementReader(
  async (reader) => {
    for (const half of HALVES) {
      const traces = new Map<string, Trace>();
      for (const record of await campaignRecords(reader, half)) traces.set(record.report.givenId!, makeTrace(record));
      const judged = judgedPairs(half);
      const made = judged.flatMap((one) => rowOf(one, traces) ?? []);
      rows.push(...made.map((row) => JSON.stringify(row)));
      console.log(`half ${half}: ${made.length} of ${judged.length} judged pairs are lines`);
    }
  },
  { kind: 'auto' },
);
writeFileSync(out, `${rows.join('\n')}\n`);

/** Null: the program reads one of the sentences as no line any more. */
function rowOf({ half, r, a, b, stands }: JudgedPair, traces: ReadonlyMap<string, Trace>) {
  const [early, late] = [traces.get(a[0]), traces.get(b[0])];
  const [first, second] = [lineAt(early, a), lineAt(late, b)];
  if (!early || !late || !first || !second) return null;
  const { earlier, later, days } = passagesOf(early, late, { first, second });
  const around = (side: PairSide) => [side.title, side.before];
  return {
    ...{ half, relation: r, stands, days, isOne: a[0] === b[0] },
    ...{ first: earlier.text, firstWho: earlier.who, second: later.text, secondWho: later.who },
    around: [...around(earlier), ...around(later)],
  };
}

function lineAt(trace: Trace | undefined, place: JudgedPlace) {
  return trace?.body.lines.find((line) => isAtPlace(line, place));
}
