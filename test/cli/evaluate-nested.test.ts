// Statements inside statements measured on a small invented gold.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/analyse/attribution-score.ts';
import { evaluateNested, readNestedGold } from '../../src/cli/evaluate-nested.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-nested-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Spans of words of TEXT: "Reyk" → [[0, 4]]; each the first occurrence from `after` on. */
const TEXT =
  'Okker said Reyk told him that Varga hoped the toll would fall by spring. Tamsin agreed that it was late. Solvane said so.';
const at = (words: string): [number, number][] => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(words);
  return [[start, start + words.length]];
};
const attribution = (source: string, cue: string, content: string): Attribution => ({
  source: source === '' ? [] : at(source),
  cue: at(cue),
  content: at(content),
});

const OUTER = attribution('Okker', 'said', 'Reyk told him that Varga hoped the toll would fall by spring');
const SHORT = attribution('Tamsin', 'agreed', 'that it was late');
const NESTED = attribution('Reyk', 'told', 'that Varga hoped the toll would fall by spring');
const DEEPER = attribution('Varga', 'hoped', 'the toll would fall by spring');
const WRONG_SOURCE = { ...NESTED, source: at('him') };
const IN_SHORT = attribution('it', 'was', 'late');
const FALSE_ALARM = attribution('', 'would fall', 'by spring');

const TEXTS = fileOf(
  'texts.ndjson',
  ['sund-1', 'sund-2', 'sund-3']
    .map((id) => JSON.stringify({ id, text: TEXT, attributions: [OUTER, SHORT] }))
    .join('\n'),
);
const GOLD = fileOf('nested.ndjson', JSON.stringify({ id: 'sund-1', outer: OUTER.cue, ...NESTED }));
const ABOUT = fileOf('about.json', JSON.stringify({ articles: ['sund-1', 'sund-2'], outer: 2 }, null, 2));

const score = async (answers: Record<string, readonly Attribution[]>, about?: string) => {
  const { documents, missing, scores } = evaluateNested(
    await readNestedGold(GOLD, TEXTS, about),
    new Map(Object.entries(answers)),
  );
  const { precision, recall, gold } = scores['who-said-what'];
  return { documents, missing, precision, recall, gold };
};

describe('evaluate nested', () => {
  it.each([
    ['what is right', [NESTED], 100, 100],
    ['nothing', [], 0, 0],
    ['the outer one and what is outside it, left out', [OUTER, SHORT, NESTED], 100, 100],
    ['what is two levels down, left out', [NESTED, DEEPER], 100, 100],
    ['what is inside a content of few words, left out', [NESTED, IN_SHORT], 100, 100],
    ['another source', [WRONG_SOURCE], 0, 0],
    ['a false alarm outside any nested content', [NESTED, attribution('Reyk', 'told', 'Reyk')], 50, 100],
  ])('scores %s', async (_, found, precision, recall) => {
    expect(await score({ 'sund-1': found })).toEqual({ documents: 1, missing: 0, precision, recall, gold: 1 });
  });

  it('counts false alarms of texts that were gone through and have no case', async () => {
    expect(await score({ 'sund-1': [NESTED], 'sund-2': [FALSE_ALARM] }, ABOUT)).toEqual({
      documents: 2,
      missing: 0,
      precision: 50,
      recall: 100,
      gold: 1,
    });
    expect(await score({ 'sund-1': [NESTED] }, ABOUT)).toMatchObject({ documents: 2, missing: 1 });
  });

  it.each([
    ['a list of articles without their text', fileOf('lost.json', '{"articles": ["vell-1"]}'), 'no text of this id'],
    ['a list that is none', fileOf('none.json', '[1]'), 'no list of articles'],
  ])('refuses %s', async (_, about, message) => {
    const failure = await score({}, about).catch((error) => error);
    expect(failure).toMatchObject({ name: 'DualtrackError', code: 'invalid-gold' });
    expect(failure.message).toContain(message);
  });
});
