// “The MEC said” in; the person in whose title those letters stand, or whose office they are the initials of, out.
//
//   Health [MEC] Sabrinth Okker … the MEC      [Superintendent of Police] D. Okker … the SP
import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../../lexicon/person-titles.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Entity } from './entity.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

/** Tokens before a name that may be its title. */
const LONGEST_TITLE = 6;

/** Null where the letters are a body’s, or more than one has them before the name. */
export function resolveLetters({ reading, entities }: Scene, letters: Name): Resolved | null {
  const { tokens } = reading;
  const { from, to, kind, longForm } = letters;
  const own = tokens[from]!.text;
  if (to !== from + 1 || longForm !== null || !/^(?:organisation|unknown)$/.test(kind)) return null;
  if (tokens[from - 1]?.norm !== 'the' || !/^\p{Lu}{2,4}$/u.test(own)) return null;
  const found = new Map<Entity, readonly [start: number, end: number]>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const name of entity.names) {
      const start = name.from < from ? titleStart(name) : null;
      if (start !== null) found.set(entity, [start, name.to]);
    }
  }
  const [only] = found;
  if (found.size !== 1 || only === undefined) return null;
  return { entity: only[0], because: { kind: 'office', span: spanOf({ reading }, ...only[1]) } };

  // the letters themselves, or the words that they stand for, right before the name
  function titleStart({ from: start }: Name): number | null {
    let initials = '';
    for (let i = start - 1; i >= Math.max(0, start - LONGEST_TITLE); i--) {
      const { text, norm, kind: of } = tokens[i]!;
      if (of !== 'word') return null;
      // “Health MEC Okker”, not “FBI Director Daan Okker”: there the letters are a body’s, and the office is the word behind them
      if (text === own) return initials === '' ? i : null;
      // “general manager Kirby Okker”, “General manager”
      const isOffice = OFFICE_HEADS.has(norm) || (initials !== '' && OFFICE_MODIFIERS.has(norm));
      if (/^\p{Lu}/u.test(text) || isOffice) initials = text[0]!.toUpperCase() + initials;
      else if (!/^(?:of|for|the|and)$/.test(norm)) return null;
      if (initials === own) return i;
    }
    return null;
  }
}
