// One actor in a list.
import type { ActorSummary } from '../../serve/contract.ts';
import { ACTOR_KIND_WORDS } from '../components/actor-kinds.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatInterval } from '../components/format-date.ts';
import { Link } from '../navigation/link.tsx';
import { actorPath } from '../navigation/route.ts';

export function ActorRow({ actor }: { actor: ActorSummary }) {
  const others = actor.aliases.filter((name) => name !== actor.name).slice(0, 4);
  const office = actor.offices[0];
  return (
    <Link className="actor-row" data-row href={actorPath(actor.id)}>
      <h2 dir="auto">{excerpt(actor.name, 120)}</h2>
      <p className="actor-row-facts">
        <span>{ACTOR_KIND_WORDS[actor.kind][0]}</span>
        {office && <bdi>{excerpt(officeWords(office), 90)}</bdi>}
        {others.length > 0 && <bdi>also {excerpt(others.join(', '), 120)}</bdi>}
      </p>
      <p className="actor-row-seen">
        {formatCount(actor.reports)} {actor.reports === 1 ? 'report' : 'reports'}
        <span>{formatInterval(actor.firstSeen, actor.lastSeen)}</span>
      </p>
    </Link>
  );
}

/** "president of TK", "former minister". */
export function officeWords({ office, of, held }: { office: string; of: string | null; held: string }): string {
  const time = held === 'past' ? 'former ' : held === 'future' ? 'coming ' : '';
  const isTold = of === null || office.toLowerCase().includes(of.toLowerCase()) || /^[A-Z]{2}$/.test(of);
  return `${time}${office}${isTold ? '' : `, ${of}`}`;
}
