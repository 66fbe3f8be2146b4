// Who is who in the sample reports: every actor of the register once, of the right kind, with the names that reports call it by, each where it stands.
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeRegister } from '../../src/analyse/register/register.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { readSources } from '../../src/read/read-sources.ts';
import type { RecordedReport } from '../../src/record/entry.ts';
import type { RegisteredActor } from '../../src/record/registered-actor.ts';

interface Listed {
  readonly kind: RegisteredActor['kind'];
  readonly name: string;
  readonly what: string;
  /** Its other names. */
  readonly also: readonly string[];
  /** “model”: the rules find nothing that it says, does or is told. */
  readonly by?: 'model';
  readonly reach?: 'one-report';
}

const INVENTORY: readonly Listed[] = [
  { kind: 'person', name: 'Abel Crane', what: 'senator of Arvenia', also: [] },
  { kind: 'person', name: 'Alba Dorn', what: 'mayor of Greywater', also: ['Dorn'] },
  { kind: 'person', name: 'Anna Brill', what: 'sells tea at the Hollin Bridge', also: ['Brill'] },
  { kind: 'person', name: 'Anselm Drazic', what: 'president of Tarsk', also: ['Drazic'] },
  { kind: 'person', name: 'Aurel Tamsin', what: 'prime minister of Belmark', also: ['Tamsin'] },
  { kind: 'person', name: 'Brigit Moor', what: 'speaks for the Fishermen’s League', also: [] },
  { kind: 'person', name: 'Bron Kessick', what: 'leads the Northmarch Home Guard', also: [] },
  { kind: 'person', name: 'Clara Venn', what: 'spokeswoman of the Pact', also: ['Venn'] },
  { kind: 'person', name: 'Daan Okker', what: 'foreign minister of Arvenia', also: ['Okker'] },
  { kind: 'person', name: 'Dana Whitlow', what: 'reporter of the Port Alder Herald', also: [] },
  { kind: 'person', name: 'Edda Maro', what: 'president of Lumen', also: [] },
  { kind: 'person', name: 'Emil Starke', what: 'lawyer of a retired officer', also: [] },
  { kind: 'person', name: 'Greta Holm', what: 'of the Dockers’ Union', also: [] },
  { kind: 'person', name: 'Hanna Reyk', what: 'judge in Lumen, no relation of Tomas Reyk', also: ['Reyk'] },
  { kind: 'person', name: 'Henrik Dorn', what: 'general of the Pact, no relation of Alba Dorn', also: ['Dorn'] },
  { kind: 'person', name: 'Hester Vane', what: 'correspondent of the Sund Courier', also: [] },
  { kind: 'person', name: 'Ilse Varga', what: 'spokeswoman of Tarsk’s defence ministry', also: ['Varga'] },
  { kind: 'person', name: 'Ingrid Solvane', what: 'secretary general of the Halden Pact', also: ['Solvane'] },
  { kind: 'person', name: 'Jonas Pell', what: 'reporter of the Corvessa Dispatch', also: [] },
  { kind: 'person', name: 'Joren Halvik', what: 'prime minister, then president of Kestria', also: ['Halvik'] },
  { kind: 'person', name: 'Karl Winge', what: 'inspector and spokesman of the police in Vell', also: [] },
  { kind: 'person', name: 'Lev Oranov', what: 'foreign minister of Tarsk', also: ['Oranov'] },
  { kind: 'person', name: 'Livia Sarn', what: 'leads Kestria’s opposition', also: ['Sarn'] },
  { kind: 'person', name: 'Marit Oxley', what: 'reporter of the Corvessa Dispatch', also: [] },
  {
    kind: 'person',
    name: 'Marta',
    what: 'a woman whose brother is on no list, and who gave no other name',
    also: [],
    reach: 'one-report',
  },
  { kind: 'person', name: 'Mirela Costane', what: 'president of Arvenia', also: ['Costane'] },
  { kind: 'person', name: 'Nadia Ferrow', what: 'finance, then prime minister of Kestria', also: ['Ferrow'] },
  { kind: 'person', name: 'Obed Quill', what: 'vice-admiral, commands the Joint Line Mission', also: ['Quill'] },
  { kind: 'person', name: 'Osric Valden', what: 'president of Kestria before Halvik', also: [] },
  { kind: 'person', name: 'Ottilie Crane', what: 'writer of the Vell Observer, no relation of Abel Crane', also: [] },
  { kind: 'person', name: 'Petr Askan', what: 'spokesman of Lumen’s interior ministry', also: ['Askan'] },
  { kind: 'person', name: 'Petra Lindqvar', what: 'defence minister of Arvenia', also: ['Lindqvar'] },
  { kind: 'person', name: 'Piet Rowan', what: 'reporter of the Sund Courier', also: [] },
  { kind: 'person', name: 'Ruth Amsel', what: 'Arvenian teacher held in Drovny', also: ['Amsel'] },
  { kind: 'person', name: 'Sefa Lund', what: 'foreign minister of Belmark', also: [] },
  { kind: 'person', name: 'Silas Thorne', what: 'of the Ostral opposition', also: [] },
  { kind: 'person', name: 'Teodor Lamb', what: 'political editor of the Vell Observer', also: [] },
  { kind: 'person', name: 'Tomas Reyk', what: 'secretary general of the Pact before Solvane', also: ['Reyk'] },
  { kind: 'person', name: 'Wen Calloway', what: 'premier of the Ostral Isles', also: ['Calloway'] },
  { kind: 'person', name: 'Yara Teld', what: 'foreign minister of Lumen', also: ['Teld'] },
  { kind: 'state', name: 'Arvenia', what: 'member of the Pact', also: [] },
  { kind: 'state', name: 'Belmark', what: 'member of the Pact', also: [] },
  { kind: 'state', name: 'Kestria', what: 'member of the Pact', also: [] },
  { kind: 'state', name: 'Lumen', what: 'neighbour of Tarsk', also: [] },
  { kind: 'state', name: 'Ostral Isles', what: 'member of the Pact', also: ['Isles'] },
  {
    kind: 'state',
    name: 'Tarsk',
    what: 'the Tarsk Federation; its capital speaks for it',
    also: ['Drovny', 'Federation', 'Tarsk Federation', 'DROVNY'],
  },
  { kind: 'alliance', name: 'Halden Pact', what: 'the alliance', also: ['Pact'] },
  { kind: 'armed-group', name: 'Northmarch Home Guard', what: 'holds Northmarch', also: ['Home Guard'] },
  {
    kind: 'organisation',
    name: 'Defence Ministry (Tarsk Federation)',
    what: 'of that state',
    also: ['Defence Ministry', 'defense ministry', 'defence ministry'],
  },
  { kind: 'organisation', name: 'Dockers’ Union', what: 'of Kestria', also: [] },
  {
    kind: 'organisation',
    name: 'Finance Ministry (Tarsk Federation)',
    what: 'of that state',
    also: ['Finance Ministry'],
  },
  { kind: 'organisation', name: 'Fishermen’s League', what: 'of Belmark', also: [] },
  {
    kind: 'organisation',
    name: 'Foreign Affairs Committee',
    what: 'of Tarsk’s deputies: its report does not tell',
    also: ['Committee'],
    reach: 'one-report',
  },
  { kind: 'organisation', name: 'Halvik’s campaign', what: 'of 2031', also: [] },
  { kind: 'organisation', name: 'Joint Line Mission', what: 'monitors', also: [] },
  { kind: 'organisation', name: 'Northern Land Bank', what: 'one of five banks under sanctions', also: [] },
  { kind: 'organisation', name: 'Pact House', what: 'the Pact’s seat, which speaks for it', also: [] },
  { kind: 'organisation', name: 'Saltreach Fisheries Commission', what: 'divides the quota', also: [] },
  { kind: 'organisation', name: 'Saltreach Incidents Commission', what: 'both sides sit on it', also: [] },
  { kind: 'organisation', name: 'Senate (Arvenia)', what: 'of that state', also: ['Senate'] },
  {
    kind: 'organisation',
    name: 'Tarskian foreign ministry',
    what: 'of that state',
    also: ['Foreign Ministry', 'foreign ministry'],
  },
  {
    kind: 'organisation',
    name: 'electoral commission (Kestria)',
    what: 'of that state',
    also: ['electoral commission'],
  },
  { kind: 'organisation', name: 'finance ministry (Belmark)', what: 'of that state', also: ['finance ministry'] },
  { kind: 'organisation', name: 'foreign ministry (Arvenia)', what: 'of that state', also: ['foreign ministry'] },
  { kind: 'organisation', name: 'interior ministry (Lumen)', what: 'of that state', also: ['interior ministry'] },
  {
    kind: 'organisation',
    name: 'police',
    what: 'in Vell: its report names no force',
    also: [],
    by: 'model',
    reach: 'one-report',
  },
  { kind: 'organisation', name: 'Tarskian presidency', what: 'of that state', also: ['presidential office'] },
  { kind: 'publication', name: 'Corvessa Dispatch', what: 'paper', also: ['Dispatch'] },
  { kind: 'publication', name: 'Drovny Telegraph', what: 'paper', also: ['Telegraph'] },
  { kind: 'publication', name: 'Meridian', what: 'news agency', also: [] },
  { kind: 'publication', name: 'Sund Courier', what: 'paper', also: ['Courier'] },
  { kind: 'place', name: 'Cape Orsk', what: 'of Tarsk', also: [] },
  { kind: 'place', name: 'Corvessa', what: 'seat of the Pact', also: [] },
  { kind: 'place', name: 'Greywater', what: 'port of Lumen', also: ['GREYWATER'] },
  { kind: 'place', name: 'Hollin Bridge', what: 'over the Verrin', also: [], by: 'model' },
  { kind: 'place', name: 'Northmarch', what: 'region of Lumen', also: [], by: 'model' },
  { kind: 'place', name: 'Port Alder', what: 'capital of Arvenia', also: [], by: 'model' },
  { kind: 'place', name: 'Vell', what: 'capital of Kestria', also: [], by: 'model' },
];

let records: RecordedReport[];
let actors: readonly RegisteredActor[];
beforeAll(async () => {
  records = [];
  const outcomes = readSources([join(import.meta.dirname, '../../samples/reports')], { from: 'auto' });
  for await (const item of runPipeline(outcomes, { statementReader: createRulesReader(), batchSize: 16 }))
    if (item.outcome !== 'refused') records.push(item.record);
  actors = makeRegister(records.map(({ report, actors: named }) => ({ reportId: report.id, published: report.published, actors: named }))).actors; // biome-ignore format: one line
}, 60_000);

it('has everybody once, and nobody else', () => {
  const shown = actors.map(({ kind, name, reach }) => `${kind} ${name} ${reach}`).sort();
  const listed = INVENTORY.filter(({ by }) => by !== 'model').map(({ kind, name, reach = 'all-reports' }) => `${kind} ${name} ${reach}`); // biome-ignore format: one line
  expect(shown).toEqual(listed.sort());
});

it('calls everybody by names that are theirs, each where a report has it', () => {
  const texts = new Map(records.map(({ report }) => [report.id, report.text]));
  for (const { name, aliases } of actors) {
    const { also = [] } = INVENTORY.find((one) => one.name === name) ?? {};
    for (const alias of aliases) {
      expect([name, ...also]).toContain(alias.name);
      expect(alias.evidence.length).toBeGreaterThan(0);
      for (const { reportId, span } of alias.evidence)
        expect(texts.get(reportId)!.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(alias.name);
    }
  }
});
