// What a report names, in a few words; ReportActors as a store gives them out. Spans are made up: the register only passes them on.
import type { Actor, BodyOwner } from '../../../src/record/actor.ts';
import type { ReportActors } from '../../../src/store/contract.ts';
import { contentId } from '../../../src/text/content-hash.ts';
import { foldName } from '../../../src/text/fold-name.ts';

export interface Naming {
  readonly kind: Actor['kind'];
  readonly name: string;
  readonly offices?: readonly string[];
  readonly day?: string | null;
  /** Other names of it in the report. */
  readonly also?: readonly string[];
  readonly iso?: string;
  /** Alliances that the report says it is a member of, and was. */
  readonly belongs?: readonly string[];
  readonly left?: readonly string[];
  /** Whose body it is, as `name` or the way given tells. */
  readonly owner?: { readonly of: string; readonly by?: BodyOwner['by']; readonly isOpen?: true };
}

export function reportNaming(reportId: string, published: string | null, namings: readonly Naming[]): ReportActors {
  return { reportId, published, actors: namings.map((naming) => actorOf(reportId, naming)) };
}

export function actorOf(
  reportId: string,
  { kind, name, offices = [], also = [], iso, belongs = [], left = [], owner }: Naming,
): Actor {
  return {
    id: contentId('actor', kind, foldName(name)),
    kind,
    name,
    names: [name, ...also].map((one, n) => ({
      name: one,
      reportId,
      span: { start: 100 * n, end: 100 * n + one.length },
    })),
    offices: offices.map((office, n) => ({
      office,
      of: /\bof (?:the )?(\p{Lu}.*)$/u.exec(office)?.[1]?.toLowerCase() ?? null,
      from: null,
      to: null,
      reportId,
      passage: { spans: [{ start: 1000 * (n + 1), end: 1000 * (n + 1) + office.length }], text: office },
    })),
    memberOf: [],
    memberships: [...belongs, ...left].map((body) => ({
      body: { id: contentId('actor', 'alliance', foldName(body)), name: body },
      held: left.includes(body) ? ('past' as const) : ('now' as const),
      reportId,
      passage: { spans: [{ start: 0, end: 9 }], text: `${name}, a member of the ${body}` },
    })),
    identifiers: iso === undefined ? {} : { 'ISO 3166-1': iso },
    ...(owner && { owner: { by: 'name', ...owner, passage: { spans: [{ start: 50, end: 59 }], text: owner.of } } }),
  };
}
