// Others that may be the same, with the reason why they were kept apart: never merged on their own.
import type { ActorRef } from '../../../record/actor.ts';
import type { PossibleSame } from '../../../record/registered-actor.ts';
import { excerpt } from '../../components/excerpt.ts';
import { Link } from '../../navigation/link.tsx';
import { actorPath } from '../../navigation/route.ts';

interface PossibleSamesProps {
  readonly actorId: string;
  readonly offers: readonly PossibleSame[];
  readonly mayWrite: boolean;
  readonly isReady: boolean;
  merge(other: ActorRef): void;
}

export function PossibleSames({ actorId, offers, mayWrite, isReady, merge }: PossibleSamesProps) {
  if (offers.length === 0) return null;
  return (
    <section className="put-right">
      <h2>May be the same</h2>
      <ul>
        {offers.map(({ actors: [a, b], how }) => {
          const other = a.id === actorId ? b : a;
          return (
            <li key={other.id} className="possible-same">
              <p>
                <Link href={actorPath(other.id)}>{excerpt(other.name, 100)}</Link>
              </p>
              <p className="possible-same-how">{excerpt(how, 240)}</p>
              {mayWrite && (
                <button type="button" disabled={!isReady} onClick={() => merge(other)}>
                  They are one
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
