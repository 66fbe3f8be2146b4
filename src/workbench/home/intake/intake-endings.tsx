// How the inputs ended: the sum, and each with the way to its report or the reason why there is none.
import type { IntakeEnding } from '../../../serve/contract/intake.ts';
import { formatCount } from '../../components/entry-kinds.ts';
import { excerpt } from '../../components/excerpt.ts';
import { Link } from '../../navigation/link.tsx';
import { reportPath } from '../../navigation/route.ts';
import type { IntakeState } from './use-intake.ts';

const WORDS: Record<IntakeEnding['outcome'], string> = {
  added: 'read and kept',
  known: 'known already',
  reread: 'read anew',
  rejected: 'not a report',
  quarantined: 'set aside',
};

export function IntakeEndings({ endings, counts }: Pick<IntakeState, 'endings' | 'counts'>) {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  if (parts.length === 0) return null;
  const sum = parts.reduce((total, [, count]) => total + count, 0);
  return (
    <>
      <p className="intake-sum">
        {formatCount(sum)} {sum === 1 ? 'input' : 'inputs'}:{' '}
        {parts
          .map(([outcome, count]) => `${formatCount(count)} ${WORDS[outcome as IntakeEnding['outcome']]}`)
          .join(', ')}
        .
      </p>
      <ul className="intake-endings">
        {endings.map(({ origin, outcome, id, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and one file may be dropped twice
          <li key={index}>
            <bdi>{id ? <Link href={reportPath(id)}>{excerpt(origin, 90)}</Link> : excerpt(origin, 90)}</bdi>{' '}
            <span>
              {WORDS[outcome]}
              {reason && `: ${excerpt(reason, 200)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
