// What analysis keeps of a report: all that comparing it with others needs, without its text.
import type { ReportTrace } from '../../store/contract.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Pledge } from '../commitment-outcomes/pledge.ts';
import type { Telling } from '../commitment-outcomes/telling.ts';
import type { Notice } from '../correction-notices/notice.ts';
import type { Claim } from '../disputes/alleged.ts';
import type { ToldFigure } from '../figures/told-figure.ts';
import type { Counted } from '../gauges/counted.ts';
import type { Deed } from '../happenings/deed.ts';
import type { Stance } from '../positions/held.ts';
import type { Line } from '../threads/line.ts';
import type { Saying } from '../utterances/saying.ts';

export interface TraceBody {
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  /** Folded; null for none. */
  readonly title: string | null;
  /** The address without what does not name the article. */
  readonly article: string | null;
  /** Headline and first sentences (see story.ts). */
  readonly lead: string;
  /** Its sentences, whatever entries were read in them. */
  readonly lines: readonly Line[];
  readonly sayings: readonly Saying[];
  readonly claims: readonly Claim[];
  readonly deeds: readonly Deed[];
  readonly stances: readonly Stance[];
  readonly pledges: readonly Pledge[];
  readonly tellings: readonly Telling[];
  readonly figures: readonly ToldFigure[];
  readonly counted: readonly Counted[];
  /** Corrections that the paper prints in it. */
  readonly notices: readonly Notice[];
}

export interface Trace extends ReportTrace {
  readonly body: TraceBody;
}

/** What is looked for over a year and more: of other traces only this is read at first. */
export const APART = [
  'stances',
  'pledges',
  'tellings',
  'lead',
  'lines',
  'figures',
] as const satisfies readonly (keyof TraceBody)[];
export type ApartName = (typeof APART)[number];

/** A trace, or as much of it as was asked for. */
export interface TracePart<Name extends ApartName> {
  readonly reportId: string;
  readonly day: number | null;
  readonly body: Pick<TraceBody, Name>;
}

/** By day, undated ones last; then by time of day where both tell one; then by report: who stands first in a finding. */
export function compareTraces(a: Trace, b: Trace): number {
  return compareText(orderOf(a), orderOf(b)) || compareText(a.reportId, b.reportId);
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/** An instant as in UTC, so that offsets compare; a day as it is, before every instant of it. */
function orderOf({ body: { published } }: Trace): string {
  if (published === null) return '9999';
  const at = INSTANT.test(published) ? Date.parse(published.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(at) ? published : new Date(at).toISOString();
}

/** Whether the first of two is known to be printed before the second: both have a time, or their days differ. */
export function isEarlier(a: Trace, b: Trace): boolean {
  if (a.day !== null && b.day !== null && a.day !== b.day) return a.day < b.day;
  const [x, y] = [a.body.published, b.body.published];
  return x !== null && y !== null && INSTANT.test(x) && INSTANT.test(y) && orderOf(a) < orderOf(b);
}
