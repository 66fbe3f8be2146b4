import { describe, expect, it } from 'vitest';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

/** By this the report knows them for states: no gazetteer does. */
const KNOWN = 'Talks in Arvenia, in Belmark and in Kestria ended on Monday.\n\n';

/** "Belmark ∈ Halden Pact", with "once" before what is past; each passage must be the text's own words and hold the member. */
function membershipsIn(sentence: string): string[] {
  const text = `${KNOWN}${sentence}`;
  const { actors } = resolveActors(understand(reportOf(text)), []);
  return actors.flatMap(({ name, memberships = [] }) =>
    memberships.map(({ body, held, passage }) => {
      const [span] = passage.spans;
      expect(text.slice(span!.start, span!.end)).toBe(passage.text);
      return `${held === 'past' ? 'once ' : ''}${name} ∈ ${body.name}`;
    }),
  );
}

const PACT = 'The Halden Pact met in Corvessa on Monday. ';

describe('memberships', () => {
  it.each<[text: string, told: readonly string[]]>([
    ['Belmark, a member of the Halden Pact, objected.', ['Belmark ∈ Halden Pact']],
    ['Belmark, a founding member of the Halden Pact, objected.', ['Belmark ∈ Halden Pact']],
    ['Belmark, which is a member of the Halden Pact, objected.', ['Belmark ∈ Halden Pact']],
    ['Belmark, one of the original members of the Halden Pact, objected.', ['Belmark ∈ Halden Pact']],
    ['Belmark is a Halden Pact member.', ['Belmark ∈ Halden Pact']],
    ['Belmark has been a member of the Halden Pact since 2019.', ['Belmark ∈ Halden Pact']],
    ['Arvenia and Belmark are both members of the Halden Pact.', ['Arvenia ∈ Halden Pact', 'Belmark ∈ Halden Pact']],
    [`${PACT}Belmark is a member of the alliance.`, ['Belmark ∈ Halden Pact']],
    [
      'The Halden Pact’s four members: Arvenia, Belmark, Kestria and the Ostral Isles.',
      ['Arvenia', 'Belmark', 'Kestria', 'Ostral Isles'].map((one) => `${one} ∈ Halden Pact`),
    ],
    [
      'The members of the Halden Pact are Arvenia, Belmark and Kestria.',
      ['Arvenia', 'Belmark', 'Kestria'].map((one) => `${one} ∈ Halden Pact`),
    ],
    [
      'The Halden Pact will talk as long as its three members, Arvenia, Belmark and Kestria, speak with one voice.',
      ['Arvenia', 'Belmark', 'Kestria'].map((one) => `${one} ∈ Halden Pact`),
    ],
    [
      `${PACT}All four members of the Pact — Arvenia, Belmark, Kestria and the Ostral Isles — agreed.`,
      ['Arvenia', 'Belmark', 'Kestria', 'Ostral Isles'].map((one) => `${one} ∈ Halden Pact`),
    ],
    [
      'The Halden Pact, made up of Arvenia, Belmark and Kestria, agreed.',
      ['Arvenia', 'Belmark', 'Kestria'].map((one) => `${one} ∈ Halden Pact`),
    ],
    ['Halden Pact members Arvenia and Belmark objected.', ['Arvenia ∈ Halden Pact', 'Belmark ∈ Halden Pact']],
    ['Belmark, the Halden Pact’s newest member, objected.', ['Belmark ∈ Halden Pact']],
    [
      'Arvenia and Belmark today became members of the Halden Pact.',
      ['Arvenia ∈ Halden Pact', 'Belmark ∈ Halden Pact'],
    ],
    ['Halden Pact member Kestria objected.', ['Kestria ∈ Halden Pact']],
    ['Members of the Halden Pact such as Kestria objected.', ['Kestria ∈ Halden Pact']],
    ['The Halden Pact’s newest member, Kestria, objected.', ['Kestria ∈ Halden Pact']],
    ['As a member of the Halden Pact, Kestria must pay.', ['Kestria ∈ Halden Pact']],
    ['Kestria joined the Halden Pact in 2019.', ['Kestria ∈ Halden Pact']],
    ['Kestria formally acceded to the Halden Pact on Monday.', ['Kestria ∈ Halden Pact']],
    ['Kestria left the Halden Pact last year.', ['once Kestria ∈ Halden Pact']],
    ['Kestria, a former member of the Halden Pact, objected.', ['once Kestria ∈ Halden Pact']],
    ['Kestria was once a member of the Halden Pact.', ['once Kestria ∈ Halden Pact']],
    ['Arvenia and Belmark, a member of the Halden Pact, objected.', ['Belmark ∈ Halden Pact']],
  ])('%s', (text, told) => expect(membershipsIn(text).sort()).toEqual([...told].sort()));

  it.each([
    'Belmark is not a member of the Halden Pact.',
    'Belmark has never been a member of the Halden Pact.',
    'Belmark is no longer a member of the Halden Pact.',
    'Belmark wants to become a member of the Halden Pact.',
    'Belmark would become a member of the Halden Pact.',
    'Belmark, a would-be member of the Halden Pact, objected.',
    'Belmark, a candidate member of the Halden Pact, objected.',
    'Belmark met the members of the Halden Pact.',
    'Belmark told a member of the Halden Pact so.',
    'Belmark joined the Halden Pact in condemning the blockade.',
    'Belmark joined the Halden Pact’s exercise.',
    'Belmark joined the Halden Pact exercise.',
    'In Belmark, Halden Pact members’ flags were raised.',
    'He named Belmark, Halden Pact members and others.',
    'Belmark wants to join the Halden Pact.',
    'Belmark may have joined the Halden Pact.',
    'Belmark’s minister left the Halden Pact headquarters.',
    'Daan Okker, a member of the Halden Pact staff, objected.',
    'The Halden Pact’s four members: Arvenia and Belmark said so.',
    'Members of the Halden Pact, Arvenia said, must pay.',
    'The Halden Pact’s members met Tarsk.',
    'The Halden Pact and the Saltreach Alliance want its two members, Arvenia and Belmark, to talk.',
  ])('none: %s', (text) => expect(membershipsIn(text)).toEqual([]));
});
