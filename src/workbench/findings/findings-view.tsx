// What the reports say together: findings by kind, each with its passages side by side.

import { useEffect, useRef } from 'react';
import type { JudgedFinding } from '../../serve/contract/findings.ts';
import { usePages } from '../api/use-pages.ts';
import { KeyHints } from '../components/key-hints.tsx';
import { Masthead } from '../components/masthead.tsx';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { moveRow } from '../home/move-row.ts';
import { Link } from '../navigation/link.tsx';
import { useQuery } from '../navigation/navigate.ts';
import { useKeys } from '../navigation/use-keys.ts';
import { FINDING_WORDS } from './finding-kinds.ts';
import { FindingRow } from './finding-row.tsx';
import './findings.css';

const KEYS = [
  [['j', 'k'], 'next, previous'],
  [['Tab'], 'to its passages'],
] as const;
const KINDS = Object.keys(FINDING_WORDS);

export function FindingsView() {
  const list = useRef<HTMLElement>(null);
  const asked = new URLSearchParams(useQuery()).get('kind');
  const kind = KINDS.find((one) => one === asked) ?? null;
  const pages = usePages<JudgedFinding>(`/api/findings${kind ? `?kind=${kind}` : ''}`);
  useEffect(() => {
    document.title = 'Findings · Dualtrack';
  }, []);
  useKeys({
    j: () => moveRow(list.current, 1),
    k: () => moveRow(list.current, -1),
    arrowdown: () => moveRow(list.current, 1),
    arrowup: () => moveRow(list.current, -1),
  });

  return (
    <>
      <Masthead />
      <main className="findings" ref={list}>
        <h1>Findings</h1>
        <p className="findings-about">
          What the reports say together. Each rests on passages that stand beside each other here; a click leads into
          the report. A finding is a pointer for a reader, not a verdict.
        </p>
        <nav className="finding-kinds" aria-label="Kinds of findings">
          <Link href="/findings" aria-current={kind === null ? 'page' : undefined}>
            All
          </Link>
          {KINDS.map((one) => (
            <Link
              key={one}
              href={`/findings?kind=${one}`}
              title={FINDING_WORDS[one]![1]}
              aria-current={kind === one ? 'page' : undefined}
            >
              {FINDING_WORDS[one]![0]}
            </Link>
          ))}
        </nav>
        {kind && <p className="findings-about">{FINDING_WORDS[kind]![1]}.</p>}
        {!pages.begun && <p className="waiting">Loading …</p>}
        {pages.problem && <ProblemNotice problem={pages.problem} />}
        {pages.begun && !pages.problem && pages.items.length === 0 && <NoFindings isNarrowed={kind !== null} />}
        {pages.items.length > 0 && (
          <ol aria-label="Findings, newest first">
            {pages.items.map((finding) => (
              <li key={finding.id}>
                <FindingRow finding={finding} />
              </li>
            ))}
          </ol>
        )}
        <MoreButton pages={pages} />
        <KeyHints keys={KEYS} />
      </main>
    </>
  );
}

function NoFindings({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <div className="waiting">
      <p>{isNarrowed ? 'Nothing of this kind was found.' : 'Nothing yet.'}</p>
      <p>
        Findings come from laying reports beside each other: two at least that tell of one matter. Read some, then let
        Dualtrack look: <code>dualtrack findings</code>
      </p>
    </div>
  );
}
