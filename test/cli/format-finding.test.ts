// Lines about findings: what a printing leaves out stands on its own line, not at the end of how the finding was reached.
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/cli/format-finding.ts';
import type { Edit, FindingPart } from '../../src/record/finding.ts';

const CUT: Edit = {
  what: 'cut',
  before: { spans: [{ start: 70, end: 101 }], text: 'unless the pilots ask me to stay' },
  after: { spans: [], text: '' },
};

describe('a part that shortens a quotation', () => {
  const variant = (text: string, edits: FindingPart['edits']): FindingPart => ({
    role: 'variant',
    reportId: 'r2',
    entryId: 'e2',
    title: 'Evensen goes',
    outlet: 'Vell Observer',
    published: '2031-03-04T00:00:00Z',
    passage: { spans: [{ start: 10, end: 30 }], text },
    who: 'Tor Evensen',
    through: null,
    wording: 'shortened',
    shared: 0.5,
    edits,
  });
  const lineOf = (edits: FindingPart['edits']) =>
    formatFinding({
      ...{ entries: [], version: 1 },
      ...{ id: 'f1', kind: 'utterance', confidence: 0.9, says: '2 reports have it', how: 'one speaker' },
      ...{ parts: [variant('“I will go”', edits)], judgment: null },
    } as Parameters<typeof formatFinding>[0]).split('\n')[2];

  it('says on its own line what it leaves out', () => {
    expect(lineOf([CUT])).toContain('(shortened, 1 edit, leaving out “unless the pilots ask me to stay”): “I will go”');
  });

  it('says no more where nothing hangs on what was cut', () => {
    expect(lineOf([{ ...CUT, before: { ...CUT.before, text: 'on Thursday' } }])).toContain('(shortened, 1 edit): ');
  });
});
