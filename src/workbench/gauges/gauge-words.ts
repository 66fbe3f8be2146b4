// The gauges in words: what each asks, what goes in, what its ends mean, and on which scale it is drawn.
import type { GaugeAnswer } from '../../serve/contract/gauges.ts';
import { formatDate, SHORT_MONTHS } from '../components/format-date.ts';
import { roundScale } from '../figures/amounts.ts';

export type GaugeName = GaugeAnswer['gauge'];
export type GaugePoint = GaugeAnswer['points'][number];

export interface GaugeWords {
  readonly name: GaugeName;
  readonly title: string;
  /** What it asks, for a person. */
  readonly asks: string;
  /** What is counted, one and many. */
  readonly counted: readonly [one: string, many: string];
  /** What goes in, and what is left out. */
  readonly inputs: string;
  readonly low: string;
  readonly high: string;
  /** `share`: 0 to 1; `score`: with 0 in it; `count`: from 0. */
  readonly scale: 'share' | 'score' | 'count';
}

const EVENTS =
  'Events that happened or go on, between the two, or between the one and anybody else; each happening once, copies of a report once. What is denied, planned, threatened or supposed does not count.';

export const GAUGES: readonly GaugeWords[] = [
  {
    name: 'tension',
    title: 'Tension',
    asks: 'How far what passed between them was conflict.',
    counted: ['event', 'events'],
    inputs: EVENTS,
    low: 'all cooperation',
    high: 'all force',
    scale: 'score',
  },
  {
    name: 'gap',
    title: 'Words against deeds',
    asks: 'Whether they talk better than they act.',
    counted: ['event', 'events'],
    inputs: `${EVENTS} Three of each track at least.`,
    low: 'they act better than they talk',
    high: 'they talk better than they act',
    scale: 'score',
  },
  {
    name: 'transparency',
    title: 'Transparency',
    asks: 'How much of what was done had been announced or promised.',
    counted: ['deed', 'deeds'],
    inputs:
      'Deeds of kinds that can be announced: meetings, exercises, moves and withdrawals of forces, aid, agreements. Announced: an earlier report told of it or had it promised.',
    low: 'nothing announced',
    high: 'all announced',
    scale: 'share',
  },
  {
    name: 'notice',
    title: 'Days of notice',
    asks: 'How long before a deed it was announced.',
    counted: ['announced deed', 'announced deeds'],
    inputs:
      'Of the deeds that transparency counts, those that an earlier report announced: days from the first such report to the deed. The median.',
    low: 'on the same day',
    high: 'long before',
    scale: 'count',
  },
  {
    name: 'predictability',
    title: 'Predictability',
    asks: 'How often they did what they had said.',
    counted: ['promise or announcement', 'promises and announcements'],
    inputs:
      'Promises and announced events that came to an end, each by its last standing, and reversals of positions. What is still open counts nowhere.',
    low: 'never as said',
    high: 'always as said',
    scale: 'share',
  },
  {
    name: 'unity',
    title: 'Unity',
    asks: 'Whether the members stand alike to the target.',
    counted: ['position', 'positions'],
    inputs:
      'Statements of members that praise, support, criticise or oppose what names the target, and what they did for or against it.',
    low: 'opposed',
    high: 'all alike',
    scale: 'share',
  },
  {
    name: 'strength',
    title: 'Strength',
    asks: 'How many soldiers reports give them.',
    counted: ['figure', 'figures'],
    inputs: 'Counts of soldiers whose holder, or whose sentence, names them; parts and wholes alike.',
    low: 'none',
    high: '',
    scale: 'count',
  },
];

export const wordsOf = (name: GaugeName): GaugeWords => GAUGES.find((one) => one.name === name)!;

/** Round numbers from the lowest to the highest that is drawn. */
export function scaleOf({ scale }: GaugeWords, points: readonly GaugePoint[]): number[] {
  if (scale === 'share') return [0, 0.25, 0.5, 0.75, 1];
  const ends = points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null));
  if (ends.length === 0) return scale === 'score' ? [-10, -5, 0, 5, 10] : [0, 1];
  return roundScale(Math.min(0, ...ends), Math.max(0, ...ends));
}

/** "−1.25", "0.4", "1,200": two digits behind the point at most, a true minus. */
export function sayValue(value: number): string {
  const text = String(Number(Math.abs(value).toFixed(Math.abs(value) >= 100 ? 0 : 2)));
  const [whole = '', part] = text.split('.');
  const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part ? `.${part}` : ''}`;
  return value < 0 && grouped !== '0' ? `−${grouped}` : grouped;
}

/** A period as a person says it: "Feb 2031", "Jan–Mar 2031", "10–16 Feb 2031". */
export function sayPeriod({ from, to }: Pick<GaugePoint, 'from' | 'to'>): string {
  const month = (date: string) => SHORT_MONTHS[Number(date.slice(5, 7)) - 1] ?? date;
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (Date.parse(to) - Date.parse(from) < 8 * 86_400_000)
    return `${isOneMonth ? Number(from.slice(8)) : formatDate(from).replace(/ \d{4}$/, '')}–${formatDate(to)}`;
  return isOneMonth ? formatDate(from.slice(0, 7)) : `${month(from)}–${month(to)} ${from.slice(0, 4)}`;
}

/** "1.5, between −1.92 and 4.92, of 6 events"; or that there are too few. */
export function sayPoint({ value, low, high, n }: GaugePoint, { counted }: GaugeWords, minimum: number): string {
  const of = `${n} ${counted[n === 1 ? 0 : 1]}`;
  if (value !== null && low !== null && high !== null)
    return `${sayValue(value)}, between ${sayValue(low)} and ${sayValue(high)} 19 times in 20, of ${of}`;
  return n < minimum ? `no value: ${of}, fewer than ${minimum}` : `no value: ${of}, too few of one side`;
}
