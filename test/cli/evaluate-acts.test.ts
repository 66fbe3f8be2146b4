// Acts and polarities measured on a small invented gold, with the spans given and end to end.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluateActs, readActGold } from '../../src/cli/evaluate-acts.ts';
import { formatActEvaluation } from '../../src/cli/evaluate-acts-command.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-acts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

//                     0         1         2         3         4         5         6         7         8
//                     0123456789012345678901234567890123456789012345678901234567890123456789012345678901234
const TEXT = 'Tamsin said that Belmark would pay. Varga denied that a convoy crossed. Nothing more.';
const SAID = { source: [[0, 6]], cue: [[7, 11]], content: [[12, 34]] };
const DENIED = { source: [[36, 41]], cue: [[42, 48]], content: [[49, 70]] };
const TEXTS = fileOf('texts.ndjson', [
  { id: 'sund-1', text: TEXT, attributions: [SAID, DENIED, { source: [], cue: [[72, 79]], content: [[80, 84]] }] },
  { id: 'sund-1', text: TEXT, attributions: [] },
  { id: 'sund-2', text: 'No case here.', attributions: [] },
]);
const evaluate = async (cases: readonly unknown[]) =>
  evaluateActs(await readActGold(fileOf(`${cases.length}.ndjson`, cases), TEXTS), createRulesReader());

describe('evaluate acts', () => {
  it('scores acts on the spans given, and those of statements found apart', async () => {
    const { cases, onGoldSpans, onFound } = await evaluate([
      { id: 'sund-1', cue: SAID.cue, act: 'say', polarity: 'positive' },
      { id: 'sund-1', cue: DENIED.cue, act: 'deny', polarity: 'negated' },
      { id: 'sund-1', cue: [[72, 79]], act: 'report', polarity: 'positive' },
    ]);
    expect(cases).toBe(3);
    expect(onGoldSpans).toEqual({
      cases: 3,
      accuracy: expect.closeTo(66.7, 1),
      accuracyWithoutSay: 50,
      polarity: expect.closeTo(66.7, 1),
      // say: P 50, R 100; deny 100; report 0
      macroF1: expect.closeTo((66.67 + 100 + 0) / 3, 1),
      acts: {
        say: { precision: 50, recall: 100, f1: expect.closeTo(66.7, 1), gold: 1 },
        deny: { precision: 100, recall: 100, f1: 100, gold: 1 },
        report: { precision: 0, recall: 0, f1: 0, gold: 1 },
      },
    });
    expect(onFound).toMatchObject({ cases: 2, accuracy: 100, accuracyWithoutSay: 100, polarity: 50 });
  });

  it('prints a line for each way of telling, then one an act', async () => {
    const evaluation = await evaluate([{ id: 'sund-1', cue: DENIED.cue, act: 'deny', polarity: 'positive' }]);
    expect(formatActEvaluation(evaluation)).toBe(
      [
        'spans given      acts 100.0  without say 100.0  macro F1 100.0  polarity 100.0  (cases 1)',
        'statements found acts 100.0  without say 100.0  macro F1 100.0  polarity 100.0  (cases 1)',
        'deny             P 100.0  R 100.0  F1 100.0  (gold 1)',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['an act that is none', { id: 'sund-1', cue: SAID.cue, act: 'sing', polarity: 'positive' }, 'not a line of gold: '],
    ['a cue of no attribution', { id: 'sund-1', cue: [[7, 10]], act: 'say', polarity: 'positive' }, 'no attribution'],
    ['a text that is not there', { id: 'vell-1', cue: SAID.cue, act: 'say', polarity: 'positive' }, 'no attribution'],
  ])('refuses %s', async (_, line, message) => {
    const failure = await evaluate([line]).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DualtrackError', code: 'invalid-gold' });
    expect(failure.message).toContain(message);
  });
});
