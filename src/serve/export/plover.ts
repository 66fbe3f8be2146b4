// Records in, PLOVER's JSON out: one event a line, its required fields first (id, date, actor, event), the optional ones that
// are known behind them, and under "dualtrack" what PLOVER has no field for. A compound actor stays one event with a list.
// `text_info` gives the sentence in Unicode CODE POINTS of the report's text, and says so.

import { cameoOf } from '../../lexicon/cameo-of-plover.ts';
import { GOLDSTEIN_SCALE } from '../../lexicon/cameo-public.ts';
import { ALPHA_3 } from '../../lexicon/country-codes.ts';
import { isPloverType, PLOVER, type PloverType } from '../../lexicon/plover.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import type { CodedActor } from './code-actor.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { type EventView, type ViewedActor, viewEvents } from './view-events.ts';

export interface PloverEntity {
  readonly code: string;
  readonly sector: string;
  readonly entity_text: string;
}

export interface PloverLine {
  readonly id: string;
  /** YYYY-MM-DD; null where neither event nor report has a day, which PLOVER does not foresee and is not made up here. */
  readonly date: string | null;
  readonly actor: readonly PloverEntity[];
  readonly event: readonly string[];
  readonly [optional: string]: unknown;
}

export async function* writePlover(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  for await (const record of records) {
    const isChosen = chosenIn(record, options);
    for (const line of toPloverLines(record, options)) if (isChosen(line.id)) yield `${JSON.stringify(line)}\n`;
  }
}

/** PLOVER's auxiliary modes, of which a status is one. */
const AUXILIARY: Partial<Readonly<Record<ReportedEvent['status'], string>>> = {
  scheduled: 'future',
  decided: 'future',
  conditional: 'hypothetical',
  threatened: 'hypothetical',
  denied: 'negation',
  negated: 'negation',
};

/** A record's events as PLOVER has them, in text order. */
export function toPloverLines(record: RecordedReport, options: ExportOptions = {}): PloverLine[] {
  const points = createCodePointMap(record.report.text);
  return viewEvents(record, options).map((view, index) => {
    const { event, agents, recipients, date, endDate, dateOf, within, sentence } = view;
    const { report } = record;
    const { pointStart, pointEnd } = points.toPoints(event.sentence);
    const toWho = ({ registered, spans }: ViewedActor) => ({
      id: registered?.id ?? null,
      name: registered?.name ?? null,
      spans: spans.map((span) => points.toPoints(span)).map((one) => [one.pointStart, one.pointEnd]),
    });
    const auxiliary = AUXILIARY[event.status];
    return known({
      id: event.id,
      date,
      actor: agents.map(toEntity),
      event: [event.type],
      has_event: true,
      enddate: endDate === date ? null : endDate,
      recipient: recipients.map(toEntity),
      event_loc: toLocation(event),
      event_text: event.spans.map(({ start, end }) => report.text.slice(start, end)).join(' '),
      ...scaleOf(event),
      mode: [...(event.mode === null ? [] : [event.mode]), ...(auxiliary === undefined ? [] : [auxiliary])],
      context: event.contexts,
      link: report.url,
      text: sentence,
      text_info: { sequence: index + 1, start: pointStart, end: pointEnd, unit: 'unicode-code-point' },
      cite_info: known({
        url: report.url,
        title: report.title,
        language: report.language,
        publication: report.outlet,
        coder: record.reader,
      }),
      coder: record.reader,
      comment: toComment(view),
      dualtrack: {
        report: report.id,
        track: event.track,
        status: event.status,
        within: within === null ? null : { statement: within.id, source: within.source.text, act: within.act },
        date_of: dateOf,
        when: event.when?.text ?? null,
        actor: agents.map(toWho),
        recipient: recipients.map(toWho),
        occasion: event.occasion.text === '' ? null : event.occasion.text,
        instruments: event.participants.filter(({ role }) => role === 'instrument').map(({ text }) => text),
        confidence: event.confidence,
      },
    });
  });
}

/** `quad_code` and the score: PLOVER's own for its types; for appeals and statements, which it dropped, CAMEO's. */
function scaleOf({ type, mode }: ReportedEvent): Readonly<Record<string, unknown>> {
  if (isPloverType(type)) {
    const { quad, modes, score } = PLOVER[type as PloverType];
    const ofMode = mode === null ? undefined : modes[mode];
    return { quad_code: quad, event_scale: ofMode ?? score, event_scale_name: 'PLOVER 2.0' };
  }
  const goldstein = cameoOf(type, mode)?.goldstein ?? null;
  return goldstein === null ? {} : { event_scale: goldstein, event_scale_name: GOLDSTEIN_SCALE };
}

const toEntity = ({ code, sector, name }: CodedActor): PloverEntity => ({ code, sector, entity_text: name });

/** PLOVER's resolution: 1 country, 2 region, 3 city. null where no place is known. */
function toLocation({ place, country, region, city }: ReportedEvent) {
  if (place.text === '' && country === null) return null;
  return known({
    extracted_place: place.text === '' ? null : place.text,
    resolved_place: city ?? region,
    city,
    province: region,
    country_code: country === null ? null : (ALPHA_3.get(country) ?? country),
    resolution: city !== null ? 3 : region !== null ? 2 : country !== null ? 1 : null,
  });
}

/** "alleged, as Ilse Varga says": status and whose word it is, for a reader who knows no field of ours. */
function toComment({ event, within, dateOf }: EventView): string {
  const parts: string[] = [event.status];
  if (within !== null)
    parts.push(`by the word of ${within.source.text === '' ? 'somebody not named' : within.source.text}`);
  if (dateOf === 'publication') parts.push('dated by publication');
  return parts.join(', ');
}

/** Without the fields that are null: PLOVER leaves out what is not known. `date` stays. */
function known<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== null || name === 'date')) as T;
}
