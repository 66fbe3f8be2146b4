// Whom a description means by what other reports say of the office, and where nobody can tell.
import { describe, expect, it } from 'vitest';
import { createOfficeLinker } from '../../../src/analyse/register/link-offices.ts';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { recordReport } from '../../serve/record-report.ts';
import { reportNaming } from './report-naming.ts';

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
