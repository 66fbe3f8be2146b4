// A report in; how old it says that its persons are, out.
//
//   Daan Okker, 61, is accused …    61-year-old Daan Okker    Daan Okker (61)    Okker, who is 61,    Okker, aged 61,
import type { Token } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** In years; a person of whom no age is told is not in it. */
export function agesTold({
  reading: { tokens },
  entities,
}: Pick<Scene, 'reading' | 'entities'>): ReadonlyMap<Entity, number> {
  const ages = new Map<Entity, number>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const { from, to, title } of entity.names) {
      const age = behind(to) ?? ageBefore(tokens, title?.from ?? from);
      if (age !== null) ages.set(entity, age);
    }
  }
  return ages;

  function behind(to: number): number | null {
    if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return null;
    let i = to + 1;
    while (i < to + 4 && /^(?:who|is|was|aged|now|then)$/.test(tokens[i]?.norm ?? '')) i++;
    const { text } = tokens[i] ?? { text: '' };
    const isClosed = /^[,.);:]$/.test(tokens[i + 1]?.text ?? '') || i > to + 1;
    return /^\d{1,3}$/.test(text) && isClosed ? Number(text) : null;
  }
}

/** “the [58-year-old]”, “[58-year-old] Daan Okker”, ending before token `to`; null for other words. */
export function ageBefore(tokens: readonly Token[], to: number): number | null {
  if (!/^(?:year-olds?|yr-old)$/.test(tokens[to - 1]?.norm ?? '') || tokens[to - 2]?.text !== '-') return null;
  const { text } = tokens[to - 3] ?? { text: '' };
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}
