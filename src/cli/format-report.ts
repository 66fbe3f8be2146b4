// Reports and records in, lines for a person at a terminal out. Nothing here is meant for programs: they use --json.
import type { EntryJudgment } from '../analyse/corrections/correct-record.ts';
import type { Mention } from '../record/actor.ts';
import type { Entry, RecordedReport } from '../record/entry.ts';
import type { ReportedEvent } from '../record/reported-event.ts';
import type { Span } from '../record/span.ts';
import type { When } from '../record/time-expression.ts';
import type { ReportSummary } from '../store/contract.ts';
import { mentionWords } from '../text/mention-words.ts';
import { shorten, toPrintable } from './printable.ts';

/** Two lines: id, day, outlet and counts; title or opening. */
export function formatSummary(report: ReportSummary): string {
  const { id, published, outlet, agency, title, opening, counts } = report;
  const found = [plural(counts.statement, 'statement'), plural(counts.figure, 'figure')];
  if (counts.event > 0) found.push(plural(counts.event, 'event'));
  if (counts.commitment > 0) found.push(plural(counts.commitment, 'commitment'));
  const where = [published?.slice(0, 10), outlet ?? agency].filter((word) => word != null).map((w) => shorten(w, 40));
  return `${id}  ${[...where, found.join(', ')].join(' · ')}\n    ${shorten(title ?? opening, 100)}`;
}

/** The whole record: what it is, the entries in text order with what people said of them last, the notes. */
export function formatRecord(
  { report, entries, notes, reader }: RecordedReport,
  judgments: readonly EntryJudgment[] = [],
): string {
  const said = new Map(judgments.map((one) => [one.entryId, one]));
  const formatJudged = (entry: Entry): string[] => {
    const judgment = said.get(entry.id);
    const lines = formatEntry(entry);
    return judgment === undefined ? lines : [`${lines[0]} [${judgment.verdict} by ${shorten(judgment.by, 40)}]`, ...lines.slice(1)]; // biome-ignore format: one line
  };
  const facts: readonly (readonly [string, string | null])[] = [
    ['report', report.id],
    ['outlet', report.outlet],
    ['agency', report.agency],
    ['byline', report.byline],
    ['dateline', report.dateline && [report.dateline.place, report.dateline.date].filter(Boolean).join(', ')],
    ['published', report.published],
    ['url', report.url],
    ['read by', reader],
  ];
  return [
    ...(report.title === null ? [] : [shorten(report.title, 200), '']),
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(10)} ${shorten(value, 200)}`])),
    '',
    ...entries.flatMap(formatJudged),
    ...notes.map(({ step, rule, reason, span }) => `note  ${step} ${rule}: ${shorten(reason, 200)}${at(span)}`),
  ].join('\n');
}

/** Who says, does or promises it, in the report's words; empty where nobody does. */
export function formatSpeaker(entry: Entry): string {
  switch (entry.kind) {
    case 'statement':
      return shorten(entry.source.actor?.name ?? mentionWords(entry.source.text), 60);
    case 'event':
      return shorten(entry.participants.find(({ role }) => role === 'agent')?.text ?? '', 60);
    case 'commitment':
      return shorten(entry.who.actor?.name ?? mentionWords(entry.who.text), 60);
    default:
      return '';
  }
}

function formatEntry(entry: Entry): string[] {
  switch (entry.kind) {
    case 'statement': {
      const { source, cue, content, addressee, form, act, polarity, within, confidence } = entry;
      const who = source.text === '' ? '(nobody named)' : formatMention(source);
      const how = [form, act, ...(polarity === 'positive' ? [] : [polarity]), confidence.toFixed(2)].join(', ');
      return [
        `${within === null ? '' : '  '}${who} · ${toPrintable(cue.text) || '(no cue)'} · ${how}${at(...content.spans)}`,
        `    ${toPrintable(content.text)}`,
        ...(addressee.text === '' ? [] : [`    to ${formatMention(addressee)}`]),
      ];
    }
    case 'event':
      return formatEvent(entry);
    case 'figure': {
      const { low, high, unit, measure } = entry;
      const value = entry.value ?? `${low ?? '…'} to ${high ?? '…'}`;
      const of = measure.text === '' ? '' : ` of ${toPrintable(measure.text)}`;
      return [`figure · ${toPrintable(entry.text)} = ${value} ${toPrintable(unit)}${of}${at(...entry.spans)}`];
    }
    case 'time':
      return [`time · ${toPrintable(entry.text)} = ${entry.timex ?? 'not known'}${at(...entry.spans)}`];
    case 'commitment':
      return [
        `commitment · ${formatMention(entry.who)}: ${toPrintable(entry.what.text)}${at(...entry.what.spans)}`,
        ...(entry.forWhom.text === '' ? [] : [`    for ${formatMention(entry.forWhom)}`]),
        ...(entry.by === null ? [] : [`    by ${toPrintable(entry.by.text)}`]),
        ...(entry.condition.text === '' ? [] : [`    ${toPrintable(entry.condition.text)}`]),
      ];
  }
}

/** “deeds · ASSAULT heavy-weapons · happened: Tarsk → Sund · with drones · in Vell (CH) · Monday = 2031-03-03”. */
function formatEvent(event: ReportedEvent): string[] {
  const named = (role: string) =>
    event.participants
      .filter((one) => one.role === role)
      .map(formatMention)
      .join(', ');
  const [agents, recipients, means] = [named('agent'), named('recipient'), named('instrument')];
  const { when, place, country, occasion } = event;
  const where = [toPrintable(place.text), country === null ? '' : `(${country})`].filter(Boolean).join(' ');
  const facts = [
    `${agents || '(nobody named)'}${recipients === '' ? '' : ` → ${recipients}`}`,
    means === '' ? '' : `with ${means}`,
    where === '' ? '' : `in ${where}`,
    when === null ? '' : `${toPrintable(when.text)} = ${daysOf(when)}`,
    occasion.text === '' ? '' : toPrintable(occasion.text),
  ].filter(Boolean);
  const what = event.mode === null ? event.type : `${event.type} ${event.mode}`;
  const said = event.within === null ? '' : '  ';
  return [
    `${said}${event.track} · ${what} · ${event.status}, ${event.confidence.toFixed(2)}: ${facts.join(' · ')}${at(...event.spans)}`,
  ];
}

/** In the report’s words, with the actor’s name where these do not hold it: “She (Ingrid Solvane)”. */
function formatMention({ text, actor }: Mention): string {
  const words = mentionWords(text);
  return toPrintable(actor === null || words.includes(actor.name) ? words : `${words} (${actor.name})`);
}

const daysOf = ({ from, to, timex }: When) =>
  from === null && to === null ? (timex ?? 'not known') : from === to ? from : `${from ?? '…'} to ${to ?? '…'}`;

const at = (...spans: readonly (Span | null)[]) => {
  const places = spans.filter((span) => span !== null).map(({ start, end }) => `${start}–${end}`);
  return places.length === 0 ? '' : `  [${places.join(', ')}]`;
};
const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
