// A series in; its points out: every figure that reports tell of one thing and holder, by the days it is told for, each with its passages.
import type { Passage } from '../../record/passage.ts';
import type { Store } from '../../store/contract.ts';
import { compareText } from '../../text/compare-text.ts';
import { countSources } from '../findings/count-sources.ts';
import { compareTraces, type Trace } from '../findings/trace.ts';
import { meet, UNBOUNDED } from './bounds-of.ts';
import { keyOfSeries, type SeriesName, seriesOf } from './figure-keys.ts';
import { daysMeet, isShort, isTorn } from './is-torn.ts';
import type { ToldFigure } from './told-figure.ts';

export interface FigureTelling {
  readonly reportId: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly entryId: string;
  /** In the series’ unit; null for a range or a bound. */
  readonly value: number | null;
  /** What it may stand for when rounding and “about” are allowed for; null for no bound. */
  readonly low: number | null;
  readonly high: number | null;
  /** Who says so, in the report’s words; null for the report itself. */
  readonly who: string | null;
  /** The figure’s own words, and its sentence. */
  readonly figure: Passage;
  readonly sentence: Passage;
}

export interface FigurePoint {
  /** First and last day it is told for, ISO 8601, null for an open end; the report’s own day where no time is told. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isDated: boolean;
  /** Whether two of the tellings cannot both be so. */
  readonly differ: boolean;
  readonly tellings: readonly FigureTelling[];
}

export interface FigureSeries {
  readonly id: string;
  readonly of: ToldFigure['of'];
  readonly unit: string;
  /** What is measured, as the first report says it; for a fate its name (“dead”, “crowd”). */
  readonly measure: string;
  /** Of whom, as the first report says it; of a fate the place. */
  readonly whose: string;
  /** Whether the figures are rises or falls; null for levels. */
  readonly change: 'up' | 'down' | null;
  /** By their first day, open ones first. */
  readonly points: readonly FigurePoint[];
  readonly tellings: number;
  readonly reports: number;
  /** Reports that copy each other, or are versions of one article, are one source. */
  readonly sources: number;
}

export type SeriesStore = Pick<Store, 'traces' | 'sharing'>;

interface Told {
  readonly trace: Trace;
  readonly figure: ToldFigure;
  readonly name: SeriesName;
}

/** Ids of series are these. */
export const idOfSeries = (key: number): string => key.toString(36);
/** Null for what is no such id. */
export function keyOfId(id: string): number | null {
  const key = /^[0-9a-z]{1,10}$/.test(id) ? Number.parseInt(id, 36) : Number.NaN;
  return key < 2 ** 48 ? key : null;
}

export interface SeriesRead {
  readonly series: FigureSeries;
  /** Stems of what it measures and of whom. */
  readonly stems: readonly string[];
  readonly whose: readonly string[];
  readonly traces: readonly Trace[];
}

/** Every figure of the series over all traced reports; null where none tells it. Linear in the reports that tell it. */
export async function readSeries(store: SeriesStore, key: number): Promise<SeriesRead | null> {
  const [telling = []] = await store.sharing([{ keys: [key], days: null }]);
  const ids = [...telling].sort();
  const traces = (await store.traces(ids)) as readonly Trace[];
  const told = traces
    .flatMap((trace) =>
      trace.body.figures.flatMap((figure): Told[] =>
        seriesOf(figure)
          .filter((name) => keyOfSeries(name) === key)
          .map((name) => ({ trace, figure, name })),
      ),
    )
    .sort(
      (a, b) =>
        compareTraces(a.trace, b.trace) ||
        a.figure.spans[0]!.start - b.figure.spans[0]!.start ||
        compareText(a.figure.entryId, b.figure.entryId),
    );
  const [first] = told;
  if (first === undefined) return null;
  const { of, unit, thing, change, whose, whoseText } = first.name;
  const own = [...new Map(told.map(({ trace }) => [trace.reportId, trace])).values()];
  const series: FigureSeries = {
    id: idOfSeries(key),
    of,
    unit,
    measure: first.figure.isFate ? thing : first.figure.measureText,
    whose: whoseText,
    change,
    points: pointsOf(told),
    tellings: told.length,
    reports: own.length,
    sources: countSources(own),
  };
  return { series, stems: [...thing.split(' '), unit], whose, traces: own };
}

function pointsOf(told: readonly Told[]): FigurePoint[] {
  const dated = [...new Map(told.flatMap(({ figure }) => (figure.isDated ? [[daysOf(figure), figure]] : []))).values()];
  const byDays = Map.groupBy(told, ({ trace, figure }) => {
    if (figure.isDated) return daysOf(figure);
    // “killed three monitors”, printed that day or soon after, is told for the day that others tell, where that is one
    const [only, second] = figure.isFate ? dated.filter((one) => isShort(one) && daysMeet(one, figure)) : [];
    if (only !== undefined && second === undefined) return daysOf(only);
    return `~${figure.isFate ? figure.from : trace.day}/${trace.day}`;
  });
  return [...byDays.values()]
    .map((tellings): FigurePoint => {
      const { trace, figure } = tellings.find((one) => one.figure.isDated) ?? tellings[0]!;
      const [from, to] = figure.isDated || figure.isFate ? [figure.from, figure.to] : [trace.day, trace.day];
      return {
        from: isoDay(from),
        to: isoDay(to),
        isDated: figure.isDated,
        differ: tellings.some((a, n) => tellings.slice(n + 1).some((b) => areAtOdds(a, b))),
        tellings: tellings.map(toTelling),
      };
    })
    .sort((a, b) => compareText(a.from ?? '', b.from ?? '') || compareText(a.to ?? '', b.to ?? ''));
}

/** One report tells many figures of one thing, “21.50 crowns, up from 18”: of those only what it holds against each other is at odds. */
const areAtOdds = (a: Told, b: Told): boolean =>
  !meet(a.figure, b.figure) && (a.trace.reportId !== b.trace.reportId || isTorn(a.figure, b.figure, true));

const daysOf = ({ from, to }: ToldFigure) => `${from}/${to}`;

function toTelling({ trace: { reportId, body }, figure }: Told): FigureTelling {
  const { entryId, value, low, high, voice, text, spans, passage } = figure;
  return {
    reportId,
    outlet: body.outlet,
    published: body.published,
    entryId,
    value,
    low: low <= -UNBOUNDED ? null : low,
    high: high >= UNBOUNDED ? null : high,
    who: voice,
    figure: { spans, text },
    sentence: passage,
  };
}

const isoDay = (day: number | null): string | null =>
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
