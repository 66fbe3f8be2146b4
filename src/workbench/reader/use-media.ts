// Whether a media query holds, now and as it changes.
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Answers at once, also while the browser prepares to print. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      const changed = () => flushSync(listener);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
