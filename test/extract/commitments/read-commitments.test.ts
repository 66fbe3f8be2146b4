// A line of news in, its commitments out: "who: what ; for whom ; by when ; on what condition", empty parts left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommitments } from '../../../src/extract/commitments/read-commitments.ts';
import { extractEntries } from '../../../src/extract/extract.ts';
import { createRulesReader } from '../../../src/extract/statements/rules-reader.ts';
import { makeReport } from '../../../src/read/make-report.ts';
import type { Commitment } from '../../../src/record/commitment.ts';
import type { Entry, RecordedReport } from '../../../src/record/entry.ts';
import { understand } from '../../../src/understand/understand.ts';
import { arbitraryReport } from '../../laws/arbitrary-report.ts';
import { holdRecordLaws } from '../../laws/export-laws.ts';

async function read(text: string, published: string | null = '2031-04-09'): Promise<readonly Entry[]> {
  const outcome = makeReport(text, { published }, { origin: 'test' });
  if (outcome.outcome !== 'read') return []; // a text that is none: of blanks, say
  const [extracted] = await extractEntries([understand(outcome.report)], createRulesReader());
  return extracted!.entries;
}

const commitmentsOf = async (text: string, published?: string | null) =>
  (await read(text, published)).filter((entry) => entry.kind === 'commitment');

function write({ who, what, forWhom, by, condition }: Commitment): string {
  const parts = [
    `${who.text}: ${what.text}`,
    forWhom.text && `for ${forWhom.text}`,
    by && `by ${by.text} (${by.from ?? '…'} to ${by.to ?? '…'})`,
    condition.text,
  ];
  return parts.filter(Boolean).join(' ; ');
}

describe('a plan', () => {
  it.each([
    ['Solvane unveiled her plan to send two ships.', ['her: send two ships']],
    // given up, or defended
    ['Solvane scrapped her plan to send two ships.', []],
    ['Solvane is defending her plan to send two ships.', []],
  ])('%s', async (text, expected) => expect((await commitmentsOf(text)).map(write)).toEqual(expected));
});

describe('commitments', () => {
  it.each([
    // told after its day
    [
      'Reck had promised that he would publish the report by April 2.',
      'Reck: publish the report ; by April 2 (… to 2031-04-02)',
    ],
    [
      'Water minister Constance Lind had said that the bridge would be opened by April 2.',
      'Water minister Constance Lind: the bridge would be opened ; by April 2 (… to 2031-04-02)',
    ],
    ['Reck promised to rebuild all that had burned by April 2.', 'Reck: rebuild all that had burned by April 2'],
    [
      'The council voted to close the baths by the end of May.',
      'The council: close the baths ; by the end of May (… to 2031-05-31)',
    ],
    ['“I will, however, compensate the bargemen,” Reck said.', 'Reck: compensate the bargemen'],
    ['“I will be on the ballot in June,” Reck said.', 'Reck: be on the ballot ; by June (2031-06-01 to 2031-06-30)'],
    [
      'Reck promised that he would publish the report before the summer recess.',
      'Reck: publish the report ; by the summer (… to 2031-05-31)',
    ],
    [
      'Solvane promised reporters that the alliance would keep the troops there as long as the guns were aimed at Arvenia.',
      'the alliance: keep the troops there ; as long as the guns were aimed at Arvenia',
    ],
    [
      'Its chief executive, Ilse Varga, said the firm would publish all its letters by Friday.',
      'the firm: publish all its letters ; by Friday (… to 2031-04-11)',
    ],
    // a thing that is to be so by a day or an occasion, told by who can see to it
    [
      'Twelve thousand houses will be standing before the first rains, said the head of the rebuilding authority, Pavel Amdar.',
      'the head of the rebuilding authority, Pavel Amdar: Twelve thousand houses will be standing before the first rains',
    ],
    [
      'Water minister Constance Lind said that a bridge to the school would be up by August.',
      'Water minister Constance Lind: a bridge to the school would be up ; by August (… to 2031-08-31)',
    ],
    [
      '“We shall be flying to twelve cities before 2032 is out,” said the airline’s director, Ilse Varga.',
      'the airline’s director, Ilse Varga: be flying to twelve cities ; by 2032 (… to 2031-12-31)',
    ],
    [
      'Council leader Pavel Amdar said that he would have the house sealed by Whitsun.',
      'Council leader Pavel Amdar: have the house sealed by Whitsun',
    ],
    // promised by another, told by her
    [
      'Kestria’s prime minister promised her over breakfast that his country would pay its arrears by the end of January, Mayor Mirela Costane told reporters.',
      'Kestria’s prime minister: his country would pay its arrears ; for her ; by the end of January (… to 2032-01-31)',
    ],
    // a spot does nothing by itself
    [
      'Lev Oranov told her that the Hollin Bridge, the only crossing for civilians, would reopen within 30 days.',
      'Lev Oranov: the Hollin Bridge, the only crossing for civilians, would reopen ; for her ; by 30 days (2031-04-09 to 2031-05-09)',
    ],
    [
      'Prime Minister Joren Halvik promised Solvane on Tuesday that Kestria would pay its full share by the end of the year.',
      'Kestria: pay its full share ; for Solvane ; by the end of the year (… to 2031-12-31)',
    ],
    [
      'Arvenia pledged to send two ferries to the Ostral Isles if Belmark paid for the fuel.',
      'Arvenia: send two ferries to the Ostral Isles ; for the Ostral Isles ; if Belmark paid for the fuel',
    ],
    // for whom: the object of what does good, people behind “to”, whom a vote is for
    ['Solvane promised to help the fishermen.', 'Solvane: help the fishermen ; for the fishermen'],
    [
      'Solvane promised to pay damages to the widows of Sund.',
      'Solvane: pay damages to the widows of Sund ; for the widows',
    ],
    ['Solvane promised to vote for Halvik.', 'Solvane: vote for Halvik ; for Halvik'],
    ['Solvane promised to start welcoming refugees.', 'Solvane: start welcoming refugees ; for refugees'],
    // whom the main clause has it told to
    [
      'Solvane spoke to a meeting of farmers on Tuesday, promising to cut the toll.',
      'Solvane: cut the toll ; for a meeting of farmers',
    ],
    ['Solvane told reporters, promising to cut the toll.', 'Solvane: cut the toll'],
    ['Solvane promised to give them the keys.', 'Solvane: give them the keys ; for them'],
    ['Solvane promised to deploy up to 900 crews.', 'Solvane: deploy up to 900 crews'],
    ['Solvane promised to send crews to defeat the fire.', 'Solvane: send crews to defeat the fire'],
    // what ends where another clause begins
    ['Solvane vowed to close the pass, though she had no troops there.', 'Solvane: close the pass'],
    ['Solvane vowed to close the pass, just as they had closed the strait.', 'Solvane: close the pass'],
    [
      'Solvane promised to send ferries and crews, and pay for both.',
      'Solvane: send ferries and crews, and pay for both',
    ],
    // a body of which a pronoun speaks
    [
      '“The members of the council will begin work on the pass,” they said.',
      'The members of the council: begin work on the pass',
    ],
    // a spokesman speaks for another
    ["Varga's spokesman Lev Oranov said that she would sign the bill.", 'she: sign the bill'],
    ['Solvane promised to pay for the fuel.', 'Solvane: pay for the fuel'],
    ['Tamsin vowed never to raise the toll.', 'Tamsin: never to raise the toll'],
    [
      '“We will rebuild the pier before the autumn,” Mayor Wen Calloway said.',
      'Mayor Wen Calloway: rebuild the pier ; by the autumn (… to 2031-08-31)',
    ],
    ['The ministry said it would recall its envoy from Drovny.', 'The ministry: recall its envoy from Drovny'],
    [
      'Lev Oranov promised that the bridge would be open again within two years.',
      'Lev Oranov: the bridge would be open again ; by two years (2031-04-09 to 2033-04-09)',
    ],
    [
      'The two governments agreed to exchange 40 prisoners within 30 days.',
      'The two governments: exchange 40 prisoners ; by 30 days (2031-04-09 to 2031-05-09)',
    ],
    [
      'Solvane and Oranov will meet in Tessaly on May 3-4.',
      'Solvane Oranov: meet in Tessaly ; by May 3-4 (2031-05-03 to 2031-05-04)',
    ],
    [
      'The Pact will keep its channel to Drovny as long as its members remain united, Solvane said.',
      'The Pact: keep its channel to Drovny ; as long as its members remain united',
    ],
    [
      'Kestrian Prime Minister Joren Halvik said that Kestria would double its contribution.',
      'Kestria: double its contribution',
    ],
    ['Tamsin vowed to lower the toll and opened the gates.', 'Tamsin: lower the toll'],
    [
      'Lumen and Tarsk agreed on Tuesday to send home 60 prisoners by the end of the month.',
      'Lumen Tarsk: send home 60 prisoners ; by the end of the month (… to 2031-04-30)',
    ],
    [
      'Premier Wen Calloway announced that the Ostral Isles would lend two ferries by June 1.',
      'the Ostral Isles: lend two ferries ; by June 1 (… to 2031-06-01)',
    ],
    [
      'Wen Calloway said that the fishermen were right and that the grounds would reopen on 21 May.',
      'Wen Calloway: the grounds would reopen ; by 21 May (2031-05-21 to 2031-05-21)',
    ],
    [
      'Mirela Costane said that her country would send two helicopters.',
      'Mirela Costane: her country would send two helicopters',
    ],
    [
      'Tarsk will let inspectors into the valley by Dec. 1, Foreign Minister Lev Oranov promised on Tuesday.',
      'Tarsk: let inspectors into the valley ; by Dec. 1 (… to 2031-12-01)',
    ],
    ['Halvik promised to rebuild the pier that burned in March.', 'Halvik: rebuild the pier that burned in March'],
  ])('%s', async (text, expected) => {
    expect((await commitmentsOf(text)).map(write)).toEqual([expected]);
  });

  it.each([
    'Belmark refused to send troops.',
    'Varga denied that Tarsk had promised to leave the port.',
    'Tarsk threatened to close the Saltreach.',
    'Halvik hopes to visit the Isles.',
    'Halvik did not promise to pay.',
    '“It will rain,” Calloway said.',
    'Solvane said she would not attend.',
    'Oranov said that the ice would melt by May.',
    'A third of respondents in the poll said they would move abroad.',
    'The court in Sund ruled that the toll was lawful.',
    'Costane said it would take hours.',
    'Solvane said that Tarsk would attack the port.',
    'Kestria decided to reopen the pass in 2011.',
    'If Kestria promises to pay, the vote will wait.',
    'Residents said that the road would be closed by May.',
    'Finance minister Ilse Varga said that prices would rise by summer.',
    'Finance minister Ilse Varga said that Tarsk would attack by May.',
    'Finance minister Ilse Varga said that coal would have a declining role by 2040.',
    // a will that is somebody's
    'The president said that he bore her no ill will over December.',
  ])('none in: %s', async (text) => {
    expect((await commitmentsOf(text)).map(write)).toEqual([]);
  });

  it('are open since the day of the report, by the entry they are read from', async () => {
    const entries = await read('Lumen promised to open a consulate in Sund.');
    const [promise] = entries.filter((entry) => entry.kind === 'commitment');
    const source = entries.find(({ id }) => id === promise!.from);
    expect(source?.kind).toMatch(/^(?:statement|event)$/);
    expect(promise!.log).toEqual([{ status: 'open', date: '2031-04-09', entryId: source!.id }]);
  });

  it('have no day where the report has none, and no deadline is made up', async () => {
    const [promise] = await commitmentsOf('Halvik promised to pay by Friday.', null);
    expect(promise).toMatchObject({ what: { text: 'pay' }, by: { text: 'Friday', from: null, to: null } });
    expect(promise!.log[0]!.date).toBeNull();
  });

  it('name who is meant, as all entries do', async () => {
    const [promise] = await commitmentsOf('President Mirela Costane arrived in Sund. Costane promised to send aid.');
    expect(promise!.who.actor?.name).toBe('Mirela Costane');
  });

  it('point at the text as it stands, and at an entry of their report, whatever the text is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(arbitraryReport, fc.constantFrom('', ' if Belmark pays', ' by Friday', ' will send aid, '))),
        async (pieces) => {
          const text = `Okker promised to ${pieces.flat().join('')}`.toWellFormed();
          const entries = await read(text);
          const report = { text } as RecordedReport['report'];
          holdRecordLaws({ report, entries: [...entries], actors: [], notes: [], reader: '' });
          const ids = new Set(entries.map(({ id }) => id));
          for (const entry of entries)
            if (entry.kind === 'commitment') {
              expect(entry.from === null || ids.has(entry.from)).toBe(true);
              expect(entry.what.spans).not.toEqual([]);
            }
        },
      ),
      { numRuns: 60 },
    ));

  it('are told once, though a statement and an event tell them', async () => {
    expect(await commitmentsOf('Arvenia agreed to send two ferries to Belmark.')).toHaveLength(1);
  });
});

describe('who is bound', () => {
  it.each([
    ['The pact came from Kestria, which vowed to cut its fleet.', ['Kestria: cut its fleet']],
    ['It came from Kestria and Belmark, the two largest, which vowed to cut it.', ['Kestria and Belmark: cut it']],
    ['They made pledges, which vowed to cut it.', []],
  ])('is who goes before a relative, where that is somebody: %s', async (text, expected) => {
    const entries = await read(text);
    const statement = entries.find((entry) => entry.kind === 'statement')!;
    const start = text.indexOf('to cut');
    const spans = [{ start, end: text.length - 1 }];
    const source = {
      spans: [{ start: text.indexOf('which'), end: text.indexOf('which') + 5 }],
      text: 'which',
      actor: null,
    };
    const promise = { ...statement, source, content: { spans, text: text.slice(start, -1) } };
    const outcome = makeReport(text, {}, { origin: 'test' });
    if (outcome.outcome !== 'read') throw new Error('unread');
    const found = readCommitments(understand(outcome.report), { statements: [promise], events: [], times: [] });
    expect(found.map(write)).toEqual(expected);
  });
});

describe('what is only voted on', () => {
  it.each(['The jury voted to acquit him.', 'The union, whose vote for a strike was narrow, met.'])(
    '%s binds nobody',
    async (text) => expect(await commitmentsOf(text)).toEqual([]),
  );
});
