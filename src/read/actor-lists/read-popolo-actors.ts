// A Popolo document in, its persons and organisations as listed actors out, with the posts that memberships give them, by day
// (https://www.popoloproject.com).
import { z } from 'zod';
import { type ActorList, gather, ISO_3166, type ListedFields, maybeDay, WIKIDATA } from './actor-list.ts';

const text = z.string().nullish();
const named = {
  id: text,
  name: text,
  other_names: z.array(z.object({ name: text })).nullish(),
  identifiers: z.array(z.object({ scheme: text, identifier: text })).nullish(),
};
const Person = z.object({ ...named, given_name: text, family_name: text });
const Organization = z.object({ ...named, classification: text });
const Post = z.object({ id: text, label: text, role: text, organization_id: text });
const Membership = z.object({
  person_id: text,
  /** Of a body that is a member of another one, as some documents write it. */
  member_id: text,
  organization_id: text,
  post_id: text,
  role: text,
  label: text,
  start_date: text,
  end_date: text,
});
type Membership = z.infer<typeof Membership>;

/** Pure; what is no person or organisation is refused with its place, and no text makes it throw. */
export function readPopoloActors(json: string, list: string): ActorList {
  const found = gather(list);
  let document: unknown;
  try {
    document = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    found.refuse('document', 'not JSON');
    return found.give();
  }
  const rowsOf = <T>(name: string, schema: z.ZodType<T>): { at: string; row: T }[] => {
    const rows = isObject(document) ? document[name] : undefined;
    if (rows === undefined || rows === null) return [];
    if (!Array.isArray(rows)) {
      found.refuse(name, 'not a list');
      return [];
    }
    return rows.flatMap((value: unknown, n) => {
      const { data, error } = schema.safeParse(value);
      if (data !== undefined) return [{ at: `${name}[${n}]`, row: data }];
      const [issue] = error!.issues;
      found.refuse(`${name}[${n}]`, `${issue?.path.join('.')}: ${issue?.message}`);
      return [];
    });
  };
  if (!isObject(document)) {
    found.refuse('document', 'not an object with persons and organizations');
    return found.give();
  }
  const organizations = rowsOf('organizations', Organization);
  const nameOfBody = new Map(organizations.map(({ row }) => [row.id, row.name]));
  const posts = new Map(rowsOf('posts', Post).map(({ row }) => [row.id, row]));
  const memberships = Map.groupBy(rowsOf('memberships', Membership), ({ row }) => row.person_id ?? row.member_id);

  for (const { at, row } of rowsOf('persons', Person)) {
    const whole = row.name ?? [row.given_name, row.family_name].filter(Boolean).join(' ');
    found.take(at, { kind: 'person', names: namesOf(row, whole), identifiers: identifiersOf(row), ...heldBy(row.id) });
  }
  for (const { at, row } of organizations)
    found.take(at, {
      kind: /^(?:country|state|sovereign state)$/i.test(row.classification ?? '') ? 'state' : 'organisation',
      names: namesOf(row, row.name),
      identifiers: identifiersOf(row),
      ...heldBy(row.id),
    });
  return found.give();

  function heldBy(id: string | null | undefined): Pick<ListedFields, 'offices' | 'memberships'> {
    const offices: ListedFields['offices'][number][] = [];
    const others: NonNullable<ListedFields['memberships']>[number][] = [];
    for (const { at, row } of id == null ? [] : (memberships.get(id) ?? [])) {
      const held = toHeld(row);
      if (typeof held === 'string') found.refuse(at, held);
      else if (held !== null && 'office' in held) offices.push(held);
      else if (held !== null) others.push(held);
    }
    return { offices, memberships: others };
  }

  /** An office; without one, or with the role of a member, a membership; null for a member of nothing that has a name. */
  function toHeld({
    post_id,
    organization_id,
    role,
    start_date,
    end_date,
  }: Membership): ListedFields['offices'][number] | NonNullable<ListedFields['memberships']>[number] | null | string {
    const post = post_id == null ? undefined : posts.get(post_id);
    const office = post?.label ?? post?.role ?? role;
    const [from, to] = [maybeDay(start_date), maybeDay(end_date, true)];
    if (from === undefined || to === undefined)
      return `not a day: ${(from === undefined ? start_date : end_date)?.slice(0, 40)}`;
    const of = nameOfBody.get(organization_id ?? post?.organization_id) ?? null;
    if (office == null || /^(?:member)?$/i.test(office.trim())) return of === null ? null : { of, from, to };
    return { office, of, from, to };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namesOf = ({ other_names }: z.infer<typeof Organization>, whole: string | null | undefined): string[] =>
  [whole, ...(other_names ?? []).map(({ name }) => name)].flatMap((name) => name ?? []);

const SCHEMES: Readonly<Record<string, string>> = {
  wikidata: WIKIDATA,
  'iso 3166-1': ISO_3166,
  'iso_3166-1': ISO_3166,
  cameo: 'CAMEO',
};

function identifiersOf({ id, identifiers }: z.infer<typeof Organization>): ListedFields['identifiers'] {
  const always = { from: null, to: null };
  return [
    ...(identifiers ?? []).flatMap(({ scheme, identifier }) =>
      scheme == null || identifier == null
        ? []
        : [{ scheme: SCHEMES[scheme.toLowerCase()] ?? scheme, value: identifier, ...always }],
    ),
    ...(id == null || id === '' ? [] : [{ scheme: 'Popolo', value: id, ...always }]),
  ];
}
