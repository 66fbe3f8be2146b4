// Two lines of one thread in; what tells whether the second answers, keeps, breaks or contradicts the first, as numbers, out.
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Line, LineFigure } from './line.ts';
import { FLAG_NAMES, flagAt } from './line-flags.ts';
import { type ReadLine, readLine } from './read-line.ts';
import type { Shared } from './share-lines.ts';
import type { Common } from './thread.ts';

const PAIR = [
  'bits', 'plain bits', 'share of first', 'share of second', 'plain share', 'plain stems', 'kin', 'names', 'no name', 'no word',
  'best behind', 'best before', 'mutual best', 'lead over next', 'same speaker', 'other speaker', 'same side', 'answers for itself', 'told of second',
  'negated once', 'flat once', 'opposites', 'type again', 'occasion again', 'same sum', 'other sum', 'fewer', 'on the day', 'soon after', 'past due', 'before due',
  'day again', 'first of lead', 'second of lead', 'second second', 'first far', 'second far', 'thread', 'thread names', 'thread bits', 'thread share', 'thread of names', 'same day', 'week', 'month', 'half year', 'year',
] as const; // biome-ignore format: one line

const CROSSED = [
  'on the day and best', 'on the day and lead', 'past due and best', 'due and lead', 'vow and lead', 'promise and best', 'speaker and negated once',
  'speaker and best', 'speaker and admitting', 'vow and not negated', 'sums and best', 'told and negated', 'self and untrue', 'promise and late',
  'promise and done', 'promise and part', 'due and moved', 'both past and week', 'both past and best and week', 'speaker, week and best', 'speaker, week and shares',
  'opposites and best', 'lead and lead and week', 'sums, lead and week', 'negated once and best', 'flat first and speaker',
  'next', 'next but two', 'next and other voice', 'next and other sum',
] as const; // biome-ignore format: one line

/** Those that hang on what both reports have in common (see thread.ts). */
export const OF_COMMON: ReadonlySet<string> = new Set(['thread', 'thread names', 'thread bits', 'thread share', 'thread of names']); // biome-ignore format: one line

export const LINE_FEATURES: readonly string[] = ['one', ...FLAG_NAMES.map((name) => `first ${name}`), ...FLAG_NAMES.map((name) => `second ${name}`), ...PAIR, ...CROSSED]; // biome-ignore format: one line

const DUE = flagAt('due');
const NEG = flagAt('negated');
const VOW = flagAt('vow');
const ADM = flagAt('admitting');
const UNT = flagAt('untrue');
const NEV = flagAt('never did');
const LATE_AT = flagAt('late');
const DONE_AT = flagAt('done');
const PART_AT = flagAt('part');
const MOVED_AT = flagAt('moved or off');
const PAST_AT = flagAt('past');
const PROM = flagAt('promising');
const FLAT_AT = flagAt('flat');
const NOTD = flagAt('not done');
const HALF_AT = flagAt('half');
const ENDED_AT = flagAt('ended');
const PENTRY = flagAt('promise entry');

export interface ThreadSide {
  readonly day: number;
  readonly lines: readonly Line[];
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of some) if (others.has(one)) shared += 1;
  return shared;
}

const NO_FIGURES: readonly (readonly [LineFigure, LineFigure])[] = [];
const figuresOfOneUnit = (a: Line, b: Line): typeof NO_FIGURES =>
  a.figures.flatMap((one) => b.figures.filter(({ unit }) => unit === one.unit).map((other) => [one, other] as const));

const cap = (value: number) => Math.max(0, Math.min(1, value));
const meet = <One>(some: readonly One[], others: readonly One[]): boolean =>
  some.length > 0 && others.length > 0 && some.some((one) => others.includes(one));
const areOpposites = (a: ReadLine, b: ReadLine) => meet(a.does, b.undoes) || meet(a.undoes, b.does);
/** Whoever speaks, known or by the words of the report for him. */
const voiceOf = ({ speaker, source }: Line) => speaker?.name ?? source ?? '';
const areOtherVoices = (a: Line, b: Line) => voiceOf(a) !== voiceOf(b) && voiceOf(a) !== '' && voiceOf(b) !== '' && isSameSpeaker(a.speaker, b.speaker) !== true; // biome-ignore format: one line
const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && !some.isDisjointFrom(others);

/** In the order of LINE_FEATURES, each 0 to 1. */
export const lineFeatures = (
  first: ThreadSide,
  second: ThreadSide,
  n: number,
  m: number,
  shared: Shared,
  common: Common,
): number[] => [
  1,
  ...readLine(first.lines[n]!).flags,
  ...readLine(second.lines[m]!).flags,
  ...pairFeatures(first, second, n, m, shared, common),
];

/** Each 0 to 1. */
export const commonFeatures = ({ lead, leadNames, ofNames, share, bits }: Common): Common => ({
  lead: cap(lead / 40),
  leadNames: cap(leadNames / 4),
  ofNames: cap(ofNames / 0.6),
  share: cap(share / 0.3),
  bits: cap(bits / 100),
});

/** Those of them that are of no line alone, in their order: behind 1 and the flags of both. */
export function pairFeatures(
  first: ThreadSide,
  second: ThreadSide,
  n: number,
  m: number,
  shared: Shared,
  common: Common,
): number[] {
  const [a, b] = [first.lines[n]!, second.lines[m]!];
  const [x, y] = [readLine(a), readLine(b)];
  const at = n * shared.width + m;
  const [bits, plainBits] = [shared.bits[at]!, shared.plainBits[at]!];
  const [row, column] = [shared.rows[n]!, shared.columns[m]!];
  const isBest = +(row.at === m);
  const isBestBefore = +(column.at === n);
  const mutual = isBest * isBestBefore;
  const names = countShared(x.names, y.names);
  const speaker = isSameSpeaker(a.speaker, b.speaker);
  const same = +(speaker === true);
  const onSide = +meet(x.side, y.side);
  const self = +(onSide === 0 && y.side.some((name) => x.names.has(name)));
  const told = +(onSide === 0 && x.side.some((name) => y.names.has(name)));
  const f = (flag: number) => x.flags[flag]!;
  const s = (flag: number) => y.flags[flag]!;
  const negatedOnce = +(f(NEG) !== s(NEG));
  const opposites = +areOpposites(x, y);
  const type = +share(x.types, y.types);
  const occasion = +share(x.occasions, y.occasions);
  const units = a.figures.length === 0 || b.figures.length === 0 ? NO_FIGURES : figuresOfOneUnit(a, b);
  const sameSum = +units.some(([one, other]) => one.low === other.low && one.high === other.high && one.low > 2);
  const otherSum = +units.some(([one, other]) => one.low > other.high || other.low > one.high);
  const fewer = +units.some(([one, other]) => other.high < one.low);
  const { due } = a;
  const onDay = +(due !== null && due[1] - due[0] <= 8 && second.day >= due[0] && second.day <= due[1] + 3);
  const soon = +(due !== null && second.day > due[1] + 3 && second.day <= due[1] + 31);
  const past = +(due !== null && second.day > due[1]);
  const before = +(due !== null && second.day < due[0]);
  const dayAgain = +meet(a.days, b.days);
  const both = commonFeatures(common);
  const days = second.day - first.day;
  const week = +(days <= 7);
  const promise = Math.max(f(PROM), f(PENTRY), f(DUE));
  const lead = +(b.at <= 2);
  const ofLighter = cap(plainBits / (Math.min(x.plainBits, y.plainBits) || 1));
  const isPast = f(PAST_AT) * s(PAST_AT);
  // of one report: how far behind
  const off = first.lines === second.lines ? b.at - a.at : Number.POSITIVE_INFINITY;
  const next = +(off === 1);
  return [
    cap(bits / 25), cap(plainBits / 15), cap(bits / (x.bits || 1)), cap(bits / (y.bits || 1)), ofLighter, cap(shared.plainStems[at]! / 4), cap(shared.kin[at]! / 2), cap(names / 3), +(names === 0), +(plainBits === 0),
    isBest, isBestBefore, mutual, cap(row.lead / 15) * isBest, same, +(speaker === false), onSide, self, told,
    negatedOnce, +(f(FLAT_AT) !== s(FLAT_AT)), opposites, type, occasion, sameSum, otherSum, fewer, onDay, soon, past, before,
    dayAgain, +(a.at <= 2), lead, +(b.at <= 1), cap(a.at / 15), cap(b.at / 15), both.lead, both.leadNames, both.bits, both.share, both.ofNames, +(days === 0), week, +(days <= 31), +(days <= 183), +(days > 183),
    onDay * isBest, onDay * lead, past * isBest, +(due !== null) * lead, f(VOW) * lead, promise * isBest, same * negatedOnce,
    same * isBest, same * s(ADM), f(VOW) * (1 - s(NEG)), otherSum * isBest, self * s(NEG), self * Math.max(s(UNT), s(NEV)), promise * Math.max(s(LATE_AT), s(NOTD)),
    promise * Math.max(s(DONE_AT), s(ENDED_AT)), promise * Math.max(s(PART_AT), s(HALF_AT)), +(due !== null) * s(MOVED_AT), isPast * week, isPast * mutual * week, same * week * isBest, same * week * ofLighter,
    opposites * isBest, +(a.at <= 1 && b.at <= 1) * week, otherSum * lead * week, negatedOnce * isBest, f(FLAT_AT) * same,
    next, +(off <= 3), next * +areOtherVoices(a, b), next * otherSum,
  ]; // biome-ignore format: one line
}
