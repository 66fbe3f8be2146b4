// Somebody who speaks in a report in; whom they speak for by the office it gives them, out, or null.
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Who serves one person and calls that one by a role: “the candidate”, “the senator”. */
export const SERVES =
  /^(?:spokesman|spokeswoman|spokesperson|press-secretary|aide|adviser|advisor|manager|strategist|staffer|surrogate|lawyer|attorney)$/;

/** “[Okker] campaign spokesman Aurel Tamsin”, “Aurel Tamsin, a spokesman for the [Okker] campaign”; of two Okkers neither. */
export function findPrincipal({ entities }: Pick<Scene, 'entities'>, speaker: Entity): Entity | null {
  const words = new Set(
    speaker.offices
      .filter(({ head, time }) => SERVES.test(head) && time === 'now')
      .flatMap((office) => [...office.words, ...(office.of?.split(' ') ?? [])]),
  );
  if (words.size === 0) return null;
  const all = entities.filter(
    (entity) =>
      entity.kind === 'person' && entity !== speaker && words.has(entity.name.toLowerCase().split(' ').at(-1)!),
  );
  return all.length === 1 ? all[0]! : null;
}
