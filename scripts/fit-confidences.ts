// Findings that a person judged (test/gold/judged.ndjson) in; src/analyse/findings/judged.ts out: how many were so of those told in each way. Prints how far a table made of one half of them is off on
// the other: the expected calibration error, each way a bin.
//
//   node scripts/fit-confidences.ts [--dry]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Judged {
  readonly set: string;
  readonly way: string;
  readonly verdict: 'right' | 'part' | 'wrong';
  /** Findings that it stands for, where of some only a part was drawn to be judged; else 1. */
  readonly weight?: number;
}

const { values: given } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'test/gold/judged.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged);

const WORTH = { right: 1, part: 0.5, wrong: 0 };
type Counts = ReadonlyMap<string, readonly [so: number, all: number]>;
/** How many were so of those judged, each as often as it stands for. */
function countsOf(judged: readonly Judged[]): Counts {
  const byWay = [...Map.groupBy(judged, ({ way }) => way)].map(([way, own]): [string, [number, number]] => {
    const weightOf = ({ weight = 1 }: Judged) => weight;
    const all = own.reduce((sum, one) => sum + weightOf(one), 0);
    const so = own.reduce((sum, one) => sum + weightOf(one) * WORTH[one.verdict], 0);
    return [way, [Math.round((10 * own.length * so) / all) / 10, own.length]];
  });
  return new Map(byWay.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Mean distance between what one half says and what the other one has, each way by how often it comes there. */
function errorOf(half: Counts, other: Counts): number {
  const all = [...other.values()].reduce((sum, [, n]) => sum + n, 0);
  return [...other].reduce((sum, [way, [so, n]]) => {
    const [known, judged] = half.get(way) ?? [0, 0];
    return sum + (n / all) * Math.abs((known + 1) / (judged + 2) - so / n);
  }, 0);
}

const counts = countsOf(rows);
for (const [way, [so, all]] of counts) {
  const sets = [...new Set(rows.map(({ set }) => set))].map((set) => {
    const [own, of] = countsOf(rows.filter((row) => row.set === set)).get(way) ?? [0, 0];
    return `${set} ${own} of ${of}`;
  });
  console.log(`${way}: ${so} of ${all} (${sets.join(', ')})`);
}
const [even, odd] = [0, 1].map((side) => countsOf(rows.filter((_, n) => n % 2 === side)));
console.log(
  `expected calibration error, half by half: ${errorOf(even!, odd!).toFixed(3)} and ${errorOf(odd!, even!).toFixed(3)}, of ${rows.length}`,
);
const table = [...counts].map(([way, [so, all]]) => `  '${way}': [${so}, ${all}],`).join('\n');
if (!given.dry)
  writeFileSync(
    join(root, 'src/analyse/findings/judged.ts'),
    `// By the way in which findings are told, how many were so (in part: a half) and how many were judged. Made by scripts/fit-confidences.ts.\nexport const JUDGED = {\n${table}\n} as const satisfies Readonly<Record<string, readonly [so: number, judged: number]>>;\n\nexport type Way = keyof typeof JUDGED;\n`,
  );
