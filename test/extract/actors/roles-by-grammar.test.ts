// A source that is a role in; whom it means or cannot mean by where it stands and by what the report says of its rivals, races and choices, out.
import { describe, expect, it } from 'vitest';
import { resolve } from './resolve-marked.ts';

const CASES: Readonly<Record<string, readonly (readonly [text: string, last: string | null])[]>> = {
  'who stands against whom': [
    [
      'Petra Venn, a professor, is running for the house against Ilse Varga. Varga came. ⟦Her challenger⟧ said so.',
      'Petra Venn',
    ],
    ['Petra Venn faces Daan Okker in May. Okker waited. ⟦Okker’s rival⟧ said so.', 'Petra Venn'],
  ],
  'whose race it is tells the party': [
    [
      'Daan Okker has won the Lumen Republican primary. Petra Venn spoke. Okker waited. ⟦The Republican⟧ said so.',
      'Daan Okker',
    ],
  ],
  'who is picked': [
    [
      'Tor Okker picked Governor Daan Venn as his running mate. ⟦The vice presidential candidate⟧ said so.',
      'Daan Venn',
    ],
    ['Tor Okker picked Governor Daan Venn as his running mate. ⟦Okker’s running mate⟧ said so.', 'Daan Venn'],
  ],
  'a committee of a party is the party’s': [
    [
      'Democratic National Committee chairwoman Ilse Varga met Petra Venn. ⟦The party’s chairwoman⟧ said so.',
      'Ilse Varga',
    ],
  ],
  'who cannot be meant': [
    ['In an interview with host Joe Okker, ⟦the presidential candidate⟧ said no.', null],
    ['Harlan News’s Mika Okker asked her. ⟦The former secretary of state⟧ said no.', null],
    ['Mayor Okker wants to stay. ⟦The next mayor⟧ will say so.', null],
    ['Tor Okker came. His spokesman waited. ⟦The spokesman⟧ said so.', null],
  ],
  'a name in commas before “and has”': [
    ['Attacks came from ⟦the leading Lumen candidate⟧, Daan Okker, and has Ilse Varga said no?', 'Daan Okker'],
  ],
  'who is called so, or is so by now': [
    ['Petra Venn called Daan Okker ⟦the worst mayor⟧, and said so.', 'Daan Okker'],
    ['Senator Petra Venn and Daan Okker ran. Venn is by far ⟦the best candidate⟧, it said.', 'Petra Venn'],
    ['Petra Venn and Daan Okker ran. Okker is not ⟦the nominee⟧, it said.', null],
  ],
  'no persons': [
    ['The then-Secretary of State Okker wrote. ⟦Okker⟧ said so.', 'Okker'],
    ['The Ingrid Solvane-led field met Petra Venn. ⟦Venn⟧ said so.', 'Petra Venn'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s → %s', (text, last) => {
    expect(resolve(text).told.at(-1)?.replace(/ \(.*/, '') ?? null).toBe(last);
  });
});
