// The address bar as a store: what it says, how to change it, who wants to know.
import { useSyncExternalStore } from 'react';

const MOVED = 'dualtrack:moved';

function subscribe(listener: () => void): () => void {
  for (const type of ['popstate', 'hashchange', MOVED]) window.addEventListener(type, listener);
  return () => {
    for (const type of ['popstate', 'hashchange', MOVED]) window.removeEventListener(type, listener);
  };
}

/** Goes to `address` (same site) as a new step of the history, at the top of its view. */
export function navigate(address: string): void {
  history.pushState(null, '', address);
  window.scrollTo(0, 0);
  window.dispatchEvent(new Event(MOVED));
}

/** Changes the address without a new step: what Back should not have to undo one by one. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, '', address);
  window.dispatchEvent(new Event(MOVED));
}

export const usePath = () => useSyncExternalStore(subscribe, () => location.pathname);
export const useQuery = () => useSyncExternalStore(subscribe, () => location.search);
export const useHash = () => useSyncExternalStore(subscribe, () => location.hash);
