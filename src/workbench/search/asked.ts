// What is searched for, kept in the address, so that a search can be sent to somebody.
import { FIELDS, type Field } from './fields.ts';

export type Asked = Readonly<Record<Field, string>>;

export function askedOf(query: string): Asked {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(FIELDS.map((field) => [field, (parameters.get(field) ?? '').trim()])) as Asked;
}

export function addressOf(asked: Asked): string {
  const query = new URLSearchParams(FIELDS.filter((field) => asked[field]).map((field) => [field, asked[field]]));
  return query.size > 0 ? `/search?${query}` : '/search';
}

/** The part that the server looks reports through by; what is left is chosen among the entries that came. */
export function askedOfServer({ q, actor, outlet, from, to }: Asked): string {
  const given = Object.entries({ q, actor, outlet, from, to }).filter(([, value]) => value);
  return `/api/entries?${new URLSearchParams(given)}`.replace(/\?$/, '');
}
