// Which kinds of entries are shown, kept in the address (?show=event,figure) so that a place can be sent to somebody.
import { useCallback, useMemo } from 'react';
import type { EntryKind } from '../../record/entry.ts';
import { KINDS } from '../components/entry-kinds.ts';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';

/** Times are many and seldom what is looked for. */
const SHOWN_AT_FIRST: readonly EntryKind[] = ['statement', 'event', 'figure', 'commitment'];

/** The kinds of the address, or those shown at first, and a way to change them; the # stays. */
export function useShownKinds(): [ReadonlySet<EntryKind>, (kinds: ReadonlySet<EntryKind>) => void] {
  const asked = new URLSearchParams(useQuery()).get('show');
  const kinds = useMemo(
    () => new Set(asked === null ? SHOWN_AT_FIRST : KINDS.filter((kind) => asked.split(',').includes(kind))),
    [asked],
  );
  const change = useCallback((next: ReadonlySet<EntryKind>) => {
    const parameters = new URLSearchParams(location.search);
    const isFirst = next.size === SHOWN_AT_FIRST.length && SHOWN_AT_FIRST.every((kind) => next.has(kind));
    if (isFirst) parameters.delete('show');
    else parameters.set('show', KINDS.filter((kind) => next.has(kind)).join(','));
    const query = parameters.toString().replaceAll('%2C', ',');
    replaceAddress(`${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  }, []);
  return [kinds, change];
}
