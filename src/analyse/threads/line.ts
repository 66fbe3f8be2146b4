// A report in, its sentences as lines out: what another report of one thread may answer, keep, break or contradict, whatever entries were read in it.
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Passage } from '../../record/passage.ts';
import { dayNumber } from '../../text/day-number.ts';
import { listWords } from '../../text/list-words.ts';
import { timesIn } from '../commitment-outcomes/announced.ts';
import { namesAround } from '../commitment-outcomes/names-around.ts';
import { namesIn } from '../disputes/names-in.ts';
import { type Amount, amountsIn } from '../figures/amounts.ts';
import { entryBehind, toldSentences } from '../findings/told-sentences.ts';
import { passageShown, withoutDateline } from '../findings/without-dateline.ts';
import { type Speaker, speakerOf } from '../utterances/saying.ts';
import { flagsOfLine } from './line-flags.ts';
import { headOf } from './name-head.ts';

export interface Line {
  /** The entry that stands for it: a statement, an event, a commitment, a figure, else a time. */
  readonly entryId: string;
  /** Place of the sentence in the report. */
  readonly at: number;
  readonly passage: Passage;
  /** The end of the sentence before, where that is no line itself. */
  readonly before?: string;
  /** Names of the sentence, with those behind its pronouns. */
  readonly names: readonly string[];
  /** Who says so, where somebody does and is known; names of whom that is and for whom he speaks. */
  readonly speaker: Speaker | null;
  readonly side: readonly string[];
  /** The words of the report for who says so, where nobody knows who that is. */
  readonly source?: string;
  /** Acts of what is said in it, and its events as “CONSULT scheduled”. */
  readonly acts: readonly string[];
  readonly events: readonly string[];
  /** Whether a commitment was read in it. */
  readonly isPromise: boolean;
  /** First and last day of the first time to come that it names, in days from 1970-01-01; null for none. */
  readonly due: readonly [number, number] | null;
  /** First and last days of all times that it names. */
  readonly days: readonly number[];
  readonly figures: readonly LineFigure[];
  /** All figures of it, where there are any. */
  readonly amounts?: readonly Amount[];
  /** First letters of words in it that name a state or its people, where there are any. */
  readonly states?: readonly string[];
  /** What it may promise, tell or deny (see line-flags.ts). A line that no trace keeps has none. */
  readonly flags?: number;
  /** Its report was read by rules alone: no model is asked of it either. */
  readonly isByRules?: true;
}

export interface LineFigure {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** A record names its reader behind the version: “extract/10 rules/1”. */
const BY_RULES = / rules\//u;

/** Characters of the sentence before that are kept: words for what this one calls “it”. */
const BEFORE = 200;

/** In hostile text a report may have thousands of sentences. */
const MOST_LINES = 60;

export function linesOf(record: RecordedReport): Line[] {
  const today = dayNumber(record.report.published);
  const byRules = BY_RULES.test(record.reader) ? ({ isByRules: true } as const) : {};
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  const heads = headsOfStates(record);
  const sentences = toldSentences(record);
  const read = sentences.map((sentence) => {
    const times = timesIn(sentence, record);
    return { times, entryId: entryBehind(sentence) ?? times[0]?.id };
  });
  const beforeAt = (at: number) =>
    at === 0 || read[at - 1]!.entryId !== undefined
      ? {}
      : { before: withoutDateline(sentences[at - 1]!, record).slice(-BEFORE) };
  return sentences
    .flatMap((sentence, at): Line[] => {
      const { times, entryId } = read[at]!;
      if (entryId === undefined) return [];
      const passage = passageShown(sentence, record);
      // whoever says most of it
      const said = [...sentence.statements].sort((a, b) => b.content.text.length - a.content.text.length)[0];
      const actor = said?.source.actor == null ? undefined : byId.get(said.source.actor.id);
      const offices = (actor?.offices ?? []).map(({ office, of }) => `${office} ${of ?? ''}`);
      const dated = times.map(({ from, to }) => [dayNumber(from), dayNumber(to)] as const);
      const toCome = dated.find(([, to]) => to !== null && (today === null || to > today));
      return [
        {
          entryId,
          at,
          passage,
          ...beforeAt(at),
          names: namesAround(sentences, at, record),
          speaker: speakerOf(actor),
          ...(actor === undefined && said !== undefined && said.source.text !== '' ? { source: said.source.text } : {}),
          side: namesIn([said?.source.text ?? '', actor?.name ?? '', ...offices].join(' · ')),
          acts: sentence.statements.map(({ act, polarity }) => (polarity === 'positive' ? act : `${act} ${polarity}`)),
          events: sentence.events.map(({ type, status }) => `${type} ${status}`),
          isPromise: sentence.commitments.length > 0,
          due: toCome === undefined ? null : [toCome[0] ?? toCome[1]!, toCome[1]!],
          days: [...new Set(dated.flat().filter((day) => day !== null))],
          figures: sentence.figures.flatMap(figureOf),
          ...(sentence.figures.length === 0 ? {} : { amounts: amountsIn(sentence, record.report.text) }),
          ...statesIn(passage.text, heads),
          ...byRules,
        },
      ];
    })
    .slice(0, MOST_LINES)
    .map((line) => ({ ...line, flags: flagsOfLine(line) }));
}

function headsOfStates({ actors }: RecordedReport): ReadonlySet<string> {
  const names = actors.flatMap(({ kind, name, names: all }) => (kind === 'state' ? [name, ...all.map((one) => one.name)] : [])); // biome-ignore format: one line
  return new Set(names.flatMap((name) => listWords(name).filter(({ folded }) => folded.length > 2).map(({ folded }) => headOf(folded)))); // biome-ignore format: one line
}

function statesIn(text: string, heads: ReadonlySet<string>): Pick<Line, 'states'> {
  if (heads.size === 0) return {};
  const named = new Set(listWords(text).map(({ folded }) => headOf(folded)));
  const states = [...named.intersection(heads)].sort();
  return states.length === 0 ? {} : { states };
}

function figureOf({ of, unit, value, low, high }: Figure): LineFigure[] {
  const [least, most] = [low ?? value, high ?? value];
  return least === null || most === null
    ? []
    : [{ unit: of === 'count' ? `count ${unit}` : unit, low: least, high: most }];
}
