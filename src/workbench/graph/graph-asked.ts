// What is asked of the graph, in the page's address.
import type { ActKind } from '../../serve/contract/acts.ts';

export const ACTOR_LIMITS = [12, 24, 40] as const;

export interface GraphAsked {
  /** ISO days between which it was said or done; empty for any. */
  readonly from: string;
  readonly to: string;
  /** Most actors drawn. */
  readonly most: (typeof ACTOR_LIMITS)[number];
  /** Which acts count. */
  readonly kinds: ReadonlySet<ActKind>;
  /** Id of the actor that is looked at. */
  readonly actor: string | null;
  /** Id of the other of the pair that is looked at. */
  readonly with: string | null;
}

const USUAL_MOST = 24;
/** Who merely speaks of whom is asked for. */
const USUAL_KINDS: readonly ActKind[] = ['deed', 'speech'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function graphAsked(query: string): GraphAsked {
  const fields = new URLSearchParams(query);
  const day = (name: string) => (DAY.test(fields.get(name) ?? '') ? fields.get(name)! : '');
  const kinds = (fields.get('acts') ?? '')
    .split(',')
    .filter((one): one is ActKind => ['deed', 'speech', 'mention'].includes(one));
  const actor = fields.get('actor')?.slice(0, 200) || null;
  return {
    from: day('from'),
    to: day('to'),
    most: ACTOR_LIMITS.find((limit) => String(limit) === fields.get('most')) ?? USUAL_MOST,
    kinds: new Set(kinds.length > 0 ? kinds : USUAL_KINDS),
    actor,
    with: actor && (fields.get('with')?.slice(0, 200) || null),
  };
}

export function addressOf({ from, to, most, kinds, actor, with: other }: GraphAsked): string {
  const isUsual = kinds.size === USUAL_KINDS.length && USUAL_KINDS.every((kind) => kinds.has(kind));
  const text = new URLSearchParams({
    ...(from && { from }),
    ...(to && { to }),
    ...(most !== USUAL_MOST && { most: String(most) }),
    ...(!isUsual && { acts: [...kinds].join(',') }),
    ...(actor && { actor }),
    ...(actor && other && { with: other }),
  }).toString();
  return text ? `/graph?${text}` : '/graph';
}
