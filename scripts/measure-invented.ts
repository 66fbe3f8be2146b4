// Statements of invented reports in many genres (interviews, live pages, courts, opinion, translated agencies …) against test/gold/invented.ndjson.
// Out: figures in percent; alone, a line a reader and half.
//
//   node scripts/measure-invented.ts [model|quick|rules]
import { join } from 'node:path';
import { z } from 'zod';
import { evaluate } from '../src/cli/evaluate-attribution.ts';
import { GoldAttribution, Pairs, readShaped, recordTexts } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { ACTS, POLARITIES, type Statement } from '../src/record/statement.ts';

export const INVENTED_PATH = join(import.meta.dirname, '../test/gold/invented.ndjson');
const Told = GoldAttribution.extend({ addressee: Pairs, act: z.enum(ACTS), polarity: z.enum(POLARITIES) });
export const InventedReport = z.object({
  id: z.string().min(1),
  /** open: read with the program's answers at hand; blind: only counted, until the figures of the first sight stood. */
  half: z.enum(['open', 'blind']),
  text: z.string().min(1),
  attributions: z.array(Told),
  /** Statements inside those; `outer` is the cue of the one that holds it. */
  inner: z.array(Told.extend({ outer: Pairs })),
});
export type InventedReport = z.infer<typeof InventedReport>;

export type Kind = 'model' | 'quick' | 'rules';
const FIGURES = ['who-said-what', 'exact source', 'exact cue', 'exact content'] as const;

/** F1 of outermost statements, and acts right of those that share a word of the cue with a gold one; of one half or of both. */
export async function measureInvented(kind: Kind, half?: InventedReport['half']): Promise<Record<string, number>> {
  const golds: InventedReport[] = [];
  const hint = 'see test/gold/README.md';
  for await (const one of readShaped(INVENTED_PATH, InventedReport, hint))
    if (half === undefined || one.half === half) golds.push(one);
  const records = await withStatementReader((reader) => recordTexts(golds, reader), { kind });
  const pairs = ({ spans }: Statement['cue']) => spans.map(({ start, end }): [number, number] => [start, end]);
  const found = new Map(
    [...records].map(([id, { entries }]) => [
      id,
      entries.filter((entry) => entry.kind === 'statement' && entry.within === null) as Statement[],
    ]),
  );
  const answers = new Map(
    [...found].map(([id, statements]) => [
      id,
      statements.map(({ source, cue, content }) => ({
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      })),
    ]),
  );
  const { scores } = evaluate(golds, answers);
  let [right, met] = [0, 0];
  for (const { id, attributions } of golds)
    for (const { cue, act } of attributions) {
      const one = found
        .get(id)
        ?.find((statement) =>
          statement.cue.spans.some(({ start, end }) => cue.some(([from, to]) => start < to && end > from)),
        );
      if (one === undefined) continue;
      met++;
      if (one.act === act) right++;
    }
  return {
    ...Object.fromEntries(FIGURES.map((name) => [`${name} F1`, scores[name].f1])),
    'acts of statements found': (100 * right) / Math.max(met, 1),
  };
}

if (import.meta.main) {
  const [asked] = process.argv.slice(2) as Kind[];
  for (const kind of asked ? [asked] : (['model', 'quick', 'rules'] as const))
    for (const half of ['open', 'blind', undefined] as const) {
      const figures = Object.entries(await measureInvented(kind, half));
      console.log(kind, half ?? 'both', figures.map(([name, value]) => `${name} ${value.toFixed(1)}`).join(', '));
    }
}
