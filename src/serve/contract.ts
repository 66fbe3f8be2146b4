// The JSON of the API: what each route gives. The workbench, and any other client, knows the server by this file only.
import { z } from 'zod';
import { ACTOR_KINDS, ActorRef } from '../record/actor.ts';
import { ActorCorrection } from '../record/actor-correction.ts';
import { Entry, RecordedReport } from '../record/entry.ts';
import { HeldMembership, HeldOffice, OfficeLink, PossibleSame, RegisteredActor } from '../record/registered-actor.ts';
import { Span } from '../record/span.ts';

/** How many items a page of a list may have, and how many it has when the client does not say. */
export const PAGE_LIMITS = { min: 1, max: 500, default: 50 } as const;

export const SEARCH_PLACES = ['reports', 'statements'] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

const count = z.int().nonnegative();

export const EntryCounts = z
  .object({ statement: count, event: count, figure: count, time: count, commitment: count })
  .meta({ id: 'EntryCounts', description: 'How many entries of each kind.' });
export type EntryCounts = z.infer<typeof EntryCounts>;

export const ReportSummary = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    published: z.string().nullable().describe('as the input gave it'),
    url: z.string().nullable(),
    opening: z
      .string()
      .describe('first 200 characters of the body, without headline, byline and dateline, white space folded'),
    counts: EntryCounts,
    notes: count,
  })
  .meta({ id: 'ReportSummary', description: 'One report as a list shows it.' });
export type ReportSummary = z.infer<typeof ReportSummary>;

const next = z.string().nullable().describe('give it back as `cursor` for the next page; null on the last one');

export const ReportPage = z
  .object({ items: z.array(ReportSummary), next })
  .meta({ id: 'ReportPage', description: 'A page of reports.' });
export type ReportPage = z.infer<typeof ReportPage>;

export const SearchHit = z
  .object({
    report: ReportSummary,
    entryId: z.string().nullable().describe('the statement that was hit, when statements are searched'),
    snippet: Span,
    snippetText: z.string(),
    hits: z.array(Span).describe('in the report’s text, as `snippet` is'),
  })
  .meta({ id: 'SearchHit', description: 'A report, or a statement of it, that a query found.' });
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchPage = z
  .object({ items: z.array(SearchHit), next })
  .meta({ id: 'SearchPage', description: 'A page of hits.' });
export type SearchPage = z.infer<typeof SearchPage>;

export const StoreCounts = z
  .object({ reports: count, entries: EntryCounts, refused: count.describe('inputs that did not become reports') })
  .meta({ id: 'StoreCounts', description: 'What the store holds. Reports are counted, not happenings.' });
export type StoreCounts = z.infer<typeof StoreCounts>;

export const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    refuses: z
      .object({
        write: z.string().nullable().describe('why POST /api/reports takes nothing from who asks; null where it does'),
        correct: z.string().nullable().describe('why POST /api/corrections does not; null where it does'),
      })
      .describe('what a page need not offer'),
    author: z.string().nullable().describe('in whose name corrections are made where nobody gives another'),
  })
  .meta({ id: 'Health', description: 'The server answers and its store can be read.' });
export type Health = z.infer<typeof Health>;

export const EntryJudgment = z
  .object({
    entryId: z.string(),
    verdict: z.enum(['accepted', 'rejected', 'edited', 'split', 'merged']),
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    correction: z.string().describe('id of the correction: what an undo takes back'),
  })
  .meta({ id: 'EntryJudgment', description: 'What a person said of an entry last.' });
export type EntryJudgment = z.infer<typeof EntryJudgment>;

/** A whole report with its entries and notes, as people put it right. */
export const ReportDetail = RecordedReport.extend({
  rejected: z.array(Entry).describe('entries that somebody rejected: they are not among `entries`'),
  judgments: z.array(EntryJudgment).describe('of entries and rejected ones, the last of each'),
}).meta({ id: 'ReportDetail', description: 'A report with its entries and notes, and what people said of them.' });
export type ReportDetail = z.infer<typeof ReportDetail>;

export const ActorSummary = RegisteredActor.pick({
  id: true,
  kind: true,
  name: true,
  reach: true,
  reports: true,
  firstSeen: true,
  lastSeen: true,
  hidden: true,
})
  .extend({
    aliases: z.array(z.string()).describe('the writings of most reports, eight at most'),
    offices: z
      .array(HeldOffice.pick({ office: true, of: true, held: true, firstSeen: true, lastSeen: true }))
      .describe('those told last, eight at most'),
    possibleSame: count.describe('how many others may be the same'),
  })
  .meta({ id: 'ActorSummary', description: 'One actor as a list shows it.' });
export type ActorSummary = z.infer<typeof ActorSummary>;

export const ActorPage = z
  .object({ items: z.array(ActorSummary), next })
  .meta({ id: 'ActorPage', description: 'A page of actors.' });
export type ActorPage = z.infer<typeof ActorPage>;

export const ActorDetail = z
  .object({
    actor: RegisteredActor.describe('its evidence cut to what was asked for'),
    members: z.array(HeldMembership).describe('who belongs to it, former members too; evidence cut likewise'),
    memberOf: z.array(HeldMembership).describe('what it belongs to'),
    possibleSame: z.array(PossibleSame),
    corrections: z.array(ActorCorrection),
  })
  .meta({ id: 'ActorDetail', description: 'One actor of the register.' });
export type ActorDetail = z.infer<typeof ActorDetail>;

export const ReportActors = z
  .object({
    actors: z.array(
      z.object({
        id: z.string().describe('what mentions of the report point at'),
        kind: z.enum(ACTOR_KINDS),
        name: z.string(),
        registered: ActorRef.nullable().describe('who it is over all reports; null for compound sources'),
      }),
    ),
    links: z.array(OfficeLink),
  })
  .meta({ id: 'ReportActors', description: 'Who is who in one report, by the register.' });
export type ReportActors = z.infer<typeof ReportActors>;

export const ApiError = z
  .object({
    code: z.string().describe('stable kebab-case word'),
    message: z.string(),
    hint: z.string().describe('what to do about it'),
  })
  .meta({ id: 'ApiError', description: 'Why a request was not answered.' });
export type ApiError = z.infer<typeof ApiError>;
