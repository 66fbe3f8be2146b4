// In: a seed and a number. Out: a record of the fictional world, the same one on every machine, with true spans.

import { type Actor, NO_MENTION } from '../../src/record/actor.ts';
import type { Entry, RecordedReport } from '../../src/record/entry.ts';
import type { NewsReport } from '../../src/record/news-report.ts';
import { NO_PASSAGE, passageOf } from '../../src/record/passage.ts';
import { contentId } from '../../src/text/content-hash.ts';
import { foldName } from '../../src/text/fold-name.ts';
import { reportOf } from '../understand/reading-of.ts';

const SPEAKERS = [
  ['Ingrid Solvane', 'secretary general of the Halden Pact'],
  ['Mirela Costane', 'president of Arvenia'],
  ['Daan Okker', 'foreign minister of Arvenia'],
  ['Petra Lindqvar', 'defence minister of Arvenia'],
  ['Aurel Tamsin', 'prime minister of Belmark'],
  ['Joren Halvik', 'prime minister of Kestria'],
  ['Wen Calloway', 'premier of the Ostral Isles'],
  ['Anselm Drazic', 'president of the Tarsk Federation'],
  ['Lev Oranov', 'foreign minister of Tarsk'],
  ['Ilse Varga', 'spokeswoman of the Tarskian defence ministry'],
] as const;
const PLACES = ['Corvessa', 'Port Alder', 'Sund', 'Vell', 'Marrow', 'Drovny', 'Tessaly', 'Northmarch', 'the Saltreach'];
const OUTLETS = ['The Sund Courier', 'Port Alder Herald', 'Drovny Telegraph', 'Vell Observer', 'Corvessa Dispatch'];
const CUES = ['said', 'told reporters', 'warned', 'promised', 'denied', 'insisted', 'announced', 'argued'];
const DEEDS = ['moved', 'withdrew', 'opened', 'closed', 'inspected', 'suspended', 'approved', 'rejected'];
const THINGS = ['the ferry link', 'the grain accord', 'the northern exercise', 'the fuel levy', 'the border posts'];
const SYLLABLES = [
  'al',
  'ber',
  'co',
  'dra',
  'el',
  'fen',
  'gor',
  'ha',
  'is',
  'jun',
  'ka',
  'lor',
  'mi',
  'nor',
  'os',
  'pel',
];

/** Numbers from 0 to below 1 by mulberry32: 32 bits of state are enough for test data. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A record with these parts of a report; its ids are made as the readers make them. */
export function recordOf(
  { text, ...parts }: Partial<NewsReport> & { text: string },
  entries: readonly Entry[] = [],
  reader = 'rules/1',
): RecordedReport {
  const report = reportOf(text, { language: 'en', ...parts });
  return { report, entries: [...entries], actors: [], notes: [], reader };
}

export interface GenerateOptions {
  /** Paragraphs of the report; one has about 330 characters and 3 entries. */
  readonly paragraphs?: number;
  readonly reader?: string;
}

/** The record with this number. About 3,900 characters and 37 entries unless `paragraphs` says otherwise. */
export function generateRecord(seed: number, number: number, options: GenerateOptions = {}): RecordedReport {
  const { paragraphs = 12, reader = 'rules/1' } = options;
  const random = seededRandom(seed * 1_000_003 + number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  /** A made-up word; low numbers come far more often than high ones, as words do. */
  const word = (): string => {
    let rank = Math.floor(60_000 ** random());
    let made = '';
    do made += SYLLABLES[rank % SYLLABLES.length];
    while ((rank = Math.floor(rank / SYLLABLES.length)) > 0);
    return made;
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');

  let text = `${pick(PLACES).toUpperCase()} (Meridian) `;
  const entries: Entry[] = [];
  const put = (piece: string) => {
    const start = text.length;
    text += piece;
    return { start, end: text.length };
  };
  const passage = (...spans: { start: number; end: number }[]) => passageOf(text, spans);
  const speakers = new Map<string, { office: string; places: { start: number; end: number }[] }>();
  const outlet = pick(OUTLETS);
  const idOf = (kind: string, start: number) => contentId(kind, seed, number, start);

  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const [name, office] = pick(SPEAKERS);
    const direct = random() < 0.4;
    const source = put(name);
    put(', ');
    const held = put(office);
    put(', ');
    if (!speakers.has(name)) speakers.set(name, { office, places: [source, held] });
    const cue = put(pick(CUES));
    put(direct ? ': “' : ' that ');
    const content = put(`${pick(THINGS)} in ${pick(PLACES)} would ${words(12)}`);
    put(direct ? '.” ' : '. ');
    entries.push({
      kind: 'statement',
      id: idOf('statement', source.start),
      within: null,
      form: direct ? 'direct' : 'indirect',
      act: 'say',
      polarity: 'positive',
      source: { ...passage(source), actor: { id: contentId('actor', 'person', foldName(name)), name } },
      cue: passage(cue),
      content: passage(content),
      addressee: NO_MENTION,
      occasion: NO_PASSAGE,
      when: null,
      confidence: 0.5 + Math.floor(random() * 50) / 100,
    });
    const agent = put(pick(PLACES));
    put(' ');
    const deed = put(pick(DEEDS));
    put(' ');
    const thing = put(pick(THINGS));
    put(' on ');
    const day = put(`${1 + Math.floor(random() * 28)} May 2031`);
    put(`, ${words(10)}, with `);
    const quantity = put(`${2 + Math.floor(random() * 900)} soldiers`);
    put(` ${words(8)}.\n\n`);
    entries.push({
      kind: 'event',
      id: idOf('event', agent.start),
      type: 'PROTEST',
      mode: null,
      track: 'deeds',
      status: 'happened',
      within: null,
      participants: [{ ...passage(agent), actor: null, role: 'agent' }],
      when: null,
      place: NO_PASSAGE,
      country: null,
      region: null,
      city: null,
      occasion: NO_PASSAGE,
      contexts: [],
      spans: [agent, deed, thing],
      sentence: { start: agent.start, end: thing.end },
      confidence: 0.7,
    });
    if (paragraph % 2 === 0)
      entries.push({
        ...passage(day),
        kind: 'time',
        id: idOf('time', day.start),
        timex: null,
        from: '2031-05-01',
        to: '2031-05-31',
        granularity: 'day',
      });
    else
      entries.push({
        ...passage(quantity),
        kind: 'figure',
        id: idOf('figure', quantity.start),
        of: 'count',
        value: Number.parseInt(text.slice(quantity.start, quantity.end), 10),
        low: null,
        high: null,
        approximate: false,
        unit: 'soldier',
        measure: NO_PASSAGE,
        whose: NO_PASSAGE,
        period: null,
        direction: null,
        from: null,
        to: null,
        sameAs: null,
        within: null,
        confidence: 0.9,
      });
    if (paragraph === 0)
      entries.push({
        kind: 'commitment',
        id: idOf('commitment', source.start),
        who: { ...passage(source), actor: null },
        what: passage(content),
        forWhom: NO_MENTION,
        by: null,
        condition: NO_PASSAGE,
        from: idOf('statement', source.start),
        log: [],
        confidence: 0.6,
      });
  }

  const actors = [...speakers].map(
    ([name, { office, places }]): Actor => ({
      id: contentId('actor', 'person', foldName(name)),
      kind: 'person',
      name,
      names: [{ name, reportId: '', span: places[0]! }],
      offices: [{ office, of: null, from: null, to: null, reportId: '', passage: passageOf(text, places) }],
      memberOf: [],
      identifiers: {},
    }),
  );
  const minute = Math.floor(random() * 10 * 365 * 24 * 60);
  const record = recordOf(
    {
      text,
      title: `${pick(PLACES)} and ${pick(PLACES)}: ${words(4)}`,
      agency: 'Meridian',
      outlet,
      url: `https://${contentId(outlet).slice(0, 8)}.example/${seed}/${number}`,
      published: new Date(Date.UTC(2022, 0, 1) + minute * 60_000).toISOString().replace('.000', ''),
      dateline: { place: pick(PLACES), date: null },
    },
    entries,
    reader,
  );
  const notes: RecordedReport['notes'] = [
    {
      step: 'extract',
      rule: 'pronoun-unknown',
      reason: 'Nobody in reach fits the pronoun.',
      span: { start: 0, end: 4 },
    },
  ];
  const inReport = <E extends object>(evidence: E) => ({ ...evidence, reportId: record.report.id });
  const evident = actors.map((actor) => ({
    ...actor,
    names: actor.names.map(inReport),
    offices: actor.offices.map(inReport),
  }));
  return { ...record, actors: evident, notes };
}
