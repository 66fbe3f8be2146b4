// “Her Honour”, “his lordship” in; whoever bears a title that one is so addressed for, out: the last of them who was named.
import type { Entity } from './entity.ts';
import { GENDER_OF } from './learn-gender.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

const JUDGES = /^(?:judge|justice|magistrate|recorder|coroner|master|registrar|chancellor)$/;
/** By the style the offices of those who have it. */
const STYLES: ReadonlyMap<string, RegExp> = new Map([
  ['honour', JUDGES],
  ['honor', JUDGES],
  ['worship', /^(?:judge|magistrate|mayor)$/],
  ['lordship', /^(?:judge|justice|lord|baron|bishop|archbishop)$/],
  ['ladyship', /^(?:judge|justice|lady|baroness)$/],
  ['excellency', /^(?:ambassador|president|governor|minister|bishop|archbishop|envoy|excellency)$/],
  ['majesty', /^(?:king|queen|emperor|empress|sultan)$/],
  ['highness', /^(?:prince|princess|duke|duchess|emir|sheikh)$/],
  ['grace', /^(?:duke|duchess|archbishop)$/],
  ['holiness', /^pope$/],
  ['eminence', /^cardinal$/],
]);

export const isStyle = (norm: string): boolean => STYLES.has(norm);

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
