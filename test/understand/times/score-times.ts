// Gold lines of test/gold/times.ndjson in, how many of their times are found, and right in span, value and bounds, out.
import { readFileSync } from 'node:fs';
import type { TimeExpression } from '../../../src/record/time-expression.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../reading-of.ts';

export interface GoldTime {
  readonly span: readonly [number, number];
  readonly timex: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: string | null;
}

export interface GoldLine {
  readonly id: string;
  readonly half: 'tune' | 'held';
  readonly published: string | null;
  readonly text: string;
  readonly times: readonly GoldTime[];
}

export interface TimesScore {
  readonly gold: number;
  readonly found: number;
  /** Spans equal to the character. */
  readonly exact: number;
  /** Value, both bounds and granularity equal. */
  readonly right: number;
  /** Value alone. */
  readonly value: number;
  readonly extra: number;
  /** Pasteable: id, sentence with the time in brackets, wanted, got. */
  readonly wrong: readonly string[];
}

const path = new URL('../../gold/times.ndjson', import.meta.url);

export const goldLines = (): GoldLine[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldLine);

/** The times of a text published on that day. */
export const timesOf = (text: string, published: string | null): TimeExpression[] =>
  readTimes(understand({ ...reportOf(text), published })).times;

export function scoreTimes(lines: readonly GoldLine[]): TimesScore {
  const score = { gold: 0, found: 0, exact: 0, right: 0, value: 0, extra: 0 };
  const wrong: string[] = [];
  for (const { id, published, text, times } of lines) {
    const mine = timesOf(text, published);
    const used = new Set<TimeExpression>();
    for (const gold of times) {
      score.gold++;
      const marked = `${id} ${text.slice(0, gold.span[0])}[${text.slice(...gold.span)}]${text.slice(gold.span[1])}`;
      const hit = mine.find(
        (time) => !used.has(time) && time.spans[0]!.start < gold.span[1] && time.spans[0]!.end > gold.span[0],
      );
      if (hit === undefined) {
        wrong.push(`${marked} missed`);
        continue;
      }
      used.add(hit);
      score.found++;
      if (hit.spans[0]!.start === gold.span[0] && hit.spans[0]!.end === gold.span[1]) score.exact++;
      if (hit.timex === gold.timex) score.value++;
      if (shown(hit) === shown(gold)) score.right++;
      else wrong.push(`${marked} wanted ${shown(gold)} got ${shown(hit)}`);
    }
    for (const time of mine) {
      if (used.has(time)) continue;
      score.extra++;
      wrong.push(`${id} ${text} extra [${time.text}] ${shown(time)}`);
    }
  }
  return { ...score, wrong };
}

const shown = ({ timex, from, to, granularity }: Omit<GoldTime, 'span'>) => `${timex} ${from}..${to} ${granularity}`;
