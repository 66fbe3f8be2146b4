// All actors of the register: whom most reports name first, to be narrowed by kind and by a part of a name.

import { useEffect, useRef, useState } from 'react';
import type { ActorSummary } from '../../serve/contract.ts';
import { usePages } from '../api/use-pages.ts';
import { ACTOR_KIND_WORDS, type ActorKind } from '../components/actor-kinds.ts';
import { KeyHints } from '../components/key-hints.tsx';
import { Masthead } from '../components/masthead.tsx';
import { MoreButton } from '../components/more-button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { ROW_HINT, useRowKeys } from '../navigation/use-row-keys.ts';
import { ActorRow } from './actor-row.tsx';
import './actors.css';

const KINDS: readonly ActorKind[] = [
  'person',
  'state',
  'alliance',
  'organisation',
  'armed-group',
  'publication',
  'place',
];
const KEYS = [ROW_HINT, [['Enter'], 'open'], [['/'], 'find a name']] as const;
/** As long as the search of reports waits. */
const PAUSE_MS = 180;

export function ActorsView() {
  const list = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = new URLSearchParams(useQuery());
  const [name, kind] = [asked.get('q') ?? '', asked.get('kind') ?? ''];
  const [typed, setTyped] = useState(name);
  const query = new URLSearchParams({ ...(name && { q: name }), ...(kind && { kind }) }).toString();
  const pages = usePages<ActorSummary>(`/api/actors${query ? `?${query}` : ''}`);

  const change = (next: { q?: string; kind?: string }) => {
    const all = { q: name, kind, ...next };
    const text = new URLSearchParams(Object.entries(all).filter(([, value]) => value)).toString();
    replaceAddress(text ? `/actors?${text}` : '/actors');
  };
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    if (typed.trim() === name) return;
    const timer = setTimeout(() => latest.current({ q: typed.trim() }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, name]);
  useEffect(() => {
    document.title = 'Actors · Dualtrack';
  }, []);
  useRowKeys(list, field);

  const isNarrowed = name !== '' || kind !== '';
  return (
    <>
      <Masthead />
      <main className="actors" ref={list}>
        <h1>Actors</h1>
        <search className="actors-search">
          <label className="unseen" htmlFor="actor-name">
            Part of a name
          </label>
          <input
            id="actor-name"
            ref={field}
            type="search"
            value={typed}
            placeholder="Part of a name"
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            maxLength={500}
            onChange={(event) => setTyped(event.target.value)}
          />
          <label>
            <span className="unseen">Kind</span>
            <select value={kind} onChange={(event) => change({ kind: event.target.value })}>
              <option value="">every kind</option>
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {ACTOR_KIND_WORDS[one][1]}
                </option>
              ))}
            </select>
          </label>
        </search>
        {!pages.begun && <p className="waiting">Loading …</p>}
        {pages.problem && <ProblemNotice problem={pages.problem} />}
        {pages.begun && !pages.problem && pages.items.length === 0 && (
          <p className="waiting">
            {isNarrowed
              ? 'Nobody is called so. Fewer letters, or every kind, may help.'
              : 'Nobody yet: actors are whom the reports name. Read a report and they stand here, each with the words that name them.'}
          </p>
        )}
        {pages.items.length > 0 && (
          <ol className="actor-list" aria-label="Actors, those of most reports first">
            {pages.items.map((actor) => (
              <li key={actor.id}>
                <ActorRow actor={actor} />
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
