// The answer to one question as React state.
import { useEffect, useState } from 'react';
import { askApi, Problem } from './ask-api.ts';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

const WAITING = { state: 'waiting' } as const;

/** Asks for `path` whenever it changes; null asks nothing. A late answer to an earlier question is dropped. */
export function useAnswer<T>(path: string | null): Answer<T> {
  const [kept, keep] = useState<{ path: string | null; answer: Answer<T> }>({ path, answer: WAITING });
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    askApi<T>(path, abort.signal).then(
      (value) => keep({ path, answer: { state: 'answered', value } }),
      (error: unknown) => {
        if (!abort.signal.aborted) keep({ path, answer: { state: 'failed', problem: problemOf(error) } });
      },
    );
    return () => abort.abort();
  }, [path]);
  return kept.path === path ? kept.answer : WAITING;
}

function problemOf(error: unknown): Problem {
  return error instanceof Problem
    ? error
    : new Problem({ code: 'unclear-answer', message: String(error), hint: 'load the page again' });
}
