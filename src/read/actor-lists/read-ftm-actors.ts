// FollowTheMoney entities, a JSON object a line, in; persons and bodies as listed actors out (https://followthemoney.tech).
// A Membership gives its member the body, or the role in it. Entities of other schemata (addresses, ownerships, sanctions) are passed over
// and counted.
import { z } from 'zod';
import { type ActorList, gather, type ListedFields, maybeDay, WIKIDATA } from './actor-list.ts';

const SCHEMATA: Readonly<Record<string, ListedFields['kind']>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  // may be either
  LegalEntity: null,
};

const texts = z.array(z.string()).optional().default([]);
const Entity = z.object({
  id: z.string().optional(),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z
    .object({
      name: texts,
      alias: texts,
      weakAlias: texts,
      previousName: texts,
      abbreviation: texts,
      position: texts,
      country: texts,
      wikidataId: texts,
      member: texts,
      organization: texts,
      role: texts,
      startDate: texts,
      endDate: texts,
    })
    .partial()
    .default({}),
});

/** Pure; bad lines are refused with their number, and no text makes it throw. Weak aliases (nicknames, bare surnames) are left out. */
export function readFtmActors(text: string, list: string): ActorList {
  const found = gather(list);
  let passedOver = 0;
  const entities: { at: string; entity: FtmEntity }[] = [];
  const memberships: { at: string; entity: FtmEntity }[] = [];
  for (const [n, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r]/)
    .entries()) {
    if (line.trim() === '') continue;
    const at = `line ${n + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      found.refuse(at, 'not JSON');
      continue;
    }
    const { data, error } = Entity.safeParse(value);
    if (data === undefined) {
      const [issue] = error.issues;
      found.refuse(at, `not an entity: ${issue?.path.join('.')}: ${issue?.message}`);
    } else if (data.schema === 'Membership') memberships.push({ at, entity: data });
    else if (!Object.hasOwn(SCHEMATA, data.schema)) passedOver += 1;
    else entities.push({ at, entity: data });
  }
  const nameOf = new Map(
    entities.flatMap(({ entity: { id, caption, properties } }) => {
      const name = caption ?? properties.name?.[0];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
  const held = new Map<string, Held>();
  for (const { at, entity } of memberships) {
    const why = addHeld(held, entity, nameOf);
    if (why !== null) found.refuse(at, why);
  }
  for (const { at, entity } of entities) found.take(at, toFields(entity, held.get(entity.id ?? '')));
  return found.give(passedOver);
}

type FtmEntity = z.infer<typeof Entity>;
interface Held {
  readonly offices: ListedFields['offices'][number][];
  readonly memberships: NonNullable<ListedFields['memberships']>[number][];
}

/** Puts what a Membership says to each of its members; why not, where it cannot be read. One of bodies that the file lacks says nothing. */
function addHeld(
  held: Map<string, Held>,
  { properties }: FtmEntity,
  nameOf: ReadonlyMap<string, string>,
): string | null {
  const { member = [], organization = [], role = [], startDate = [], endDate = [] } = properties;
  const [from, to] = [maybeDay(startDate[0]), maybeDay(endDate[0], true)];
  if (from === undefined || to === undefined)
    return `not a day: ${(from === undefined ? startDate : endDate)[0]?.slice(0, 40)}`;
  const offices = role.filter((one) => !/^(?:member)?$/i.test(one.trim()));
  for (const id of member)
    for (const of of organization.flatMap((body) => nameOf.get(body) ?? [])) {
      const own = held.get(id) ?? { offices: [], memberships: [] };
      held.set(id, own);
      for (const office of offices) own.offices.push({ office, of, from, to });
      if (offices.length === 0) own.memberships.push({ of, from, to });
    }
  return null;
}

function toFields({ id, schema, caption, properties }: FtmEntity, held: Held | undefined): ListedFields {
  const {
    name = [],
    alias = [],
    previousName = [],
    abbreviation = [],
    position = [],
    country = [],
    wikidataId = [],
  } = properties;
  const always = { from: null, to: null };
  const wikidata = [...wikidataId, id ?? ''].find((one) => /^Q[1-9]\d*$/.test(one));
  const [of, second] = country;
  return {
    kind: SCHEMATA[schema]!,
    names: [
      ...(caption !== undefined && name.includes(caption) ? [caption] : []),
      ...name,
      ...alias,
      ...previousName,
      ...abbreviation,
    ],
    identifiers: [
      ...(wikidata === undefined ? [] : [{ scheme: WIKIDATA, value: wikidata, ...always }]),
      ...(id === undefined || id === wikidata ? [] : [{ scheme: 'FollowTheMoney', value: id, ...always }]),
    ],
    // of several countries nobody knows which the office is of
    offices: [
      ...position.map((office) => ({
        office,
        of: of === undefined || second !== undefined ? null : of.toUpperCase(),
        ...always,
      })),
      ...(held?.offices ?? []),
    ],
    memberships: held?.memberships ?? [],
  };
}
