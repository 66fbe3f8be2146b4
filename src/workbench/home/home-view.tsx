// The first view: what the store holds, a search, and the reports.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Health, StoreCounts } from '../../serve/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { KeyHints } from '../components/key-hints.tsx';
import { Masthead } from '../components/masthead.tsx';
import { RefusalLine } from '../components/refusal-line.tsx';
import { ROW_HINT, useRowKeys } from '../navigation/use-row-keys.ts';
import { CountsLine } from './counts-line.tsx';
import { ReadTexts } from './intake/read-texts.tsx';
import { ReportList } from './report-list.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';
import './home-view.css';

const KEYS = [ROW_HINT, [['Enter'], 'open'], [['/'], 'search']] as const;

export function HomeView() {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const search = useSearch();
  const [grown, setGrown] = useState(0);
  const added = useCallback(() => setGrown((times) => times + 1), []);
  const health = useAnswer<Health>('/api/health');
  const counts = useAnswer<StoreCounts>('/api/counts', grown);
  const refusal = health.state === 'answered' ? health.value.refuses.write : null;
  const takesReports = health.state === 'answered' && refusal === null;
  const isEmpty = counts.state === 'answered' && counts.value.reports === 0;

  useEffect(() => {
    document.title = 'Dualtrack';
  }, []);
  useRowKeys(list, field);

  return (
    <>
      <Masthead />
      <main className="home" ref={list}>
        <h1 className="unseen">Reports</h1>
        <SearchBox field={field} search={search} />
        {takesReports && (grown > 0 || counts.state !== 'waiting') && <ReadTexts isOpen={isEmpty} added={added} />}
        <RefusalLine what="Reading texts" why={refusal} />
        <CountsLine counts={counts} />
        {search.query ? (
          <SearchResults query={search.query} place={search.place} />
        ) : (
          <ReportList key={grown} takesReports={takesReports} />
        )}
        <KeyHints keys={KEYS} />
      </main>
    </>
  );
}
