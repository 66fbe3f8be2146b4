// A reading in, the times its text names out, each on the calendar as far as the report tells.
//
//   sentence ─▶ atoms ─▶ grammar (what the words say) ─▶ tense, date before it ─▶ resolution ─▶ TimeExpression
//
// Spans leave prepositions out ("since | 2014") and determiners before "past", "last" and "next"; bounds are inclusive ISO days.
// Early, mid and late are thirds. Seasons are those of the northern hemisphere. A time of day keeps the clock that was told.

import { PREPOSITIONS, SENTENCE_OPENERS } from '../../lexicon/function-words.ts';
import { SAID } from '../../lexicon/said.ts';
import type { Note } from '../../record/note.ts';
import { passageOf } from '../../record/passage.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Reading } from '../reading.ts';
import { anchorOf } from './anchor-of.ts';
import { type Atom, atomsOf, isCapital } from './atom.ts';
import { boundByPreposition } from './bound-by-preposition.ts';
import { type Day, dayTimex, type Period } from './calendar.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { opensTime } from './opens-time.ts';
import { monthAt } from './parse-date.ts';
import { parseTime } from './parse-time.ts';
import { resolve } from './resolve.ts';
import type { ResolveContext } from './resolve-context.ts';
import { type Side, sideOf } from './tense.ts';

export interface TimesRead {
  /** In text order; no two overlap. */
  readonly times: TimeExpression[];
  readonly notes: Note[];
}

/** Most times kept of one report: a calendar is no news report. The rest is told in a note. */
export const MOST_TIMES = 10_000;
const RANGE_JOINTS = /^(?:to|through|until|till|-|–|—)$/;
const AHEAD: Side = { side: 'future', strong: true };
/** Sentences after which a date no longer tells what "three days later" counts from. */
const BASE_REACH = 3;
/** Sentences for which "at 5 a.m." is of the day named last. */
const DAY_REACH = 2;
/** Sentences for which "the quarter" and "a year earlier" are of the quarter named last. */
const ACCOUNT_REACH = 8;
/** Most dates kept to count from. */
const MOST_BASES = 8;
/** Sentences in which a report tells its news: headline, dateline and lead. */
const LEAD = 3;

type Told = { readonly period: Period; readonly sentence: number };

/** What the times of a report tell those behind them. */
interface Telling {
  readonly reading: Reading;
  readonly anchor: ReturnType<typeof anchorOf>;
  readonly surnames: ReadonlySet<string>;
  /** It says "yesterday": its own day is that of a newspaper, not that of a wire's last take. */
  ofDaily: boolean | null;
  readonly times: TimeExpression[];
  readonly notes: Note[];
  // "headed Tuesday … her first stop Tuesday morning": without a verb that tells, a weekday is the day it was before
  readonly weekdays: Map<number, Day>;
  readonly months: Map<number, number>;
  readonly bases: Told[];
  account: Told | null;
  accountOver: Told | null;
  /** The last day named, though it only dates what was said. */
  day: { readonly day: Day; readonly sentence: number } | null;
  /** The last month that figures may be of. */
  month: Told | null;
}

/** A sentence, and what its times tell those behind them in it. */
interface Line {
  readonly index: number;
  readonly atoms: readonly Atom[];
  day: Day | null;
  ofYear: { readonly end: number; readonly from: Day } | null;
  last: { readonly end: number; readonly side: Side; readonly from: Day | null } | null;
}

/** All times that the report's text names. Pure; never throws for what a text holds. */
export function readTimes(reading: Reading): TimesRead {
  const telling: Telling = {
    reading,
    anchor: anchorOf(reading),
    surnames: monthSurnames(reading),
    ofDaily: null,
    times: [],
    notes: [],
    weekdays: new Map(),
    months: new Map(),
    bases: [],
    account: null,
    accountOver: null,
    month: null,
    day: null,
  };
  for (const [index, { firstToken, endToken }] of reading.sentences.entries()) {
    const atoms = atomsOf(reading.tokens, firstToken, endToken);
    if (!readLine(telling, { index, atoms, day: null, ofYear: null, last: null })) break;
  }
  return { times: telling.times, notes: telling.notes };
}

// Loops stay apart from what little they come upon: as one function V8 compiled it fifteen times, a quarter of all that it compiles.
/** False where the report has too many times. */
function readLine(telling: Telling, line: Line): boolean {
  const { atoms } = line;
  for (let i = nextOpening(atoms, 0); i < atoms.length; ) {
    const parsed = parseTime(atoms, i);
    if (parsed === null || isSurname(atoms, i, parsed, telling.surnames)) {
      i = nextOpening(atoms, i + 1);
      continue;
    }
    if (telling.times.length === MOST_TIMES) {
      telling.notes.push({
        step: 'understand',
        rule: 'too-many-times',
        reason: `only the first ${MOST_TIMES} times are kept`,
        span: null,
      });
      return false;
    }
    i = nextOpening(atoms, tellTime(telling, line, i, parsed) ? parsed.end : i + 1);
  }
  return true;
}

/** The first atom from `i` on that a time can start with. */
function nextOpening(atoms: readonly Atom[], i: number): number {
  let at = i;
  while (at < atoms.length && !opensTime(atoms[at]!)) at++;
  return at;
}

/** Puts the time at atom `i` on the calendar; false where it is none. */
function tellTime(telling: Telling, line: Line, i: number, parsed: Parsed): boolean {
  const { reading, anchor, weekdays, months, bases } = telling;
  const { index, atoms, last, ofYear } = line;
  const { meaning } = parsed;
  const first = parsed.start ?? i;
  const start = atoms[first]!.start;
  const end = atoms[parsed.end - 1]!.end;
  const isJoined = last !== null && last.end === i - 1;
  // "as soon as Tuesday or Wednesday": two of a kind lie on one side
  const paired = isJoined && /^(?:or|and)$/.test(atoms[i - 1]!.norm) && isNamed(meaning);
  const side: Side = paired ? last!.side : sideOf(atoms, i, parsed.end);
  const opens = opensRange(atoms, parsed.end);
  const told: ResolveContext = {
    anchor: anchor.day,
    clock: anchor.clock,
    bases: bases.filter((base) => index - base.sentence <= BASE_REACH).map((base) => base.period),
    account: accountAt(telling, index),
    compared: comparedAt(telling, index),
    lastDay: telling.day !== null && index - telling.day.sentence <= DAY_REACH ? telling.day.day : null,
    day: line.day ?? dayAhead(telling, atoms, parsed),
    side,
    weekdays: opens ? new Map() : weekdays,
    months,
    fresh:
      ((index < LEAD && reading.report.dateline != null && !opens) || isReporting(atoms, i)) && !isOfDaily(telling),
    tell: (rule, reason) => telling.notes.push({ step: 'understand', rule, reason, span: { start, end } }),
  };
  // "Thursday through Monday", "from October to February": the end is the first that follows the beginning
  const begun =
    isJoined && RANGE_JOINTS.test(atoms[i - 1]!.norm) && isNamed(meaning)
      ? last!.from
      : ofYear !== null && isYearless(meaning) && goesOn(atoms, ofYear.end, i, side)
        ? ofYear.from
        : null;
  const period = resolve(meaning, begun === null ? told : { ...told, anchor: begun, side: AHEAD });
  const { from } = period;
  // "the quarter" of a town, of a circle
  if (isSameQuarter(meaning) && from === null) return false;
  const accounts = meaning.is === 'fiscal' ? resolve(meaning.of, told) : period;
  if (accounts.from !== null && isAccount(meaning, accounts)) {
    telling.account = { period: accounts, sentence: index };
    if (isOver(accounts, anchor.day)) telling.accountOver = telling.account;
  }
  if (isMonth(meaning, period)) telling.month = { period, sentence: index };
  line.last = { end: parsed.end, side, from: from !== null && isNamed(meaning) ? from : null };
  if (hasYear(meaning) && from !== null && atoms[i - 1]?.norm !== 'since') line.ofYear = { end: parsed.end, from };
  telling.times.push(expressionOf(reading, start, end, boundByPreposition(period, atoms, i, parsed.end)));
  if (from === null || !isDated(meaning)) return true;
  if (isWeekday(meaning)) weekdays.set(from.dayOfWeek, from);
  if (side.strong && side.side === 'future' && isYearless(meaning)) months.set(from.month, from.year);
  if (period.to !== null && dayTimex(from) === dayTimex(period.to)) {
    line.day = from;
    telling.day = { day: from, sentence: index };
  }
  // "said October sales fell": only a day is when it was said
  if (!isReporting(atoms, i) || period.granularity !== 'day') {
    bases.unshift({ period, sentence: index });
    bases.length = Math.min(bases.length, MOST_BASES);
  }
  return true;
}

// asked for few times, and then once a report
function isOfDaily(telling: Telling): boolean {
  telling.ofDaily ??= telling.reading.tokens.some(({ norm }) => norm === 'yesterday');
  return telling.ofDaily;
}

// "lost $31 million in the third quarter, and the fourth will be no better. Revenue for the quarter …": of the one that is over
function accountAt({ account, accountOver }: Telling, index: number): Period | null {
  const near = [account?.sentence === index ? account : accountOver, account];
  return near.find((told) => told != null && index - told.sentence <= ACCOUNT_REACH)?.period ?? null;
}

// "orders rose in August … from a year earlier": of the month that the same sentence or the one before it named last
function comparedAt(telling: Telling, index: number): Period | null {
  const { month, account } = telling;
  const isNear =
    month !== null && index - month.sentence <= 1 && (account === null || account.sentence <= month.sentence);
  return isNear ? month.period : accountAt(telling, index);
}

const CLAUSE_OPENERS = /^(?:after|before|when|while|that|which|who|as|since|until|but|and)$/;

// "10:35 a.m. (0735 GMT) Friday": the day may follow its clock
function dayAhead({ anchor, weekdays, months }: Telling, atoms: readonly Atom[], { meaning, end }: Parsed): Day | null {
  if (meaning.is !== 'clock' || meaning.day !== null) return null;
  for (let i = end; i < Math.min(atoms.length, end + 8); i++) {
    if (CLAUSE_OPENERS.test(atoms[i]!.norm)) return null;
    const next = parseTime(atoms, i);
    if (next === null) continue;
    i = next.end - 1;
    if (next.meaning.is === 'clock' && next.meaning.day === null) continue;
    if (!isDated(next.meaning)) return null;
    const side = sideOf(atoms, i, next.end);
    const told = {
      anchor: anchor.day,
      clock: null,
      bases: [],
      account: null,
      compared: null,
      lastDay: null,
      day: null,
      side,
      weekdays,
      months,
      fresh: false,
      tell: () => {},
    };
    return resolve(next.meaning, told).from;
  }
  return null;
}

function expressionOf({ report }: Reading, start: number, end: number, period: Period): TimeExpression {
  return {
    kind: 'time',
    id: contentId(report.id, 'time', start, end),
    ...passageOf(report.text, [{ start, end }]),
    timex: period.timex,
    from: period.from && dayTimex(period.from),
    to: period.to && dayTimex(period.to),
    granularity: period.granularity,
  };
}

/** "Thursday | through Monday"; not "headed Tuesday | to Belmark". */
const opensRange = (atoms: readonly Atom[], i: number) =>
  RANGE_JOINTS.test(atoms[i]?.norm ?? '') && i + 1 < atoms.length && parseTime(atoms, i + 1) !== null;

/** Only what is named can be taken from another day on: not "today" or "last week". */
const isNamed = ({ is }: Meaning) => is === 'date';

const isSameQuarter = (meaning: Meaning) =>
  meaning.is === 'period' && meaning.unit === 'quarter' && meaning.pointer === 'same';

const isOver = ({ to }: Period, day: Day | null) => to !== null && day !== null && dayTimex(to) < dayTimex(day);

/** A quarter or half that the words name: what "the year-ago quarter" counts from. */
const isAccount = (meaning: Meaning, { granularity, timex }: Period) =>
  meaning.is !== 'year-ago' && meaning.is !== 'offset' && (granularity === 'quarter' || /-H[12]$/.test(timex ?? ''));

const isMonth = (meaning: Meaning, { granularity, from }: Period) =>
  from !== null && granularity === 'month' && (meaning.is === 'date' || meaning.is === 'period');

const isWeekday = (meaning: Meaning) => meaning.is === 'date' && meaning.fields.weekday !== undefined;

const isYearless = (meaning: Meaning) =>
  meaning.is === 'date' && meaning.fields.month !== undefined && meaning.fields.year === undefined;

const hasYear = (meaning: Meaning) =>
  meaning.is === 'date' && meaning.fields.month !== undefined && meaning.fields.year !== undefined;

/** Whether one clause goes on: "was jailed in May 2010 | and freed in November"; not "and will be freed", "and said in November". */
function goesOn(atoms: readonly Atom[], from: number, to: number, { side }: Side): boolean {
  const between = atoms.slice(from, to);
  return (
    side !== 'future' &&
    between.some(({ norm }) => /^(?:and|then|but)$/.test(norm)) &&
    !between.some(({ norm, text }) => SAID.has(norm) || norm === 'now' || /^[;:“”"]$|^''$|^``$/.test(text))
  );
}

const isDated = ({ is }: Meaning) => is !== 'duration' && is !== 'set' && is !== 'reference';

// "Okker said on Tuesday": when it was said is seldom what "three days later" counts from
function isReporting(atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1]?.norm ?? '';
  return SAID.has(before) || (before === 'on' && SAID.has(atoms[i - 2]?.norm ?? ''));
}

const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(['may', 'march', 'august']);

/** Months that the report has as surnames too, by a first name or title before them: "Prime Minister May". */
function monthSurnames({ tokens, sentences }: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences)
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const token = tokens[i]!;
      if (!MONTHS_AND_NAMES.has(token.norm) || !/^\p{Lu}\p{Ll}/u.test(token.text)) continue;
      const before = tokens[i - 1]!;
      // A capital that opens the sentence is a name only where it is no other word: "Joan May said", "Early August was"
      const opens = i - 1 === sentence.firstToken;
      if (opens && (token.norm !== 'may' || PREPOSITIONS.has(before.norm) || SENTENCE_OPENERS.has(before.norm)))
        continue;
      if (
        /^\p{Lu}\p{Ll}+\.?$/u.test(before.text) &&
        !/^(?:In|On|By|Since|Until|From|To|Of|Last|Next|This|Early|Late|And|Or|Before|After|During|Between)$/.test(
          before.text,
        ) &&
        monthOf(before.text) === null
      )
        found.add(token.norm);
    }
  return found;
}

const monthOf = (text: string) =>
  monthAt([{ start: 0, end: text.length, kind: 'word', text, norm: text.toLowerCase(), glued: false }], 0);

function isSurname(atoms: readonly Atom[], i: number, parsed: Parsed, surnames: ReadonlySet<string>): boolean {
  if (surnames.size === 0 || parsed.end > i + 1 || !surnames.has(atoms[i]!.norm) || !isCapital(atoms[i])) return false;
  return !/^(?:in|since|until|last|next|this|early|late|during|-)$/.test(atoms[i - 1]?.norm ?? '');
}
