// A list that comes a page at a time: the pages so far as React state, and a way to ask for the next.
import { useEffect, useState } from 'react';
import { askApi, type Problem, problemOf } from './ask-api.ts';

export interface Pages<T> {
  readonly items: readonly T[];
  /** Whether at least one page has come. */
  readonly begun: boolean;
  readonly waiting: boolean;
  readonly hasMore: boolean;
  readonly problem: Problem | null;
  more(): void;
}

interface Kept<T> {
  readonly path: string;
  readonly items: readonly T[];
  readonly next: string | null;
  readonly begun: boolean;
  readonly problem: Problem | null;
}

/** The pages of `path` (a list route with its parameters, without `cursor`); starts anew whenever it changes. */
export function usePages<T>(path: string): Pages<T> {
  const blank: Kept<T> = { path, items: [], next: null, begun: false, problem: null };
  const [kept, keep] = useState(blank);
  const [cursor, setCursor] = useState<{ path: string; at: string | null }>({ path, at: null });
  const at = cursor.path === path ? cursor.at : null;
  const address = at === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(at)}`;

  useEffect(() => {
    const abort = new AbortController();
    askApi<{ items: T[]; next: string | null }>(address, abort.signal).then(
      ({ items, next }) =>
        keep((before) => ({
          path,
          items: at !== null && before.path === path ? [...before.items, ...items] : items,
          next,
          begun: true,
          problem: null,
        })),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const problem = problemOf(error, 'load the page again');
        keep((before) => ({
          ...(at !== null && before.path === path ? before : { ...before, path, items: [] }),
          begun: true,
          problem,
        }));
      },
    );
    return () => abort.abort();
  }, [address, path, at]);

  const current = kept.path === path ? kept : blank;
  return {
    items: current.items,
    begun: current.begun,
    waiting: !current.begun || (at !== null && current.next === at && !current.problem),
    hasMore: current.next !== null,
    problem: current.problem,
    more: () => setCursor({ path, at: current.next }),
  };
}
