// Records in, tables of their events, figures, commitments and of the reports themselves out, in the manner of csv.ts. The table
// of reports has every report, also those in which nothing was found: what a share is a share of.
import type { Entry, RecordedReport } from '../../record/entry.ts';
import { toPairs, writeTable } from './csv.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { REPORT_CELLS, reportCells } from './report-cells.ts';
import { type ViewedActor, viewEvents } from './view-events.ts';

export const EVENT_COLUMNS = [
  ...REPORT_CELLS,
  'event',
  'type',
  'mode',
  'track',
  'status',
  'within',
  'word_of',
  'agents',
  'agent_codes',
  'agent_actors',
  'agent_actor_ids',
  'agent_spans',
  'recipients',
  'recipient_codes',
  'recipient_actors',
  'recipient_actor_ids',
  'recipient_spans',
  'instruments',
  'date',
  'end_date',
  'date_of',
  'when',
  'place',
  'country',
  'region',
  'city',
  'occasion',
  'contexts',
  'words',
  'sentence',
  'word_spans',
  'sentence_span',
  'confidence',
  'of_events_in_report',
] as const;

export const FIGURE_COLUMNS = [
  ...REPORT_CELLS,
  'figure',
  'words',
  'kind',
  'value',
  'low',
  'high',
  'approximate',
  'unit',
  'measure',
  'whose',
  'direction',
  'period',
  'period_from',
  'period_to',
  'within',
  'word_spans',
  'confidence',
  'of_figures_in_report',
] as const;

export const COMMITMENT_COLUMNS = [
  ...REPORT_CELLS,
  'commitment',
  'who',
  'actor',
  'what',
  'for_whom',
  'by',
  'by_from',
  'by_to',
  'condition',
  'status',
  'status_date',
  'from',
  'what_spans',
  'confidence',
  'of_commitments_in_report',
] as const;

export const REPORT_COLUMNS = [
  ...REPORT_CELLS,
  'title',
  'agency',
  'words',
  'statements',
  'statements_within',
  'events',
  'events_dialogue',
  'events_deeds',
  'events_in_own_voice',
  'events_scheduled',
  'figures',
  'times',
  'commitments',
  'notes',
  'entries_chosen',
  'reader',
] as const;

type Row<C extends readonly string[]> = Record<C[number], string>;

export const writeEventTable = (records: AsyncIterable<RecordedReport>, options?: ExportOptions) =>
  writeTable(records, EVENT_COLUMNS, toEventRows, 'event', options);
export const writeFigureTable = (records: AsyncIterable<RecordedReport>, options?: ExportOptions) =>
  writeTable(records, FIGURE_COLUMNS, toFigureRows, 'figure', options);
export const writeCommitmentTable = (records: AsyncIterable<RecordedReport>, options?: ExportOptions) =>
  writeTable(records, COMMITMENT_COLUMNS, toCommitmentRows, 'commitment', options);
export const writeReportTable = (records: AsyncIterable<RecordedReport>, options?: ExportOptions) =>
  writeTable(records, REPORT_COLUMNS, (record, options) => [toReportRow(record, options)], null, options);

const LIST = '; ';
const listOf = (actors: readonly ViewedActor[], pick: (actor: ViewedActor) => string) => actors.map(pick).join(LIST);

/** Lists of one side go part by part: the second id is that of the second name. */
const sideOf = <S extends 'agent' | 'recipient'>(side: S, actors: readonly ViewedActor[]) =>
  ({
    [`${side}s`]: listOf(actors, ({ name }) => name),
    [`${side}_codes`]: listOf(actors, ({ code }) => code),
    [`${side}_actors`]: listOf(actors, ({ registered }) => registered?.name ?? ''),
    [`${side}_actor_ids`]: listOf(actors, ({ registered }) => registered?.id ?? ''),
    [`${side}_spans`]: JSON.stringify(actors.map(({ spans }) => spans.map(({ start, end }) => [start, end]))),
  }) as Record<`${S}${'s' | '_codes' | '_actors' | '_actor_ids' | '_spans'}`, string>;

export function toEventRows(record: RecordedReport, options: ExportOptions = {}): Row<typeof EVENT_COLUMNS>[] {
  const views = viewEvents(record, options);
  const { text } = record.report;
  return views.map(({ event, agents, recipients, date, endDate, dateOf, wordOf, sentence }) => ({
    ...reportCells(record),
    event: event.id,
    type: event.type,
    mode: event.mode ?? '',
    track: event.track,
    status: event.status,
    within: event.within ?? '',
    word_of: wordOf,
    ...sideOf('agent', agents),
    ...sideOf('recipient', recipients),
    instruments: event.participants
      .filter(({ role }) => role === 'instrument')
      .map((one) => one.text)
      .join(LIST),
    date: date ?? '',
    end_date: endDate ?? '',
    date_of: dateOf ?? '',
    when: event.when?.text ?? '',
    place: event.place.text,
    country: event.country ?? '',
    region: event.region ?? '',
    city: event.city ?? '',
    occasion: event.occasion.text,
    contexts: event.contexts.join(LIST),
    words: event.spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    sentence,
    word_spans: toPairs(event.spans),
    sentence_span: toPairs([event.sentence]),
    confidence: String(event.confidence),
    of_events_in_report: String(views.length),
  }));
}

export function toFigureRows(record: RecordedReport): Row<typeof FIGURE_COLUMNS>[] {
  const figures = ofKind(record, 'figure');
  return figures.map((figure) => ({
    ...reportCells(record),
    figure: figure.id,
    words: figure.text,
    kind: figure.of,
    value: cell(figure.value),
    low: cell(figure.low),
    high: cell(figure.high),
    approximate: String(figure.approximate),
    unit: figure.unit,
    measure: figure.measure.text,
    whose: figure.whose.text,
    direction: figure.direction ?? '',
    period: figure.period?.text ?? '',
    period_from: figure.period?.from ?? '',
    period_to: figure.period?.to ?? '',
    within: figure.within ?? '',
    word_spans: toPairs(figure.spans),
    confidence: String(figure.confidence),
    of_figures_in_report: String(figures.length),
  }));
}

export function toCommitmentRows(record: RecordedReport): Row<typeof COMMITMENT_COLUMNS>[] {
  const commitments = ofKind(record, 'commitment');
  return commitments.map((commitment) => ({
    ...reportCells(record),
    commitment: commitment.id,
    who: commitment.who.text,
    actor: commitment.who.actor?.name ?? '',
    what: commitment.what.text,
    for_whom: commitment.forWhom.text,
    by: commitment.by?.text ?? '',
    by_from: commitment.by?.from ?? '',
    by_to: commitment.by?.to ?? '',
    condition: commitment.condition.text,
    status: commitment.log.at(-1)?.status ?? '',
    status_date: commitment.log.at(-1)?.date ?? '',
    from: commitment.from ?? '',
    what_spans: toPairs(commitment.what.spans),
    confidence: String(commitment.confidence),
    of_commitments_in_report: String(commitments.length),
  }));
}

export function toReportRow(record: RecordedReport, options: ExportOptions = {}): Row<typeof REPORT_COLUMNS> {
  const statements = ofKind(record, 'statement');
  const events = ofKind(record, 'event');
  const isChosen = chosenIn(record, options);
  return {
    ...reportCells(record),
    title: record.report.title ?? '',
    agency: record.report.agency ?? '',
    words: String(record.report.text.match(/\S+/g)?.length ?? 0),
    statements: String(statements.length),
    statements_within: String(statements.filter(({ within }) => within !== null).length),
    events: String(events.length),
    events_dialogue: String(events.filter(({ track }) => track === 'dialogue').length),
    events_deeds: String(events.filter(({ track }) => track === 'deeds').length),
    events_in_own_voice: String(events.filter(({ within }) => within === null).length),
    events_scheduled: String(events.filter(({ status }) => status === 'scheduled').length),
    figures: String(ofKind(record, 'figure').length),
    times: String(ofKind(record, 'time').length),
    commitments: String(ofKind(record, 'commitment').length),
    notes: String(record.notes.length),
    entries_chosen: String(record.entries.filter(({ id }) => isChosen(id)).length),
    reader: record.reader,
  };
}

const cell = (value: number | null) => (value === null ? '' : String(value));

function ofKind<K extends Entry['kind']>({ entries }: RecordedReport, kind: K) {
  return entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
}
