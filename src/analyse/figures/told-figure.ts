// Figures in; what comparing them with those of other reports needs out: what is counted or measured, of whom, where, when, and by whose word.
import { namesPeople } from '../../lexicon/unit-nouns.ts';
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Passage } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import { dayNumber } from '../../text/day-number.ts';
import { foldName } from '../../text/fold-name.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { namesIn } from '../disputes/names-in.ts';
import { placesIn } from '../findings/places-in.ts';
import { namesBehind, type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { withoutDateline } from '../findings/without-dateline.ts';
import { withoutCommonFirst } from '../happenings/deed.ts';
import { spotsIn } from '../happenings/spots.ts';
import { aroundFigure } from './amounts.ts';
import { answeredBy, countedBefore, estimateFrame } from './answers.ts';
import { type Bounds, boundsOf } from './bounds-of.ts';
import { counteredBy, isPronoun } from './counters.ts';
import { fateOf } from './fate-of.ts';
import { measuredOf } from './measured-of.ts';

export interface ToldFigure extends Bounds {
  readonly entryId: string;
  readonly of: Figure['of'];
  /** “persons” for all words for people that say no more than that, “soldier” for all for soldiers; else the figure’s unit. */
  readonly unit: string;
  /** What befell or moved those counted (see fate-of.ts), else the stems of what is measured; '' where neither is told. */
  readonly thing: string;
  /** Whether `thing` is a fate. */
  readonly isFate: boolean;
  /** A rise of 4 percent is no level of 4 percent. */
  readonly change: Figure['direction'];
  readonly value: number | null;
  /** Name stems of whom it is told, else the stems of the words for them. */
  readonly whose: readonly string[];
  readonly whoseText: string;
  readonly measureText: string;
  /** What stands behind “in”, “at”, “near” in its sentence, the nearest first: name stems of each place as one word, and its name as written. */
  readonly places: readonly string[];
  readonly placeNames: readonly string[];
  /** Name stems of its sentence, and then of those beside it, without those of persons who say it. One person counts once. */
  readonly names: readonly string[];
  /** Days from 1970-01-01 that it is told of; null for an open end. Taken from the report’s day where none is told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly isDated: boolean;
  /** Who says so, in the report’s words; null for the report itself. */
  readonly voice: string | null;
  /** Told as an estimate, against another: “put the number at”, “closer to”. */
  readonly isFramed: boolean;
  /** The same, or as what somebody believes. */
  readonly isEstimate: boolean;
  /** Entry of the figure of this report that it is held against. */
  readonly answers: string | null;
  readonly text: string;
  readonly spans: Figure['spans'];
  /** Its sentence. */
  readonly passage: Passage;
  /** Its words, with those of the sentence before where that tells the place. */
  readonly around: string;
}

/** A fate that no day is told of befell at most so many days before the report. */
const UNTOLD_DAYS = 3;
const SOLDIERS = new Set('soldier troop serviceman servicewoman personnel man'.split(' '));
const PEOPLE = new Set(
  'person people life victim dead body death fatality wounded injured injury arrest man woman citizen'.split(' '),
);

/** Those that can be held against others: with a fate, a measure, a holder, or a frame of estimating. In text order. */
export function toldFiguresOf(record: RecordedReport): ToldFigure[] {
  const { report } = record;
  const day = dayNumber(report.published);
  const sentences = toldSentences(record);
  const sources = new Map(record.entries.flatMap((one) => (one.kind === 'statement' ? [[one.id, one.source] as const] : []))); // biome-ignore format: one line
  const isByOther = (a: Figure, b: Figure) => {
    const [x, y] = [a, b].map(({ within }) => (within === null ? undefined : sources.get(within)));
    // “The minister said … She spoke of”: whom nobody knows may be the same
    if ([x, y].some((one) => one?.actor === null && isPronoun(one.text))) return false;
    return x !== undefined && y !== undefined && x.text !== y.text && (x.actor === null || x.actor.id !== y.actor?.id);
  };
  const byVoice = ({ within }: Figure) => {
    const source = within === null ? undefined : sources.get(within);
    return source === undefined || source.text === '' ? null : { text: source.text, id: source.actor?.id ?? null };
  };
  const told: { figure: Figure; at: number; one: ToldFigure }[] = [];
  const seen = new Set<string>();
  for (const sentence of sentences) {
    const figures = sentence.figures
      .filter(({ id }) => !seen.has(id))
      .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    for (const figure of figures) {
      seen.add(figure.id);
      const { before, behind } = aroundFigure(figure, sentence.passage, report.text);
      const frame = estimateFrame(before);
      const [{ start, end }] = sentence.passage.spans as [Span];
      const answered =
        (frame === null ? null : answeredBy(figure, sentence.at, frame, told, isByOther)) ??
        counteredBy(figure, { text: report.text, start, end, at: sentence.at, voiceOf: byVoice }, told);
      const counted = answered === null ? countedBefore(figure, frame, behind, sentences, sentence.at) : null;
      const own = fateOf(before, figure.text, figure.unit, behind);
      const { measure, whose, measureText, whoseText } = measuredOf(figure);
      const thing = own ?? (measure.length > 0 ? measure.join(' ') : (answered?.one.thing ?? ''));
      const near = [
        sentences[sentence.at - 1],
        sentences[sentence.at + 1],
        ...(counted === null ? [] : [counted.sentence]),
      ];
      const names = namesOf(sentence, record);
      const window = [...names, ...near.flatMap((one) => (one === undefined ? [] : namesOf(one, record)))];
      const stretch = stretchOf(figure, sentence, day, own !== null, answered?.one ?? null);
      told.push({
        figure,
        at: sentence.at,
        one: {
          entryId: figure.id,
          of: figure.of,
          unit: unitOf(figure, own) || counted?.unit || answered?.one.unit || '',
          thing,
          isFate: own !== null || (answered?.one.isFate === true && thing === answered.one.thing),
          change: figure.direction,
          value: figure.value,
          ...boundsOf(figure),
          whose,
          whoseText,
          measureText,
          ...placesOf(figure, sentence, record, answered?.one ?? null, sentences[sentence.at - 1]),
          names: [...new Set([...window, ...(answered?.one.names ?? [])])].slice(0, MOST_NAMES),
          ...stretch,
          voice: voiceOf(figure, sentence),
          isFramed: frame !== null && !frame.isPlain,
          isEstimate: (frame !== null && !frame.isPlain) || isBelieved(figure, sentence),
          answers: answered?.one.entryId ?? null,
          text: figure.text,
          spans: figure.spans,
          passage: sentence.passage,
        },
      });
    }
  }
  const answeredIds = new Set(told.map(({ one }) => one.answers));
  return told.map(({ one }) => one).filter((one) => isHeld(one) || answeredIds.has(one.entryId));
}

const MOST_NAMES = 10;

const isHeld = ({ thing, whose, isEstimate, answers, isDated, unit }: ToldFigure) =>
  thing !== '' || whose.length > 0 || isEstimate || answers !== null || (isDated && unit === 'soldier');

function unitOf({ of, unit }: Figure, fate: string | null): string {
  const hasFate = fate !== null;
  const folded = foldName(unit);
  if (of !== 'count') return folded;
  if (hasFate && (folded === '' || PEOPLE.has(folded))) return 'persons';
  if (fate === 'crowd') return 'persons';
  if (SOLDIERS.has(folded) && folded !== 'man') return 'soldier';
  return PEOPLE.has(folded) ? 'persons' : folded;
}

function namesOf(sentence: ToldSentence, record: RecordedReport): string[] {
  const own = withoutCommonFirst(withoutDateline(sentence, record));
  const left = new Set(namesIn(ofPersons(sentence, record.actors)));
  return namesIn(`${own} · ${namesBehind(sentence, record.actors)}`)
    .filter((name) => !left.has(name))
    .sort((a, b) => placeOf(own, a) - placeOf(own, b));
}

/** Names of persons who say something there, and all but the last name of others: “Petra Venn” is one. A state that counts its soldiers tells of its own. */
function ofPersons({ statements }: ToldSentence, actors: readonly Actor[]): string {
  const speakers = new Set(statements.map(({ source }) => source.actor?.id));
  const persons = actors.filter(({ kind }) => kind === 'person');
  return persons.map(({ id, name }) => (speakers.has(id) ? name : name.replace(/ \S+$|^\S+$/u, ''))).join(' · ');
}

const placeOf = (text: string, stem: string) => {
  const at = text.toLowerCase().indexOf(stem);
  return at < 0 ? text.length : at;
};

/** The nearest first: “130 in Paris and 32 in Brussels”. What answers another figure is of its places too. */
function placesOf(
  { spans: [counted] }: Figure,
  sentence: ToldSentence,
  record: RecordedReport,
  answered: ToldFigure | null,
  before: ToldSentence | undefined,
): Pick<ToldFigure, 'places' | 'placeNames' | 'around'> {
  const text = withoutDateline(sentence, record);
  const offset = counted!.start - sentence.passage.spans[0]!.start - (sentence.passage.text.length - text.length);
  const near = placesIn(text).sort((a, b) => Math.abs(a.at - offset) - Math.abs(b.at - offset) || a.at - b.at);
  const byKey = new Map(near.map(({ key, name }) => [key, name]));
  answered?.places.forEach((place, n) => {
    if (!byKey.has(place)) byKey.set(place, answered.placeNames[n]!);
  });
  // “The Teller Bridge collapsed on Sunday. Four persons perished.”: where, and of what, the sentence before tells
  const spots = spotsIn(text);
  const isBare = byKey.size === 0 && spots.length === 0 && before !== undefined;
  for (const spot of isBare ? spotsIn(withoutDateline(before, record)) : spots) if (!byKey.has(spot)) byKey.set(spot, spot); // biome-ignore format: one line
  if (isBare) for (const { key, name } of placesIn(withoutDateline(before, record))) if (!byKey.has(key)) byKey.set(key, name); // biome-ignore format: one line
  const around = isBare ? `${withoutDateline(before, record)} ${sentence.passage.text}` : sentence.passage.text;
  return { places: [...byKey.keys()], placeNames: [...byKey.values()], around };
}

function stretchOf(
  figure: Figure,
  { events }: ToldSentence,
  day: number | null,
  hasFate: boolean,
  answered: ToldFigure | null,
): Pick<ToldFigure, 'from' | 'to' | 'isDated'> {
  const { period } = figure;
  const [from, to] = [dayNumber(period?.from ?? null), dayNumber(period?.to ?? null)];
  if (from !== null || to !== null) return { from, to, isDated: true };
  if (answered !== null) return { from: answered.from, to: answered.to, isDated: answered.isDated };
  const dated = hasFate
    ? events.find((event) => dayNumber(event.when?.from ?? null) !== null && isTold(event, figure))
    : undefined;
  if (dated !== undefined && day !== null) {
    const first = dayNumber(dated.when!.from)!;
    if (first <= day) return { from: first, to: Math.min(dayNumber(dated.when!.to) ?? day, day), isDated: true };
  }
  if (day === null) return { from: null, to: null, isDated: false };
  return { from: hasFate ? day - UNTOLD_DAYS : null, to: day, isDated: false };
}

/** “this week’s meeting” is not when three were killed: the event whose participant is counted, or whose words stand beside the count. */
function isTold({ participants, spans }: ReportedEvent, { spans: [counted] }: Figure): boolean {
  const isCounted = participants.some(({ spans: own }) => own.some((span) => spansOverlap(span, counted!)));
  return isCounted || spans.some(({ start, end }) => Math.max(start - counted!.end, counted!.start - end) <= BESIDE);
}

/** Characters. */
const BESIDE = 20;

const voiceOf = ({ within }: Figure, { statements }: ToldSentence): string | null =>
  statements.find(({ id }) => id === within)?.source.text || null;

/** “Officials have long believed that between 1,500 and 2,000 of them are” */
const isBelieved = ({ within }: Figure, { statements }: ToldSentence): boolean =>
  statements.some(
    ({ id, act, cue }) => id === within && (act === 'believe' || /\b(?:estimat|believ|reckon|guess)/i.test(cue.text)),
  );

export const isPeople = (unit: string): boolean =>
  unit === 'persons' || unit === 'soldier' || namesPeople(`${unit}s`, unit);
