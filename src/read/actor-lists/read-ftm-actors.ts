// FollowTheMoney entities, a JSON object a line, in; persons and bodies as listed actors out (https://followthemoney.tech).
// Entities of other schemata (addresses, ownerships, sanctions) are passed over and counted.
import { z } from 'zod';
import { type ActorList, gather, type ListedFields, WIKIDATA } from './actor-list.ts';

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
    })
    .partial()
    .default({}),
});

/** Pure; bad lines are refused with their number, and no text makes it throw. Weak aliases (nicknames, bare surnames) are left out. */
export function readFtmActors(text: string, list: string): ActorList {
  const found = gather(list);
  let passedOver = 0;
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
    } else if (!Object.hasOwn(SCHEMATA, data.schema)) passedOver += 1;
    else found.take(at, toFields(data));
  }
  return found.give(passedOver);
}

function toFields({ id, schema, caption, properties }: z.infer<typeof Entity>): ListedFields {
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
    offices: position.map((office) => ({
      office,
      of: of === undefined || second !== undefined ? null : of.toUpperCase(),
      ...always,
    })),
  };
}
