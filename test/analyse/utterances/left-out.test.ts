import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../src/analyse/utterances/left-out.ts';
import type { Edit } from '../../../src/record/finding.ts';

const edit = (what: Edit['what'], before: string): Edit => ({
  what,
  before: { text: before, spans: [] },
  after: { text: '', spans: [] },
});

describe('words left out of a quotation', () => {
  it.each<[string, string | null]>([
    ['if it meant that no child went hungry', 'if it meant that no child went hungry'],
    ['We need it. But it would not mean that', 'But it would not mean that'],
    [', unless the ships leave', 'unless the ships leave'],
    ['on Thursday', null],
    ['I know every street they live in', null],
    ['the iffy yard', null],
  ])('“%s”', (words, told) => expect(leftOut([edit('cut', words)])).toBe(told));
  it('are none that were put in', () => expect(leftOut([edit('added', 'if we must')])).toBeNull());
});
