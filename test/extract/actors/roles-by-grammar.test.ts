// A source that is a role in; whom it means or cannot mean by where it stands and by what the report says of its rivals, races and choices, out.
import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { passageOf } from '../../../src/record/passage.ts';
import type { ReportedEvent } from '../../../src/record/reported-event.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
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
  'told of a name before the comma': [
    ['Petra Venn met Daan Okker, then ⟦the harbour master of Vell⟧, who said so.', 'Daan Okker'],
    ['Petra Venn met Daan Okker, ⟦a donor⟧ and founder of the guild, who said so.', 'Daan Okker'],
    ['Petra Venn met Daan Okker, ⟦a former mayor of Vell⟧ and currently its judge, who said so.', 'Daan Okker'],
    ['Tor Venn fears the shadow of “Ilse Varga,” ⟦his careful mother⟧, who said so.', 'Ilse Varga'],
    ['Petra Venn met Daan Okker, ⟦a senator⟧ and a mayor who said so.', null],
    ['Ilse Varga left. Petra Okker, 35, ⟦the daughter of former President Daan Okker⟧, said so.', 'Petra Okker'],
    ['Ilse Varga left. Tor Venn, a consultant and ⟦the host of a radio show⟧, said so.', 'Tor Venn'],
    ['Ilse Varga left. Tor Venn, eight years her senior and once ⟦the heir to the estate⟧, said so.', 'Tor Venn'],
    ['Ilse Varga met Tor Venn, a senator and ⟦the mayor⟧ of Vell.', null],
  ],
  'told by the verb of being': [
    ['Tor Venn met Daan Okker. In the guild, Okker served as ⟦the political leader⟧ based in Vell.', 'Daan Okker'],
    ['Petra Venn left. Daan Okker was declared ⟦the winner⟧, it said.', 'Daan Okker'],
    ['Petra Venn left. Daan Okker very much remains ⟦Tor Venn’s grandson⟧, it said.', 'Daan Okker'],
    ['Petra Venn met Daan Okker, a Lumen backer who is ⟦the guild chairman⟧ of Vell.', 'Daan Okker'],
    ['Petra Venn left. As ⟦the guild chairman⟧, Daan Okker said so.', 'Daan Okker'],
    ['Petra Venn left. Daan Okker is ⟦a member⟧ of the guild.', 'Daan Okker'],
    ['Petra Venn succeeded Daan Okker as ⟦the mayor⟧ of Vell.', 'Petra Venn'],
    ['Petra Venn leads Daan Okker. ⟦Venn⟧ said ⟪it would last, whether I am ⟦the nominee⟧ or not⟫.', 'Petra Venn'],
  ],
  'anybody’s': [
    ['Candidate Daan Okker came. You must win two states to be ⟦the nominee⟧, it said.', null],
    ['Candidate Daan Okker came. To be ⟦the nominee⟧, you must win, it said.', null],
    ['Candidate Daan Okker came. Few want Tor Venn or Petra Venn to be ⟦the nominee⟧, it said.', null],
  ],
  'whose word is told of himself, or of whom he serves': [
    ['Rep. Peter Okker met Tor Venn. ⟪⟦The Lumen congressman⟧ will go too⟫, ⟦Okker⟧ said.', 'Peter Okker'],
    ['Petra Venn met Daan Okker. ⟦Okker’s campaign manager⟧ said ⟪he expects ⟦the senator⟧ to stay⟫.', 'Daan Okker'],
    ['Petra Venn met Daan Okker. ⟦Okker’s neighbour⟧ said ⟪he expects ⟦the senator⟧ to stay⟫.', null],
  ],
  'no president': [
    ['President Daan Okker spoke. House Speaker Tor Venn said no. ⟦The Lumen Republican⟧ said so.', 'Tor Venn'],
    ['President Daan Okker spoke. A lorry hit the quay. ⟦The Lumen Republican⟧ said so.', null],
  ],
  'what one is to somebody else': [
    ['Daan Okker left. His successor, Tor Venn, came. Ilse Varga left too. ⟦Varga’s successor⟧ said so.', null],
    ['Daan Okker left. His successor, Tor Venn, came. Ilse Varga left too. ⟦Okker’s successor⟧ said so.', 'Tor Venn'],
  ],
  'whoever tells of another': [['⟦Tor Venn⟧, a baker, said ⟪⟦the truck driver⟧ had fled⟫.', null]],
  'what a body is called': [
    ['Harbour Watch killed two. Ilse Varga learned that ⟦the terrorist organisation⟧ blessed it.', 'Harbour Watch'],
    ['The finance ministry met Okker. Ilse Varga learned that ⟦the finance ministry⟧ blessed it.', 'finance ministry'],
  ],
  'the statement of whoever said it right before': [
    ['⟦Harlan Mills⟧ confirmed that it met Okker. According to ⟦the statement⟧, it went well.', 'Harlan Mills'],
    [
      '⟦Harlan Mills⟧ said so. Tor Venn left. Okker came. Varga left. According to ⟦the statement⟧, it went well.',
      null,
    ],
    ['⟦Daan Okker⟧ confirmed that he met Varga. According to ⟦the statement⟧, it went well.', null],
  ],
  'children told in a list': [
    [
      'Daan Okker came with his two sons, Lev, 44, and Tor, 43. Varga left. Lev left. ⟦His father⟧ said so.',
      'Daan Okker',
    ],
    ['Daan Okker came with his two sons, Lev and Tor. Varga left. Tor left. ⟦His brother⟧ said so.', 'Lev'],
    ['Daan Okker came with his two sons and Tor Venn. Venn left. ⟦His father⟧ said so.', null],
  ],
  'kin of others': [
    ['Daan Okker met Tor Venn. Gunmen shot a police officer and ⟦his partner⟧.', null],
    ['Eskil Okker hid the papers of E. J. Okker. He wept. ⟦His wife⟧ said so.', null],
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

describe('“the driver” of whom nothing is told', () => {
  const asked = (text: string, words: string) => {
    const start = text.indexOf(words);
    const participants = [{ ...passageOf(text, [{ start, end: start + words.length }]), actor: null, role: 'agent' }];
    const event = { kind: 'event', id: 'e', participants } as unknown as ReportedEvent;
    const [read] = resolveActors(understand(reportOf(text)), [event]).entries as ReportedEvent[];
    return read!.participants[0]!.actor?.name ?? null;
  };
  it('is nobody with a post who stands near, also where it says nothing', () => {
    const text = 'President Daan Okker spoke. He saw a lorry hit the quay. Police shot the driver.';
    expect(asked(text, 'the driver')).toBe(null);
  });
  it('is whoever drove', () => {
    const text = 'Tor Venn drove a lorry into the quay, Ilse Varga said. Police shot the driver.';
    expect(asked(text, 'the driver')).toBe('Tor Venn');
  });
});

it('learns no office of one from a clause of another', () => {
  const { told } = resolve(
    'Daan Okker and Tor Venn came. A sailor who likes Tor Venn, Okker lost his young son. ⟦The young son⟧ said so.',
  );
  expect(told.at(-1)).not.toMatch(/office/);
});
