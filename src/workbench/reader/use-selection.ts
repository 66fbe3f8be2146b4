// Which entry is selected: the one that the address names after its #.
import { useCallback } from 'react';
import { replaceAddress, useHash } from '../navigation/navigate.ts';

/** The id after the #, or null, and a way to change it. Walking through entries leaves no trail in the history. */
export function useSelection(): [selected: string | null, select: (id: string | null) => void] {
  const hash = useHash();
  const select = useCallback((id: string | null) => {
    replaceAddress(`${location.pathname}${location.search}${id === null ? '' : `#${encodeURIComponent(id)}`}`);
  }, []);
  return [idOf(hash), select];
}

function idOf(hash: string): string | null {
  try {
    return hash.length > 1 ? decodeURIComponent(hash.slice(1)) : null;
  } catch {
    return null;
  }
}
