// Gold events and this program in, how far the events that it reads agree with them out: one function for each form of gold.
import { type ClassScores, scoreClasses } from '../analyse/class-score.ts';
import { type EventScores, type ScoredEvent, scoreEvents } from '../analyse/event-score.ts';
import {
  hasBoth,
  type SentenceEventScores,
  type SourceTargetEvent,
  scoreSentenceEvents,
} from '../analyse/sentence-event-score.ts';
import type { Pairs } from '../analyse/touch.ts';
import { isPairTyper, type PairTyper } from '../extract/events/pair-typer.ts';
import type { StatementReader } from '../extract/statement-reader.ts';
import { PENTA_CLASSES, pentaClassOf } from '../lexicon/penta-class.ts';
import { PLOVER_TYPES } from '../lexicon/plover.ts';
import type { RecordedReport } from '../record/entry.ts';
import type { Passage } from '../record/passage.ts';
import { EVENT_STATUSES, type ReportedEvent } from '../record/reported-event.ts';
import type { Span } from '../record/span.ts';
import { understand } from '../understand/understand.ts';
import { type ClassGold, type EventGold, SENTENCE_TYPES, type SentenceGold, type TextGold } from './event-gold.ts';
import { type AnswerOptions, recordTexts } from './gold-texts.ts';

export type EventEvaluation =
  | {
      readonly form: 'sentences';
      /** Types with source and target given: by the reader's own answer, or else by the event found that fits the pair. */
      readonly given: ClassScores;
      readonly givenBy: 'reader' | 'events found';
      readonly found: SentenceEventScores;
    }
  | { readonly form: 'classes'; readonly scores: ClassScores }
  | { readonly form: 'texts'; readonly texts: number; readonly scores: EventScores };

/** Reads the gold's texts with `reader` and scores the events. `onText` is called after each text. */
export async function evaluateEvents(
  gold: EventGold,
  reader: StatementReader,
  options: AnswerOptions = {},
): Promise<EventEvaluation> {
  const records = await recordTexts(gold.golds, reader, options);
  if (gold.form === 'classes') return evaluateClasses(gold.golds, records, isPairTyper(reader) ? reader : null);
  if (gold.form === 'texts') return evaluateTexts(gold.golds, records);
  return evaluateSentences(gold.golds, records, isPairTyper(reader) ? reader : null);
}

async function evaluateSentences(
  golds: readonly SentenceGold[],
  records: ReadonlyMap<string, RecordedReport>,
  typer: PairTyper | null,
): Promise<EventEvaluation> {
  const yields = golds.some(({ events }) => events.some(({ type }) => type === 'YIELD'));
  const fold = (type: string) => (yields && (type === 'CONCEDE' || type === 'RETREAT') ? 'YIELD' : type);
  const scorer = scoreSentenceEvents();
  const given: { gold: string; told: string | null }[] = [];
  let isOwn = false;
  for (const { id, events } of golds) {
    const record = records.get(id);
    const found = ploverEvents(record).map((event) => ({ ...toScored(event), type: fold(typeOf(event)!) }));
    scorer.addSentence(events, found);
    const reading = typer && record ? understand(record.report) : null;
    for (const event of events) {
      // A model that reads no events tells of no pair.
      const own =
        typer && reading ? await typer.typeOfPair(reading, toSpans(event.source), toSpans(event.target)) : null;
      if (own !== null) isOwn = true;
      const told = own ?? fitting(found, event)?.type ?? null;
      given.push({ gold: event.type, told: told && fold(told) });
    }
  }
  return {
    form: 'sentences',
    given: scoreClasses(given, SENTENCE_TYPES),
    givenBy: isOwn ? 'reader' : 'events found',
    found: scorer.scores(),
  };
}

/** The event found that stands for what the source does to the target: one with both, else with one of them, else the first. */
function fitting<E extends ScoredEvent>(found: readonly E[], pair: SourceTargetEvent): E | undefined {
  const withSource = { ...pair, target: pair.source };
  return (
    found.find((event) => hasBoth(event, pair)) ??
    found.find((event) => hasBoth({ ...event, recipients: event.agents }, withSource)) ??
    found[0]
  );
}

/** The class of a sentence is what the reader tells, or else that of its surest event, the earlier of two alike. */
async function evaluateClasses(
  golds: readonly ClassGold[],
  records: ReadonlyMap<string, RecordedReport>,
  typer: PairTyper | null,
): Promise<EventEvaluation> {
  const pairs: { gold: string; told: string }[] = [];
  for (const { id, class: gold } of golds) {
    const record = records.get(id);
    const told = record ? ((await typer?.classOf?.(understand(record.report))) ?? null) : null;
    const [surest] = eventsOf(record).toSorted((a, b) => b.confidence - a.confidence);
    pairs.push({ gold, told: told === null ? pentaClassOf(surest?.type ?? null) : PENTA_CLASSES[told]! });
  }
  return { form: 'classes', scores: scoreClasses(pairs, PENTA_CLASSES) };
}

function evaluateTexts(golds: readonly TextGold[], records: ReadonlyMap<string, RecordedReport>): EventEvaluation {
  const scorer = scoreEvents(PLOVER_TYPES, EVENT_STATUSES);
  for (const { id, events } of golds) scorer.addText(events, ploverEvents(records.get(id)).map(toScored));
  return { form: 'texts', texts: golds.length, scores: scorer.scores() };
}

const eventsOf = (record: RecordedReport | undefined): readonly ReportedEvent[] =>
  record?.entries.filter((entry) => entry.kind === 'event') ?? [];

/** Public statements (CAMEO 01) are none of PLOVER's events. */
const ploverEvents = (record: RecordedReport | undefined) => eventsOf(record).filter((event) => typeOf(event) !== null);

/** An appeal (CAMEO 02) is a REQUEST where there is no type of its own for it; a public statement has none. */
function typeOf({ type }: ReportedEvent): string | null {
  if (/^02\d$/.test(type)) return 'REQUEST';
  return /^01\d$/.test(type) ? null : type;
}

function toScored(event: ReportedEvent): ScoredEvent {
  const of = (role: string) => event.participants.filter((one) => one.role === role).map(toPairs);
  const places = of('place');
  return {
    trigger: event.spans.map(toPair),
    type: typeOf(event) ?? event.type,
    status: event.status,
    agents: of('agent'),
    recipients: of('recipient'),
    places: places.length > 0 || event.place.spans.length === 0 ? places : [toPairs(event.place)],
  };
}

const toPair = ({ start, end }: Span): [number, number] => [start, end];
const toPairs = ({ spans }: Passage): Pairs => spans.map(toPair);
const toSpans = (pairs: Pairs): Span[] => pairs.map(([start, end]) => ({ start, end }));
