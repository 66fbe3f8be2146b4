import { describe, expect, it } from 'vitest';
import { mendByRules, type RuleStatement } from '../../../src/extract/model/mend-by-rules.ts';
import { makeStatements } from '../../../src/extract/statements/make-statement.ts';
import { readStatements } from '../../../src/extract/statements/read-statements.ts';
import { NO_MENTION } from '../../../src/record/actor.ts';
import { passageOf } from '../../../src/record/passage.ts';
import type { Statement } from '../../../src/record/statement.ts';
import type { Reading } from '../../../src/understand/reading.ts';
import { readingOf } from '../../understand/reading-of.ts';

function rulesOf(reading: Reading): RuleStatement[] {
  const { drafts } = readStatements(reading);
  return makeStatements(reading, drafts).map((statement, i) => ({ rule: drafts[i]!.rule, statement }));
}

const show = (statements: readonly Statement[]) =>
  statements.map(({ source, content }) => `${source.text}: ${content.text}`);

describe('mendByRules', () => {
  it('adds speech that the model gave to nobody', () => {
    const reading = readingOf('“We will stay in the strait,” Solvane said on Monday.');
    expect(show(mendByRules(reading, [], rulesOf(reading)))).toEqual(['Solvane: “We will stay in the strait,”']);
  });

  it('leaves alone what the model gave to somebody', () => {
    const reading = readingOf('“We will stay in the strait,” Solvane said on Monday.');
    const [byRule] = rulesOf(reading);
    const { text } = reading.report;
    const byModel = { ...byRule!.statement, source: { ...passageOf(text, [{ start: 0, end: 3 }]), actor: null } };
    expect(mendByRules(reading, [byModel], rulesOf(reading))).toEqual([byModel]);
  });

  it.each([
    ['Sund Line has always maintained that it followed the rules.', ['Sund Line: that it followed the rules']],
    ['It is believed that Varga urged him to go.', [': that Varga urged him to go']],
    ['The dial showed that the tank was full.', ['The dial: that the tank was full']],
    ['It showed that the tank was full.', []],
    ['Solvane called for a fleet that would stay in the strait.', []],
    ['Solvane wrote that letter in the strait.', []],
  ])('adds indirect speech by a plain verb and “that” only: %s', (text, expected) => {
    const reading = readingOf(text);
    expect(show(mendByRules(reading, [], rulesOf(reading)))).toEqual(expected);
  });

  it.each([
    ['She', ['She: condolences to the families', 'She: that guns were in Northmarch']],
    ['guns', ['guns: condolences to the families']],
  ])('ends a denial before what the same one did next, where the model has %s express it', (who, expected) => {
    const reading = readingOf('She denied that guns were in Northmarch and expressed condolences to the families.');
    const { text } = reading.report;
    const at = (words: string) => passageOf(text, [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]); // biome-ignore format: one line
    const [denial] = rulesOf(reading);
    const expressed: Statement = {
      ...denial!.statement,
      source: { ...NO_MENTION, ...at(who) },
      cue: at('expressed'),
      content: at('condolences to the families'),
    };
    expect(show(mendByRules(reading, [expressed], rulesOf(reading)))).toEqual(expected);
  });

  it.each([
    ['Okker denied for the third time this year that he would go.', 'for the third', 'that he would go'],
    ['Okker insisted once more that he would go.', 'once', 'that he would go'],
    ['Okker vowed not to repeat that mistake.', 'not', 'not to repeat that mistake'],
  ])('begins a clause where the rules do: %s', (text, opening, expected) => {
    const reading = readingOf(text);
    const rules = rulesOf(reading);
    const start = text.indexOf(opening);
    const cue = { start: text.indexOf(' ') + 1, end: start - 1 };
    const byModel: Statement = {
      ...rules[0]!.statement,
      cue: passageOf(text, [cue]),
      content: passageOf(text, [{ start, end: text.length - 1 }]),
    };
    expect(mendByRules(reading, [byModel], rules).map(({ content }) => content.text)).toEqual([expected]);
  });

  it('gives a participle the subject of its sentence where the model named nobody', () => {
    const reading = readingOf('Solheim rejected the plan, saying ministers had sat on the truth.');
    const saying = rulesOf(reading).find(({ statement }) => statement.cue.text === 'saying')!.statement;
    const nobody = { ...saying, source: { ...NO_MENTION } };
    expect(show(mendByRules(reading, [nobody], rulesOf(reading)))).toEqual(['Solheim: ministers had sat on the truth']);
  });

  it('adds what a point of a list says, and no headline the model passed over', () => {
    const reading = readingOf('Solvane: No Talks Before Summer\n\nThe talks go on.\n\n• Belmark: no to any levy');
    expect(show(mendByRules(reading, [], rulesOf(reading)))).toEqual(['Belmark: no to any levy']);
  });

  it('gives a label of a transcript all that layout gives it', () => {
    const reading = readingOf('Q: Why?\n\nA: We stay.\n\nThe pact holds.\n\nQ: Still?\n\nA: Always.');
    const rules = rulesOf(reading);
    const { text } = reading.report;
    const start = text.indexOf('We stay.');
    const half = { ...rules[1]!.statement, content: passageOf(text, [{ start, end: start + 8 }]) };
    expect(show(mendByRules(reading, [half], rules))).toEqual([
      'Q: Why?',
      'A: We stay. The pact holds.',
      'Q: Still?',
      'A: Always.',
    ]);
  });

  it('adds who said a sentence in which others speak', () => {
    const reading = readingOf('Officials told Arvenia that Tarsk backed the plan, Solvane said on Tuesday.');
    const { text } = reading.report;
    const span = (words: string) => {
      const start = text.indexOf(words);
      return passageOf(text, [{ start, end: start + words.length }]);
    };
    const [byRule] = rulesOf(reading);
    const inner = { ...byRule!.statement, id: 'inner', source: { ...span('Officials'), actor: null } };
    const held = { ...inner, cue: span('told'), content: span('that Tarsk backed the plan') };
    expect(show(mendByRules(reading, [held], rulesOf(reading)))).toEqual([
      'Officials: that Tarsk backed the plan',
      'Solvane: Officials told Arvenia that Tarsk backed the plan',
    ]);
    const crossing = { ...held, content: span('that Tarsk backed the plan, Solvane') };
    expect(mendByRules(reading, [crossing], rulesOf(reading))).toEqual([crossing]);
  });

  it('adds nobody by a relative clause at the end', () => {
    const reading = readingOf('In the spring the count beat Oranov in two districts, who later added twenty seats.');
    expect(mendByRules(reading, [], rulesOf(reading))).toEqual([]);
  });

  it('names the subject of a clause that the model gave to nobody', () => {
    const reading = readingOf(
      'A poll by the institute found that most oppose the levy. The pact will stay, its head, Ingrid Solvane, announced.',
    );
    const { text } = reading.report;
    const nobody = rulesOf(reading).map(({ statement }) => ({
      ...statement,
      confidence: 0.56,
      source: { ...passageOf(text, []), actor: null },
    }));
    const [poll, head] = nobody;
    const swallowed = {
      ...head!,
      content: passageOf(text, [{ start: head!.content.spans[0]!.start, end: text.indexOf(', announced') }]),
    };
    const mended = mendByRules(reading, [poll!, swallowed], rulesOf(reading));
    expect(show(mended)).toEqual([
      'A poll by the institute: that most oppose the levy',
      'its head, Ingrid Solvane,: The pact will stay',
    ]);
    expect(mended.map(({ confidence }) => confidence)).toEqual([0.56, 0.56]);
  });

  it('gives signed quotations to who signed them', () => {
    const reading = readingOf(
      '“He knows the strait well.” ― Wen Calloway\n“The toll is a wall on water.” ― Petra Lindqvar\n',
    );
    const rules = rulesOf(reading);
    const merged = {
      ...rules[0]!.statement,
      content: passageOf(
        reading.report.text,
        rules.flatMap(({ statement }) => statement.content.spans),
      ),
    };
    expect(show(mendByRules(reading, [merged], rules))).toEqual([
      'Wen Calloway: “He knows the strait well.”',
      'Petra Lindqvar: “The toll is a wall on water.”',
    ]);
  });
});
