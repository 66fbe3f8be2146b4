// What a search found: each hit as its report with the words around it.

import type { SearchHit, SearchPlace } from '../../serve/contract.ts';
import { usePages } from '../api/use-pages.ts';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { HitSnippet } from './hit-snippet.tsx';
import { ReportRow } from './report-row.tsx';

export function SearchResults({ query, place }: { query: string; place: SearchPlace }) {
  const pages = usePages<SearchHit>(`/api/search?q=${encodeURIComponent(query)}&in=${place}`);
  const found = pages.items.length;
  return (
    <>
      <p className="waiting" role="status">
        {!pages.begun
          ? 'Searching …'
          : pages.problem
            ? ''
            : found === 0
              ? `Nothing found in ${place}. Fewer or other words may help.`
              : `${found}${pages.hasMore ? ' or more' : ''} found in ${place}`}
      </p>
      {pages.problem && <ProblemNotice problem={pages.problem} />}
      {found > 0 && (
        <ol className="report-list" aria-label="Hits, best first">
          {pages.items.map((hit) => (
            <li key={`${hit.report.id} ${hit.entryId} ${hit.snippet.start}`}>
              <ReportRow report={hit.report} entryId={hit.entryId}>
                <HitSnippet hit={hit} />
              </ReportRow>
            </li>
          ))}
        </ol>
      )}
      <MoreButton pages={pages} />
    </>
  );
}
