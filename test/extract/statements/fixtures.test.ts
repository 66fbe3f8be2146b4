// Each folder of test/fixtures/extract is a case: report.txt in, expected.json out, about.md says why it is there.
// A missing expected.json is written; a changed answer is saved beside it as changed.json, to be looked at and renamed.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readByRules } from '../../../src/extract/statements/rules-reader.ts';
import type { Passage } from '../../../src/record/passage.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/extract');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'report.txt')))
  .map((entry) => entry.name);

describe('statement fixtures', () => {
  it.each(cases)('reads %s', (name) => {
    const path = (file: string) => join(folder, name, file);
    const text = readFileSync(path('report.txt'), 'utf8');
    const answer = answerFor(text);
    if (!existsSync(path('expected.json'))) {
      if (process.env.CI) throw new Error(`expected.json is missing in ${name}`);
      writeFileSync(path('expected.json'), answer);
    }
    const expected = readFileSync(path('expected.json'), 'utf8');
    if (answer === expected) rmSync(path('changed.json'), { force: true });
    else writeFileSync(path('changed.json'), answer);
    expect(JSON.parse(answer)).toEqual(JSON.parse(expected));
    expect(existsSync(path('about.md'))).toBe(true);
  });
});

/** Statements and notes with their words cut out, so that a reviewer need not count characters. */
function answerFor(text: string): string {
  const reading = understand(reportOf(text));
  const { statements, notes } = readByRules(reading);
  const pieces = ({ spans }: Passage) => spans.map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`);
  const answer = {
    statements: statements.map(({ form, act, polarity, source, cue, content, addressee, occasion, confidence }) => ({
      form,
      act,
      polarity,
      source: pieces(source),
      cue: pieces(cue),
      content: pieces(content),
      addressee: pieces(addressee),
      occasion: pieces(occasion),
      confidence,
    })),
    notes: [...reading.notes, ...notes],
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
