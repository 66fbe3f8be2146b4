// The field to search with, and the choice of what is searched.
import { type RefObject, useEffect, useState } from 'react';
import type { SearchPlace } from '../../serve/contract.ts';
import type { Search } from './use-search.ts';
import './search-box.css';

const PLACES: readonly (readonly [SearchPlace, string])[] = [
  ['reports', 'in reports'],
  ['statements', 'in statements'],
];
/** Long enough that a word is typed whole, short enough to feel at once. */
const PAUSE_MS = 180;

export function SearchBox({ field, search }: { field: RefObject<HTMLInputElement | null>; search: Search }) {
  const [typed, setTyped] = useState(search.query);
  const { query, place, change } = search;

  useEffect(() => {
    if (typed.trim() === query) return;
    const timer = setTimeout(() => change(typed, place), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, query, place, change]);

  return (
    <search className="search-box">
      <label className="unseen" htmlFor="search-words">
        Search
      </label>
      <input
        id="search-words"
        ref={field}
        type="search"
        value={typed}
        placeholder="Search words, or “a phrase”"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={1000}
        onChange={(event) => setTyped(event.target.value)}
      />
      <fieldset>
        <legend className="unseen">Search in</legend>
        {PLACES.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="search-place" checked={place === value} onChange={() => change(typed, value)} />
            {label}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
