// A record in; its statements, events and commitments out, each with its words and with who plays which part, by the register.
import type { ActorRef, Mention } from '../record/actor.ts';
import type { Entry, RecordedReport } from '../record/entry.ts';
import type { Span } from '../record/span.ts';
import type { Part, ReportOrigin, ToldEntry } from './contract/actor-entries.ts';

/** Who an actor of a report is in the register; null for whom the register does not have. */
export type ActorOf = (reportId: string, actorId: string) => ActorRef | null;

/** What a list says of a report. */
export const originOf = ({ report }: RecordedReport): ReportOrigin => ({
  id: report.id,
  title: report.title,
  outlet: report.outlet,
  agency: report.agency,
  published: report.published,
});

/** Figures and times have no parts: they are told with the entry that they stand in. */
export function tellParts(record: RecordedReport, actorOf: ActorOf): ToldEntry[] {
  const report = originOf(record);
  const { id, text } = record.report;
  const names = record.actors.flatMap((actor) => {
    const ref = actorOf(id, actor.id);
    return ref ? actor.names.filter(({ reportId }) => reportId === id).map(({ span }) => ({ span, ref })) : [];
  });
  return record.entries.flatMap((entry) => {
    const mentions = mentionsOf(entry);
    if (mentions === null) return [];
    const parts: { actor: ActorRef; part: Part }[] = [];
    const add = (actor: ActorRef | null, part: Part) => {
      if (actor && !parts.some((one) => one.actor.id === actor.id)) parts.push({ actor, part });
    };
    for (const { mention, part } of mentions) add(mention.actor && actorOf(id, mention.actor.id), part);
    if (entry.kind === 'statement')
      for (const { span, ref } of names) if (entry.content.spans.some((piece) => holds(piece, span))) add(ref, 'named');
    return [{ report, entry, words: wordsOf(entry, text), parts }];
  });
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function mentionsOf(entry: Entry): { mention: Mention; part: Part }[] | null {
  switch (entry.kind) {
    case 'statement':
      return [
        { mention: entry.source, part: 'speaker' },
        { mention: entry.addressee, part: 'addressee' },
      ];
    case 'event':
      return entry.participants.flatMap((mention) =>
        mention.role === 'agent' || mention.role === 'recipient' ? [{ mention, part: mention.role }] : [],
      );
    case 'commitment':
      return [
        { mention: entry.who, part: 'agent' },
        { mention: entry.forWhom, part: 'recipient' },
      ];
    default:
      return null;
  }
}

/** A content shorter than this ("it", "the report") says nothing alone: the whole passage is given instead, up to MOST_PASSAGE. */
const LEAST_CONTENT = 24;
const MOST_PASSAGE = 300;

function wordsOf(entry: Entry, text: string): string {
  if (entry.kind === 'event') return text.slice(entry.sentence.start, entry.sentence.end);
  if (entry.kind === 'commitment') return entry.what.text;
  if (entry.kind !== 'statement') return '';
  const { source, cue, content } = entry;
  if (content.text.length >= LEAST_CONTENT) return content.text;
  const spans = [source, cue, content].flatMap((passage) => passage.spans);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return spans.length > 0 && end - start <= MOST_PASSAGE ? text.slice(start, end) : content.text;
}
