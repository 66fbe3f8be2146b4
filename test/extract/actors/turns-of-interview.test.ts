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

/** Who “you” is in the first of two turns. */
function whoIsYou(asked: string, answered: string): string | null {
  const text = `Yelda Ruun chairs the commission. Dagny Holt met her.\n\nHolt: ${asked}\n\n${answered}`;
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const turn = (id: string, label: string, words: string) => {
    const { start, end } = at(`${label}: `);
    const passages = {
      cue: passageOf(text, [{ start: end - 2, end: end - 1 }]),
      content: passageOf(text, [at(words, end)]),
    };
    return statementBy(text, { start, end: end - 2 }, { id, form: 'direct', ...passages });
  };
  const you = at('you ', text.indexOf(asked));
  const cue = passageOf(text, [at('think', you.end)]);
  const inner = statementBy(text, { start: you.start, end: you.end - 1 }, { id: 'inner', form: 'indirect', cue, content: passageOf(text, [at('that it holds', you.end)]) }); // biome-ignore format: one line
  const label = answered.slice(0, answered.indexOf(':'));
  const { entries } = resolveActors(understand(reportOf(text)), [turn('first', 'Holt', asked), turn('second', label, answered.slice(label.length + 2)), inner]); // biome-ignore format: one line
  return entries.flatMap((entry) => (entry.kind === 'statement' && entry.id === 'inner' ? [entry.source.actor?.name ?? null] : []))[0]!; // biome-ignore format: one line
}

describe('“you” in a turn that asks is who answers it', () => {
  it.each<[string, string, string | null]>([
    ['Do you think that it holds?', 'Ruun: I do.', 'Yelda Ruun'],
    ['Many, as you think that it holds, agree.', 'Ruun: I do.', null],
    ['Marit Szolt asked, “Do you think that it holds?” Did she?', 'Ruun: She did.', null],
    ['Do you think that it holds?', 'Holt: Or not?', null],
  ])('%s %s', (asked, answered, expected) => expect(whoIsYou(asked, answered)).toBe(expected));
});
