// “The army”, “police”, “the council” that nothing else of the report tells more of, in; the body itself, by that word, out.
//
//   The army said …      Police asked …      and not: the company, the group (of many any), “a council … the council”, a body of that kind with a name
import { plainName } from '../../understand/names/name.ts';
import { bareEntity } from './entity.ts';
import type { Task } from './list-tasks.ts';
import type { MentionHead } from './mention-head.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

/** Of which a state, a town or a case has one. */
export const ONLY_ONE =
  /^(?:police|army|military|navy|opposition|presidency|prosecution|parliament|cabinet|council|league|academy|federation|treasury|legislature|junta|coastguard|county|district|canton|diocese|archdiocese|municipality|prefecture|gendarmerie|gendarmes)$/;

/** Sources only: a body that does nothing but speak without a name is known by its word. */
export function resolveBareBody(
  scene: Scene,
  { from, to, end }: Extract<MentionHead, { is: 'description' }>,
  { mention, statement }: Task,
): Resolved | null {
  const { tokens } = scene.reading;
  const { norm: head, start, end: stop, text } = tokens[to - 1]!;
  if (statement === null || mention !== statement.source || end > to || !ONLY_ONE.test(head)) return null;
  const isThe = to - from === 2 && tokens[from]!.norm === 'the';
  if (!isThe && !(to - from === 1 && head === 'police')) return null;
  const key = `the ${head}`;
  let entity = scene.groups.get(key);
  if (entity === undefined) {
    const hasName = scene.entities.some(({ fullest }) =>
      tokens.slice(fullest.from, fullest.to).some(({ norm }) => norm === head),
    );
    if (hasName || isOneOfMany()) return null;
    const name = plainName('common', [to - 1, to], { start, end: stop });
    entity = { ...bareEntity(scene.entities.length, 'organisation', text.toLowerCase(), name), names: [name] };
    scene.groups.set(key, entity);
    scene.entities.push(entity);
  }
  return { entity, because: { kind: 'name', span: spanOf(scene, to - 1, to) } };

  // “a court in Vell said so. The court …”
  function isOneOfMany(): boolean {
    return tokens.some(
      ({ norm }, i) =>
        norm === head && tokens.slice(Math.max(0, i - 3), i).some((one) => /^(?:an?|one|another)$/.test(one.norm)),
    );
  }
}
