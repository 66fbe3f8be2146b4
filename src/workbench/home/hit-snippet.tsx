// The words around a hit, with the hits marked. Spans count in the report's text; the snippet is a slice of it.
import type { ReactNode } from 'react';
import type { SearchHit } from '../../serve/contract.ts';

export function HitSnippet({ hit: { snippet, snippetText, hits } }: { hit: SearchHit }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const span of hits) {
    const start = Math.max(at, span.start - snippet.start);
    const end = Math.min(snippetText.length, span.end - snippet.start);
    if (start >= end) continue;
    parts.push(snippetText.slice(at, start), <mark key={span.start}>{snippetText.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(snippetText.slice(at));
  return (
    <>
      {snippet.start > 0 && '… '}
      {parts}
    </>
  );
}
