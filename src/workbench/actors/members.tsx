// Who belongs to a body, or what an actor belongs to: each with the words and the lists that say so.
import type { HeldMembership } from '../../record/registered-actor.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatInterval } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { actorPath } from '../navigation/route.ts';
import { Evidence } from './names-and-offices.tsx';

interface MembersProps {
  readonly title: string;
  readonly memberships: readonly HeldMembership[];
  /** Which end of each is told. */
  readonly end: 'member' | 'body';
}

export function Members({ title, memberships, end }: MembersProps) {
  if (memberships.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="evidence-list members">
        {memberships.map((one) => (
          <li key={`${one[end].id} ${one.held} ${one.from} ${one.to}`}>
            <Link href={actorPath(one[end].id)}>{excerpt(one[end].name, 80)}</Link>
            <details>
              <summary>
                {one.held === 'past' && 'once, '}
                {bySource(one)}
              </summary>
              {one.evidence.slice(0, 3).map(({ reportId, passage }) => (
                <q key={reportId} dir="auto">
                  {excerpt(passage.text, 160)}
                </q>
              ))}
              <Evidence places={one.evidence} reports={one.reports} />
              {one.lists.length > 0 && (
                <p className="evidence-places">
                  the list <bdi>{excerpt(one.lists.join(', '), 100)}</bdi>
                  {(one.from || one.to) && `, ${formatInterval(one.from, one.to)}`}
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bySource({ reports, lists }: HeldMembership): string {
  return [
    ...(reports > 0 ? [`${reports} ${reports === 1 ? 'report' : 'reports'}`] : []),
    ...(lists.length > 0 ? [`${lists.length} ${lists.length === 1 ? 'list' : 'lists'}`] : []),
  ].join(', ');
}
