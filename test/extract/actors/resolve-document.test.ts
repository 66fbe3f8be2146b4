import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import type { Statement } from '../../../src/record/statement.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { statementBy } from './statement-by.ts';

/** The text between ⟦ and ⟧ is a statement’s source; its actor and the words that it rests on, or null. */
function speakerOf(marked: string): string | null {
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const [found] = resolveActors(understand(reportOf(text)), [statementBy(text, { start, end })]).entries as [Statement];
  const { actor, because } = found.source;
  return actor === null ? null : `${actor.name}: ${text.slice(because!.span.start, because!.span.end)}`;
}

describe('resolveDocument', () => {
  it.each([
    ['⟦A statement by the Northern Land Bank⟧ said so.', 'Northern Land Bank: Northern Land Bank'],
    ['⟦A letter from Ilse Varga⟧ said so.', 'Ilse Varga: Ilse Varga'],
    ['⟦A report issued by the Harbour Commission⟧ said so.', 'Harbour Commission: Harbour Commission'],
    [
      'Finance Minister Ilse Varga came. ⟦A letter from the minister⟧ said so.',
      'Ilse Varga: Finance Minister Ilse Varga',
    ],
    ['Ilse Varga came. ⟦Varga’s letter⟧ said so.', 'Ilse Varga: Varga'],
    ['Ilse Varga was ill. ⟦Her letter⟧ said so.', 'Ilse Varga: Ilse Varga'],
    ['⟦A Northern Land Bank report⟧ said so.', 'Northern Land Bank: Northern Land Bank'],
    // whose it is was said where it was brought in
    [
      'A report by the Harbour Commission came out in Sund. It rained. ⟦The report⟧ said so.',
      'Harbour Commission: Harbour Commission',
    ],
    [
      'The Harbour Commission published a long report. ⟦The report⟧ said so.',
      'Harbour Commission: The Harbour Commission',
    ],
    ['A letter by Ilse Varga came. A letter by Lev Oranov came. ⟦The letter⟧ said so.', 'Lev Oranov: Lev Oranov'],
  ])('%s → %s', (marked, told) => {
    expect(speakerOf(marked)?.replace(': The ', ': ')).toBe(told.replace(': The ', ': '));
  });

  it.each([
    '⟦A letter from Vell⟧ said so.',
    '⟦The report⟧ said so.',
    'A report came out. The Harbour Commission read it. ⟦The report⟧ said so.',
    // another kind of document is another document
    'A letter by Ilse Varga came. ⟦The report⟧ said so.',
    // a book has a name of its own
    'Ilse Varga wrote a book. ⟦The book⟧ said so.',
    'A guard of Ilse Varga who published a report left. ⟦The report⟧ said so.',
  ])('%s → nobody', (marked) => {
    expect(speakerOf(marked)).toBeNull();
  });
});
