// Which entries of a report its paper took back, as its page marks them.
import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../../src/serve/contract/findings.ts';
import { takenBackIn } from '../../../src/workbench/reader/use-taken-back.ts';

const part = (role: string, reportId: string, entryId: string | null) => ({ role, reportId, entryId }) as JudgedFinding['parts'][number]; // biome-ignore format: one line
const NOTICE = part('notice', 'second', 'n');
const found = (parts: JudgedFinding['parts'], verdict: string | null = null) =>
  ({ parts, judgment: verdict === null ? null : { verdict } }) as JudgedFinding;
const WITHDRAWN = [NOTICE, part('withdrawn', 'first', 'a'), part('withdrawn', 'other', 'b'), part('replacement', 'second', 'c')]; // biome-ignore format: one line

describe('what a paper took back', () => {
  it.each<[string, JudgedFinding[] | null, string, string[]]>([
    ['is marked in the report that has it', [found(WITHDRAWN)], 'first', ['a']],
    ['is not what stands in its place', [found(WITHDRAWN)], 'second', []],
    ['is nothing that a person rejected', [found(WITHDRAWN, 'rejected')], 'first', []],
    ['is still so where a person put its words right', [found(WITHDRAWN, 'corrected')], 'first', ['a']],
    ['is nothing without an answer', null, 'first', []],
  ])('%s', (_, items, reportId, entries) => {
    const taken = takenBackIn(items === null ? null : { items }, reportId);
    expect([...taken.keys()]).toEqual(entries);
    expect([...taken.values()].every((notice) => notice === NOTICE)).toBe(true);
  });
});
