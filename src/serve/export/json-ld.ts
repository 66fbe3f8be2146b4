// Records in, JSON-LD in the words of schema.org out: reports as NewsArticle, what somebody is quoted with as Quotation, what is told of
// somebody's words as Claim, events as Event, and whom they name. What schema.org has no word for is under urn:dualtrack:vocabulary#. The
// context stands in the file, so that reading it asks nobody.
import type { Actor, Mention } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Statement } from '../../record/statement.ts';
import { createTextFragments } from '../../text/text-fragment.ts';
import { toSourceFacts } from './cite/source-facts.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { dayOf, type EventView, viewEvents } from './view-events.ts';

export const JSON_LD_CONTEXT = {
  '@vocab': 'https://schema.org/',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['isPartOf', 'appearance', 'subjectOf', 'eventStatus', 'url'].map((name) => [
      name,
      { '@id': `https://schema.org/${name}`, '@type': '@id' },
    ]),
  ),
  ...Object.fromEntries(
    ['datePublished', 'startDate', 'endDate', 'dateCreated'].map((name) => [
      name,
      { '@id': `https://schema.org/${name}`, '@type': 'https://schema.org/Date' },
    ]),
  ),
  dualtrack: 'urn:dualtrack:vocabulary#',
  'dualtrack:within': { '@type': '@id' },
};

type Node = Readonly<Record<string, unknown>>;

/** The graph, piece by piece; the pieces joined are one JSON document. An actor's node stands before the first that names it. */
export async function* writeJsonLd(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(JSON_LD_CONTEXT)},"@graph":[`;
  let before = '\n';
  const known = new Set<string>();
  for await (const record of records)
    for (const node of toNodes(record, options)) {
      const { id, type } = node as { id: string; type: string };
      if (ACTOR_TYPES.has(type) && known.has(id)) continue;
      if (ACTOR_TYPES.has(type)) known.add(id);
      yield before + JSON.stringify(node);
      before = ',\n';
    }
  yield '\n]}\n';
}

const ACTOR_TYPES = new Set(['Person', 'Country', 'Organization']);

/** A record's nodes: the report, then its actors, statements and events that go out; a report without any stands alone. */
export function toNodes(record: RecordedReport, options: ExportOptions = {}): Node[] {
  const { report, entries, actors } = record;
  const isChosen = chosenIn(record, options);
  const facts = toSourceFacts(report);
  const linkTo = createTextFragments(report.url, report.text);
  const article = `urn:dualtrack:report:${report.id}`;
  const refs = new Map(actors.map((actor) => [actor.id, options.register?.actorOf(report.id, actor.id) ?? actor]));
  const nameOf = (mention: Mention): Node | null => {
    const ref = mention.actor && (refs.get(mention.actor.id) ?? mention.actor);
    if (ref) return { id: `urn:dualtrack:actor:${ref.id}`, name: ref.name };
    return mention.text === '' ? null : { name: mention.text };
  };
  return [
    told({
      type: 'NewsArticle',
      id: article,
      headline: facts.title,
      creditText: facts.author,
      publisher: facts.outlet && { type: 'Organization', name: facts.outlet },
      provider: facts.agency && { type: 'Organization', name: facts.agency },
      datePublished: dayOf(report.published),
      contentLocation: facts.place && { type: 'Place', name: facts.place },
      inLanguage: facts.language,
      url: facts.url,
      'dualtrack:reader': record.reader,
    }),
    ...actors.map((actor) => {
      const ref = refs.get(actor.id) ?? actor;
      return { type: typeOf(actor), id: `urn:dualtrack:actor:${ref.id}`, name: ref.name };
    }),
    ...entries
      .filter((entry) => entry.kind === 'statement' && isChosen(entry.id))
      .map((entry) => statementNode(entry as Statement, article, nameOf, linkTo)),
    ...viewEvents(record)
      .filter(({ event }) => isChosen(event.id))
      .map((view) => eventNode(view, article, nameOf, linkTo)),
  ];
}

type NameOf = (mention: Mention) => Node | null;
type LinkTo = ReturnType<typeof createTextFragments>;

function statementNode(statement: Statement, article: string, nameOf: NameOf, linkTo: LinkTo): Node {
  const { id, form, act, polarity, source, addressee, content, when, within, confidence } = statement;
  const speaker = nameOf(source);
  // Quotation is for words that are somebody's own; words that a report tells in its own are a claim that appears in it.
  const kind =
    form === 'direct'
      ? { type: 'Quotation', spokenByCharacter: speaker, isPartOf: article }
      : { type: 'Claim', author: speaker, appearance: article };
  return told({
    ...kind,
    id: `urn:dualtrack:statement:${id}`,
    text: content.text,
    dateCreated: when?.from === when?.to ? dayOf(when?.from ?? null) : null,
    url: linkTo(content.spans),
    keywords: [act, ...(polarity === 'positive' ? [] : [polarity])],
    'dualtrack:form': form,
    'dualtrack:addressee': nameOf(addressee),
    'dualtrack:within': within && `urn:dualtrack:statement:${within}`,
    'dualtrack:confidence': confidence,
  });
}

function eventNode(view: EventView, article: string, nameOf: NameOf, linkTo: LinkTo): Node {
  const { event, date, endDate, dateOf, sentence } = view;
  const sideOf = (role: ReportedEvent['participants'][number]['role']) =>
    event.participants.filter((one) => one.role === role).flatMap((one) => nameOf(one) ?? []);
  return told({
    type: 'Event',
    id: `urn:dualtrack:event:${event.id}`,
    name: event.mode === null ? event.type : `${event.type} (${event.mode})`,
    description: sentence.replace(/\s+/g, ' '),
    startDate: dateOf === 'event' ? date : null,
    endDate: dateOf === 'event' ? endDate : null,
    eventStatus: event.status === 'scheduled' ? 'https://schema.org/EventScheduled' : null,
    location:
      event.place.text === '' && event.country === null
        ? null
        : told({ type: 'Place', name: event.city ?? (event.place.text || null), address: event.country }),
    contributor: sideOf('agent'),
    about: sideOf('recipient'),
    subjectOf: article,
    url: linkTo([event.sentence]),
    keywords: [event.track, event.status],
    'dualtrack:status': event.status,
    'dualtrack:track': event.track,
    'dualtrack:within': event.within && `urn:dualtrack:statement:${event.within}`,
    'dualtrack:confidence': event.confidence,
  });
}

const typeOf = ({ kind }: Actor) => (kind === 'person' ? 'Person' : kind === 'state' ? 'Country' : 'Organization');

/** Without what is not known. */
const told = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
