// Each form of list, what is taken of it and what is refused with its place; and that no bytes make a reader throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorList } from '../../../src/read/actor-lists/actor-list.ts';
import { ACTOR_LIST_FORMS } from '../../../src/read/actor-lists/read-actor-list.ts';

const shown = ({ actors }: ActorList) =>
  actors.map(({ kind, names, identifiers, offices }) => [
    kind,
    names.join(' | '),
    identifiers
      .map(({ scheme, value, from, to }) => `${scheme} ${value}${from || to ? ` ${from ?? ''}/${to ?? ''}` : ''}`)
      .join(', '),
    offices.map(({ office, of, from, to }) => `${office} of ${of} ${from ?? ''}/${to ?? ''}`).join(', '),
  ]);
const refused = (list: ActorList) => list.refused.map(({ at, reason }) => `${at}: ${reason}`);

describe('a PETRARCH actor file', () => {
  const { petrarch } = ACTOR_LIST_FORMS;
  it('gives names, synonyms and dated codes', () => {
    const list = petrarch(
      `# heads of state
ANSELM_DRAZIC_ [TRKELI <280101][TRKGOV 280102-20331231] ; president
	[TRKOPP >20331231]
+PRESIDENT_DRAZIC
+ANSELM_O'DRAZIC-VELL

KINGDOM_OF_BELMARK [BLK]
UNITED_STATES_ [USA]
ILSE_VARGA [TRKGOV 19890120-19930120]
<!-- ~~ -->
`,
      'heads',
    );
    expect(refused(list)).toEqual([]);
    expect(list.passedOver).toBe(1);
    expect(shown(list)).toEqual([
      [
        null,
        "Anselm Drazic | President Drazic | Anselm O'Drazic-Vell",
        'CAMEO TRKELI /2027-12-31, CAMEO TRKGOV 2028-01-02/2033-12-31, CAMEO TRKOPP 2034-01-01/',
        '',
      ],
      [null, 'Kingdom of Belmark', 'CAMEO BLK', ''],
      ['state', 'United States', 'CAMEO USA, ISO 3166-1 US', ''],
      [null, 'Ilse Varga', 'CAMEO TRKGOV 1989-01-20/1993-01-20', ''],
    ]);
  });

  it.each([
    ['+SOMEBODY', 'line 1: a synonym of nobody'],
    ['\t[TRKGOV]', 'line 1: a code of nobody'],
    ['LEV_ORANOV [TRKGOV', 'line 1: a bracket that is not closed: [TRKGOV'],
    ['LEV_ORANOV [trk gov]', 'line 1: not a code: trk gov'],
    ['LEV_ORANOV [TRKGOV 300231-310101]', 'line 1: not a stretch of days: 300231-310101'],
    ['LEV_ORANOV [TRKGOV 290101-280101]', 'line 1: not a stretch of days: 290101-280101'],
    ['LEV_ORANOV [TRKGOV sometimes]', 'line 1: not a stretch of days: sometimes'],
    ['_ [TRK]', 'line 1: no name'],
  ])('refuses %s', (text, reason) => expect(refused(petrarch(text, 'heads'))).toEqual([reason]));

  it('does not give the codes of a refused actor to the one before it', () => {
    const list = petrarch('A_B [TRK]\nC_D [bad\n\t[BLK]', 'heads');
    expect(shown(list)).toEqual([[null, 'A B', 'CAMEO TRK', '']]);
    expect(refused(list)).toEqual(['line 2: a bracket that is not closed: [bad', 'line 3: a code of nobody']);
  });
});

describe('a table', () => {
  const { csv } = ACTOR_LIST_FORMS;
  it('gives an actor a name, with all rows of it', () => {
    const list = csv(
      `\uFEFFname;kind;aliases;wikidata;iso;cameo;office;of;from;to;note
Anselm Drazic;person;A. Drazic|President Drazic;Q900001;;trkgov;president;Tarsk Federation;2028;2033-06;x
Anselm Drazic;person;;Q900001;;;mayor;Drovny;;2020-05-01;
"Belmark; Kingdom of";state;;https://www.wikidata.org/wiki/Q900002;;;;;;
Poland;country;;;POL;;;;;
`,
      'desk',
    );
    expect(refused(list)).toEqual(['line 1: no column of these is read: note']);
    expect(shown(list)).toEqual([
      [
        'person',
        'Anselm Drazic | A. Drazic | President Drazic',
        'Wikidata Q900001, CAMEO TRKGOV 2028-01-01/2033-06-30',
        'president of Tarsk Federation 2028-01-01/2033-06-30, mayor of Drovny /2020-05-01',
      ],
      ['state', 'Belmark; Kingdom of', 'Wikidata Q900002', ''],
      ['state', 'Poland', 'ISO 3166-1 PL', ''],
    ]);
  });

  it.each([
    ['person,Lev Oranov', 'line 1: no column is called name'],
    ['name,kind\nLev Oranov,ghost', 'line 2: no kind of actor: ghost'],
    ['name,from\nLev Oranov,2031-02-31', 'line 2: not a day: 2031-02-31'],
    ['name,wikidata\nLev Oranov,Z1', 'line 2: not a Wikidata id: Z1'],
    ['name,iso\nTarsk,TT9', 'line 2: not an ISO 3166-1 code: TT9'],
    ['name,cameo\nTarsk,T-9', 'line 2: not a CAMEO code: T-9'],
    ['name,kind\n,person', 'line 2: no name'],
  ])('refuses %j', (text, reason) => expect(refused(csv(text, 'desk'))).toEqual([reason]));
});

describe('FollowTheMoney entities', () => {
  const { ftm } = ACTOR_LIST_FORMS;
  it('give persons and bodies, and pass over the rest', () => {
    const lines = [
      {
        id: 'Q900001',
        schema: 'Person',
        caption: 'Anselm Drazic',
        properties: {
          name: ['DRAZIC, Anselm', 'Anselm Drazic'],
          alias: ['A. Drazic'],
          weakAlias: ['Drazic'],
          position: ['President'],
          country: ['tk'],
        },
      },
      {
        id: 'x-1',
        schema: 'PublicBody',
        properties: { name: ['Joint Line Mission'], abbreviation: ['JLM'], wikidataId: ['Q900003'] },
      },
      { id: 'x-2', schema: 'Address', properties: { full: ['Drovny'] } },
    ];
    const list = ftm(lines.map((line) => JSON.stringify(line)).join('\n'), 'registers');
    expect([refused(list), list.passedOver]).toEqual([[], 1]);
    expect(shown(list)).toEqual([
      ['person', 'Anselm Drazic | DRAZIC, Anselm | A. Drazic', 'Wikidata Q900001', 'President of TK /'],
      ['organisation', 'Joint Line Mission | JLM', 'Wikidata Q900003, FollowTheMoney x-1', ''],
    ]);
  });

  it.each([
    ['{"id":', 'line 1: not JSON'],
    ['\n{"id":"a","schema":"Person","properties":{"name":[]}}', 'line 2: no name'],
    ['{"id":"a"}', 'line 1: not an entity: schema: Invalid input: expected string, received undefined'],
  ])('refuse %j', (text, reason) => expect(refused(ftm(text, 'registers'))).toEqual([reason]));
});

describe('a Popolo document', () => {
  const { popolo } = ACTOR_LIST_FORMS;
  it('gives persons with the posts that memberships tell, by day', () => {
    const list = popolo(
      JSON.stringify({
        persons: [
          {
            id: 'p1',
            name: 'Daan Okker',
            other_names: [{ name: 'D. Okker' }],
            identifiers: [{ scheme: 'wikidata', identifier: 'Q900004' }],
          },
        ],
        organizations: [
          { id: 'o1', name: 'Foreign Office of Arvenia' },
          { id: 'o2', name: 'Arvenia', classification: 'country' },
        ],
        posts: [{ id: 'f', label: 'Foreign Minister', organization_id: 'o1' }],
        memberships: [
          { person_id: 'p1', post_id: 'f', start_date: '2029-03', end_date: '2033' },
          { person_id: 'p1', organization_id: 'o2' },
        ],
      }),
      'parliament',
    );
    expect(refused(list)).toEqual([]);
    expect(shown(list)).toEqual([
      [
        'person',
        'Daan Okker | D. Okker',
        'Wikidata Q900004, Popolo p1',
        'Foreign Minister of Foreign Office of Arvenia 2029-03-01/2033-12-31',
      ],
      ['organisation', 'Foreign Office of Arvenia', 'Popolo o1', ''],
      ['state', 'Arvenia', 'Popolo o2', ''],
    ]);
    expect(list.actors[0]!.memberships).toEqual([{ of: 'Arvenia', from: null, to: null }]);
    expect(list.actors[1]).not.toHaveProperty('memberships');
  });

  it('gives bodies that are members of a body', () => {
    const list = popolo(
      JSON.stringify({
        organizations: [
          { id: 'o1', name: 'Halden Pact' },
          { id: 'o2', name: 'Arvenia', classification: 'country' },
        ],
        memberships: [{ member_id: 'o2', organization_id: 'o1', role: 'Member', start_date: '2019' }],
      }),
      'pacts',
    );
    expect(list.actors[1]!.memberships).toEqual([{ of: 'Halden Pact', from: '2019-01-01', to: null }]);
  });

  it.each([
    ['{', 'document: not JSON'],
    ['[]', 'document: not an object with persons and organizations'],
    ['{"persons":7}', 'persons: not a list'],
    ['{"persons":[{"name":7}]}', 'persons[0]: name: Invalid input: expected string, received number'],
    [
      '{"persons":[{"id":"a","name":"A B"}],"memberships":[{"person_id":"a","role":"x","start_date":"soon"}]}',
      'memberships[0]: not a day: soon',
    ],
  ])('refuses %j', (text, reason) => expect(refused(popolo(text, 'parliament'))).toEqual([reason]));
});

describe.each(Object.entries(ACTOR_LIST_FORMS))('%s', (_, read) => {
  const pieces = fc.constantFrom('name,kind\n', 'A_B [', 'TRK', ' 280101-', ']', '+', '\t', '"', ';', '{"schema":"Person","properties":', '{"persons":[', '}', ']', 'null', '__proto__', '\0', '\ud800', '\n', '<', '>', '#'); // biome-ignore format: one line
  it('never throws, whatever comes, and gives the same for the same', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('utf8')),
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(fc.oneof(pieces, fc.json()), { maxLength: 20 }).map((all) => all.join('')),
        ),
        (text) => {
          const list = read(text, 'list');
          for (const { names, identifiers } of list.actors) {
            expect(names.length).toBeGreaterThan(0);
            for (const { from, to } of identifiers) expect(from === null || to === null || from <= to).toBe(true);
          }
          expect(read(text, 'list')).toEqual(list);
        },
      ),
      { numRuns: 300 },
    ));
});

describe('memberships of a list', () => {
  it('stand in a column of a table', () => {
    const { actors } = ACTOR_LIST_FORMS.csv(
      'name,kind,member_of,from,to\nBelmark,state,Halden Pact|Strait Commission,2019,\nBelmark,state,Old League,1990,1999-06',
      'pacts',
    );
    expect(actors.map(({ memberships }) => memberships)).toEqual([
      [
        { of: 'Halden Pact', from: '2019-01-01', to: null },
        { of: 'Strait Commission', from: '2019-01-01', to: null },
        { of: 'Old League', from: '1990-01-01', to: '1999-06-30' },
      ],
    ]);
  });

  it('are lines of their own in FollowTheMoney, with a role as an office', () => {
    const entity = (id: string, schema: string, properties: Record<string, readonly string[]>) =>
      JSON.stringify({ id, schema, properties });
    const { actors, refused, passedOver } = ACTOR_LIST_FORMS.ftm(
      [
        entity('m1', 'Membership', { member: ['b'], organization: ['p'], startDate: ['2019'] }),
        entity('b', 'PublicBody', { name: ['Belmark'] }),
        entity('p', 'Organization', { name: ['Halden Pact'] }),
        entity('o', 'Person', { name: ['Daan Okker'] }),
        entity('m2', 'Membership', { member: ['o'], organization: ['p'], role: ['envoy'] }),
        entity('m3', 'Membership', { member: ['o'], organization: ['elsewhere'] }),
        entity('m4', 'Membership', { member: ['o'], organization: ['p'], endDate: ['soon'] }),
      ].join('\n'),
      'pacts',
    );
    expect([refused, passedOver]).toEqual([[{ at: 'line 7', reason: 'not a day: soon' }], 0]);
    expect(actors.map(({ names: [name], memberships, offices }) => [name, memberships, offices])).toEqual([
      ['Belmark', [{ of: 'Halden Pact', from: '2019-01-01', to: null }], []],
      ['Halden Pact', undefined, []],
      ['Daan Okker', undefined, [{ office: 'envoy', of: 'Halden Pact', from: null, to: null }]],
    ]);
  });
});
