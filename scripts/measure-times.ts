// Times measured on AQUAINT. In: the corpus and its scorer beside the clone. Out: a line for each half.
//
//   node scripts/measure-times.ts                    both halves
//   node scripts/measure-times.ts --against FILE     the same of another system's answers: {id, times: [{spans, timex}]} a line
//   node scripts/measure-times.ts --as-annotated     also with the habits of its annotators, as the half for tuning shows them
//   node scripts/measure-times.ts --misses           also what is wrong in the half that may be tuned on
//   node scripts/measure-times.ts --tune             that half alone
//
// Halves: by the lowest bit of the first byte of the id's SHA-256. Even is for tuning, odd ("held") for a last measurement.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findCredits } from '../src/read/find-credits.ts';
import { readTimes } from '../src/understand/times/read-times.ts';
import { understand } from '../src/understand/understand.ts';
import { reportOf } from '../test/understand/reading-of.ts';

interface GoldTimes {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly { readonly span: readonly [number, number]; readonly value: string }[];
}

interface SystemTimes {
  readonly id: string;
  readonly times: readonly { readonly spans: readonly (readonly number[])[]; readonly timex: string | null }[];
}

interface TimesFigures {
  readonly gold: number;
  readonly system: number;
  readonly relaxed: number;
  readonly strict: number;
  readonly value: number;
  /** Values equal to the day: parts of the day, clocks and ways of writing a week taken off both sides. */
  readonly day: number;
  readonly misses: readonly (readonly unknown[])[];
}

// The annotators leave the part of the day out as often as not, and write weeks W7 and W07, days 1998-10-XX and 1998-10.
const toDay = (value: string | null) =>
  value
    ?.replace(/^(\d{4}-\d\d-\d\d)T.*/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/(?:-XX)+$/, '') ?? null;

/**
 * A time as AQUAINT's annotators write it, null where they leave it out. Habits against the guidelines, each of which raises the
 * value on the half for tuning whichever article is left out: no part of the day with a day (9 of 14), weeks with one digit
 * (3 of 3), no "recently" (0 of 5), no bare plural as a length (3 of 11).
 */
function asAnnotated(time: SystemTimes['times'][number]): SystemTimes['times'][number] | null {
  if (time.timex === 'PAST_REF' || /^PT?X[A-Z]$/.test(time.timex ?? '')) return null;
  const timex = time.timex?.replace(/^(\d{4}-\d\d-\d\d)T(?:MO|AF|EV|NI)$/, '$1').replace(/-W0(\d)/, '-W$1') ?? null;
  return { ...time, timex };
}

const shared = join(import.meta.dirname, '../../shared');
const goldPath = join(shared, 'corpora/time/aquaint.ndjson.gz');

export type Half = 'tune' | 'held';

/** The half that the article of that id belongs to. */
export const halfOf = (id: string): Half =>
  (createHash('sha256').update(id).digest()[0]! & 1) === 0 ? 'tune' : 'held';

/** F1 in percent on one half, of this reader or of `answers`; null where the corpus is not beside the clone. */
export async function measureTimes(
  half: Half,
  answers?: readonly SystemTimes[],
  annotated = false,
): Promise<TimesFigures | null> {
  if (!existsSync(goldPath)) return null;
  const { scoreTimes } = (await import(join(shared, 'eval/score-time.mjs'))) as {
    scoreTimes: (gold: readonly GoldTimes[], system: readonly SystemTimes[]) => Omit<TimesFigures, 'day'>;
  };
  const gold = linesOf<GoldTimes>(gunzipSync(readFileSync(goldPath)).toString()).filter(
    ({ id }) => halfOf(id) === half,
  );
  const given = answers ?? gold.map(answer);
  const system = annotated
    ? given.map((line) => ({ ...line, times: line.times.map(asAnnotated).filter((time) => time !== null) }))
    : given;
  const { value: day } = scoreTimes(
    gold.map((line) => ({ ...line, timex: line.timex.map((time) => ({ ...time, value: toDay(time.value) ?? '' })) })),
    system.map((line) => ({ ...line, times: line.times.map((time) => ({ ...time, timex: toDay(time.timex) })) })),
  );
  return { ...scoreTimes(gold, system), day };
}

function answer({ id, dct, text }: GoldTimes): SystemTimes {
  const { times } = readTimes(understand({ ...reportOf(text), published: dct, dateline: findCredits(text).dateline }));
  return {
    id,
    times: times.map(({ spans, timex }) => ({ spans: spans.map(({ start, end }) => [start, end]), timex })),
  };
}

const linesOf = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

if (import.meta.main) {
  const at = process.argv.indexOf('--against');
  const answers = at < 0 ? undefined : linesOf<SystemTimes>(readFileSync(process.argv[at + 1]!, 'utf8'));
  const halves: readonly Half[] = process.argv.includes('--tune') ? ['tune'] : ['tune', 'held'];
  for (const half of halves) {
    const figures = await measureTimes(half, answers);
    if (figures === null) {
      console.log('times: skipped, no corpus beside the clone');
      break;
    }
    if (half === 'tune' && process.argv.includes('--misses'))
      for (const miss of figures.misses) console.log(miss.join('\t'));
    print(half, figures);
    if (process.argv.includes('--as-annotated'))
      print(`${half} as annotated`, (await measureTimes(half, answers, true))!);
  }
}

function print(name: string, { gold, system, relaxed, strict, value, day }: TimesFigures): void {
  const f1 = [relaxed, strict, value, day].map((figure) => figure.toFixed(1)).join(' / ');
  console.log(`${name}: gold ${gold}, system ${system}, F1 relaxed / strict / value / value to the day ${f1}`);
}
