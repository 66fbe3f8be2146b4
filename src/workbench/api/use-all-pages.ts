// All pages of a list, asked for one after the other, as React state: the view grows while they come.
import { useEffect, useState } from 'react';
import { askApi, type Problem, problemOf } from './ask-api.ts';

export interface AllPages<P> {
  readonly pages: readonly P[];
  readonly isDone: boolean;
  /** There is more than was asked for: `most` pages have come. */
  readonly isCut: boolean;
  readonly problem: Problem | null;
}

const NOTHING = { pages: [], isDone: false, isCut: false, problem: null };

/**
 * Asks for `path` page by page, at most `most` of them; starts anew when it changes. Null asks nothing. When `again` changes the same is asked once
 * more, and what has come stays until the first new page is there.
 */
export function useAllPages<P extends { readonly next: string | null }>(
  path: string | null,
  most: number,
  again = 0,
): AllPages<P> {
  const [kept, keep] = useState<{ path: string | null; state: AllPages<P> }>({ path, state: NOTHING });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` says that the answer may be another now
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    const ask = async () => {
      const pages: P[] = [];
      let cursor: string | null = null;
      do {
        const at: string =
          cursor === null ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
        const page: P = await askApi<P>(`${path}${at}`, abort.signal);
        pages.push(page);
        cursor = page.next;
        const isCut = cursor !== null && pages.length >= most;
        keep({ path, state: { pages: [...pages], isDone: cursor === null || isCut, isCut, problem: null } });
      } while (cursor !== null && pages.length < most);
    };
    ask().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      const problem = problemOf(error, 'load the page again');
      keep((before) => ({
        path,
        state: { ...(before.path === path ? before.state : NOTHING), isDone: true, problem },
      }));
    });
    return () => abort.abort();
  }, [path, most, again]);
  return kept.path === path ? kept.state : NOTHING;
}
