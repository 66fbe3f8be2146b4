// Entities in, Actors out: ids, names with the place of each, offices with their passages.
import type { Actor, ActorRef } from '../../record/actor.ts';
import { passageOf } from '../../record/passage.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import { contentId } from '../../text/content-hash.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity, Office } from './entity.ts';
import type { FoundOwner } from './found-owner.ts';
import { periodOfOffice } from './office-period.ts';

export const refOf = ({ kind, name }: Pick<Entity, 'kind' | 'name'>): ActorRef => ({
  id: contentId('actor', kind, foldName(name)),
  name,
});

/** `times`: those that the report names, in text order. */
export function makeActor(
  reading: Reading,
  entity: Entity,
  times: readonly TimeExpression[],
  owner?: FoundOwner,
): Actor {
  const { report, tokens } = reading;
  const seen = new Set<string>();
  const names: Actor['names'] = [];
  for (const { start, end } of entity.names) {
    const name = report.text.slice(start, end).replace(/\s+/g, ' ');
    if (seen.has(name)) continue;
    seen.add(name);
    names.push({ name, reportId: report.id, span: { start, end } });
  }
  const offices: Actor['offices'] = [];
  const known = new Set<string>();
  for (const office of entity.offices) {
    const words = textOf(reading, office);
    const key = `${words.toLowerCase()} ${office.of}`;
    if (known.has(key)) continue;
    known.add(key);
    const [from, to] = office.passage;
    offices.push({
      office: words,
      of: office.of,
      ...periodOfOffice(tokens, office, times),
      held: office.time,
      reportId: report.id,
      passage: passageOf(report.text, [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }]),
    });
  }
  return {
    ...refOf(entity),
    kind: entity.kind,
    names,
    offices,
    memberOf: [],
    identifiers: entity.state === null ? {} : { 'ISO 3166-1': entity.state },
    ...(owner && { owner: toOwner(report.text, owner) }),
  };
}

const toOwner = (text: string, { of, isOpen, by, start, end }: FoundOwner): NonNullable<Actor['owner']> => ({
  ...{ of, by, passage: passageOf(text, [{ start, end }]) },
  ...(isOpen && { isOpen }),
});

const textOf = ({ report, tokens }: Reading, { from, to }: Office): string =>
  report.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');

/** The name that evidence points at: the last one before token `at` that tells more than a bare surname, else the fullest. */
export function evidenceName(entity: Entity, at: number): Name {
  const width = entity.fullest.to - entity.fullest.from;
  let found = entity.fullest;
  for (const name of entity.names) {
    if (name.from >= at) break;
    if (name.to - name.from === width) found = name;
  }
  return found;
}

/** The last name of any width before token `at`, else the fullest. */
export function lastName(entity: Entity, at: number): Name {
  let found: Name | null = null;
  for (const name of entity.names) {
    if (name.from >= at) break;
    found = name;
  }
  return found ?? entity.fullest;
}
