// A record in, the line out that `dualtrack extract` writes for it: the program's contract with other programs.
// Spans are [[start, end], …] in UTF-16 units of the report's text, [] where the report has no such words.
import { z } from 'zod';
import { ACTOR_KINDS, ActorRef, type BodyOwner, type Mention, OWNER_WAYS } from '../../record/actor.ts';
import { CommitmentStep } from '../../record/commitment.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import { DIRECTIONS, FIGURE_KINDS } from '../../record/figure.ts';
import { Note } from '../../record/note.ts';
import type { Passage } from '../../record/passage.ts';
import { EVENT_STATUSES, ROLES, TRACKS } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import { ACTS, FORMS, POLARITIES } from '../../record/statement.ts';
import { GRANULARITIES, type When } from '../../record/time-expression.ts';

const Pair = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ id: 'Pair', description: '[start, end) in UTF-16 code units of the input’s text.' });
const Words = z
  .object({ spans: z.array(Pair), text: z.string() })
  .meta({ id: 'Words', description: 'Pieces of the text in order; empty when there are no such words.' });
const Named = Words.extend({ actor: ActorRef.nullable() }).meta({
  id: 'Named',
  description: 'Words that name an actor; actor is null when it is not known who that is.',
});
const Timed = Words.extend({
  timex: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  granularity: z.enum(GRANULARITIES).nullable(),
}).meta({ id: 'Timed', description: 'A time as named in the text, with its TIMEX3 value and ISO bounds, inclusive.' });

const within = z.string().nullable().describe('id of the statement that holds it, or null');
const confidence = z.number().min(0).max(1);

/** One report's line. */
export const ExtractLine = z
  .object({
    id: z.string().describe('the id that the input gave, else the report’s own'),
    statements: z.array(
      z.object({
        id: z.string(),
        within,
        form: z.enum(FORMS),
        act: z.enum(ACTS),
        polarity: z.enum(POLARITIES),
        source: Named,
        cue: Words,
        content: Words,
        addressee: Named,
        when: Timed.nullable(),
        confidence,
      }),
    ),
    events: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        mode: z.string().nullable(),
        track: z.enum(TRACKS),
        status: z.enum(EVENT_STATUSES),
        within,
        participants: z.array(Named.extend({ role: z.enum(ROLES) })),
        when: Timed.nullable(),
        place: Words,
        country: z.string().nullable(),
        region: z.string().nullable(),
        city: z.string().nullable(),
        occasion: Words,
        contexts: z.array(z.string()),
        spans: z.array(Pair),
        sentence: Pair,
        confidence,
      }),
    ),
    figures: z.array(
      Words.extend({
        id: z.string(),
        of: z.enum(FIGURE_KINDS),
        value: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        approximate: z.boolean(),
        unit: z.string(),
        measure: Words,
        whose: Words,
        period: Timed.nullable(),
        direction: z.enum(DIRECTIONS).nullable(),
        from: z.number().nullable(),
        to: z.number().nullable(),
        sameAs: z.string().nullable(),
        within,
        confidence,
      }),
    ),
    times: z.array(Timed.extend({ id: z.string() })),
    actors: z
      .array(
        z.object({
          id: z.string().describe('what `actor` of the entries points at'),
          kind: z.enum(ACTOR_KINDS),
          name: z.string(),
          names: z.array(Words).describe('each writing once, at its first place'),
          offices: z.array(
            Words.extend({
              office: z.string(),
              of: z.string().nullable(),
              from: z.string().nullable(),
              to: z.string().nullable(),
            }),
          ),
          memberOf: z.array(ActorRef),
          memberships: z
            .array(Words.extend({ body: ActorRef, held: z.enum(['now', 'past']) }))
            .optional()
            .describe('bodies that the report says it is a member of; absent where it tells none'),
          identifiers: z.record(z.string(), z.string()),
          owner: Words.extend({ of: z.string(), isOpen: z.literal(true).optional(), by: z.enum(OWNER_WAYS) })
            .optional()
            .describe('of a body such as “the foreign ministry”: whose it is, where the report tells'),
        }),
      )
      .describe('whom the report names; who is who over many reports is told by `dualtrack actors`'),
    commitments: z.array(
      z.object({
        id: z.string(),
        who: Named,
        what: Words,
        forWhom: Named,
        by: Timed.nullable(),
        condition: Words,
        from: z
          .string()
          .nullable()
          .describe('id of the statement or event it was read from; null: the report’s own voice'),
        log: z.array(CommitmentStep),
        confidence,
      }),
    ),
    notes: z.array(Note.omit({ span: true }).extend({ span: Pair.nullable() })),
  })
  .meta({ id: 'ExtractLine', description: 'What `dualtrack extract` writes for one report, one line each.' });
export type ExtractLine = z.infer<typeof ExtractLine>;

const ownerWords = ({ passage, ...owner }: BodyOwner) => ({ ...owner, ...words(passage) });

/** The line of a record; statements, events, figures and times each in text order. */
export function toExtractLine({ report, entries, actors, notes }: RecordedReport): ExtractLine {
  return {
    id: report.givenId ?? report.id,
    statements: ofKind(entries, 'statement').map(({ id, within, form, act, polarity, ...rest }) => ({
      id,
      within,
      form,
      act,
      polarity,
      source: named(rest.source),
      cue: words(rest.cue),
      content: words(rest.content),
      addressee: named(rest.addressee),
      when: timed(rest.when),
      confidence: rest.confidence,
    })),
    events: ofKind(entries, 'event').map(({ id, type, mode, track, status, within, ...rest }) => ({
      id,
      type,
      mode,
      track,
      status,
      within,
      participants: rest.participants.map((mention) => ({ role: mention.role, ...named(mention) })),
      when: timed(rest.when),
      place: words(rest.place),
      country: rest.country,
      region: rest.region,
      city: rest.city,
      occasion: words(rest.occasion),
      contexts: [...rest.contexts],
      spans: pairs(rest.spans),
      sentence: pair(rest.sentence),
      confidence: rest.confidence,
    })),
    figures: ofKind(entries, 'figure').map(({ kind, spans, text, measure, whose, period, ...rest }) => ({
      ...rest,
      spans: pairs(spans),
      text,
      measure: words(measure),
      whose: words(whose),
      period: timed(period),
    })),
    times: ofKind(entries, 'time').map((time) => ({ id: time.id, ...timed(time) })),
    actors: actors.map(({ id, kind, name, names, offices, memberOf, memberships, identifiers, owner }) => ({
      ...{ id, kind, name, memberOf, identifiers },
      ...(memberships && {
        memberships: memberships.map(({ body, held, passage }) => ({ body, held, ...words(passage) })),
      }),
      ...(owner && { owner: ownerWords(owner) }),
      names: names.map((one) => ({ spans: [pair(one.span)], text: report.text.slice(one.span.start, one.span.end) })),
      offices: offices.map(({ office, of, from, to, passage }) => ({ office, of, from, to, ...words(passage) })),
    })),
    commitments: ofKind(entries, 'commitment').map(
      ({ id, who, what, forWhom, by, condition, from, log, confidence }) => ({
        id,
        who: named(who),
        what: words(what),
        forWhom: named(forWhom),
        by: timed(by),
        condition: words(condition),
        from,
        log,
        confidence,
      }),
    ),
    notes: notes.map(({ step, rule, reason, span }) => ({ step, rule, reason, span: span && pair(span) })),
  };
}

/** The line that answers an input with an id but without a usable text, so that lines stay aligned. */
export function toEmptyLine(id: string, note: { rule: string; reason: string }): ExtractLine {
  const { rule, reason } = note;
  return {
    id,
    statements: [],
    events: [],
    figures: [],
    times: [],
    actors: [],
    commitments: [],
    notes: [{ step: 'read', rule, reason, span: null }],
  };
}

function ofKind<K extends Entry['kind']>(entries: readonly Entry[], kind: K) {
  return entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
const pairs = (spans: readonly Span[]) => spans.map(pair);
const words = ({ spans, text }: Passage) => ({ spans: pairs(spans), text });
const named = ({ actor, ...passage }: Mention) => ({ ...words(passage), actor });

function timed(when: When): z.infer<typeof Timed>;
function timed(when: When | null): z.infer<typeof Timed> | null;
function timed(when: When | null) {
  return when && { ...words(when), timex: when.timex, from: when.from, to: when.to, granularity: when.granularity };
}
