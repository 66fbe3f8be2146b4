// What a report names in; whether it is a body that every state has one of, and whose, out.
import { STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { bodyWithin } from '../../lexicon/state-bodies.ts';
import type { Actor, BodyOwner } from '../../record/actor.ts';
import { foldName } from '../../text/fold-name.ts';
import { wordsOf } from './name-words.ts';
import { ownerOf } from './owner-of-office.ts';

export interface OwnedBody {
  /** In one spelling: "defense ministry". */
  readonly plain: string;
  /** Folded words of the state, or of the town or other name that may be one’s. */
  readonly of: string;
  /** As the report has it. */
  readonly shown: string;
  /** The state’s key; null where only other reports can tell it. */
  readonly owner: string | null;
  readonly by: BodyOwner['by'];
  /** Whether the name has words of the owner: “Tarskian foreign ministry”. */
  readonly isNamedSo: boolean;
}

export const keyOfBody = (plain: string, owner: string): string => `${plain} of ${owner}`;

export function readOwnedBody({ kind, name, owner }: Pick<Actor, 'kind' | 'name' | 'owner'>): OwnedBody | null {
  if (kind !== 'organisation' || owner === undefined) return null;
  const words = wordsOf(name);
  const body = bodyWithin(words);
  const of = foldName(owner.of);
  // first by the gazetteer: the words of “United States” are generic
  const key = owner.isOpen ? null : (STATE_NAMES.get(of) ?? ownerOf(of)?.key ?? null);
  if (body === null || (key === null && !owner.isOpen)) return null;
  const isNamedSo = body.to - body.from < words.length;
  return { plain: body.plain, of, shown: owner.of, owner: key, by: owner.by, isNamedSo };
}
