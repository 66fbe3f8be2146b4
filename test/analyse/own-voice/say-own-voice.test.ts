import { describe, expect, it } from 'vitest';
import { findOwnVoice } from '../../../src/analyse/own-voice/find-own-voice.ts';
import type { RecordedReport } from '../../../src/record/entry.ts';
import { reportOf } from '../../understand/reading-of.ts';

const says = (text: string, parts = {}) => {
  const record = {
    report: reportOf(text, parts),
    entries: [],
    actors: [],
    notes: [],
    reader: '',
  } satisfies RecordedReport;
  return findOwnVoice(record).map((finding) => finding.says);
};

describe('the heading of a finding on a report’s own voice', () => {
  it.each([
    ['It is a poor bargain.', 'It is a poor bargain'],
    ['It was a thin result for the port.', 'It was a thin result'],
    ['The board treated them like scrap metal.', 'treated them like scrap'],
    ['It is a disgrace that they left.', 'It is a disgrace'],
  ])('quotes %j up to its noun', (text, words) =>
    expect(says(text, { outlet: 'Vell Observer' })[0]).toContain(`judges with “${words}”`),
  );

  it.each([
    [{ outlet: 'Vell Observer', agency: 'Meridian' }, 'Vell Observer judges'],
    [{ agency: 'Meridian', title: 'Port is sold' }, 'Meridian judges'],
    [{ title: 'Port is sold' }, '“Port is sold” judges'],
    [{ id: '0123456789abcdef' }, 'report 01234567 judges'],
  ])('names who printed it: %j', (parts, words) => expect(says('It is a poor bargain.', parts)[0]).toContain(words));
});
