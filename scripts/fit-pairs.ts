// What fitting weights to pairs of passages has in common, whatever they are pairs of: the sets with planted findings, read with the model, and, as
// pairs that have nothing to do with each other, records of other articles (one a line, as `dualtrack export` writes them). Used by fit-tellings.ts
// and fit-turns.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { likelihoodBy } from '../src/analyse/findings/likelihood.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import type { RecordedReport } from '../src/record/entry.ts';
import { fitWeights, type Row } from './fit-weights.ts';
import { FINDING_SETS, PLAIN_SETS, type Planted, recordsOfSet } from './measure-planted.ts';

export interface Pair {
  /** Each kind has weights of its own. */
  readonly kind: string;
  readonly isSo: boolean;
  readonly features: readonly number[];
  /** Of a pair that was judged: it is never left out. */
  readonly weight?: number;
}
export type PairsOf = (records: readonly RecordedReport[], planted: readonly Planted[]) => Iterable<Pair>;

const PRIOR = 1.5;
/** A planted pair counts as much as so many others; plain prose, on which no rule was written, twice that; an article’s pair less. */
const WEIGHTS = { planted: 3, plain: 2, beside: 0.15 };
/** Of the pairs of other articles each so manieth is taken. */
const EVERY = 5;
const LEAST = [0.2, 0.3, 0.4, 0.5];

/** Prints, for each set, what weights fitted to the others would find of it; writes `file` under src/ but with --dry. `names`: of the constants, by kind. */
export async function fitPairs(
  pairsOf: PairsOf,
  file: string,
  about: string,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  const { values: asked } = parseArgs({ options: { beside: { type: 'string' }, dry: { type: 'boolean' } } });
  const rows: (Row & { set: string; kind: string })[] = [];
  const sets = [...FINDING_SETS, ...PLAIN_SETS];
  await withStatementReader(
    async (reader) => {
      for (const set of sets) {
        const { records, planted } = await recordsOfSet(join(import.meta.dirname, '..', set), reader);
        const plain = PLAIN_SETS.includes(set) ? WEIGHTS.plain : 1;
        for (const pair of pairsOf(records, planted)) rows.push({ ...pair, set, weight: pair.weight ?? plain * (pair.isSo ? WEIGHTS.planted : 1) }); // biome-ignore format: one line
      }
    },
    { kind: 'auto' },
  );
  if (asked.beside !== undefined) {
    const records = readFileSync(asked.beside, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as RecordedReport); // biome-ignore format: one line
    let n = 0;
    for (const pair of pairsOf(records, [])) if (pair.weight !== undefined || n++ % EVERY === 0) rows.push({ ...pair, set: 'beside', weight: pair.weight ?? WEIGHTS.beside * EVERY }); // biome-ignore format: one line
  }
  const constants = Object.entries(names).map(([kind, name]) => {
    const own = rows.filter((one) => one.kind === kind);
    for (const set of sets) {
      const held = own.filter((one) => one.set === set);
      if (held.length === 0) continue;
      const weights = fitWeights(own.filter((one) => one.set !== set), PRIOR); // biome-ignore format: one line
      const at = LEAST.map((least) => {
        const found = held.filter(({ features }) => likelihoodBy(features, weights) >= least);
        return `from ${least}: ${found.filter(({ isSo }) => isSo).length} so, ${found.filter(({ isSo }) => !isSo).length} not planted`;
      });
      console.log(`${kind} ${set}: ${held.filter(({ isSo }) => isSo).length} pairs; ${at.join('; ')}`);
    }
    return `export const ${name}: readonly number[] = [\n  ${fitWeights(own, PRIOR).join(', ')},\n];\n`;
  });
  if (asked.dry !== true) writeFileSync(join(import.meta.dirname, '..', file), `${about}\n${constants.join('')}`);
}

/** Whether the passage stands on the planted words. */
export function standsOn(
  { report }: RecordedReport,
  spans: readonly { readonly start: number; readonly end: number }[],
  quote: string,
): boolean {
  // biome-ignore format: one line
  const start = report.text.indexOf(quote);
  return start >= 0 && spans.some((span) => span.start < start + quote.length && start < span.end);
}
