// The first view: what the store holds, a search, and the reports.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Health, StoreCounts } from '../../serve/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { KeyHints } from '../components/key-hints.tsx';
import { Masthead } from '../components/masthead.tsx';
import { useKeys } from '../navigation/use-keys.ts';
import { CountsLine } from './counts-line.tsx';
import { ReadTexts } from './intake/read-texts.tsx';
import { moveRow } from './move-row.ts';
import { ReportList } from './report-list.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { useSearch } from './use-search.ts';
import './home-view.css';

const KEYS = [
  [['j', 'k'], 'next, previous'],
  [['Enter'], 'open'],
  [['/'], 'search'],
] as const;

export function HomeView() {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const search = useSearch();
  const [grown, setGrown] = useState(0);
  const added = useCallback(() => setGrown((times) => times + 1), []);
  const health = useAnswer<Health>('/api/health');
  const counts = useAnswer<StoreCounts>(`/api/counts?grown=${grown}`);
  const takesReports = health.state === 'answered' && health.value.takesReports;
  const isEmpty = counts.state === 'answered' && counts.value.reports === 0;

  useEffect(() => {
    document.title = 'Dualtrack';
  }, []);
  useKeys({
    j: () => moveRow(list.current, 1),
    k: () => moveRow(list.current, -1),
    arrowdown: () => moveRow(list.current, 1),
    arrowup: () => moveRow(list.current, -1),
    '/': () => {
      field.current?.focus();
      field.current?.select();
      return true;
    },
    escape: () => {
      if (document.activeElement !== field.current) return false;
      field.current?.blur();
      return true;
    },
  });

  return (
    <>
      <Masthead />
      <main className="home" ref={list}>
        <h1 className="unseen">Reports</h1>
        <SearchBox field={field} search={search} />
        {takesReports && (grown > 0 || counts.state !== 'waiting') && <ReadTexts isOpen={isEmpty} added={added} />}
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
