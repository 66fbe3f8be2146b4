// The model gives the same bytes whatever the batch, the order and the number of threads (law 2), on the sample reports.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL_FOLDERS } from '../../../src/cli/with-statement-reader.ts';
import { chooseReader } from '../../../src/extract/choose-reader.ts';
import { readReports } from '../../../src/extract/read-reports.ts';
import { readSources } from '../../../src/read/read-sources.ts';
import type { NewsReport } from '../../../src/record/news-report.ts';

const root = resolve(import.meta.dirname, '../../..');
const model = (threads: number, kind: 'model' | 'quick') =>
  chooseReader(MODEL_FOLDERS, { kind, threads, threshold: 0 });

async function readSamples(): Promise<NewsReport[]> {
  const reports: NewsReport[] = [];
  for await (const outcome of readSources([resolve(root, 'samples/reports')], { from: 'auto' }))
    if (outcome.outcome === 'read') reports.push(outcome.report);
  return reports.slice(0, 32);
}

/** All that is read from each report as JSON, by the report's id. */
async function readIn(
  reader: ReturnType<typeof model>,
  reports: readonly NewsReport[],
  batch: number,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (let from = 0; from < reports.length; from += batch) {
    const part = reports.slice(from, from + batch);
    const read = await readReports(part, reader);
    for (const [i, report] of part.entries()) answers.set(report.id, JSON.stringify(read[i]));
  }
  return answers;
}

describe.each(['model', 'quick'] as const)('the %s reader', async (kind) => {
  const reports = await readSamples();
  const one = model(1, kind);
  const expected = await readIn(one, reports, 1);

  it('finds statements in the samples, every span cut from the text', () => {
    const statementsOf = (json: string) =>
      JSON.parse(json).entries.filter(({ kind }: { kind: string }) => kind === 'statement');
    expect([...expected.values()].flatMap(statementsOf).length).toBeGreaterThan(reports.length);
    for (const [id, json] of expected) {
      const { text } = reports.find((report) => report.id === id)!;
      for (const { source, cue, content } of statementsOf(json))
        for (const part of [source, cue, content])
          expect(part.text).toBe(
            part.spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)).join(' '),
          );
    }
  });

  const turned = [...reports].reverse();
  const shuffled = [...turned.filter((_, i) => i % 3 === 1), ...turned.filter((_, i) => i % 3 !== 1)];

  it('gives the same bytes for a batch of 32 in another order', async () =>
    expect(await readIn(one, shuffled, 32)).toEqual(expected));

  it('gives the same bytes on two threads, in batches of 5', async () => {
    const two = model(2, kind);
    try {
      expect(await readIn(two, reports, 5)).toEqual(expected);
    } finally {
      await two.close();
    }
  });
});
