// What ties two entries together, in words.
import type { EntryLink } from '../../serve/contract/links.ts';

export type LinkKind = EntryLink['kind'];

export const LINK_KINDS: readonly LinkKind[] = ['said-done', 'alleged-denied', 'position-reversal'];

export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  'said-done': 'said → done',
  'alleged-denied': 'alleged → denied',
  'position-reversal': 'position → reversal',
};

/** What the far end of a link is, seen from the near one: "denied later", "promised before". */
export function farWords({ kind, role }: Pick<EntryLink, 'kind' | 'role'>, isForward: boolean): string {
  if (kind === 'alleged-denied') return isForward ? 'the denial' : 'the allegation';
  if (kind === 'position-reversal') return isForward ? 'the reversal' : 'what was said before';
  return isForward ? role.replaceAll('-', ' ') : 'as promised or announced';
}
