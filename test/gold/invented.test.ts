// In: the gold of invented reports. Out: proof that its offsets cut words, that no word has two outermost speakers, and that inner ones are held.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INVENTED_PATH, InventedReport } from '../../scripts/measure-invented.ts';

const reports = readFileSync(INVENTED_PATH, 'utf8')
  .trim()
  .split('\n')
  .map((line) => InventedReport.parse(JSON.parse(line)));
type Told = InventedReport['attributions'][number];
const partsOf = ({ source, cue, content }: Told) => [...source, ...cue, ...content];

describe('the gold of invented reports', () => {
  it('holds both halves, each report once', () => {
    expect(reports.map(({ half }) => half)).toEqual([...Array(19).fill('open'), ...Array(18).fill('blind')]);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(37);
  });

  it.each(reports.map((one) => [one.id, one] as const))('cuts no word of %s in two', (_, { text, attributions, inner }) => {
    for (const one of [...attributions, ...inner]) {
      expect(one.cue).toHaveLength(1);
      expect(one.content.length).toBeGreaterThan(0);
      for (const [start, end] of [...partsOf(one), ...one.addressee]) {
        expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
        expect(/\w/.test(text[start]!) && /\w/.test(text[start - 1] ?? '')).toBe(false);
        expect(/\w/.test(text[end - 1]!) && /\w/.test(text[end] ?? '')).toBe(false);
      }
    }
  });

  it.each(reports.map((one) => [one.id, one] as const))('gives no word of %s two cues, and holds what is inside', (_, report) => {
    const { attributions, inner } = report;
    const words = attributions.flatMap(({ cue, content }) => [...cue, ...content]).sort((a, b) => a[0] - b[0]);
    for (const [i, [start]] of words.entries()) if (i > 0) expect(start).toBeGreaterThanOrEqual(words[i - 1]![1]);
    for (const one of inner) {
      const holder = [...attributions, ...inner].find(({ cue }) => cue[0]![0] === one.outer[0]![0])!;
      for (const [start, end] of partsOf(one))
        expect(holder.content.some(([from, to]) => from <= start && end <= to)).toBe(true);
    }
  });
});
