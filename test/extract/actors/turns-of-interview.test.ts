import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { passageOf } from '../../../src/record/passage.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { statementBy } from './statement-by.ts';

const ASKED = 'Marit Szolt has suggested that she could guard it. Did she?';

/** Who “she” is before “said” in an answer. */
function whoIs(answer: string): string | null | undefined {
  const text = `Yelda Ruun chairs the commission. Dagny Holt met her.\n\nHolt: ${ASKED}\n\nRuun: ${answer}`;
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const turn = (label: string, words: string) => {
    const source = span(`${label}:`);
    const colon = { start: source.end - 1, end: source.end };
    const passages = { cue: passageOf(text, [colon]), content: passageOf(text, [span(words)]) };
    return statementBy(text, { start: source.start, end: colon.start }, { id: label, form: 'direct', ...passages });
  };
  const she = span('he said', text.indexOf(answer));
  const told = { start: she.start - 1, end: she.start + 2 };
  const inner = statementBy(text, told, { id: 'inner', form: 'indirect', cue: passageOf(text, [{ start: she.start + 3, end: she.end }]), content: passageOf(text, [span('that she', she.end)]) }); // biome-ignore format: one line
  const { entries } = resolveActors(understand(reportOf(text)), [turn('Holt', ASKED), turn('Ruun', answer), inner]);
  return entries.flatMap((entry) => (entry.kind === 'statement' && entry.id === 'inner' ? [entry.source.actor?.name ?? null] : []))[0]; // biome-ignore format: one line
}

describe('“she” in a turn of an interview is neither who speaks nor who has asked', () => {
  it.each<[string, string | null]>([
    ['Not to me. She said that she would guard it.', 'Marit Szolt'],
    ['I have asked Ingrid Solvane, and she said that she understood.', 'Ingrid Solvane'],
  ])('%s', (answer, expected) => expect(whoIs(answer)).toBe(expected));
});
