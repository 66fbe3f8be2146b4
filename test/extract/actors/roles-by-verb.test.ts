// A source that is a role in; whoever a verb of the report has do its work, out: who heads the board is its head, who founded it its founder.
import { describe, expect, it } from 'vitest';
import { resolve } from './resolve-marked.ts';

// What is told of Tor Venn, and the role that is asked for two sentences on, after Ilse Varga has spoken.
const CASES: Readonly<Record<string, readonly (readonly [told: string, role: string])[]>> = {
  'leads it': [
    ['Tor Venn, who chairs the Harlan Institute, came.', 'the chairman'],
    ['Tor Venn heads the Harlan Institute in Vell.', 'the institute’s head'],
    ['Tor Venn has led the Harlan Institute since 2019.', 'the institute’s leader'],
    ['Tor Venn, a former banker, runs the harbour board.', 'the board’s head'],
    ['Tor Venn was appointed on Monday to head the Harlan Institute.', 'the institute’s head'],
    ['Tor Venn, who coaches the Vell club, came.', 'the coach'],
  ],
  'is called by what was done': [
    ['Tor Venn founded the Harlan Institute in 1990.', 'the founder'],
    ['Tor Venn, who owns a bakery on the quay, came.', 'the owner'],
    ['Tor Venn, who organised the march, came.', 'the organiser'],
    ['Tor Venn wrote the report.', 'the author'],
    ['Daan Okker was jailed. Tor Venn, who represents Okker, came.', 'the lawyer'],
    ['A cook was jailed. Tor Venn, representing the family, came.', 'the family’s lawyer'],
  ],
  'is it by a verb of being, also without an article': [
    ['Tor Venn, who is chief executive of Harlan Mills, came.', 'the company’s chief executive'],
    ['Tor Venn has been director of Harlan Mills since May.', 'the director'],
    ['Tor Venn is head of the harbour board.', 'the board’s head'],
  ],
  'took it up or left it': [
    ['Tor Venn took over as chief executive of Harlan Mills in May.', 'the chief executive'],
    ['Tor Venn succeeded Daan Okker as chief executive of Harlan Mills.', 'the chief executive'],
    ['Tor Venn stepped down as director of Harlan Mills.', 'the former director'],
    ['Tor Venn was replaced as director of Harlan Mills.', 'the former director'],
  ],
};

describe.each(Object.entries(CASES))('who %s', (_, cases) => {
  it.each(cases)('%s → %s', (told, role) => {
    const { told: got } = resolve(`Ilse Varga left. ${told} Varga spoke. “No,” ⟦${role}⟧ said.`);
    expect(got.at(-1)).toMatch(/^Tor Venn \(office|^Tor Venn \(description/);
  });
});

it.each([
  'Tor Venn leads Petra Okker in the polls.',
  'Tor Venn led the march.',
  'Tor Venn took the stage as director Petra Okker spoke.',
])('%s: no office', (told) => {
  const { actors } = resolve(`${told} ⟦Venn⟧ said so.`);
  expect(actors.find(({ name }) => name === 'Tor Venn')!.offices).toEqual([]);
});

describe('what is somebody’s, or somebody’s work', () => {
  it.each([
    [
      'Tor Venn, chief executive of Cloudharbour, spoke. Activists criticised him. ⟦His company⟧ said so.',
      'Cloudharbour',
    ],
    ['Ilse Varga, the director of the Harlan Institute, came. ⟦Her institute⟧ said so.', 'Harlan Institute'],
    ['Tor Venn, chief executive of Cloudharbour, met Petra Okker. She left. ⟦Her company⟧ said so.', null],
    ['⟦A new poll by the Harlan Institute of Politics⟧ says so.', 'Harlan Institute of Politics'],
    ['⟦A survey conducted by the analyst Petra Venn⟧ says so.', 'Petra Venn'],
  ])('%s → %s', (text, last) => {
    expect(resolve(text).told.at(-1)?.replace(/ \(.*/, '') ?? null).toBe(last);
  });
});
