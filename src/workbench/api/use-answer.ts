// The answer to one question as React state.
import { useEffect, useState } from 'react';
import { askApi, type Problem, problemOf } from './ask-api.ts';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

const WAITING = { state: 'waiting' } as const;

/**
 * Asks for `path` whenever it changes; null asks nothing. A late answer to an earlier question is dropped. When `again` changes the
 * same is asked once more, and what was answered stays until the new answer is there.
 */
export function useAnswer<T>(path: string | null, again = 0): Answer<T> {
  const [kept, keep] = useState<{ path: string | null; answer: Answer<T> }>({ path, answer: WAITING });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says that the answer may be another now
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    askApi<T>(path, abort.signal).then(
      (value) => keep({ path, answer: { state: 'answered', value } }),
      (error: unknown) => {
        if (!abort.signal.aborted)
          keep({ path, answer: { state: 'failed', problem: problemOf(error, 'load the page again') } });
      },
    );
    return () => abort.abort();
  }, [path, again]);
  return kept.path === path ? kept.answer : WAITING;
}
