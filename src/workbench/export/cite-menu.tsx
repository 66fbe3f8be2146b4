// A report, or an entry of it, to cite: every style with a button that copies it. It is asked for when somebody opens it.
import { useState } from 'react';
import type { Citation } from '../../serve/contract/citation.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { CopyButton } from './copy-button.tsx';
import './export.css';

export function CiteMenu({
  reportId,
  entryId = null,
}: {
  readonly reportId: string;
  readonly entryId?: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  const query = entryId === null ? '' : `?${new URLSearchParams({ entry: entryId })}`;
  const answer = useAnswer<Citation>(isOpen ? `/api/reports/${encodeURIComponent(reportId)}/citation${query}` : null);
  return (
    <details className="export" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{entryId === null ? 'Cite' : 'Cite these words'}</summary>
      {answer.state === 'failed' && <ProblemNotice problem={answer.problem} />}
      {answer.state === 'waiting' && isOpen && <p className="waiting">Loading …</p>}
      {answer.state === 'answered' && (
        <ul className="export-list">
          {stylesOf(answer.value).map(([name, words]) => (
            <li key={name}>
              <CopyButton text={words} what={name} />
              <code dir="auto">
                {words.length > 160 ? `${words.slice(0, 160).replace(/[\uD800-\uDBFF]$/, '')}…` : words}
              </code>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function stylesOf({ plain, markdown, bibtex, csl, quote, link, entryId }: Citation): [name: string, words: string][] {
  return [
    ['plain words', plain],
    ...(quote === null ? [] : [['the words alone', quote] as [string, string]]),
    ...(link === null || entryId === null ? [] : [['link to the words', link] as [string, string]]),
    ['Markdown', markdown],
    ['BibTeX', bibtex],
    ['CSL-JSON', JSON.stringify([csl], null, 2)],
  ];
}
