// The head of a source in, and who it is if that is known; whether one person, several, or a body or document is meant, out.
import { singularOf } from '../../lexicon/singulars.ts';
import { BODY_WORDS } from './body-words.ts';
import type { Entity } from './entity.ts';
import type { MentionHead } from './mention-head.ts';
import { officeHeadOf } from './office-words.ts';
import { isPeople } from './people-words.ts';
import type { Scene, Source } from './scene.ts';

const QUANTITY = /^(?:many|some|most|several|few|all|other|others|two|three|four|five|both|these|those|\d+)$/;

/** What “they” and “it” may take up. */
export function numberOf(
  { reading: { tokens } }: Pick<Scene, 'reading'>,
  head: MentionHead | null,
  entity: Entity | null,
): Source['number'] {
  if (entity?.kind === 'group') return 'many';
  if (head === null) return entity === null || entity.kind === 'person' ? 'one' : 'thing';
  switch (head.is) {
    case 'several':
      return 'many';
    case 'pronoun':
      if (/^(?:they|them|their|we|us|our|both|each|those)$/.test(head.norm)) return 'many';
      return /^its?$/.test(head.norm) ? 'thing' : 'one';
    case 'name':
      if (head.name.kind === 'person') return 'one';
      // “the Association of Magistrates”: one body
      if (tokens.slice(head.name.from, head.name.to).some(({ norm }) => BODY_WORDS.has(norm))) return 'thing';
      return isPeople(tokens[head.name.to - 1]!.norm) ? 'many' : 'thing';
    case 'description': {
      const { norm } = tokens[head.to - 1]!;
      if (QUANTITY.test(tokens[head.from]!.norm) || isPeople(norm) || singularOf(norm) !== norm) return 'many';
      return entity?.kind === 'person' || officeHeadOf(norm) !== null ? 'one' : 'thing';
    }
  }
}
