// Entries over all reports: words, facets with their counts, and a sentence that says what is asked.
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { FoundEntries } from '../../serve/contract/found-entries.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { EntryLine } from '../components/entry-line.tsx';
import { KeyHints } from '../components/key-hints.tsx';
import { Masthead } from '../components/masthead.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { ExportMenu, FORMS_OF_ENTRIES } from '../export/export-menu.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { ROW_HINT, useRowKeys } from '../navigation/use-row-keys.ts';
import { dateEntry } from '../timeline/date-entry.ts';
import { isInside, type Window } from '../timeline/lay-out.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { type Asked, addressOf, askedOf, askedOfServer } from './asked.ts';
import { FacetList } from './facet-list.tsx';
import { findAmong } from './facets.ts';
import { FACETS, type Field } from './fields.ts';
import { restate } from './restate.ts';
import './search.css';

const KEYS = [ROW_HINT, [['Enter'], 'open'], [['/'], 'search words']] as const;
/** Pages of sixty reports that are looked through before somebody asks for more. */
const PAGES_AT_FIRST = 2;
const PAGES_MORE = 4;
const SHOWN_AT_FIRST = 60;

export function SearchView() {
  const list = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const query = useQuery();
  const asked = useMemo(() => askedOf(query), [query]);
  const [most, setMost] = useState(PAGES_AT_FIRST);
  const [rows, setRows] = useState(SHOWN_AT_FIRST);
  const [isDrawn, draw] = useState(false);
  const [window, setWindow] = useState<Window | null>(null);
  const { pages, isDone, isCut, problem } = useAllPages<FoundEntries>(askedOfServer(asked), most);
  const all = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const found = useMemo(() => findAmong(all, asked), [all, asked]);
  const hits = useMemo(
    () => (window ? found.items.filter((told) => isInside(dateEntry(told), window)) : found.items),
    [found.items, window],
  );
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  const actorName = found.choices.actor.find(({ value }) => value === asked.actor)?.label ?? null;
  const isAsked = Object.values(asked).some(Boolean);

  useEffect(() => {
    document.title = 'Search · Dualtrack';
  }, []);
  const change = (next: Partial<Asked>) => {
    setRows(SHOWN_AT_FIRST);
    setWindow(null);
    replaceAddress(addressOf({ ...asked, ...next }));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const given = (name: Field) => String(fields.get(name) ?? '').trim();
    change({ q: given('q'), from: given('from'), to: given('to') });
  };
  useRowKeys(list, field);

  return (
    <>
      <Masthead />
      <main className="search" ref={list}>
        <h1>Search</h1>
        <form className="search-form" onSubmit={submit} key={`${asked.q} ${asked.from} ${asked.to}`}>
          <label className="search-words">
            <span className="unseen">Words</span>
            <input
              ref={field}
              name="q"
              type="search"
              defaultValue={asked.q}
              placeholder="Words, or “a phrase”; AND OR NOT"
              maxLength={1000}
              dir="auto"
            />
          </label>
          <label>
            printed from <input name="from" type="date" defaultValue={asked.from} />
          </label>
          <label>
            to <input name="to" type="date" defaultValue={asked.to} />
          </label>
          <button type="submit">Search</button>
        </form>
        {problem && <ProblemNotice problem={problem} />}
        <p className="search-sentence" role="status">
          {pages.length === 0
            ? problem
              ? ''
              : 'Looking …'
            : restate(asked, actorName, { found: found.items.length, looked, isCut: isCut || !isDone })}
          {isAsked && (
            <button type="button" onClick={() => replaceAddress('/search')}>
              Ask anew
            </button>
          )}
        </p>
        {found.items.length > 0 && (
          <div className="search-tools">
            <button type="button" aria-expanded={isDrawn} onClick={() => draw(!isDrawn)}>
              On a line of time
            </button>
            <ExportMenu asked={asked} forms={FORMS_OF_ENTRIES} />
          </div>
        )}
        {isDrawn && found.items.length > 0 && (
          <Timeline items={found.items} about="what was found" window={window} setWindow={setWindow} />
        )}
        {window && (
          <p className="search-window" role="status">
            {formatCount(hits.length)} of {formatCount(found.items.length)} lie in the days chosen.
          </p>
        )}
        <div className="search-columns">
          <section className="search-facets" aria-label="Narrow down">
            {FACETS.map((facet) => (
              <FacetList
                key={facet}
                facet={facet}
                choices={found.choices[facet]}
                chosen={asked[facet]}
                choose={(value) => change({ [facet]: value })}
              />
            ))}
          </section>
          <div>
            {isDone && !problem && found.items.length === 0 && (
              <p className="waiting">
                {isAsked
                  ? 'Nothing fits all of this. Fewer words, or one choice less, may help.'
                  : 'Nothing to search yet: read a report, and its statements and deeds can be found here.'}
              </p>
            )}
            <ol className="search-hits" aria-label="Entries, newest report first">
              {hits.slice(0, rows).map((told) => (
                <EntryLine key={told.entry.id} item={dateEntry(told)} hidesWho={false} />
              ))}
            </ol>
            {hits.length > rows && (
              <button className="more" type="button" onClick={() => setRows(rows + 200)}>
                Show {formatCount(Math.min(200, hits.length - rows))} more
              </button>
            )}
            {isCut && (
              <button className="more" type="button" disabled={!isDone} onClick={() => setMost(most + PAGES_MORE)}>
                Look through earlier reports
              </button>
            )}
          </div>
        </div>
        <KeyHints keys={KEYS} />
      </main>
    </>
  );
}
