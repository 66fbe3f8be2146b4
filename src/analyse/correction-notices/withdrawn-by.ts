// A notice and the report of the same outlet that it may correct, as traces, in; the lines of that report that it takes back, out: a function of these two alone.
import { foldName } from '../../text/fold-name.ts';
import { relationOf } from '../copies/compare-reports.ts';
import { bitsOf, type Matter, matterOf, overlapOfMatter } from '../findings/matter.ts';
import { isEarlier, type Trace } from '../findings/trace.ts';
import { keysOfKind } from '../findings/trace-index.ts';
import type { Line } from '../threads/line.ts';
import { readLine } from '../threads/read-line.ts';
import type { Notice, Wrong } from './notice.ts';
import { numbersIn } from './numbers-in.ts';

/** A correction of another day’s report comes within so many days. */
export const NOTICE_DAYS = 60;
/** “A report on 9 March” was printed that day or stood on the page the day before. */
const NAMED_WITHIN = 1;

export interface WithdrawnLine {
  /** Of a version: what stands in its place in the version with the notice; null where nothing does. */
  readonly replacedBy: Line | null;
  readonly wrong: Wrong;
  readonly line: Line;
  /** The figure of the line, where a number is taken back; else what stands for the line. */
  readonly entryId: string;
}

type Taken = Omit<WithdrawnLine, 'replacedBy'>;

/** Bits and stems that a line must share: with what is taken back, or with the whole notice. Of a version only what was changed is asked, so less will do. */
const LEAST = { number: { bits: 4 }, words: { stems: 2, bits: 10, share: 0.35 }, said: { stems: 1, bits: 6 } };
const LEAST_OF_VERSION = {
  number: { bits: 0 },
  words: { stems: 1, bits: 5, share: 0.25 },
  said: { stems: 0, bits: 0 },
};

/** Whether `other` may be what the notices of `trace` are about. */
export type Corrects = 'version' | 'report' | null;

export function mayCorrect(trace: Trace, other: Trace): Corrects {
  if (trace.reportId === other.reportId || trace.body.outlet === null || trace.body.outlet !== other.body.outlet)
    return null;
  if (isEarlier(trace, other)) return null;
  if (relationOf(trace, other) === 'version') return 'version';
  if (trace.day === null || other.day === null || trace.day - other.day > NOTICE_DAYS) return null;
  const focus = new Set(keysOfKind(trace, 'story'));
  return keysOfKind(other, 'story').some((key) => focus.has(key)) ? 'report' : null;
}

export function withdrawnBy(notice: Notice, trace: Trace, other: Trace): WithdrawnLine[] {
  // archives print the notice below the article as it was
  const isAbove = notice.isOfPage === true || notice.wrong.some(({ days }) => days !== null);
  const corrects = trace === other && isAbove ? 'report' : mayCorrect(trace, other);
  if (corrects === null || (corrects === 'report' && notice.isOfThis)) return [];
  const of = notice.wrong.filter((wrong) => corrects === 'version' || isOfDay(wrong, other));
  const least = corrects === 'version' ? LEAST_OF_VERSION : LEAST;
  const { start } = notice.passage.spans[0]!;
  const kept = new Set(
    trace.body.lines.filter(({ passage }) => passage.spans[0]!.start < start).map(({ passage }) => passage.text),
  );
  const lines = other.body.lines
    // what a notice of the other report says is no claim of it
    .filter(({ passage }) => !other.body.notices.some((one) => isWithin(passage.spans[0]!, one.passage.spans[0]!)))
    .filter(({ passage }) => corrects === 'report' || !kept.has(passage.text))
    .filter(({ passage }) => trace !== other || notice.isOfPage !== true || passage.spans[0]!.start < start);
  const about = matterOf(of.map(({ words }) => words).join(' … '));
  const found = new Map<string, Taken>();
  for (const wrong of of)
    for (const one of ofWrong(wrong, about, lines, least, trace === other && notice.isOfPage === true))
      if (!found.has(one.entryId)) found.set(one.entryId, one);
  const before = new Set(other.body.lines.map(({ passage }) => passage.text));
  const changed = corrects === 'version' ? trace.body.lines.filter(({ passage }) => passage.spans[0]!.start < start && !before.has(passage.text)) : []; // biome-ignore format: one line
  return [...found.values()].map((one) => ({ ...one, replacedBy: replacementOf(one.line, changed) }));
}

/** Of the lines that only the later version has, the one that tells most of the same. */
function replacementOf(line: Line, changed: readonly Line[]): Line | null {
  const { matter } = readLine(line);
  return bestOf(
    changed,
    (other) => {
      const overlap = overlapOfMatter(matter, readLine(other).matter);
      return overlap.ofLighter >= SAME_SHARE ? overlap : NOTHING;
    },
    { stems: 1, bits: 1 },
  );
}
const SAME_SHARE = 0.4;

function isOfDay({ days }: Wrong, { day }: Trace): boolean {
  return days === null || (day !== null && days[0] - NAMED_WITHIN <= day && day <= days[1] + NAMED_WITHIN);
}

const isWithin = (one: { start: number; end: number }, whole: { start: number; end: number }) =>
  one.start < whole.end && whole.start < one.end;

/** `isHere`: its own report may hold what it takes back, or what is right: a number tells which. */
function ofWrong(wrong: Wrong, about: Matter, lines: readonly Line[], least: typeof LEAST, isHere: boolean): Taken[] {
  const found = wrong.numbers.flatMap((number) => ofNumber(number, wrong, about, lines, least.number));
  const own = matterOf(wrong.words);
  const put = (line: Line | null) => void (line !== null && found.push({ wrong, line, entryId: line.entryId }));
  const quoted = [...wrong.passage.text.matchAll(QUOTED)].map(([, words]) => foldName(words!));
  for (const line of lines) if (quoted.some((words) => foldName(line.passage.text).includes(words))) put(line);
  if (wrong.isOfWords) {
    const all = lines.filter((line) => line.acts.length > 0);
    const said = all.filter((line) => isByNamed(line, own));
    // “misquoted the secretary general”: of what was changed one quotation
    const quotes = all.filter(({ passage }) => QUOTATION.test(passage.text));
    if (said.length === 0 && least === LEAST_OF_VERSION && quotes.length === 1) put(quotes[0]!);
    put(bestOf(said, (line) => overlapOfMatter(about, withoutSpeaker(line)), least.said));
  }
  if (found.length > 0 || (isHere && wrong.numbers.length > 0)) return found;
  const sharing = (line: Line) => {
    const overlap = overlapOfMatter(own, readLine(line).matter);
    return overlap.weight >= least.words.share * bitsOf(own) ? overlap : NOTHING;
  };
  put(bestOf(lines, sharing, least.words));
  return found;
}

/** “not “we will walk””: the words themselves. */
const QUOTED = /[“"‘]([^”"“’]{6,}?)[,.]?[”"’]/gu;
const QUOTATION = /[“"„«]/u;

const NOTHING = { stems: 0, weight: 0 };

/** “gave the number of soldiers as 400”: the figure of 400 in the line that shares most. */
function ofNumber(
  number: number,
  wrong: Wrong,
  about: Matter,
  lines: readonly Line[],
  { bits }: { bits: number },
): Taken[] {
  const told = lines.flatMap((line) =>
    (line.amounts ?? [])
      .filter(({ text }) => numbersIn(text).includes(number))
      .map(({ entryId }) => {
        const { stems, weight } = overlapOfMatter(about, readLine(line).matter);
        // the number itself says as much as a rare word
        return { line, entryId, bits: weight - (about.get(String(number)) ?? 0), stems };
      }),
  );
  const best = Math.max(...told.map((one) => one.bits));
  return told
    .filter((one) => one.bits >= bits && one.bits === best)
    .map(({ line, entryId }) => ({ wrong, line, entryId }));
}

function bestOf(
  lines: readonly Line[],
  share: (line: Line) => { readonly stems: number; readonly weight: number },
  least: { readonly stems: number; readonly bits: number },
): Line | null {
  let [best, most] = [null as Line | null, -1];
  for (const line of lines) {
    const { stems, weight } = share(line);
    if (stems >= least.stems && weight >= least.bits && weight > most) [best, most] = [line, weight];
  }
  return best;
}

/** Who says the line is named in the notice, by name or by office. */
function isByNamed({ speaker, side, source = '' }: Line, notice: Matter): boolean {
  const by = matterOf([speaker?.name ?? '', source].join(' '));
  return overlapOfMatter(by, notice).stems > 0 || side.some((name) => notice.has(`^${name}`) || notice.has(name));
}

/** What is said in a line, without the name of who says it: every line of his shares that. */
function withoutSpeaker(line: Line): Matter {
  const by = matterOf(line.speaker?.name ?? line.source ?? '');
  return new Map([...readLine(line).matter].filter(([stem]) => !by.has(stem)));
}
