// An actor of a list that somebody brought: a register of persons, a file of codes. It names nobody in any report by itself.
import { z } from 'zod';
import { ACTOR_KINDS } from './actor.ts';

const day = z.string().nullable();

/** An identifier in some scheme, and the days on which it holds, both inclusive; null where the list sets no bound. */
export const ListedIdentifier = z
  .object({
    scheme: z.string().describe('Wikidata, ISO 3166-1, CAMEO, or as the list has it'),
    value: z.string(),
    from: day,
    to: day,
  })
  .meta({ id: 'ListedIdentifier', description: 'An identifier, and when it holds.' });
export type ListedIdentifier = z.infer<typeof ListedIdentifier>;

export const ListedOffice = z
  .object({ office: z.string(), of: z.string().nullable(), from: day, to: day })
  .meta({ id: 'ListedOffice', description: 'An office as a list of actors has it.' });
export type ListedOffice = z.infer<typeof ListedOffice>;

export const ListedMembership = z
  .object({ of: z.string().describe('the body, by name'), from: day, to: day })
  .meta({ id: 'ListedMembership', description: 'A body that a list of actors says somebody is a member of.' });
export type ListedMembership = z.infer<typeof ListedMembership>;

export const ListedActor = z
  .object({
    id: z.string().describe('content hash of all the rest'),
    list: z.string().describe('name of the list'),
    kind: z.enum(ACTOR_KINDS).nullable().describe('null where the list does not tell'),
    names: z.array(z.string()).min(1).describe('the first is the one it is listed by'),
    identifiers: z.array(ListedIdentifier),
    offices: z.array(ListedOffice),
    memberships: z.array(ListedMembership).optional().describe('absent where the list has none'),
  })
  .meta({ id: 'ListedActor', description: 'An actor of a list that somebody brought.' });
export type ListedActor = z.infer<typeof ListedActor>;
