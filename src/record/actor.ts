import { z } from 'zod';
import { Passage } from './passage.ts';
import { Span } from './span.ts';

/** A short pointer to an actor of the register. */
export const ActorRef = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'ActorRef', description: 'Points to an actor by id, with the name it is shown by.' });
export type ActorRef = z.infer<typeof ActorRef>;

/** How words led to their actor. */
export const BECAUSE_KINDS = [
  'name',
  'part-of-name',
  'acronym',
  'demonym',
  'capital',
  'office',
  'description',
  'pronoun',
  'first-person',
  'relative',
  'group',
  'bracket',
] as const;
export type BecauseKind = (typeof BECAUSE_KINDS)[number];

/** Why words are taken for an actor: the way, and the words of the report that it leads to. */
export const Because = z
  .object({
    kind: z.enum(BECAUSE_KINDS),
    span: Span.describe(
      'the words that named the actor, the office or the antecedent; a name of its own points at itself',
    ),
  })
  .meta({ id: 'Because', description: 'Why words are taken for an actor, with the passage that it rests on.' });
export type Because = z.infer<typeof Because>;

/** The words that name somebody, and who that is when it is known. `actor: null` = not known; never a guess. */
export const Mention = Passage.extend({
  actor: ActorRef.nullable(),
  because: Because.optional().describe('absent while actor is null, and in records of readers that did not tell'),
}).meta({
  id: 'Mention',
  description: 'Words that name an actor; actor is null when it is not known who that is.',
});
export type Mention = z.infer<typeof Mention>;

export const NO_MENTION: Mention = Object.freeze({ spans: [], text: '', actor: null });

export const ACTOR_KINDS = [
  'person',
  'state',
  'organisation',
  'alliance',
  'armed-group',
  'publication',
  'place',
  'group',
] as const;

/** A body that a report says an actor is a member of. */
export const Membership = z
  .object({
    body: ActorRef,
    held: z.enum(['now', 'past']).describe('as the report tells it: “former member”, “left the Pact”'),
    reportId: z.string(),
    passage: Passage,
  })
  .meta({ id: 'Membership', description: 'A body that an actor is a member of, with the words that say so.' });
export type Membership = z.infer<typeof Membership>;

/** When an office is held, as its words or the clause around them say: “served as”, “former”, “-elect”. */
export const OFFICE_TIMES = ['now', 'past', 'future'] as const;

/** How a report tells whose a body is. */
export const OWNER_WAYS = ['name', 'office', 'deed', 'dateline'] as const;

/** Whose a body is of those that every state has one of. */
export const BodyOwner = z
  .object({
    of: z.string().describe('the state, as the report calls it; an adjective where it has no more; or a town'),
    isOpen: z
      .literal(true)
      .optional()
      .describe('a town or another name of which the report does not tell which state’s it is'),
    by: z
      .enum(OWNER_WAYS)
      .describe(
        'name: it is called so (“Tarsk’s foreign ministry”); office: whoever speaks for it has an office of the state; deed: it announces what the state will do; dateline: the report is from there',
      ),
    passage: Passage.describe('the words that tell it'),
  })
  .meta({
    id: 'BodyOwner',
    description: 'Whose a body is of those that every state has one of, with the words that tell it.',
  });
export type BodyOwner = z.infer<typeof BodyOwner>;

/** One actor behind many names. */
export const Actor = z
  .object({
    id: z.string(),
    kind: z.enum(ACTOR_KINDS),
    name: z.string(),
    names: z.array(
      z.object({ name: z.string(), reportId: z.string(), span: z.object({ start: z.int(), end: z.int() }) }),
    ),
    offices: z.array(
      z.object({
        office: z.string(),
        of: z.string().nullable(),
        from: z.string().nullable().describe('ISO day since which it is held, where the words tell'),
        to: z.string().nullable().describe('ISO day until which it is held, where the words tell'),
        held: z.enum(OFFICE_TIMES).optional().describe('absent in records of earlier readers'),
        reportId: z.string(),
        passage: Passage,
      }),
    ),
    memberOf: z.array(ActorRef).describe('compound sources (“Arvenia and Belmark”) that it is a part of'),
    memberships: z.array(Membership).optional().describe('absent where the report tells none'),
    identifiers: z.record(z.string(), z.string()),
    owner: BodyOwner.optional().describe(
      'of a body such as “the foreign ministry”, where the report tells whose it is',
    ),
  })
  .meta({
    id: 'Actor',
    description: 'A person, state, organisation, alliance or armed group, its names and offices with their evidence.',
  });
export type Actor = z.infer<typeof Actor>;
