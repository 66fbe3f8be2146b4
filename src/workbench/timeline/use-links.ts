// Which entries of a timeline findings tie together: asked for when somebody wants to see it, some reports at a time.
import { useEffect, useState } from 'react';
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import type { EntryLink, LinkList } from '../../serve/contract/links.ts';
import { askApi, type Problem, problemOf } from '../api/ask-api.ts';

/** As many as the server takes in one question. */
const REPORTS_AT_ONCE = 40;

export interface Links {
  readonly items: readonly EntryLink[];
  readonly isDone: boolean;
  readonly problem: Problem | null;
}

const NOTHING: Links = { items: [], isDone: false, problem: null };

/** Nothing is asked while `isAsked` is false. */
export function useLinks(items: readonly ToldEntry[], isAsked: boolean): Links {
  const [kept, keep] = useState<{ of: readonly ToldEntry[]; links: Links }>({ of: items, links: NOTHING });
  useEffect(() => {
    if (!isAsked) return;
    const abort = new AbortController();
    const ids = [...new Set(items.map(({ report }) => report.id))];
    const ask = async () => {
      const found = new Map<string, EntryLink>();
      for (let at = 0; at < ids.length; at += REPORTS_AT_ONCE) {
        const some = ids
          .slice(at, at + REPORTS_AT_ONCE)
          .map(encodeURIComponent)
          .join(',');
        const { items: links } = await askApi<LinkList>(`/api/links?reports=${some}`, abort.signal);
        for (const link of links) found.set(`${link.kind} ${link.from.entryId} ${link.to.entryId}`, link);
      }
      keep({ of: items, links: { items: [...found.values()], isDone: true, problem: null } });
    };
    ask().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      const problem = problemOf(error, 'load the page again');
      keep({ of: items, links: { items: [], isDone: true, problem } });
    });
    return () => abort.abort();
  }, [items, isAsked]);
  return kept.of === items ? kept.links : NOTHING;
}
