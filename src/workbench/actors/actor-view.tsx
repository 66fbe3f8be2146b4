// One actor, or with ?with= what passed between two, or with ?members= a body and its members, a row for each: a timeline, what they said and did face to face, names and offices with
// the words that give them, and what a person may put right.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ActorEntries } from '../../serve/contract/actor-entries.ts';
import type { ActorDetail, Health } from '../../serve/contract.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import { Masthead } from '../components/masthead.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { actorPath } from '../navigation/route.ts';
import { dayOf, isoOf } from '../timeline/date-entry.ts';
import type { Window } from '../timeline/lay-out.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { ActorHead } from './actor-head.tsx';
import { Counterparts } from './counterparts.tsx';
import { FaceToFace } from './face-to-face.tsx';
import { Listed } from './listed.tsx';
import { Members } from './members.tsx';
import { NamesAndOffices } from './names-and-offices.tsx';
import { PutRight } from './put-right/put-right.tsx';
import './actor.css';

/** Pages of a hundred reports: an actor of more is shown by those printed last, and the page says so. */
const MOST_PAGES = 10;

export function ActorView({ actorId }: { actorId: string }) {
  const query = new URLSearchParams(useQuery());
  const withId = query.get('with');
  const withMembers = withId === null && query.get('members') !== null;
  const [corrected, setCorrected] = useState(0);
  const path = `/api/actors/${encodeURIComponent(actorId)}`;
  const answer = useAnswer<ActorDetail>(`${path}?evidence=12`, corrected);
  const other = useAnswer<ActorDetail>(
    withId ? `/api/actors/${encodeURIComponent(withId)}?evidence=1` : null,
    corrected,
  );
  const health = useAnswer<Health>('/api/health');
  const entries = useAllPages<ActorEntries>(
    `${path}/entries?limit=100${withId ? `&with=${encodeURIComponent(withId)}` : ''}${withMembers ? '&members=true' : ''}`,
    MOST_PAGES,
    corrected,
  );
  const items = useMemo(() => entries.pages.flatMap((page) => page.items), [entries.pages]);
  const told = entries.pages[0]?.rows;
  const rows = useMemo(
    () =>
      told && told.length > 1
        ? told.map(({ actor, holders }) => ({ ...actor, ids: [actor, ...holders].map(({ id }) => id) }))
        : undefined,
    [told],
  );
  const whose = useMemo(
    () => new Set([actorId, ...(withId ? [withId] : []), ...(rows ?? []).flatMap(({ ids }) => ids)]),
    [actorId, withId, rows],
  );
  // What merely names them is told on the page of two only: there it is the one speaking about the other.
  const own = useMemo(
    () =>
      withId
        ? items
        : items.filter(({ parts }) => parts.some(({ actor, part }) => whose.has(actor.id) && part !== 'named')),
    [items, withId, whose],
  );
  const onCorrected = useCallback(() => setCorrected((times) => times + 1), []);

  const detail = answer.state === 'answered' ? answer.value : null;
  const second = other.state === 'answered' ? other.value.actor : null;
  const title = detail ? `${detail.actor.name}${second ? ` and ${second.name}` : ''}` : 'Actor';
  useEffect(() => {
    document.title = `${excerpt(title, 80)} · Dualtrack`;
  }, [title]);

  const [from, to] = [query.get('from'), query.get('to')];
  const window = useMemo(() => windowOf(from, to), [from, to]);
  const setWindow = (next: Window | null) => {
    const parameters = new URLSearchParams(location.search);
    for (const name of ['from', 'to']) parameters.delete(name);
    if (next) {
      parameters.set('from', isoOf(next.from));
      parameters.set('to', isoOf(next.to));
    }
    const text = parameters.toString();
    replaceAddress(`${actorPath(actorId)}${text ? `?${text}` : ''}`);
  };
  const total = entries.pages[0]?.reports ?? 0;

  return (
    <>
      <Masthead />
      <main className="actor">
        {answer.state === 'waiting' && <p className="waiting">Loading …</p>}
        {answer.state === 'failed' && (
          <>
            <h1 className="unseen">Actor not shown</h1>
            <ProblemNotice problem={answer.problem} />
          </>
        )}
        {other.state === 'failed' && <ProblemNotice problem={other.problem} />}
        {detail && (
          <>
            <ActorHead detail={detail} second={second} withMembers={withMembers} />
            {entries.problem && <ProblemNotice problem={entries.problem} />}
            {entries.isCut && (
              <p className="actor-cut">
                Shown from the {formatCount(MOST_PAGES * 100)} reports printed last, of {formatCount(total)}.
              </p>
            )}
            {own.length > 0 && <Timeline items={own} about={title} window={window} setWindow={setWindow} rows={rows} />}
            {entries.isDone && own.length === 0 && (
              <p className="waiting">
                {withId
                  ? 'No report tells that one of them said or did anything to the other.'
                  : 'The reports name them, and tell nothing that they said or did.'}
              </p>
            )}
            <div className="actor-columns">
              <FaceToFace items={own} own={whose} window={window} />
              <aside className="actor-aside" aria-label="About this actor">
                <Counterparts items={items} actorId={actorId} own={whose} withId={withId} window={window} />
                <Members title="Members" memberships={detail.members} end="member" />
                <Members title="Member of" memberships={detail.memberOf} end="body" />
                <NamesAndOffices actor={detail.actor} />
                <Listed actor={detail.actor} />
                {health.state === 'answered' && <PutRight detail={detail} health={health} done={onCorrected} />}
              </aside>
            </div>
          </>
        )}
      </main>
    </>
  );
}

function windowOf(first: string | null, last: string | null): Window | null {
  const [from, to] = [dayOf(first), dayOf(last)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
