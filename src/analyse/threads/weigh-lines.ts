// Two lines of one thread in; what tells whether the second answers, keeps, breaks or contradicts the first, as numbers, out.
import { DEED_OPPOSITES } from '../../lexicon/deed-opposites.ts';
import { CALLED_UNTRUE, CLAIM_SCORNED, EMPHATIC, NEVER_DID, NO_PART, SCORN } from '../../lexicon/denying-words.ts';
import { CALLED_OFF, DEADLINE_PAST, DONE, FALLS_SHORT, HAS_DONE, MOVED, NOT_DONE, NOT_YET, OF_PROMISE, ONLY_PART, SOME_OF_ALL, STILL_THERE, SUPERSEDED, UNDER_WAY } from '../../lexicon/outcome-words.ts'; // biome-ignore format: one line
import { matchesAny, NOW_OTHERWISE, OUTRIGHT, RECALLS, TURNS } from '../../lexicon/reversal-words.ts';
import { OCCASIONS, TOOK_PLACE } from '../../lexicon/schedule-words.ts';
import { NEGATED, QUOTED, TO_COME } from '../../lexicon/weighed-words.ts';
import { listWords } from '../../text/list-words.ts';
import { COMMON_NAMES } from '../disputes/names-in.ts';
import { bitsOf, type KinOverlap, type Matter, matterOf, overlapsOfMatter, withoutNames } from '../findings/matter.ts';
import { stemOf } from '../findings/weigh-words.ts';
import { NOT_TO_BE } from '../positions/stand.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Line } from './line.ts';
import { occasionsNamed } from './named-occasion.ts';
import type { Common } from './thread.ts';

const NOT_YET_ONE = new RegExp(NOT_YET.source, 'iu');
const PAST_WORD = /\b(?:\p{Ll}{2,}ed|was|were|had|did|broke|blew|fell|sank|rode|ran|shot|hit|struck|tore|threw|drove|went|came|left|fled|held|stood|met|fought|swept|brought|took|gave|paid|sold|sent|put|made|began|rose|won|lost|spoke|told|signed|sat|got|found)\b/u; // biome-ignore format: one line
const MODAL =
  /\b(?:will|would|shall|must|to be|going to|is to|are to|due (?:to|on|in|by|at)|set for|plans? to|[’']ll)\b/iu;
const PROMISING = /\b(?:promis|pledg|vow|guarante|undert|commit|assur|swor|swear|intend|plan(?:s|ned)? to|aim)\p{L}*/iu;
const FIRST = /\b(?:i|we|my|our|us|me)\b|\b(?:i|we)['’]/iu;
const FLAT = /\b(?:never|not (?:one|a single)|nobody|no one|none|nothing|no(?= \p{L})|completely|always|ever|in no way|ruled? out|rules? out|under no)\b/iu; // biome-ignore format: one line
const ALLEGING = /\b(?:accus|alleg|claim|blam|said|says|told|according to)\p{L}*/iu;
const DENYING = /\b(?:den(?:y|ies|ied|ying|ials?)|disput|refut|rebut|reject|dismiss|contradict|insist)\p{L}*/iu;
const ADMITTING = /\b(?:acknowledg|admit|conced|confess|confirm|regret|mistake|wrong|sorry|apolog|after all|in hindsight|circumstances|changed?|no longer|any ?more|now)\p{L}*/iu; // biome-ignore format: one line
const HALF =
  /\b(?:half|a third|a quarter|two thirds|most|some|part|only|just|fewer|less|short of|the rest|others?)\b/iu;
const LATE = /\b(?:still|yet|late|delay\p{L}*|behind|overdue|miss\p{L}*|wait\p{L}*|empty|closed|locked|unfinished|remains?|without|instead|missing|idle|silent)\b/iu; // biome-ignore format: one line
const ENDED = /\b(?:last|first|finally|new|again|opened|reopened|back|complete\p{L}*|finish\p{L}*|arriv\p{L}*|deliver\p{L}*|sign\p{L}*|now)\b/iu; // biome-ignore format: one line
const QUESTION = /\?["”’']?\s*$/u;
const SIDES = DEED_OPPOSITES.map(([does, undoes]) => [new Set(does.map(stemOf)), new Set(undoes.map(stemOf))] as const);

const FLAGS: readonly (readonly [string, (text: string, line: Line) => boolean])[] = [
  ['to come', (text) => TO_COME.test(text)],
  ['modal', (text) => MODAL.test(text)],
  ['promising', (text, { acts }) => PROMISING.test(text) || acts.includes('promise') || acts.includes('intend')],
  ['promise entry', (_, { isPromise }) => isPromise],
  ['due', (_, { due }) => due !== null],
  ['negated', (text) => NEGATED.test(text)],
  ['flat', (text) => FLAT.test(text)],
  ['vow', (text) => NOT_TO_BE.test(text)],
  ['past', (text) => PAST_WORD.test(text)],
  ['done', (text) => DONE.test(text) || HAS_DONE.test(text)],
  ['took place', (text) => TOOK_PLACE.test(text)],
  ['not done', (text) => NOT_DONE.test(text) || NOT_YET_ONE.test(text) || STILL_THERE.test(text)],
  ['part', (text) => SOME_OF_ALL.test(text) || ONLY_PART.test(text) || FALLS_SHORT.test(text)],
  ['half', (text) => HALF.test(text)],
  ['late', (text) => LATE.test(text)],
  ['ended', (text) => ENDED.test(text)],
  ['under way', (text) => UNDER_WAY.test(text)],
  ['moved or off', (text) => CALLED_OFF.test(text) || MOVED.test(text) || SUPERSEDED.test(text)],
  ['of promise', (text) => OF_PROMISE.test(text) || DEADLINE_PAST.test(text)],
  ['turn', (text) => matchesAny(TURNS, text) || matchesAny(OUTRIGHT, text) || NOW_OTHERWISE.test(text)],
  ['recall', (text) => matchesAny(RECALLS, text)],
  ['admitting', (text) => ADMITTING.test(text)],
  ['untrue', (text) => CALLED_UNTRUE.test(text) || CLAIM_SCORNED.test(text) || SCORN.test(text) || NO_PART.test(text)],
  ['denying', (text, { acts }) => DENYING.test(text) || acts.includes('deny')],
  ['never did', (text) => NEVER_DID.test(text) || EMPHATIC.test(text)],
  ['alleging', (text, { acts }) => ALLEGING.test(text) || acts.includes('allege')],
  ['first person', (text) => FIRST.test(text)],
  ['opens quoted', (text) => QUOTED.test(text)],
  ['said', (_, { acts }) => acts.length > 0],
  ['happened', (_, { events }) => events.some((one) => /happened|ongoing/u.test(one))],
  ['scheduled', (_, { events }) => events.some((one) => /scheduled|decided/u.test(one))],
  ['occasion', (text) => OCCASIONS.some(([, nouns]) => nouns.test(text))],
  ['figures', (_, { figures }) => figures.length > 0],
  ['short', (text) => text.length < 70],
  ['long', (text) => text.length > 200],
  ['question', (text) => QUESTION.test(text)],
];

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
] as const; // biome-ignore format: one line

export const LINE_FEATURES: readonly string[] = ['one', ...FLAGS.map(([name]) => `first ${name}`), ...FLAGS.map(([name]) => `second ${name}`), ...PAIR, ...CROSSED]; // biome-ignore format: one line

interface Read {
  readonly matter: Matter;
  readonly plain: Matter;
  readonly names: ReadonlySet<string>;
  /** Places in DEED_OPPOSITES of deeds that it tells, and of such as undo them. */
  readonly does: readonly number[];
  readonly undoes: readonly number[];
  readonly flags: readonly number[];
  readonly types: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  /** Something is to come, or promised. */
  readonly isAwaited: boolean;
  /** Somebody promises it, or vows that it will not be. */
  readonly isPromised: boolean;
  /** What its occasions are called. */
  readonly called: readonly string[];
  /** How much in it denies. */
  readonly denies: number;
}
const known = new WeakMap<Line, Read>();
/** In hostile text a sentence may be as long as the report. */
const LONGEST = 1200;

export function readLine(line: Line): Read {
  const there = known.get(line);
  if (there !== undefined) return there;
  const text = line.passage.text.slice(0, LONGEST);
  const matter = matterOf(text);
  const stems = new Set(listWords(text).map(({ folded }) => stemOf(folded)));
  const flags = FLAGS.map(([, is]) => +is(text, line));
  const read: Read = {
    matter,
    plain: withoutNames(matter),
    names: new Set(line.names.filter((name) => !COMMON_NAMES.has(name))),
    does: sidesOf(stems, 0),
    undoes: sidesOf(stems, 1),
    flags,
    denies: DENIES.reduce((sum, n) => sum + flags[n]!, 0),
    isAwaited: AWAITED.some((n) => flags[n] === 1) || (line.due !== null && line.due[1] - line.due[0] <= FEW_DAYS),
    isPromised: PROMISED.some((n) => flags[n] === 1),
    called: occasionsNamed(text),
    types: new Set(line.events.map((one) => one.split(' ')[0]!)),
    occasions: new Set(OCCASIONS.flatMap(([type, nouns]) => (nouns.test(text) ? [type] : []))),
  };
  known.set(line, read);
  return read;
}

const sidesOf = (stems: ReadonlySet<string>, side: 0 | 1): number[] => SIDES.flatMap((both, n) => (both[side].isDisjointFrom(stems) ? [] : [n])); // biome-ignore format: one line

const at = (name: string) => FLAGS.findIndex(([one]) => one === name);
const DUE = at('due');
const NEG = at('negated');
const VOW = at('vow');
const ADM = at('admitting');
const UNT = at('untrue');
const NEV = at('never did');
const LATE_AT = at('late');
const DONE_AT = at('done');
const PART_AT = at('part');
const MOVED_AT = at('moved or off');
const PAST_AT = at('past');
const PROM = at('promising');
const FLAT_AT = at('flat');
const NOTD = at('not done');
const HALF_AT = at('half');
const ENDED_AT = at('ended');
const PENTRY = at('promise entry');

const DENIES = ['negated', 'untrue', 'denying', 'never did', 'flat', 'first person'].map(at);
/** “The second round is on 2 November”: what is told for a day is awaited without a word of it; “this year” is no such day. */
const FEW_DAYS = 3;
const PROMISED = ['promising', 'promise entry', 'vow'].map(at);
const AWAITED = ['modal', 'promising', 'promise entry', 'scheduled', 'vow', 'to come'].map(at);

export interface ThreadSide {
  readonly day: number;
  readonly lines: readonly Line[];
}

/** What each line of one report shares with each of the other: asked once for all of them. */
export interface Shared {
  readonly all: readonly (readonly KinOverlap[])[];
  readonly plain: readonly (readonly KinOverlap[])[];
  /** Of each line its best in the other report, and how much it leads the next. */
  readonly rows: readonly Best[];
  readonly columns: readonly Best[];
}
interface Best {
  readonly at: number;
  readonly weight: number;
  readonly lead: number;
}

function bestOf(weights: readonly number[]): Best {
  let [best, weight, next] = [-1, 0, 0];
  weights.forEach((one, n) => {
    if (one > weight) [next, weight, best] = [weight, one, n];
    else if (one > next) next = one;
  });
  return { at: best, weight, lead: weight - next };
}

export function shareLines(first: readonly Line[], second: readonly Line[]): Shared {
  const shared = first.map((a) => second.map((b) => overlapsOfMatter(readLine(a).matter, readLine(b).matter)));
  const all = shared.map((row) => row.map((one) => one.all));
  const plain = shared.map((row) => row.map((one) => one.plain));
  const weight = (n: number, m: number) => all[n]![m]!.weight + 0.5 * plain[n]![m]!.weight;
  return {
    all,
    plain,
    rows: first.map((_, n) => bestOf(second.map((_, m) => weight(n, m)))),
    columns: second.map((_, m) => bestOf(first.map((_, n) => weight(n, m)))),
  };
}

const cap = (value: number) => Math.max(0, Math.min(1, value));
const areOpposites = (a: Read, b: Read) =>
  a.does.some((side) => b.undoes.includes(side)) || a.undoes.some((side) => b.does.includes(side));

/** In the order of LINE_FEATURES, each about 0 to 1. */
export function lineFeatures(
  first: ThreadSide,
  second: ThreadSide,
  n: number,
  m: number,
  shared: Shared,
  common: Common,
): number[] {
  const [a, b] = [first.lines[n]!, second.lines[m]!];
  const [x, y] = [readLine(a), readLine(b)];
  const all = shared.all[n]![m]!;
  const plain = shared.plain[n]![m]!;
  const [row, column] = [shared.rows[n]!, shared.columns[m]!];
  const isBest = +(row.at === m);
  const isBestBefore = +(column.at === n);
  const mutual = isBest * isBestBefore;
  const names = x.names.intersection(y.names).size;
  const speaker = isSameSpeaker(a.speaker, b.speaker);
  const same = +(speaker === true);
  const onSide = +a.side.some((name) => !COMMON_NAMES.has(name) && b.side.includes(name));
  const self = +(b.side.some((name) => !COMMON_NAMES.has(name) && x.names.has(name)) && onSide === 0);
  const told = +(a.side.some((name) => !COMMON_NAMES.has(name) && y.names.has(name)) && onSide === 0);
  const f = (flag: number) => x.flags[flag]!;
  const s = (flag: number) => y.flags[flag]!;
  const negatedOnce = +(f(NEG) !== s(NEG));
  const opposites = +areOpposites(x, y);
  const type = +(x.types.intersection(y.types).size > 0);
  const occasion = +(x.occasions.intersection(y.occasions).size > 0);
  const units = a.figures.flatMap((one) =>
    b.figures.filter(({ unit }) => unit === one.unit).map((other) => [one, other] as const),
  );
  const sameSum = +units.some(([one, other]) => one.low === other.low && one.high === other.high && one.low > 2);
  const otherSum = +units.some(([one, other]) => one.low > other.high || other.low > one.high);
  const fewer = +units.some(([one, other]) => other.high < one.low);
  const { due } = a;
  const onDay = +(due !== null && due[1] - due[0] <= 8 && second.day >= due[0] && second.day <= due[1] + 3);
  const soon = +(due !== null && second.day > due[1] + 3 && second.day <= due[1] + 31);
  const past = +(due !== null && second.day > due[1]);
  const before = +(due !== null && second.day < due[0]);
  const dayAgain = +b.days.some((day) => a.days.includes(day));
  const thread = cap(common.lead / 40);
  const days = second.day - first.day;
  const week = +(days <= 7);
  const promise = Math.max(f(PROM), f(PENTRY), f(DUE));
  const lead = +(b.at <= 2);
  const share = cap(plain.ofLighter);
  const isPast = f(PAST_AT) * s(PAST_AT);
  return [
    1,
    ...x.flags,
    ...y.flags,
    cap(all.weight / 25), cap(plain.weight / 15), cap(all.weight / (bitsOf(x.matter) || 1)), cap(all.weight / (bitsOf(y.matter) || 1)), share, cap(plain.stems / 4), cap(plain.kin / 2), cap(names / 3), +(names === 0), +(plain.weight === 0),
    isBest, isBestBefore, mutual, cap(row.lead / 15) * isBest, same, +(speaker === false), onSide, self, told,
    negatedOnce, +(f(FLAT_AT) !== s(FLAT_AT)), opposites, type, occasion, sameSum, otherSum, fewer, onDay, soon, past, before,
    dayAgain, +(a.at <= 2), lead, +(b.at <= 1), cap(a.at / 15), cap(b.at / 15), thread, cap(common.leadNames / 4), cap(common.bits / 100), cap(common.share / 0.3), cap(common.ofNames / 0.6), +(days === 0), week, +(days <= 31), +(days <= 183), +(days > 183),
    onDay * isBest, onDay * lead, past * isBest, +(due !== null) * lead, f(VOW) * lead, promise * isBest, same * negatedOnce,
    same * isBest, same * s(ADM), f(VOW) * (1 - s(NEG)), otherSum * isBest, self * s(NEG), self * Math.max(s(UNT), s(NEV)), promise * Math.max(s(LATE_AT), s(NOTD)),
    promise * Math.max(s(DONE_AT), s(ENDED_AT)), promise * Math.max(s(PART_AT), s(HALF_AT)), +(due !== null) * s(MOVED_AT), isPast * week, isPast * mutual * week, same * week * isBest, same * week * share,
    opposites * isBest, +(a.at <= 1 && b.at <= 1) * week, otherSum * lead * week, negatedOnce * isBest, f(FLAT_AT) * same,
  ]; // biome-ignore format: one line
}
