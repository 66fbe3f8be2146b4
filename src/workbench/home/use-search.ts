// What is searched for, kept in the address (?q=&in=) so that it can be sent to somebody.
import type { SearchPlace } from '../../serve/contract.ts';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';

export interface Search {
  readonly query: string;
  readonly place: SearchPlace;
  change(query: string, place: SearchPlace): void;
}

export function useSearch(): Search {
  const parameters = new URLSearchParams(useQuery());
  return {
    query: (parameters.get('q') ?? '').trim(),
    place: parameters.get('in') === 'statements' ? 'statements' : 'reports',
    change(query, place) {
      const next = new URLSearchParams();
      if (query.trim()) next.set('q', query.trim());
      if (place === 'statements') next.set('in', place);
      const text = next.toString();
      replaceAddress(text ? `/?${text}` : '/');
    },
  };
}
