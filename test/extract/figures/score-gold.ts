// Reads the figures of test/gold/figures.ndjson and counts what is right. Gold lines: {id, text, figures: [{start, end, of, value,
// low, high, unit, approximate, direction, measure: {start, end} | null}]}; ids tune-… and held-….
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFigures } from '../../../src/extract/figures/read-figures.ts';
import type { Figure } from '../../../src/record/figure.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { readingOf } from '../../understand/reading-of.ts';

interface GoldFigure {
  start: number;
  end: number;
  of: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  approximate: boolean;
  direction: string | null;
  measure: { start: number; end: number } | null;
  /** From line 092 of each half on. `sameAs` counts the line's figures. */
  whose?: { start: number; end: number } | null;
  period?: { start: number; end: number } | null;
  from?: number | null;
  to?: number | null;
  sameAs?: number | null;
}

/** What ties a figure to the rest, scored where gold has it. */
export const TIES = ['whose', 'period', 'ends', 'sameAs'] as const;
export type Tie = (typeof TIES)[number];

interface GoldLine {
  id: string;
  text: string;
  figures: GoldFigure[];
}

export interface Scores {
  gold: number;
  found: number;
  /** Span, kind, value, bounds, approximation and unit all as in gold. */
  right: number;
  measures: number;
  measuresFound: number;
  measuresRight: number;
  /** Half a point where the measure overlaps gold's without being it. */
  measuresTouched: number;
  directions: number;
  directionsFound: number;
  directionsRight: number;
  ties: Record<Tie, { gold: number; found: number; right: number }>;
  misses: string[];
  measureMisses: string[];
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b)) * (b % 1 === 0 ? 1e-6 : 1);

/** Scores the lines whose id starts with `half`. */
export function scoreGold(half: 'tune' | 'held' | 'news'): Scores {
  const lines = readFileSync(resolve(import.meta.dirname, '../../gold/figures.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldLine)
    .filter(({ id }) => id.startsWith(half));
  const scores: Scores = {
    gold: 0,
    found: 0,
    right: 0,
    measures: 0,
    measuresFound: 0,
    measuresRight: 0,
    measuresTouched: 0,
    directions: 0,
    directionsFound: 0,
    directionsRight: 0,
    ties: {
      whose: { gold: 0, found: 0, right: 0 },
      period: { gold: 0, found: 0, right: 0 },
      ends: { gold: 0, found: 0, right: 0 },
      sameAs: { gold: 0, found: 0, right: 0 },
    },
    misses: [],
    measureMisses: [],
  };
  for (const { id, text, figures } of lines) {
    const reading = readingOf(text);
    const found = readFigures(reading, [], readTimes(reading).times).figures;
    scores.gold += figures.length;
    scores.found += found.length;
    const unmatched = new Set(found);
    const idOf = (index: number) => {
      const of = figures[index]!;
      return found.find(({ spans }) => spans[0]!.start === of.start && spans[0]!.end === of.end)?.id;
    };
    for (const gold of figures) {
      const match = found.find((figure) => figure.spans[0]!.start === gold.start && figure.spans[0]!.end === gold.end);
      if (match) unmatched.delete(match);
      const right = match !== undefined && isSame(match, gold);
      if (right) scores.right++;
      else scores.misses.push(`${id}: want ${told(text, gold)}, got ${match ? show(match) : 'nothing'}`);
      scoreMeasure(id, text, gold, match, scores);
      scoreTies(id, text, gold, match, idOf, scores);
    }
    for (const extra of unmatched) scores.misses.push(`${id}: too much ${show(extra)}`);
  }
  return scores;
}

function isSame(figure: Figure, gold: GoldFigure): boolean {
  return (
    figure.of === gold.of &&
    figure.unit === gold.unit &&
    figure.approximate === gold.approximate &&
    near(figure.value, gold.value) &&
    near(figure.low, gold.low) &&
    near(figure.high, gold.high)
  );
}

function scoreMeasure(id: string, text: string, gold: GoldFigure, match: Figure | undefined, scores: Scores): void {
  const span = match?.measure.spans[0];
  if (gold.measure) scores.measures++;
  if (span) scores.measuresFound++;
  const exact = span !== undefined && span.start === gold.measure?.start && span.end === gold.measure.end;
  if (exact) scores.measuresRight++;
  else if (span && gold.measure && span.start < gold.measure.end && gold.measure.start < span.end)
    scores.measuresTouched++;
  if (!exact && (gold.measure || span))
    scores.measureMisses.push(
      `${id}: ${told(text, gold)} want <${gold.measure ? text.slice(gold.measure.start, gold.measure.end) : ''}>, got <${match?.measure.text ?? ''}>`,
    );
  if (gold.direction) scores.directions++;
  if (match?.direction) scores.directionsFound++;
  if (match?.direction && match.direction === gold.direction) scores.directionsRight++;
  else if ((match?.direction ?? null) !== gold.direction)
    scores.measureMisses.push(`${id}: ${told(text, gold)} goes ${gold.direction}, got ${match?.direction ?? null}`);
}

function scoreTies(
  id: string,
  text: string,
  gold: GoldFigure,
  match: Figure | undefined,
  idOf: (index: number) => string | undefined,
  scores: Scores,
): void {
  if (gold.whose === undefined) return;
  const wordsOf = (span: { start: number; end: number } | null | undefined) =>
    span ? `${span.start}-${span.end}` : '';
  const ends = (figure: { from?: number | null; to?: number | null } | undefined) =>
    figure?.from == null && figure?.to == null ? '' : `${figure.from ?? ''}..${figure.to ?? ''}`;
  const period = match?.period?.spans;
  const pairs: Record<Tie, readonly [string, string]> = {
    whose: [wordsOf(gold.whose), wordsOf(match?.whose.spans[0])],
    period: [wordsOf(gold.period), period ? `${period[0]!.start}-${period.at(-1)!.end}` : ''],
    ends: [ends(gold), ends(match)],
    sameAs: [gold.sameAs == null ? '' : (idOf(gold.sameAs) ?? 'missed'), match?.sameAs ?? ''],
  };
  for (const tie of TIES) {
    const [want, got] = pairs[tie];
    const score = scores.ties[tie];
    if (want !== '') score.gold++;
    if (got !== '') score.found++;
    if (want !== '' && want === got) score.right++;
    if (want !== got)
      scores.measureMisses.push(
        `${id}: ${told(text, gold)} ${tie} want ${shown(text, want)}, got ${shown(text, got)}: ${text}`,
      );
  }
}

const shown = (text: string, range: string): string => {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(range) ?? [];
  return start === undefined ? range : `<${text.slice(Number(start), Number(end))}>`;
};

const told = (text: string, gold: GoldFigure): string =>
  `"${text.slice(gold.start, gold.end)}" ${gold.of} ${gold.value ?? `${gold.low}..${gold.high}`} ${gold.unit}${gold.approximate ? ' ~' : ''}`;
const show = (figure: Figure): string =>
  `"${figure.text}" ${figure.of} ${figure.value ?? `${figure.low}..${figure.high}`} ${figure.unit}${figure.approximate ? ' ~' : ''}`;

/** As a share of `whole`, in percent with one digit. */
export const percentOf = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;
