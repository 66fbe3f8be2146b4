// One folder of test/fixtures/read is one case: source.*, what it is about, and what reading it must give. A missing
// expected.json is written; `vitest run test/read/fixtures -u` writes all anew, for review in the diff.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/read/read-sources.ts';
import { keepsCodePoints, keepsPlainText, tiesPageToSource } from '../laws/reading-laws.ts';

const cases = join(import.meta.dirname, '../fixtures/read');

describe('reading a fixture', () => {
  for (const name of readdirSync(cases).sort()) {
    const folder = join(cases, name);
    const source = readdirSync(folder).find((file) => file.startsWith('source.'))!;

    it(`${name}: ${readFileSync(join(folder, 'about.md'), 'utf8').trim()}`, async () => {
      const outcomes: unknown[] = [];
      for await (const outcome of readSources([join(folder, source)])) {
        if (outcome.outcome === 'refused') {
          const { refused, ...rest } = outcome;
          outcomes.push({ ...rest, refused: { ...refused, origin: relative(folder, refused.origin) } });
          continue;
        }
        const { sourceMap, ...rest } = outcome;
        outcomes.push({ ...rest, origin: relative(folder, outcome.origin), runs: sourceMap?.runs.length ?? null });
        keepsPlainText(outcome.report.text);
        keepsCodePoints(outcome.report.text);
        if (source === 'source.html') tiesPageToSource(readFileSync(join(folder, source), 'utf8'));
      }
      await expect(`${JSON.stringify(outcomes, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
    });
  }
});
