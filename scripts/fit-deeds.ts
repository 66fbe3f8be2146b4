// Weights for whether an event is told right: test/gold/deeds-judged.ndjson (events that the program told of 120 train articles, each judged by one
// reader), the golds events-train and events-own, and the sentences of plover-sentences.train that the type is found in, beside the clone, in; out
// src/extract/events/deed-weights.ts, and what leaving out the unlikely does in five folds of texts and on the development gold.
//
//   node scripts/fit-deeds.ts [--dry]
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readEventGold } from '../src/cli/event-gold.ts';
import { readGold, readShaped } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { readSpokenActs } from '../src/extract/acts/read-spoken-acts.ts';
import { deedFeatures } from '../src/extract/events/deed-features.ts';
import { groundOfEvents } from '../src/extract/events/event-ground.ts';
import { makeEvents } from '../src/extract/events/make-events.ts';
import { readAnswers } from '../src/extract/interviews/read-answers.ts';
import type { StatementReader } from '../src/extract/statement-reader.ts';
import { withoutAsked } from '../src/extract/statements/without-asked.ts';
import { makeReport } from '../src/read/make-report.ts';
import type { ReportedEvent } from '../src/record/reported-event.ts';
import { readTimes } from '../src/understand/times/read-times.ts';
import { understand } from '../src/understand/understand.ts';
import { fitWeights, type Row } from './fit-weights.ts';

const ROOT = join(import.meta.dirname, '..');
const CORPORA = join(ROOT, '../shared/corpora');
const OUT = join(ROOT, 'src/extract/events/deed-weights.ts');
/** Chosen over 1 and 4 in the folds; a feature of fewer cases is left out. */
const PRIOR = 3;
const FEWEST = 8;
/** What calibration.json asks of reader-2: leaving out what is less likely costs one right event for eight wrong ones in the folds. */
const LEAST_LIKELY = 0.3;
const FOLDS = 5;

interface Case {
  readonly text: string;
  readonly features: ReadonlyMap<string, number>;
  readonly isSureNoun: boolean;
  readonly isSo: boolean;
}

const Judged = z.object({
  id: z.string(),
  trigger: z.tuple([z.int(), z.int()]),
  type: z.string(),
  isSo: z.boolean(),
});
type Judged = z.infer<typeof Judged>;

const touches = ({ spans }: ReportedEvent, [start, end]: readonly [number, number]) =>
  spans.some((span) => span.start < end && start < span.end);

/** All events of `text` but appeals, also those that are not worth telling. */
async function eventsOf(reader: StatementReader, text: string) {
  const made = makeReport(text, {}, { origin: '-' });
  if (made.outcome !== 'read') throw new Error('not a report');
  const reading = understand(made.report);
  const { statements: found, events } = (await reader.readStatements([reading]))[0]!;
  const statements = readSpokenActs(reading, withoutAsked(reading, readAnswers(reading, found)));
  const ground = groundOfEvents(reading, statements, readTimes(reading).times);
  return makeEvents(ground, events ?? [])
    .events.filter(({ type }) => !/^0/.test(type))
    .map((event) => ({ event, ...deedFeatures(ground, event) }));
}

async function* judged(reader: StatementReader): AsyncIterable<Case> {
  const byId = new Map<string, Judged[]>();
  for await (const one of readShaped(join(ROOT, 'test/gold/deeds-judged.ndjson'), Judged, ''))
    byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  for (const { id, text } of await readGold(join(CORPORA, 'attribution/train.ndjson.gz'))) {
    const known = byId.get(id);
    if (known === undefined) continue;
    for (const { event, ...features } of await eventsOf(reader, text)) {
      const one = known.find(({ trigger }) => touches(event, trigger));
      // of another type than the one that was judged wrong it may be right
      if (one === undefined || (!one.isSo && one.type !== event.type)) continue;
      yield { text: id, ...features, isSo: one.isSo && one.type === event.type };
    }
  }
}

async function* marked(reader: StatementReader, gold: string, texts?: string, about?: string): AsyncIterable<Case> {
  const read = await readEventGold({ gold, texts, about });
  if (read.form === 'classes') throw new Error(`no events: ${gold}`);
  for (const one of read.golds) {
    const told = await eventsOf(reader, one.text);
    if (!('trigger' in (one.events[0] ?? { trigger: 0 }))) {
      const types = one.events.flatMap(({ type }) => (type === 'YIELD' ? ['CONCEDE', 'RETREAT'] : [type]));
      for (const { event, ...features } of told)
        if (types.includes(event.type)) yield { text: one.text, ...features, isSo: true };
      continue;
    }
    const left = [...one.events] as {
      readonly trigger: readonly (readonly [number, number])[];
      readonly type: string;
    }[];
    for (const { event, ...features } of told) {
      const at = left.findIndex(({ trigger }) => trigger.some((span) => touches(event, span)));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      yield { text: one.id, ...features, isSo: found?.type === event.type };
    }
  }
}

const gold = (name: string) => join(ROOT, 'test/gold', name);
const cases: Record<'judged' | 'train' | 'own' | 'sentences' | 'dev', Case[]> = { judged: [], train: [], own: [], sentences: [], dev: [] }; // biome-ignore format: one line
await withStatementReader(
  async (reader) => {
    for await (const one of judged(reader)) cases.judged.push(one);
    for await (const one of marked(reader, gold('events-train.ndjson'), join(CORPORA, 'attribution/train.ndjson.gz'), gold('events-train.about.json'))) cases.train.push(one); // biome-ignore format: one line
    for await (const one of marked(reader, gold('events-own.ndjson'))) cases.own.push(one);
    for await (const one of marked(reader, join(CORPORA, 'events/plover-sentences.train.ndjson.gz'))) cases.sentences.push(one); // biome-ignore format: one line
    for await (const one of marked(reader, gold('events.ndjson'), join(CORPORA, 'attribution/dev.ndjson.gz'), gold('events.about.json'))) cases.dev.push(one); // biome-ignore format: one line
  },
  { kind: 'model' },
);

const learnt = [...cases.judged, ...cases.train, ...cases.own, ...cases.sentences];
const counted = new Map<string, number>();
for (const { features, isSureNoun } of learnt)
  if (!isSureNoun) for (const name of features.keys()) counted.set(name, (counted.get(name) ?? 0) + 1);
const names = ['always', ...[...counted].filter(([name, n]) => name !== 'always' && n >= FEWEST).map(([name]) => name)];

const rowOf = ({ features, isSo }: Case): Row => ({
  features: names.map((name) => features.get(name) ?? 0),
  isSo,
  weight: 1,
});
const weigh = (some: readonly Case[]) => fitWeights(some.filter(({ isSureNoun }) => !isSureNoun).map(rowOf), PRIOR);
function likelihood(one: Case, weights: readonly number[]): number {
  if (one.isSureNoun) return 1;
  return 1 / (1 + Math.exp(-rowOf(one).features.reduce((sum, value, n) => sum + value * weights[n]!, 0)));
}
const foldOf = ({ text }: Case) => createHash('sha256').update(text).digest()[0]! % FOLDS;

const weights = weigh(learnt);
const folds = Array.from({ length: FOLDS }, (_, fold) => weigh(learnt.filter((one) => foldOf(one) !== fold)));
for (const [name, some] of Object.entries(cases)) {
  const scored = some.map((one) => ({ ...one, at: likelihood(one, name === 'dev' ? weights : folds[foldOf(one)]!) }));
  const right = scored.filter(({ isSo }) => isSo).length;
  for (const least of [0, LEAST_LIKELY - 0.1, LEAST_LIKELY, LEAST_LIKELY + 0.1]) {
    const kept = scored.filter(({ at }) => at >= least);
    const held = kept.filter(({ isSo }) => isSo).length;
    console.log(
      `${name.padEnd(9)} from ${least.toFixed(2)}: ${kept.length} of ${some.length} told, ${((100 * held) / kept.length).toFixed(1)} % right; ${right - held} right and ${some.length - kept.length - right + held} wrong left out`,
    );
  }
}

if (!process.argv.includes('--dry')) {
  const lines = names.map((name, n) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weights[n]},`);
  writeFileSync(
    OUT,
    `// Made by scripts/fit-deeds.ts from golds of train articles and own reports (test/gold); what each stands for is in deed-features.ts.\n\nexport const DEED_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
  console.log(`${names.length} weights, ${readFileSync(OUT).length} bytes`);
}
