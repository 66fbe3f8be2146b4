// Whom a description means by what other reports say of the office, and where nobody can tell.
import { describe, expect, it } from 'vitest';
import { createOfficeLinker } from '../../../src/analyse/register/link-offices.ts';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { understand } from '../../../src/understand/understand.ts';
import { recordReport } from '../../serve/record-report.ts';
import { type Naming, reportNaming } from './report-naming.ts';

const OKKER = { kind: 'person', name: 'Daan Okker' } as const;
const PELL = { kind: 'person', name: 'Osmund Pell' } as const;
const REPORTS = [
  reportNaming('o1', '2031-03-01', [{ ...OKKER, offices: ['Arvenian foreign minister'] }]),
  reportNaming('o2', '2031-06-01', [{ ...OKKER, offices: ['the foreign minister of Arvenia'] }]),
  reportNaming('p1', '2031-09-01', [{ ...PELL, offices: ['Arvenian foreign minister'] }]),
  reportNaming('q1', '2031-05-01', [{ kind: 'person', name: 'Okker', offices: ['Belmarki foreign minister'] }]),
  reportNaming('q2', null, [{ kind: 'person', name: 'Mara Lindt', offices: ['Kestrian foreign minister'] }]),
];
const link = createOfficeLinker(makeRegister(REPORTS));

function linked(source: string, published: string | null, who?: string) {
  const record = recordReport({ text: `${source} said it would rain.`, published }, ({ statement }) => [
    statement({ source, cue: 'said', content: 'it would rain', ...(who && { who }) }),
  ]);
  return link(record).map(({ actor, because, days, mention, role }) => [
    actor.name,
    because.reportId,
    days,
    mention.text,
    role,
  ]);
}

describe('a description', () => {
  it('finds who holds the office in the nearest report, and says by whose word', () => {
    expect(linked('The Arvenian foreign minister', '2031-03-11')).toEqual([
      ['Daan Okker', 'o1', 10, 'The Arvenian foreign minister', 'source'],
    ]);
    const [found] = link(
      recordReport(
        { text: 'Arvenia’s foreign minister said so.', published: '2031-04-01T10:00:00Z' },
        ({ statement }) => [statement({ source: 'Arvenia’s foreign minister', cue: 'said', content: 'so' })],
      ),
    );
    expect(found!.because).toEqual({
      kind: 'office',
      reportId: 'o1',
      published: '2031-03-01',
      passage: REPORTS[0]!.actors[0]!.offices[0]!.passage,
    });
  });

  it.each([
    ['in the days that the first held it', 'the Arvenian foreign minister', '2031-05-20', 'Daan Okker'],
    ['between the first and the second holder', 'the Arvenian foreign minister', '2031-07-20', undefined],
    ['on the second holder’s day', 'the Arvenian foreign minister', '2031-09-01', 'Osmund Pell'],
    ['long after', 'the Arvenian foreign minister', '2033-01-01', undefined],
    ['in a report without a date', 'the Arvenian foreign minister', null, undefined],
    ['of nobody known', 'the foreign minister', '2031-03-11', undefined],
    ['of one of many', 'an Arvenian foreign minister', '2031-03-11', undefined],
    ['of a former holder', 'the former Arvenian foreign minister', '2031-03-11', undefined],
    ['of somebody else’s', 'the spokesman for the Arvenian foreign minister', '2031-03-11', undefined],
    ['of a bare surname', 'the Belmarki foreign minister', '2031-05-02', undefined],
    ['known from undated reports', 'the Kestrian foreign minister', '2031-05-02', undefined],
  ])('%s: %s', (_, source, published, name) => {
    expect(linked(source, published)[0]?.[0]).toBe(name);
  });

  it('is left as its own report has it', () => {
    expect(linked('The Arvenian foreign minister', '2031-03-11', 'Lev Oranov')).toEqual([]);
  });
});

describe('a description of somebody whom its report names', () => {
  const LINDT = { kind: 'person', name: 'Mara Lindt' } as const;
  const TEXT =
    'Daan Okker, Mara Lindt and Osmund Pell met in Vell. The former harbour minister said the pier would stay.';
  const minister = { ...OKKER, offices: ['former harbour minister'] };
  const mayor = { ...LINDT, offices: ['mayor of Vell'] };

  function linkedAfter(others: readonly (readonly [day: string, ...namings: Naming[]])[], text = TEXT) {
    const bare = recordReport({ text, published: '2031-06-01' }, ({ statement }) => [
      statement({ source: 'The former harbour minister', cue: 'said', content: 'the pier would stay' }),
    ]);
    const { actors, entries } = resolveActors(understand(bare.report), bare.entries);
    const record = { ...bare, actors: [...actors], entries: [...entries] };
    const before = others.map(([day, ...namings], n) => reportNaming(`b${n}`, day, namings));
    const own = { reportId: bare.report.id, published: bare.report.published, actors };
    return createOfficeLinker(makeRegister([...before, own]))(record);
  }

  it('is whom earlier reports call so, by the words of the nearest', () => {
    const [found, ...more] = linkedAfter([
      ['2031-03-01', minister, mayor],
      ['2031-04-01', minister],
      ['2031-05-01', mayor],
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      mention: { text: 'The former harbour minister' },
      actor: { name: 'Daan Okker' },
      instead: null,
      because: {
        kind: 'office',
        reportId: 'b1',
        published: '2031-04-01',
        passage: { text: 'former harbour minister' },
      },
      days: 61,
    });
  });

  it.each<[string, [string, ...Naming[]][]]>([
    [
      'later reports say so',
      [
        ['2031-07-01', minister, mayor],
        ['2031-08-01', minister],
      ],
    ],
    [
      'both are called so',
      [
        ['2031-03-01', minister, { ...LINDT, offices: minister.offices }],
        ['2031-04-01', minister, { ...LINDT, offices: minister.offices }],
      ],
    ],
    [
      'other reports call nobody so',
      [
        ['2031-03-01', OKKER, mayor],
        ['2031-04-01', mayor],
      ],
    ],
  ])('is nobody where %s', (_, others) => {
    expect(linkedAfter(others)).toEqual([]);
  });

  it('may be another than the report alone was taken to mean', () => {
    const text =
      'Mara Lindt opened the pier of Vell. The former harbour minister said the pier would stay. Daan Okker thanked her.';
    const links = linkedAfter(
      [
        ['2031-03-01', minister, mayor],
        ['2031-04-01', minister, mayor],
      ],
      text,
    );
    expect(links.map(({ actor, instead }) => [actor.name, instead?.name])).toEqual([['Daan Okker', 'Mara Lindt']]);
  });

  it('is no other than the report itself says', () => {
    const text =
      'Daan Okker met Mara Lindt, the former harbour minister. The former harbour minister said the pier would stay.';
    const links = linkedAfter([['2031-03-01', minister, mayor]], text);
    expect(links.map(({ actor }) => actor.name)).toEqual([]);
  });
});
