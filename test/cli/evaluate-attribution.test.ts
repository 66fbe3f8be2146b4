import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type Attribution, MEASURES } from '../../src/analyse/attribution-score.ts';
import { evaluateAnswers, evaluateReader } from '../../src/cli/evaluate-attribution.ts';
import type { StatementReader } from '../../src/extract/statement-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

const TEXT = 'Tamsin said Belmark would pay.';
const ATTRIBUTION = { source: [[0, 6]], cue: [[7, 11]], content: [[12, 29]] };
const GOLD = { id: 'sund-1', text: TEXT, attributions: [ATTRIBUTION] };

describe('evaluate attribution', () => {
  it.each([
    ['attributions', { id: 'sund-1', attributions: [ATTRIBUTION] }],
    [
      'statements, nested ones left out',
      {
        id: 'sund-1',
        statements: [
          { within: null, source: { spans: [[0, 6]] }, cue: { spans: [[7, 11]] }, content: { spans: [[12, 29]] } },
          { within: 'x', source: { spans: [[0, 6]] }, cue: { spans: [] }, content: { spans: [[12, 19]] } },
        ],
      },
    ],
  ])('scores answers given as %s', async (name, answer) => {
    const { documents, missing, scores } = await evaluateAnswers(
      fileOf(`${name}-gold.ndjson.gz`, [GOLD]),
      fileOf(`${name}.ndjson`, [answer]),
    );
    expect([documents, missing]).toEqual([1, 0]);
    for (const measure of MEASURES) expect([measure, scores[measure].f1]).toEqual([measure, 100]);
  });

  it('counts the first of several annotators, and texts without an answer', async () => {
    const second = { ...GOLD, attributions: [] };
    const other = { ...GOLD, id: 'sund-2' };
    const evaluation = await evaluateAnswers(
      fileOf('several.ndjson', [GOLD, second, '', other]),
      fileOf('one.ndjson', [{ id: 'sund-1', attributions: [ATTRIBUTION] }]),
    );
    expect(evaluation).toMatchObject({ documents: 2, missing: 1 });
    expect(evaluation.scores['who-said-what']).toEqual({
      precision: 100,
      recall: 50,
      f1: expect.closeTo(66.7, 1),
      gold: 2,
    });
  });

  it.each([
    ['no JSON', '{', 'invalid-gold', 'not JSON: '],
    ['no text', '{"id": "a", "attributions": []}', 'invalid-gold', 'not a line of gold: '],
    ['spans as objects', JSON.stringify({ ...GOLD, attributions: [{ source: [{}] }] }), 'invalid-gold', 'not a line'],
  ])('refuses gold with %s', async (name, line, code, message) => {
    const path = fileOf(`${name}.ndjson`, [line]);
    const failure = await evaluateAnswers(path, path).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DualtrackError', code });
    expect(failure.message).toContain(message);
  });

  it('refuses a file that is not there', async () => {
    const failure = await evaluateAnswers(join(folder, 'none'), join(folder, 'none')).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DualtrackError', code: 'unreadable-input' });
  });

  it('lets a reader answer', async () => {
    const passage = (start: number, end: number) => ({ spans: [{ start, end }], text: TEXT.slice(start, end) });
    const none = { spans: [], text: '' };
    const reader: StatementReader = {
      name: 'by hand/1',
      readStatements: async (readings) =>
        readings.map(() => ({
          statements: [
            {
              kind: 'statement',
              id: 's',
              within: null,
              form: 'indirect',
              act: 'say',
              polarity: 'positive',
              source: { ...passage(0, 6), actor: null },
              cue: passage(7, 11),
              content: passage(12, 29),
              addressee: { ...none, actor: null },
              occasion: none,
              when: null,
              confidence: 1,
            },
          ],
          notes: [],
        })),
      close: async () => {},
    };
    const { scores, missing } = await evaluateReader(fileOf('read.ndjson', [GOLD]), reader);
    expect([missing, scores['who-said-what'].f1, scores['exact content'].f1]).toEqual([0, 100, 100]);
  });
});

const shared = resolve(import.meta.dirname, '../../../shared');
const script = join(shared, 'eval/score-attribution.mjs');
const dev = join(shared, 'corpora/attribution/dev.ndjson.gz');
const isThere = existsSync(script) && existsSync(dev);
if (!isThere) console.log('skipped: the reference scorer and its gold are not beside this clone (../shared)');

describe.skipIf(!isThere)('the reference scorer', () => {
  /** Gold bent in seeded ways: shifted, shortened, dropped, doubled, sources swapped. */
  function bend(attributions: readonly Attribution[], next: () => number): Attribution[] {
    const bent = (pairs: Attribution['source']) =>
      pairs.flatMap(([start, end]) => {
        const kind = next();
        if (kind < 0.1) return [];
        if (kind < 0.4) return [[start, end] as const];
        const from = Math.max(0, start + Math.floor((next() - 0.5) * 40));
        return [[from, Math.max(from, end + Math.floor((next() - 0.5) * 60))] as const];
      });
    return attributions.flatMap(({ source, cue, content }, index) => {
      const other = attributions[(index + 1) % attributions.length]!;
      const one = { source: bent(next() < 0.15 ? other.source : source), cue: bent(cue), content: bent(content) };
      return next() < 0.2 ? [] : next() < 0.1 ? [one, one] : [one];
    });
  }

  it.each([1, 2, 3])('gives the very same figures on bent gold %i', async (seed) => {
    const { readLines, tally, addDocument, figures } = await import(pathToFileURL(script).href);
    let state = seed;
    // Mulberry32: a seeded stream of numbers from 0 to 1.
    const next = () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    const seen = new Set<string>();
    const counts = tally();
    const answers: unknown[] = [];
    for (const { id, text, attributions } of readLines(dev)) {
      if (seen.has(id)) continue;
      seen.add(id);
      const bent = bend(attributions, next);
      addDocument(counts, text, attributions, bent);
      answers.push({ id, attributions: bent });
    }
    const { documents, scores } = await evaluateAnswers(dev, fileOf(`bent-${seed}.ndjson`, answers));
    expect(documents).toBe(seen.size);
    const expected = figures(counts);
    for (const measure of MEASURES) {
      const { p, r, f, gold } = expected[measure];
      const { precision, recall, f1, gold: counted } = scores[measure];
      // Sums of shares are taken in another order there: equal to nine digits behind the point.
      const same = [p, r, f].map((figure) => expect.closeTo(figure, 9));
      expect([measure, precision, recall, f1, counted]).toEqual([measure, ...same, gold]);
    }
    expect(scores['who-said-what'].f1).toBeGreaterThan(10);
    expect(scores['who-said-what'].f1).toBeLessThan(90);
  });
});
