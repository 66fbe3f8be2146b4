// One line that says how much the store holds, and what exactly was counted.
import type { StoreCounts } from '../../serve/contract.ts';
import type { Answer } from '../api/use-answer.ts';
import { countOf, formatCount } from '../components/entry-kinds.ts';
import './counts-line.css';

export function CountsLine({ counts }: { counts: Answer<StoreCounts> }) {
  if (counts.state !== 'answered') return <p className="counts-line">&nbsp;</p>;
  const { reports, entries, refused } = counts.value;
  if (reports === 0) return null;
  return (
    <p className="counts-line">
      <b>
        {formatCount(reports)} {reports === 1 ? 'report' : 'reports'}
      </b>
      , read as {countOf('statement', entries.statement)}, {countOf('event', entries.event)},{' '}
      {countOf('figure', entries.figure)} and {countOf('commitment', entries.commitment)}. Every report counts, also
      where several tell of one happening.
      {refused > 0 && ` ${formatCount(refused)} ${refused === 1 ? 'input was' : 'inputs were'} refused.`}
    </p>
  );
}
