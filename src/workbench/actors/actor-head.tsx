// Who it is: name, kind, the office told last, and how much of the store speaks of them.
import type { RegisteredActor } from '../../record/registered-actor.ts';
import type { ActorDetail } from '../../serve/contract.ts';
import { ACTOR_KIND_WORDS } from '../components/actor-kinds.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatInterval } from '../components/format-date.ts';
import { ExportMenu, FORMS_OF_ENTRIES } from '../export/export-menu.tsx';
import { Link } from '../navigation/link.tsx';
import { actorPath, reportPath } from '../navigation/route.ts';
import { officeWords } from './actor-row.tsx';
import '../components/sheet.css';

interface ActorHeadProps {
  readonly detail: ActorDetail;
  readonly second: RegisteredActor | null;
  /** Whether its members' words and deeds stand beside its own. */
  readonly withMembers: boolean;
}

export function ActorHead({ detail: { actor, members }, second, withMembers }: ActorHeadProps) {
  const present = new Set(members.flatMap(({ held, member }) => (held === 'now' ? [member.id] : []))).size;
  const office = [...actor.offices].sort((a, b) => ((a.lastSeen ?? '') < (b.lastSeen ?? '') ? 1 : -1))[0];
  const only = actor.reach === 'one-report' && actor.reports === 1 ? actor.aliases[0]?.evidence[0]?.reportId : undefined; // biome-ignore format: one line
  return (
    <header className="actor-head">
      <h1 dir="auto">
        {excerpt(actor.name, 160)}
        {second && (
          <>
            <span> and </span>
            <Link href={actorPath(second.id)}>{excerpt(second.name, 160)}</Link>
          </>
        )}
      </h1>
      <p>
        {second ? (
          <Link href={actorPath(actor.id)}>Only {excerpt(actor.name, 80)}</Link>
        ) : (
          <>
            <span>{ACTOR_KIND_WORDS[actor.kind][0]}</span>
            {office && <bdi>{excerpt(officeWords(office), 120)}</bdi>}
            <span>
              named by {formatCount(actor.reports)} {actor.reports === 1 ? 'report' : 'reports'}
            </span>
            <span>{formatInterval(actor.firstSeen, actor.lastSeen)}</span>
            {only && (
              <span>
                of <Link href={reportPath(only)}>its report</Link> alone: others may mean another by this name
              </span>
            )}
            {actor.hidden && <span>hidden from lists</span>}
          </>
        )}
      </p>
      <div className="actor-tools">
        <p className="actor-ways">
          <Link
            href={`/gauges?${new URLSearchParams({ of: actor.id, ...(second && { with: second.id }), by: 'quarter' })}`}
          >
            Gauges
          </Link>
          <Link href={`/positions?${new URLSearchParams({ holder: actor.id, ...(second && { target: second.id }) })}`}>
            Positions
          </Link>
          {!second && <Link href={`/graph?${new URLSearchParams({ actor: actor.id })}`}>Graph</Link>}
          {!second && <Link href={`/commitments?${new URLSearchParams({ holder: actor.name })}`}>Commitments</Link>}
        </p>
        <ExportMenu asked={{ actor: actor.id, with: second?.id }} forms={FORMS_OF_ENTRIES} />
      </div>
      {!second && present > 0 && (
        <nav className="chips actor-members" aria-label="Whose words and deeds">
          <Link href={actorPath(actor.id)} aria-current={withMembers ? undefined : 'page'}>
            {excerpt(actor.name, 60)} alone
          </Link>
          <Link href={`${actorPath(actor.id)}?members=1`} aria-current={withMembers ? 'page' : undefined}>
            with its {formatCount(present)} {present === 1 ? 'member' : 'members'}, a row for each
          </Link>
        </nav>
      )}
    </header>
  );
}
