import { describe, expect, it } from 'vitest';
import { reportsCorrected } from '../../src/record/corrected-reports.ts';
import type { Correction } from '../../src/record/correction.ts';

const who = { by: 'M. Lindt', at: '2033-09-01T10:00:00Z', why: null };
const undo = (id: string, undoes: string): Correction => ({ ...who, id, what: 'undo', undoes });

describe('reports of which corrections change something', () => {
  it('are none of corrections about actors, and undos made by hand that go round end', () => {
    const hide: Correction = { ...who, id: 'h', what: 'hide', actor: { kind: 'person', name: 'Lev Oranov', reports: [] } }; // biome-ignore format: one line
    const all = [hide, undo('a', 'b'), undo('b', 'a'), undo('c', 'h')];
    expect(reportsCorrected(all, (id) => all.find((one) => one.id === id))).toEqual(new Set());
  });
});
