// “Her Honour”, “his lordship” in; whoever bears a title that one is so addressed for, out: the last of them who was named.
import { STYLES } from '../../lexicon/styles-of-office.ts';
import type { Entity } from './entity.ts';
import { GENDER_OF } from './learn-gender.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

/** [from, to): “her Honour”. Null for other words, and where nobody named before has such a title. */
export function resolveStyle(scene: Scene, from: number, to: number): Resolved | null {
  const { reading, trail } = scene;
  const { tokens } = reading;
  const bearers = STYLES.get(tokens[to - 1]!.norm);
  const gender = GENDER_OF.get(tokens[from]!.norm);
  if (to - from !== 2 || bearers === undefined || gender === undefined) return null;
  for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
    const { entity } = trail.traces[i]!;
    if (entity.kind === 'person' && entity.gender * gender > -3 && bears(entity))
      return { entity, because: { kind: 'office', span: evidenceOf(scene, entity, from) } };
  }
  return null;

  function bears({ names, offices }: Entity): boolean {
    const titles = names.flatMap(({ title }) => (title === null ? [] : tokens.slice(title.from, title.to)));
    return (
      offices.some(({ head }) => bearers!.test(head)) ||
      titles.some(({ norm }) => bearers!.test(norm.replaceAll('.', '')))
    );
  }
}
