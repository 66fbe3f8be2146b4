// Records in, FollowTheMoney entities out (https://followthemoney.tech), one a line: reports as Article, whom they name as Person,
// Organization, PublicBody or LegalEntity with a Mention each, events as Event, statements as Note about their speaker. Every
// entity points at the report that proves it. Aleph, OpenAleph and yente load them.
import type { Actor, Mention } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { createTextFragments } from '../../text/text-fragment.ts';
import { oneLine, toSourceFacts } from './cite/source-facts.ts';
import { chosenIn, type ExportOptions } from './export-options.ts';
import { dayOf, viewEvents } from './view-events.ts';

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export async function* writeFollowTheMoney(
  records: AsyncIterable<RecordedReport>,
  options: ExportOptions = {},
): AsyncIterable<string> {
  // Who is in many reports is one entity: it is told whole where it comes first.
  const known = new Set<string>();
  for await (const record of records)
    for (const entity of toFtmEntities(record, options)) {
      if (known.has(entity.id)) continue;
      if (entity.id.startsWith(ACTOR)) known.add(entity.id);
      yield `${JSON.stringify(entity)}\n`;
    }
}

const ACTOR = 'dualtrack-actor-';
const SCHEMA: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  state: 'PublicBody',
  organisation: 'Organization',
  alliance: 'Organization',
  'armed-group': 'Organization',
  publication: 'Organization',
  place: 'Address',
  group: 'LegalEntity',
};

/** A record's entities: the report, its actors with their mentions, then the statements and events that go out. */
export function toFtmEntities(record: RecordedReport, options: ExportOptions = {}): FtmEntity[] {
  const { report, entries, actors } = record;
  const isChosen = chosenIn(record, options);
  const facts = toSourceFacts(report);
  const day = dayOf(report.published);
  const article = `dualtrack-report-${report.id}`;
  const linkTo = createTextFragments(report.url, report.text);
  const found = actors.map((actor) => {
    const ref = options.register?.actorOf(report.id, actor.id) ?? null;
    return { actor, id: `${ACTOR}${ref?.id ?? actor.id}`, registered: ref && options.register!.get(ref.id) };
  });
  const idOf = new Map(found.map(({ actor, id }) => [actor.id, id]));
  const ids = (mentions: readonly Mention[]) => [
    ...new Set(mentions.flatMap(({ actor }) => (actor ? (idOf.get(actor.id) ?? []) : []))),
  ];
  return [
    entity(article, 'Article', {
      title: [facts.title ?? facts.opening],
      author: [facts.author],
      publisher: [facts.outlet],
      generator: [facts.agency],
      publishedAt: [day],
      sourceUrl: [facts.url],
      language: [LANGUAGES[facts.language?.slice(0, 2) ?? ''] ?? null],
    }),
    ...found.map(({ actor, id, registered }) => actorEntity(actor, id, registered, article)),
    ...found.map(({ actor, id }) =>
      entity(`dualtrack-mention-${report.id}-${actor.id}`, 'Mention', {
        document: [article],
        resolved: [id],
        name: actor.names.length > 0 ? actor.names.map(({ name }) => name) : [actor.name],
        detectedSchema: [SCHEMA[actor.kind]],
      }),
    ),
    ...entries
      .filter((entry) => entry.kind === 'statement')
      .filter(({ id }) => isChosen(id))
      .map((statement) =>
        entity(`dualtrack-statement-${statement.id}`, 'Note', {
          name: [
            `${statement.source.actor?.name ?? (statement.source.text || 'somebody not named')}: ${statement.act}`,
          ],
          description: [statement.content.text],
          entity: ids([statement.source]),
          keywords: [statement.act, statement.form, ...(statement.polarity === 'positive' ? [] : [statement.polarity])],
          sourceUrl: [linkTo(statement.content.spans) ?? facts.url],
          createdAt: [dayOf(statement.when?.from ?? null) ?? day],
          publisher: [facts.outlet],
          proof: [article],
        }),
      ),
    ...viewEvents(record)
      .filter(({ event }) => isChosen(event.id))
      .map(({ event, agents, recipients, date, endDate, dateOf, sentence }) =>
        entity(`dualtrack-event-${event.id}`, 'Event', {
          name: [
            [
              event.mode === null ? event.type : `${event.type} (${event.mode})`,
              ...[...agents, ...recipients].map(({ name }) => name),
            ].join(' · '),
          ],
          summary: [sentence],
          startDate: dateOf === 'event' ? [date] : [],
          endDate: dateOf === 'event' ? [endDate] : [],
          // A day that is only that of the report is told as what it is.
          date: dateOf === 'event' ? [] : [date],
          location: [event.place.text],
          country: [event.country?.toLowerCase() ?? null],
          involved: ids(event.participants.filter(({ role }) => role === 'agent' || role === 'recipient')),
          keywords: [event.track, event.status, ...(dateOf === 'publication' ? ['dated by publication'] : [])],
          recordId: [event.id],
          sourceUrl: [linkTo([event.sentence]) ?? facts.url],
          publisher: [facts.outlet],
          proof: [article],
        }),
      ),
  ];
}

function actorEntity(actor: Actor, id: string, registered: RegisteredActor | null, article: string): FtmEntity {
  const names = registered?.aliases.map(({ name }) => name) ?? actor.names.map(({ name }) => name);
  const name = registered?.name ?? actor.name;
  const offices = (registered?.offices ?? actor.offices).map(({ office, of }) => (of ? `${office}, ${of}` : office));
  const identifiers = registered?.identifiers ?? actor.identifiers;
  return entity(id, SCHEMA[actor.kind], {
    name: [name],
    alias: names.filter((one) => one !== name),
    position: actor.kind === 'person' ? offices : [],
    wikidataId: [identifiers['wikidata'] ?? null],
    proof: [article],
  });
}

/** ISO 639-1 to 639-3, for the languages that reports are read in. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'eng' };

/** Each value once, on one line, empty ones left out. */
function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): FtmEntity {
  const filled = Object.entries(properties).map(
    ([name, values]) => [name, [...new Set(values.map(oneLine).filter((value) => value !== null))]] as const,
  );
  return { id, schema, properties: Object.fromEntries(filled.filter(([, values]) => values.length > 0)) };
}
