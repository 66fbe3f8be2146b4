// Fits the confidences of a model's events to how often trigger and type are right, on test/gold/events.ndjson; prints the knots
// for its calibration.json, the expected calibration error where each half is fitted on the other, and the threshold curve.
//   node scripts/calibrate-events.ts model|quick DEV.ndjson.gz
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEventGold } from '../src/cli/event-gold.ts';
import { recordTexts } from '../src/cli/gold-texts.ts';
import { MODEL_FOLDERS } from '../src/cli/with-statement-reader.ts';
import { readEventsByRules } from '../src/extract/events/rules-event-reader.ts';
import {
  type Calibration,
  type CalibrationKnots,
  createCalibration,
  UNCALIBRATED,
} from '../src/extract/model/calibrate.ts';
import { createModelReader } from '../src/extract/model/model-reader.ts';
import { understand } from '../src/understand/understand.ts';
import { fitRising, type Judged } from './fit-rising.ts';

const [which, texts] = process.argv.slice(2);
if (!texts || (which !== 'model' && which !== 'quick'))
  throw new Error('usage: node scripts/calibrate-events.ts model|quick DEV.ndjson.gz');
const folder = MODEL_FOLDERS[which];

const FIT = { smallestPool: 20, doubt: 1 };
const BINS = 5;

const file = (name: string) => join(import.meta.dirname, '../test/gold', name);
const gold = await readEventGold({ gold: file('events.ndjson'), texts, about: file('events.about.json') });
if (gold.form !== 'texts') throw new Error('events.ndjson is no gold of whole texts');
const { golds } = gold;
const tune = new Set((JSON.parse(readFileSync(file('events.about.json'), 'utf8')) as { tune: string[] }).tune);

async function judge(calibration?: Calibration) {
  const reader = await createModelReader(folder, calibration ? { calibration } : {});
  const rows: (Judged & { seen: boolean; half: 'tune' | 'held' })[] = [];
  for (const one of golds) {
    const record = (await recordTexts([one], reader)).get(one.id)!;
    const byRules = readEventsByRules(understand(record.report));
    const left = [...one.events];
    for (const entry of record.entries) {
      if (entry.kind !== 'event' || /^0/.test(entry.type)) continue;
      const touches = (start: number, end: number) => entry.spans.some((span) => span.start < end && start < span.end);
      const at = left.findIndex(({ trigger }) => trigger.some(([start, end]) => touches(start, end)));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      rows.push({
        score: entry.confidence,
        isRight: found?.type === entry.type,
        seen: byRules.some(({ trigger }) => touches(trigger.start, trigger.end)),
        half: tune.has(one.id) ? 'tune' : 'held',
      });
    }
  }
  await reader.close();
  return rows;
}

const raw = await judge(UNCALIBRATED);
/** Knots by whether rules see the trigger too; the scores that rules alone give stand among them. */
const knotsOf = (rows: typeof raw) =>
  ({
    both: fitRising(
      rows.filter(({ seen }) => seen),
      FIT,
    ),
    model: fitRising(
      rows.filter(({ seen }) => !seen),
      FIT,
    ),
  }) satisfies CalibrationKnots['events'];
for (const [name, knots] of Object.entries(knotsOf(raw))) console.log(name, JSON.stringify(knots));

// The rules were written with a look at one half: each half tells how sure to be of the other.
const crossed = (['tune', 'held'] as const).flatMap((half) => {
  const { event } = createCalibration({
    statements: { outermost: [], inner: [] },
    events: knotsOf(raw.filter((row) => row.half !== half)),
  });
  return raw.filter((row) => row.half === half).map((row) => ({ ...row, score: event(row.score, row.seen) }));
});
console.log('expected calibration error, fitted on the other half', errorOf(crossed).toFixed(3), 'of', crossed.length);

const shipped = await judge();
const total = golds.reduce((sum, { events }) => sum + events.length, 0);
for (const threshold of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const kept = shipped.filter(({ score }) => score >= threshold);
  const right = kept.filter(({ isRight }) => isRight).length;
  console.log(
    `  threshold ${threshold}: precision ${((100 * right) / kept.length).toFixed(1)}, recall ${((100 * right) / total).toFixed(1)}`,
  );
}

function errorOf(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = judged.filter(({ score }) => score >= bin / BINS && (score < (bin + 1) / BINS || bin === BINS - 1));
    const sum = inside.reduce((all, { score, isRight }) => all + score - (isRight ? 1 : 0), 0);
    error += Math.abs(sum) / judged.length;
  }
  return error;
}
