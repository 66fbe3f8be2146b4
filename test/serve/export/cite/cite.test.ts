// Citations, read back: BibTeX by ORCID's parser, CSL-JSON by the schema of the contract, Markdown by what may not be in it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/record/statement.ts';
import { CslItem } from '../../../../src/serve/contract/citation.ts';
import { cite, tellQuote } from '../../../../src/serve/export/cite/cite.ts';
import { writeBibtex, writeCslJson, writeQuotes } from '../../../../src/serve/export/cite/write-citations.ts';
import { joined } from '../../../laws/export-laws.ts';
import { haldenReport } from '../../halden-report.ts';
import { newsReport, recordReport } from '../../record-report.ts';
import { parseBibFile } from './parse-bib.ts';

const halden = haldenReport();
const statement = (words: string) =>
  halden.entries.find((entry) => entry.kind === 'statement' && entry.content.text.includes(words))!;

async function* records(...all: (typeof halden)[]) {
  yield* all;
}

describe('quotation marks around an entry’s words', () => {
  const told = (words: string) =>
    tellQuote({ words, pieces: [words], spans: [], who: 'Ilse Varga', isDirect: true, how: null });

  it.each([
    ['“I never saw it.”', 'Ilse Varga: “I never saw it.”'],
    ['"I never saw it."', 'Ilse Varga: “I never saw it.”'],
    ['his client "never saw it"', 'Ilse Varga: “his client "never saw it"”'],
    ['“never” is a long time', 'Ilse Varga: “‘never’ is a long time”'],
    ['“Yes” and “no”', 'Ilse Varga: “‘Yes’ and ‘no’”'],
    ['“I never saw', 'Ilse Varga: “I never saw”'],
  ])('of %s', (words, quote) => expect(told(words)).toBe(quote));
});

describe('the citation of a report', () => {
  const cited = cite(halden);

  it('is a plain line', () =>
    expect(cited.plain).toBe(
      'From our own correspondent (Meridian), “Pact keeps ‘readiness and talks’ towards Tarsk as Kestria pledges to pay”, The Sund Courier, 9 April 2031, https://courier.example/2031/04/09/pact-talks',
    ));

  it('is a line of Markdown', () =>
    expect(cited.markdown).toBe(
      'From our own correspondent (Meridian), [Pact keeps “readiness and talks” towards Tarsk as Kestria pledges to pay](<https://courier.example/2031/04/09/pact-talks>), *The Sund Courier*, 9 April 2031',
    ));

  it('is BibTeX that a parser reads', () => {
    const [entry] = parseBibFile(cited.bibtex);
    expect(entry).toMatchObject({
      type: 'article',
      key: `sund-courier-2031-${halden.report.id.slice(0, 12)}`,
      fields: {
        author: '{From our own correspondent}',
        journal: 'The Sund Courier',
        date: '2031-04-09',
        month: '4',
        url: 'https://courier.example/2031/04/09/pact-talks',
      },
    });
  });

  it('is CSL-JSON', () =>
    expect(CslItem.parse(cited.csl)).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'From our own correspondent' }],
      publisher: 'Meridian',
      issued: { 'date-parts': [[2031, 4, 9]] },
    }));

  it('says no more than is known', () => {
    const bare = cite({ ...halden, report: newsReport({ text: 'One two.', published: 'last week', language: null }) });
    expect(bare.plain).toBe('“One two.”, last week');
    expect(bare.csl).toEqual({
      id: bare.csl.id,
      type: 'article-newspaper',
      title: 'One two.',
      issued: { raw: 'last week' },
      note: bare.csl.note,
    });
    expect(bare.link).toBeNull();
  });
});

describe('the citation of an entry', () => {
  it('quotes a speaker only in their own words', () => {
    expect(cite(halden, statement('There is no ammunition').id).plain).toMatch(
      /^Ilse Varga: “There is no ammunition there and there never was, … Minister Lindqvar should ask her own scouts\.” — From our own/,
    );
    expect(cite(halden, statement('will not be lectured').id).plain).toContain('in the report’s words: “that Foreign');
  });

  it('says how words are told that would say something else alone', () => {
    const entry = statement('to halve his') as Statement;
    const told = (fields: Partial<Statement>) => {
      const { plain } = cite({ ...halden, entries: [{ ...entry, form: 'indirect', ...fields }] }, entry.id);
      return plain.slice(plain.indexOf(' ('), plain.indexOf(': “'));
    };
    const cue = { ...entry.cue, text: 'denied' };
    expect(told({ act: 'deny', cue })).toBe(' (“denied”), in the report’s words');
    expect(told({ act: 'say', polarity: 'negated', cue })).toBe(' (“denied”, negated), in the report’s words');
    expect(told({ act: 'say', polarity: 'positive' })).not.toContain('“');
    expect(told({ act: 'deny', form: 'direct', cue })).not.toContain('denied');
  });

  it('links to the words, and carries them as the report has them', () => {
    const cited = cite(halden, statement('to halve his').id);
    expect(cited.quote).toBe('to halve his country’s contribution');
    expect(cited.link).toBe(
      'https://courier.example/2031/04/09/pact-talks#:~:text=to%20halve%20his%20country%E2%80%99s%20contribution',
    );
    expect(cited.csl.URL).toBe(cited.link);
  });

  it('refuses an entry that the report has not', () =>
    expect(() => cite(halden, 'nothing')).toThrow(expect.objectContaining({ code: 'unknown-report' })));
});

describe('hostile words', () => {
  const words = fc.string({ unit: fc.constantFrom(...'{}\\$&#%_~^"@,=\n<>[]()*`-!|“”aé漢😀\u202e '), maxLength: 40 });

  it('never end a field of BibTeX early', () =>
    fc.assert(
      fc.property(words, words, (title, outlet) => {
        const record = recordReport({ text: 'Words.', title, outlet, byline: title, published: '2031-04-09' });
        const [entry, ...more] = parseBibFile(cite(record).bibtex);
        expect(more).toEqual([]);
        expect(entry!.fields['date']).toBe('2031-04-09');
        expect(entry!.fields['note']).toContain(record.report.id);
      }),
    ));

  it('never become Markdown or a second line', () =>
    fc.assert(
      fc.property(words, (title) => {
        const { markdown, plain } = cite(recordReport({ text: 'Words.', title }));
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[<>[\]`_]/);
        expect(`${markdown}${plain}`).not.toMatch(/[\n\u202a-\u202e\u2066-\u2069]/);
      }),
    ));
});

describe('files of citations', () => {
  const other = recordReport({ text: 'VELL – Rain.', outlet: 'Vell Observer' }, (w) => [w.time('Rain')]);

  it('have each report once', async () => {
    expect(parseBibFile(await joined(writeBibtex(records(halden, other)))).map(({ key }) => key)).toEqual([
      `sund-courier-2031-${halden.report.id.slice(0, 12)}`,
      `vell-observer-${other.report.id.slice(0, 12)}`,
    ]);
    for (const all of [[], [halden], [halden, other]]) {
      const items = JSON.parse(await joined(writeCslJson(records(...all)))) as unknown[];
      expect(items.map((item) => CslItem.parse(item))).toHaveLength(all.length);
    }
  });

  it('quote every entry but times, and leave out a report without any', async () => {
    const page = await joined(writeQuotes(records(halden, other)));
    expect(page.match(/^- /gm)).toHaveLength(halden.entries.filter(({ kind }) => kind !== 'time').length);
    expect(page).not.toContain('Vell Observer');
    expect(page).toContain('[in the text](<https://courier.example/2031/04/09/pact-talks#:~:text=');
  });

  it('quote only what is chosen', async () => {
    const id = statement('to halve his').id;
    const page = await joined(writeQuotes(records(halden), { choose: () => new Set([id]) }));
    expect(page.match(/^- .*/gm)).toEqual([expect.stringContaining('Joren Halvik')]);
  });
});
