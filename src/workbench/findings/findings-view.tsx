// What the reports say together: findings by kind, each with its passages side by side, and what people say of it.
import { useEffect, useRef, useState } from 'react';
import type { JudgedFinding, Judgment } from '../../serve/contract/findings.ts';
import { usePages } from '../api/use-pages.ts';
import { SURE } from '../components/confidence-bar.tsx';
import { KeyHints } from '../components/key-hints.tsx';
import { Masthead } from '../components/masthead.tsx';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { RefusalLine } from '../components/refusal-line.tsx';
import { CorrectionLine } from '../corrections/correction-line.tsx';
import { Link } from '../navigation/link.tsx';
import { useQuery } from '../navigation/navigate.ts';
import { ROW_HINT, useRowKeys } from '../navigation/use-row-keys.ts';
import { FINDING_WORDS } from './finding-kinds.ts';
import { FindingRow } from './finding-row.tsx';
import { JudgeAll } from './judge-all.tsx';
import { useJudging } from './use-judging.ts';
import '../components/sheet.css';
import './findings.css';

const KEYS = [ROW_HINT, [['a'], 'accept'], [['r'], 'reject'], [['e'], 'correct'], [['u'], 'undo']] as const;
const KEYS_ONLY_SHOWN = [ROW_HINT, [['Tab'], 'to its passages']] as const;
const KINDS = Object.keys(FINDING_WORDS);

export function FindingsView() {
  const list = useRef<HTMLElement>(null);
  const asked = new URLSearchParams(useQuery());
  const kind = KINDS.find((one) => one === asked.get('kind')) ?? null;
  const isSure = asked.get('sure') !== null;
  const pages = usePages<JudgedFinding>(`/api/findings${queryOf(kind, isSure)}`);
  const judging = useJudging(pages.items);
  const { corrections, items } = judging;
  const [edited, edit] = useState<string | null>(null);
  useEffect(() => {
    document.title = 'Findings · Dualtrack';
  }, []);
  /** The finding in which the focus is. */
  const current = () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
    return items.find((finding) => finding.id === id) ?? null;
  };
  const onCurrent = (work: (finding: JudgedFinding) => void) => () => {
    const finding = corrections.mayWrite ? current() : null;
    if (finding) work(finding);
    return finding !== null;
  };
  useRowKeys(list, null, {
    a: onCurrent((finding) => judging.judge('accept', [finding])),
    r: onCurrent((finding) => judging.judge('reject', [finding])),
    e: onCurrent(({ id }) => edit(id)),
    u: () => corrections.undo(),
    escape: () => {
      if (edited === null) return false;
      closeEdit(edited);
      return true;
    },
  });
  const closeEdit = (id: string) => {
    edit(null);
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus();
  };

  return (
    <>
      <Masthead />
      <main className="findings" ref={list}>
        <h1>Findings</h1>
        <p className="findings-about">
          What the reports say together. Each rests on passages that stand beside each other here; a click leads into
          the report. A finding is a pointer for a reader, not a verdict.
        </p>
        <nav className="chips finding-kinds" aria-label="Kinds of findings">
          <Link href={`/findings${queryOf(null, isSure)}`} aria-current={kind === null ? 'page' : undefined}>
            All
          </Link>
          {KINDS.map((one) => (
            <Link
              key={one}
              href={`/findings${queryOf(one, isSure)}`}
              title={FINDING_WORDS[one]![1]}
              aria-current={kind === one ? 'page' : undefined}
            >
              {FINDING_WORDS[one]![0]}
            </Link>
          ))}
        </nav>
        <nav className="chips finding-kinds" aria-label="How sure">
          {[false, true].map((one) => (
            <Link
              key={String(one)}
              href={`/findings${queryOf(kind, one)}`}
              aria-current={one === isSure ? 'page' : undefined}
            >
              {one ? `Sure ones: ${100 * SURE} % and more` : 'However sure'}
            </Link>
          ))}
        </nav>
        {kind && <p className="findings-about">{FINDING_WORDS[kind]![1]}.</p>}
        {!pages.begun && <p className="waiting">Loading …</p>}
        {pages.problem && <ProblemNotice problem={pages.problem} />}
        {pages.begun && !pages.problem && items.length === 0 && !pages.hasMore && (
          <NoFindings isNarrowed={kind !== null} isSure={isSure} />
        )}
        {corrections.mayWrite && <JudgeAll items={items} judge={judging.judge} />}
        {items.length > 0 && <RefusalLine what="Putting right" why={corrections.refusal} />}
        {items.length > 0 && (
          <ol aria-label="Findings, newest first">
            {items.map((finding) => (
              <li key={finding.id}>
                <FindingRow
                  finding={finding}
                  mayJudge={corrections.mayWrite}
                  isEdited={edited === finding.id}
                  judge={(verdict) => judging.judge(verdict, [finding])}
                  edit={() => edit(finding.id)}
                  correct={(says) => {
                    judging.judge('correct', [finding], says);
                    closeEdit(finding.id);
                  }}
                  leave={() => closeEdit(finding.id)}
                  undo={(judgment: Judgment) => judging.undo(finding, judgment)}
                />
              </li>
            ))}
          </ol>
        )}
        <MoreButton pages={pages} />
        <KeyHints keys={corrections.mayWrite ? KEYS : KEYS_ONLY_SHOWN} />
      </main>
      <CorrectionLine corrections={corrections} />
    </>
  );
}

function queryOf(kind: string | null, isSure: boolean): string {
  const query = new URLSearchParams({ ...(kind !== null && { kind }), ...(isSure && { sure: String(SURE) }) });
  return query.size === 0 ? '' : `?${query}`;
}

function NoFindings({ isNarrowed, isSure }: { isNarrowed: boolean; isSure: boolean }) {
  const nothing = isNarrowed ? 'Nothing of this kind was found' : 'Nothing yet';
  return (
    <div className="waiting">
      <p>{isSure ? `${nothing} that is told as so sure.` : `${nothing}.`}</p>
      {isSure ? (
        <p>What is told as less sure is left out here.</p>
      ) : (
        <p>
          Findings come from laying reports beside each other: two at least that tell of one matter. Read some, then let
          Dualtrack look: <code>dualtrack findings</code>
        </p>
      )}
    </div>
  );
}
