// The model gives the same bytes whatever the batch, the order and the number of threads (law 2), on the sample reports.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL_FOLDERS } from '../../../src/cli/with-statement-reader.ts';
import { chooseReader } from '../../../src/extract/choose-reader.ts';
import type { StatementReader } from '../../../src/extract/statement-reader.ts';
import { readSources } from '../../../src/read/read-sources.ts';
import type { Reading } from '../../../src/understand/reading.ts';
import { understand } from '../../../src/understand/understand.ts';

const root = resolve(import.meta.dirname, '../../..');
const model = (threads: number, kind: 'model' | 'quick'): StatementReader =>
  chooseReader(MODEL_FOLDERS, { kind, threads, threshold: 0 });

async function readSamples(): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const outcome of readSources([resolve(root, 'samples/reports')], { from: 'auto' }))
    if (outcome.outcome === 'read') readings.push(understand(outcome.report));
  return readings.slice(0, 32);
}

/** Each report's statements as JSON, by the report's id. */
async function readIn(
  reader: StatementReader,
  readings: readonly Reading[],
  batch: number,
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (let from = 0; from < readings.length; from += batch) {
    const part = readings.slice(from, from + batch);
    const read = await reader.readStatements(part);
    for (const [i, { report }] of part.entries()) answers.set(report.id, JSON.stringify(read[i]));
  }
  return answers;
}

describe.each(['model', 'quick'] as const)('the %s reader', async (kind) => {
  const readings = await readSamples();
  const one = model(1, kind);
  const expected = await readIn(one, readings, 1);

  it('finds statements in the samples, every span cut from the text', () => {
    const statements = [...expected.values()].flatMap((json) => JSON.parse(json).statements);
    expect(statements.length).toBeGreaterThan(readings.length);
    for (const [id, json] of expected) {
      const { text } = readings.find(({ report }) => report.id === id)!.report;
      for (const { source, cue, content } of JSON.parse(json).statements)
        for (const part of [source, cue, content])
          expect(part.text).toBe(
            part.spans.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)).join(' '),
          );
    }
  });

  it('gives the same bytes for a batch of 32', async () => expect(await readIn(one, readings, 32)).toEqual(expected));

  it('gives the same bytes in another order', async () => {
    const turned = [...readings].reverse();
    const shuffled = [...turned.filter((_, i) => i % 3 === 1), ...turned.filter((_, i) => i % 3 !== 1)];
    expect(await readIn(one, shuffled, 5)).toEqual(expected);
  });

  it('gives the same bytes on two threads', async () => {
    const two = model(2, kind);
    try {
      expect(await readIn(two, readings, 32)).toEqual(expected);
    } finally {
      await two.close();
    }
  });
});
