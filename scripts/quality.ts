// Extraction measured against its floors. In: gold beside the clone and in test/gold, quality/floors.json. Out: a line a figure, and exit
// code 1 when one lies below its floor. Without the gold it says so and passes; with CI=true that is a failure.
//
//   node scripts/quality.ts                  compare with the floors
//   node scripts/quality.ts --set-floors     write today's figures, rounded down to whole ones, as the floors
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURES } from '../src/analyse/attribution-score.ts';
import { evaluateActs, readActGold } from '../src/cli/evaluate-acts.ts';
import { answerByReader, evaluate } from '../src/cli/evaluate-attribution.ts';
import { evaluateEvents } from '../src/cli/evaluate-events.ts';
import { evaluateNested, readNestedGold } from '../src/cli/evaluate-nested.ts';
import { readEventGold } from '../src/cli/event-gold.ts';
import { readGold } from '../src/cli/gold-texts.ts';
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { scoreDirect } from './direct-quotations.ts';
import { measureInvented } from './measure-invented.ts';
import { countAnswers, measureMarked } from './measure-marked.ts';
import { FINDING_SETS, HELD_LOTS, measureSet, PLAIN_SETS, type SetMeasured } from './measure-planted.ts';
import { measureTimes } from './measure-times.ts';
import { readMarked } from './read-marked.ts';
import { scoreEndToEnd, scoreGivenSpans, shareOf } from './score-speakers.ts';

interface Floors {
  /** Which gold the floors are of: another file is another measure. */
  readonly gold: { readonly file: string; readonly sha256: string };
  /** Figure → least value, in percent. */
  readonly floors: Readonly<Record<string, number>>;
}

const root = join(import.meta.dirname, '..');
const floorsPath = join(root, 'quality/floors.json');
const goldFile = '../shared/corpora/attribution/dev.ndjson.gz';
const goldPath = join(root, goldFile);

process.exitCode = existsSync(goldPath) ? await measure() : skip();

function skip(): number {
  const isCi = process.env['CI'] === 'true';
  console.log(`quality: skipped, no gold at ${goldFile}${isCi ? ': a failure in CI' : ''}`);
  return isCi ? 1 : 0;
}

async function measure(): Promise<number> {
  const figures = {
    ...(await measureAttribution('model')),
    ...(await measureNested()),
    ...(await measureActs()),
    ...(await measureTimesHeld()),
    ...(await measureSpeakers()),
    ...(await measureEvents()),
    ...(await measureFindings()),
    ...(await measureAttribution('quick')),
    ...(await measureAttribution('rules')),
  };
  const sha256 = createHash('sha256').update(readFileSync(goldPath)).digest('hex');
  if (process.argv.includes('--set-floors')) {
    const floors = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.floor(value)]));
    const written: Floors = { gold: { file: goldFile, sha256 }, floors };
    writeFileSync(floorsPath, `${JSON.stringify(written, null, 2)}\n`);
    console.log('quality: floors set');
    return 0;
  }
  const { gold, floors } = JSON.parse(readFileSync(floorsPath, 'utf8')) as Floors;
  if (gold.sha256 !== sha256) {
    console.log(`quality: ${goldFile} is not the gold that the floors are of`);
    return 1;
  }
  let below = 0;
  for (const [name, floor] of Object.entries(floors)) {
    const figure = figures[name] ?? 0;
    const isBelow = figure < floor;
    if (isBelow) below += 1;
    console.log(`${isBelow ? 'BELOW' : 'ok   '} ${name.padEnd(46)} ${figure.toFixed(1).padStart(5)}  floor ${floor}`);
  }
  console.log(below > 0 ? `quality: ${below} below the floor` : 'quality: all at or above their floors');
  return below > 0 ? 1 : 0;
}

async function measureAttribution(kind: 'model' | 'quick' | 'rules'): Promise<Record<string, number>> {
  const golds = await readGold(goldPath);
  const answers = await withStatementReader((reader) => answerByReader(golds, reader), { kind });
  const { scores } = evaluate(golds, answers);
  return {
    ...Object.fromEntries(MEASURES.map((name) => [`${kind}: ${name} F1`, scores[name].f1])),
    [`${kind}: exact content of direct quotations R`]: scoreDirect(golds, answers).found,
    ...Object.fromEntries(
      Object.entries(await measureInvented(kind)).map(([name, value]) => [`${kind}, invented reports: ${name}`, value]),
    ),
  };
}

/** Of what sets of invented reports hold on purpose, how much is found, by kind; and how many of all findings were planted. */
async function measureFindings(): Promise<Record<string, number>> {
  const sums = new Map<string, [found: number, planted: number]>();
  let [told, all] = [0, 0];
  let [plain, ofPlain] = [0, 0];
  const held = { found: 0, planted: 0, told: 0, all: 0 };
  await withStatementReader(async (reader) => {
    for (const set of PLAIN_SETS) {
      const [found, planted] = foundOf(await measureSet(join(root, set), reader));
      plain += found;
      ofPlain += planted;
    }
    for (const set of HELD_LOTS) {
      const measured = await measureSet(join(root, set), reader);
      const [found, planted] = foundOf(measured);
      held.found += found;
      held.planted += planted;
      held.told += measured.told.size;
      held.all += measured.findings.length;
    }
    for (const set of FINDING_SETS) {
      const measured = await measureSet(join(root, set), reader);
      told += measured.told.size;
      all += measured.findings.length;
      for (const { kind, planted, missed } of measured.kinds) {
        const [found, of] = sums.get(kind) ?? [0, 0];
        sums.set(kind, [found + planted - missed.length, of + planted]);
      }
    }
  });
  return {
    'findings: all found in stories held back': (100 * held.found) / held.planted,
    'findings: planted of all in stories held back': (100 * held.told) / held.all,
    ...Object.fromEntries([...sums].map(([kind, [found, of]]) => [`findings: ${kind} found`, (100 * found) / of])),
    'findings: planted of all': (100 * told) / all,
    'findings: all found in plain prose': (100 * plain) / ofPlain,
  };
}

function foundOf({ kinds }: SetMeasured): [found: number, planted: number] {
  const planted = kinds.reduce((sum, one) => sum + one.planted, 0);
  return [planted - kinds.reduce((sum, { missed }) => sum + missed.length, 0), planted];
}

/** Statements one level down, against test/gold/nested.ndjson. */
async function measureNested(): Promise<Record<string, number>> {
  const file = (name: string) => join(root, 'test/gold', name);
  const gold = await readNestedGold(file('nested.ndjson'), goldPath, file('nested.about.json'));
  const figures: Record<string, number> = {};
  for (const kind of ['model', 'quick'] as const) {
    const answers = await withStatementReader((reader) => answerByReader(gold.texts, reader, 'all'), { kind });
    figures[`${kind}: nested who-said-what F1`] = evaluateNested(gold, answers).scores['who-said-what'].f1;
  }
  return figures;
}

/** Acts and polarities, against test/gold/acts.ndjson and, apart, the rare ones chosen for it. */
async function measureActs(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const [name, file] of [
    ['acts', 'acts.ndjson'],
    ['rare acts', 'acts-rare.ndjson'],
  ] as const) {
    const gold = await readActGold(join(root, 'test/gold', file), goldPath);
    const { onGoldSpans, onFound } = await withStatementReader((reader) => evaluateActs(gold, reader), {
      kind: 'model',
    });
    figures[`${name}, spans given`] = onGoldSpans.accuracy;
    figures[`${name} but say, spans given`] = onGoldSpans.accuracyWithoutSay;
    figures[`${name} macro F1, spans given`] = onGoldSpans.macroF1;
    figures[`polarity of ${name}, spans given`] = onGoldSpans.polarity;
    figures[`${name} of statements found`] = onFound.accuracy;
  }
  return figures;
}

/** Times on the half of AQUAINT that nobody tunes on. */
async function measureTimesHeld(): Promise<Record<string, number>> {
  const figures = await measureTimes('held');
  if (figures === null) return {};
  return { 'times relaxed F1': figures.relaxed, 'times strict F1': figures.strict, 'times value F1': figures.value };
}

/** Who is who, on the half that may be tuned on: with the golds' spans, and with the statements that the model finds. */
async function measureSpeakers(): Promise<Record<string, number>> {
  const found = await withStatementReader((reader) => scoreEndToEnd('tune', reader), { kind: 'model' });
  const { rows } = await scoreGivenSpans('tune');
  const after = await scoreGivenSpans('tune', { afterTrain: true });
  const readAll = (...files: string[]) =>
    files.flatMap((name) => readMarked(readFileSync(join(root, `test/gold/marked-${name}.txt`), 'utf8')));
  const countAll = async (...files: string[]) =>
    countAnswers(await withStatementReader((reader) => measureMarked(readAll(...files), reader), { kind: 'model' }));
  const { all } = await countAll('a', 'b', 'c');
  // not f: it is looked at seldom
  const others = await countAll('d', 'e');
  const sum = ({ right, wrong, unknown }: { right: number; wrong: number; unknown: number }) => right + wrong + unknown;
  return {
    'speakers right, spans given': shareOf(rows.get('all')!, 'right'),
    'speakers not wrong, spans given': 100 - shareOf(rows.get('all')!, 'wrong'),
    'pronouns right, spans given': shareOf(rows.get('pronoun')!, 'right'),
    'offices right, spans given': shareOf(rows.get('offices, both golds')!, 'right'),
    'offices right after earlier reports, spans given': shareOf(after.rows.get('offices, both golds')!, 'right'),
    'marked reports: speakers right': (100 * all.right) / sum(all),
    'marked reports: speakers not wrong': 100 - (100 * all.wrong) / sum(all),
    'marked reports d, e: speakers right': (100 * others.all.right) / sum(others.all),
    'marked reports d, e: speakers not wrong': 100 - (100 * others.all.wrong) / sum(others.all),
    'marked reports d, e: descriptions right': (100 * others.description.right) / sum(others.description),
    'speakers right of statements found': shareOf(found.rows.get('all')!, 'right'),
    'speakers not wrong of statements found': 100 - shareOf(found.rows.get('all')!, 'wrong'),
  };
}

/** Events of whole articles by each reader, against test/gold/events.ndjson. */
async function measureEvents(): Promise<Record<string, number>> {
  const file = (name: string) => join(root, 'test/gold', name);
  const gold = await readEventGold({ gold: file('events.ndjson'), texts: goldPath, about: file('events.about.json') });
  const figures: Record<string, number> = {};
  for (const kind of ['model', 'quick', 'rules'] as const) {
    const answer = await withStatementReader((reader) => evaluateEvents(gold, reader), { kind });
    if (answer.form !== 'texts') throw new Error('test/gold/events.ndjson is no gold of whole texts');
    const { measures, types, statuses } = answer.scores;
    figures[`${kind}: event triggers P`] = measures.trigger.precision;
    figures[`${kind}: event triggers F1`] = measures.trigger.f1;
    figures[`${kind}: events F1`] = measures.event.f1;
    figures[`${kind}: agents of events F1`] = measures.agents.f1;
    figures[`${kind}: recipients of events F1`] = measures.recipients.f1;
    figures[`${kind}: types of events found`] = types.accuracy;
    figures[`${kind}: statuses of events found`] = statuses.accuracy;
  }
  return figures;
}
