import { describe, expect, it } from 'vitest';
import { subjectOfParticiple } from '../../../src/extract/events/subject-of-participle.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import { readingOf } from '../../understand/reading-of.ts';

function subjectIn(marked: string): string | null {
  const at = marked.indexOf('▸');
  const text = marked.replace(/[▸◂]/g, '');
  const [view] = viewSentences(readingOf(text));
  const from = view!.tokens.findIndex(({ start }) => start === at);
  const told = subjectOfParticiple(view!, { from, to: from + 1 });
  if (told === null) return null;
  return told.subject
    .map((phrase) => spanOf(view!, phrase))
    .map(({ start, end }) => text.slice(start, end))
    .join(' & ');
}

describe('subjectOfParticiple', () => {
  it.each<[string, string | null]>([
    ['Varga will not beat Okker by ▸attacking◂ Venn.', 'Varga'],
    ['Okker opened a rally ▸blasting◂ Varga.', 'Okker'],
    ['Tarsk left the pact without ▸accusing◂ Belmark.', 'Tarsk'],
    ['Varga accused Okker of ▸arming◂ rebels.', null],
    ['Police arrested men ▸attacking◂ the port.', null],
    ['Varga called for a resolution ▸condemning◂ Tarsk.', null],
    ['The ▸shelling◂ went on.', null],
    ['The states sued the council, ▸calling◂ it a sham.', 'The states'],
    ['Okker was attacked by rebels, ▸killing◂ him.', null],
    ['Although the council backed Okker, ▸protesting◂ bakers left.', null],
  ])('%s → %s', (marked, subject) => expect(subjectIn(marked)).toBe(subject));
});
