// Actors over many reports: what the register gives, always with the reports it rests on.
import { z } from 'zod';
import { ACTOR_KINDS, ActorRef, BECAUSE_KINDS, BodyOwner } from './actor.ts';
import { ListedActor } from './listed-actor.ts';
import { Passage } from './passage.ts';
import { Span } from './span.ts';

const count = z.int().nonnegative();
const day = z.string().nullable();

/** Why two of the register may be one. */
export const SAME_REASONS = [
  'look-alike-letters',
  'invisible-characters',
  'letter-forms',
  'accents',
  'marks',
  'word-order',
  'title-in-name',
  'suffix',
  'short-name',
  'spelling',
  'transliteration',
  'other-kind',
  'countries',
  'offices-at-one-date',
  'occupations',
  'titles',
  'middle-names',
  'unclear-bearer',
  'acronym',
  'surname-and-office',
] as const;
export type SameReason = (typeof SAME_REASONS)[number];

/** Why a surname, which its own report ties to nobody, is somebody’s. */
export const Joined = z
  .object({
    by: z
      .enum(['office', 'named-with'])
      .describe('office: it is given one that of this surname only this person is given; named-with: beside somebody seldom named'), // biome-ignore format: one line
    words: z.string().describe('the office, or who is named beside both'),
    reportId: z.string().describe('another report, which gives the person the office, or names the two'),
  })
  .meta({ id: 'Joined', description: 'Why a surname alone is taken for a person.' });
export type Joined = z.infer<typeof Joined>;

/** A place where a report names the actor. */
export const NameEvidence = z
  .object({
    ...{ reportId: z.string(), published: z.string().nullable(), span: Span },
    joined: Joined.optional().describe('of a surname alone that its own report ties to nobody'),
    owner: BodyOwner.extend({
      reportId: z.string().optional().describe('where `of` is open: a report that calls the state so'),
    })
      .optional()
      .describe('of a body that every state has one of: what tells whose it is'),
  })
  .meta({ id: 'NameEvidence', description: 'Where a report names an actor.' });
export type NameEvidence = z.infer<typeof NameEvidence>;

export const OfficeEvidence = z
  .object({ reportId: z.string(), published: z.string().nullable(), passage: Passage })
  .meta({ id: 'OfficeEvidence', description: 'Where a report gives an actor an office.' });
export type OfficeEvidence = z.infer<typeof OfficeEvidence>;

/** An office as the reports give it. */
export const HeldOffice = z
  .object({
    office: z.string().describe('in the words of its first report'),
    of: z
      .string()
      .nullable()
      .describe('whose office: ISO 3166-1 code, or the words in small letters; null where no report says'),
    held: z.enum(['now', 'past', 'future']).describe('as the reports tell it: “former”, “-elect”'),
    from: day.describe('since when, where a report tells'),
    to: day.describe('until when, where a report tells'),
    firstSeen: day.describe('publication day of the first dated report that gives it'),
    lastSeen: day.describe('… of the last one'),
    reports: count,
    evidence: z.array(OfficeEvidence).describe('by day, then report id'),
  })
  .meta({ id: 'HeldOffice', description: 'Who held what when, with the passages that say so.' });
export type HeldOffice = z.infer<typeof HeldOffice>;

/** A membership as the reports and lists give it. */
export const HeldMembership = z
  .object({
    member: ActorRef,
    body: ActorRef,
    held: z.enum(['now', 'past']).describe('as the reports tell it; of a list: past once it has an end'),
    from: day.describe('since when, where a list tells'),
    to: day.describe('until when, where a list tells'),
    firstSeen: day.describe('publication day of the first dated report that tells it'),
    lastSeen: day.describe('… of the last one'),
    reports: count,
    evidence: z.array(OfficeEvidence).describe('by day, then report id'),
    lists: z.array(z.string()).describe('lists that were brought and have it'),
  })
  .meta({ id: 'HeldMembership', description: 'Who belongs to which body, with the passages and lists that say so.' });
export type HeldMembership = z.infer<typeof HeldMembership>;

/** One actor over many reports. */
export const RegisteredActor = z
  .object({
    id: z.string().describe('content hash of kind and name, and of what tells it from others of that name'),
    kind: z.enum(ACTOR_KINDS),
    name: z.string(),
    reach: z
      .enum(['all-reports', 'one-report'])
      .describe(
        'one-report: a bare surname of which no report tells whose it is, or a name that several bodies have; it is joined inside its report only',
      ),
    aliases: z.array(
      z.object({
        name: z.string(),
        reports: count,
        evidence: z.array(NameEvidence).describe('by day, then report id'),
      }),
    ),
    offices: z.array(HeldOffice),
    identifiers: z
      .record(z.string(), z.string())
      .describe('of reports and of lists; of a dated one the last, `listed` has all with their days'),
    listed: z.array(ListedActor).describe('whom lists that were brought call so: it is the one'),
    possiblyListed: z.array(ListedActor).describe('… and whom it may be: the names alone do not tell'),
    reports: count.describe('reports that name it'),
    firstSeen: day,
    lastSeen: day,
    hidden: z.boolean().describe('by a correction'),
    corrections: z.array(z.string()).describe('ids of the corrections in force that shaped it'),
  })
  .meta({
    id: 'RegisteredActor',
    description: 'One actor over many reports, each alias and office with its evidence.',
  });
export type RegisteredActor = z.infer<typeof RegisteredActor>;

/** Two of the register that may be one: never merged, offered to a person. */
export const PossibleSame = z
  .object({
    actors: z.tuple([ActorRef, ActorRef]),
    reason: z.enum(SAME_REASONS),
    how: z.string().describe('one sentence for a person'),
  })
  .meta({
    id: 'PossibleSame',
    description: 'Two actors of the register that may be one, and why they are kept apart.',
  });
export type PossibleSame = z.infer<typeof PossibleSame>;

/** Words that a report alone does not resolve, or takes for another, with whom they mean by what other reports say. */
export const OfficeLink = z
  .object({
    reportId: z.string(),
    entryId: z.string(),
    role: z.string().describe('source, addressee, agent, …'),
    mention: Passage.describe('the words, in the report itself; its record is left as it is'),
    actor: ActorRef.describe('in the register'),
    instead: ActorRef.nullable().describe('whom its own report alone took it for'),
    because: z.object({
      kind: z
        .enum(BECAUSE_KINDS)
        .describe('office: by the words of another report; else by what follows from such a link'),
      reportId: z.string().describe('the other report, or its own'),
      published: z.string().nullable(),
      passage: Passage.describe('its words that tell it'),
    }),
    days: count.describe('days between the two reports'),
  })
  .meta({ id: 'OfficeLink', description: 'Whom a description means by what other reports say of the office.' });
export type OfficeLink = z.infer<typeof OfficeLink>;
