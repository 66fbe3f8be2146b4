// One position in a list: who is for or against what, by which words, and where they were printed.
import type { FoundPosition } from '../../serve/contract/positions.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatDate } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { actorPath, reportPath } from '../navigation/route.ts';
import { holderName, targetName } from './lay-out-rows.ts';

export function PositionLine({ position, isTurned }: { position: FoundPosition; isTurned: boolean }) {
  const { reportId, entryId, stance, told, as, day, passage, outlet, who, whom } = position;
  const isAllOfIt = position.target.topic === null && whom !== null;
  return (
    <li className={`position position-${stance}`} data-row tabIndex={-1}>
      <p className="position-does">
        <span className="position-stance">{stance === 'for' ? '+' : '−'}</span>
        {who ? (
          <Link href={actorPath(who.id)}>
            <bdi>{excerpt(who.name, 80)}</bdi>
          </Link>
        ) : (
          <bdi>{excerpt(holderName(position), 80)}</bdi>
        )}{' '}
        {stance}{' '}
        {isAllOfIt ? (
          <Link href={actorPath(whom.id)}>
            <bdi>{excerpt(whom.name, 80)}</bdi>
          </Link>
        ) : (
          // The words below say it where they begin with it.
          !passage.text.startsWith(position.target.text) && <bdi>{excerpt(targetName(position), 120)}</bdi>
        )}
        {isTurned && <span className="position-flag">part of a reversal</span>}
      </p>
      <Link className="passage-link" href={reportPath(reportId, entryId)} dir="auto">
        {excerpt(passage.text, 220) || 'the passage'}
      </Link>
      <p className="position-source">
        {told === 'statement' ? 'said' : 'done'} ({as.toLowerCase()}){day ? ` · ${formatDate(day)}` : ' · no day told'}
        {outlet && (
          <>
            {' · '}
            <bdi>{excerpt(outlet, 60)}</bdi>
          </>
        )}
      </p>
    </li>
  );
}
