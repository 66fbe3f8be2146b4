// A word that tells a deed, as the lexicon and the grammar around it have it.
import type { ObjectClass } from '../../lexicon/event-verb-objects.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import type { Tokens } from '../statements/sentence-view.ts';

export interface Trigger extends Tokens {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly is: 'verb' | 'noun';
  /** Of a verb: whether its subject does it or has it done to itself. */
  readonly voice: 'active' | 'passive' | 'participle' | 'infinitive';
  /** First token of the verb group: auxiliaries, “agreed to”. The trigger's own first token for a noun. */
  readonly groupFrom: number;
  /** Only a deed where somebody does it and somebody has it done. */
  readonly everyday: boolean;
  /** The object right behind the verb, when there is one. */
  readonly object: Tokens | null;
  /** The class that the lexicon asked the object to be of. */
  readonly objectClass: ObjectClass | null;
  /** What the lexicon had to go on: a verb with its object, particles, a verb alone, a noun. */
  readonly by: 'verb-object' | 'verb-particle' | 'verb' | 'noun-strong' | 'noun';
}
