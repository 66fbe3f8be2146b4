// In: a fact about a report as a page or a feed writes it. Out: the fact as a person would write it, or null.
import { decodeHTML } from 'entities/decode';
import { type FoundByline, findByline } from './find-byline.ts';
import { isAgencyCredit } from './news-agencies.ts';

/** Longest value taken for a title or a name; longer ones are not titles. */
export const LONGEST_VALUE = 500;

/** A value as a person would write it: references decoded twice over ("&amp;amp;" is common in JSON-LD), blanks folded. */
export function clean(value: string | null | undefined): string | null {
  if (value == null || value.length > LONGEST_VALUE * 4) return null;
  const text = decodeHTML(value).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST_VALUE ? null : text;
}

/** "By Mara Lindt" is "Mara Lindt"; "Meridian" is an agency; an address (of a profile page) is nobody. */
export function bylineOf(value: string | null): FoundByline | null {
  const text = clean(value);
  if (text === null || /^(?:https?:)?\/\//.test(text) || text.length > 200) return null;
  const name = text.replace(/^by[: ]+/i, '');
  return findByline(text) ?? (isAgencyCredit(name) ? { byline: null, agency: name } : { byline: name, agency: null });
}

/** An address on the web, as written; a relative one says nothing without its page. */
export function addressOf(value: string | null): string | null {
  if (value === null || value.length > 2000) return null;
  const text = value.trim();
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text) ? text : null;
}

/** A language tag; "en_US" is "en-US". */
export function languageOf(value: string | null): string | null {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag) ? tag : null;
}
