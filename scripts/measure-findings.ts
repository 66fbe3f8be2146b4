// Findings measured against what invented reports hold on purpose. In: samples/ and other folders made like it, all of those of measure-planted.ts
// where none is asked for. Out: found of planted by kind, what was missed, and every finding that was not planted, for a person to judge
// (docs/reference/findings.md has the judgments).
//
//   node scripts/measure-findings.ts [--reader rules] [--set test/fixtures/second-set]… [--sums]     with --sums the sums over the sets alone
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { FINDING_SETS, measureSet, PLAIN_SETS, type SetMeasured } from './measure-planted.ts';

const { values: asked } = parseArgs({
  options: {
    reader: { type: 'string' },
    set: { type: 'string', multiple: true, default: [...FINDING_SETS, ...PLAIN_SETS] },
    sums: { type: 'boolean' },
  },
});
const sums = new Map<string, readonly [found: number, planted: number]>();
let [told, all] = [0, 0];
await withStatementReader(
  async (reader) => {
    for (const set of asked.set) {
      const measured = await measureSet(join(import.meta.dirname, '..', set), reader);
      for (const { kind, planted, missed } of measured.kinds) {
        const [found, of] = sums.get(kind) ?? [0, 0];
        sums.set(kind, [found + planted - missed.length, of + planted]);
      }
      told += measured.told.size;
      all += measured.findings.length;
      if (asked.sums !== true) show(set, measured);
    }
  },
  { kind: asked.reader === 'rules' ? 'rules' : 'auto' },
);
console.log(`\n${asked.set.length} sets`);
for (const [kind, [found, planted]] of sums) console.log(`${kind.padEnd(22)} ${found} of ${planted} planted`);
console.log(`planted of all         ${told} of ${all} findings`);

function show(set: string, { kinds, findings, told }: SetMeasured): void {
  console.log(`\n== ${set}`);
  for (const { kind, planted, missed, inState } of kinds) {
    const states = inState === null ? '' : `, ${inState} of them in the planted state`;
    console.log(`${kind.padEnd(22)} ${planted - missed.length} of ${planted} planted${states}`);
    for (const { planted: one, passagesFound } of missed)
      console.log(`  missed: ${one.note} (${passagesFound} of ${one.passages.length} passages in some finding)`);
  }
  // every finding that was not planted, kind by kind, with all that a person needs to judge it
  for (const [kind, found] of Map.groupBy(findings, (finding) => finding.kind)) {
    const unplanned = found.filter((finding) => !told.has(finding));
    if (unplanned.length === 0) continue;
    console.log(`\n${kind}: ${unplanned.length} of ${found.length} not planted`);
    for (const { says, parts } of unplanned) {
      console.log(`  ${says}`);
      for (const { role, outlet, published, passage } of parts)
        console.log(
          `    ${role.padEnd(10)} ${outlet} ${published?.slice(0, 10)}: ${passage.text.replace(/\s+/g, ' ').slice(0, 160)}`,
        );
    }
  }
}
