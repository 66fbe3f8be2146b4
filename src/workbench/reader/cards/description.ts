// What a card says of an entry, and how it names people and times.
import type { Mention } from '../../../record/actor.ts';
import type { When } from '../../../record/time-expression.ts';
import { formatInterval } from '../../components/format-date.ts';

export interface Description {
  /** The shortest name of who it is, or of the thing; for the closed card. */
  readonly name: string;
  /** One word or two of what it is; for the closed card. */
  readonly brief: string;
  /** Null where the report does not say. */
  readonly who: string | null;
  readonly toWhom: string | null;
  /** What it is: act and form, type and status, value and measure. */
  readonly what: string;
  /** The report's own words for it. */
  readonly words: string;
  readonly when: string | null;
  /** 0 to 1; null where the entry does not carry one. */
  readonly confidence: number | null;
  /** What it was read from, beside the reader's name. */
  readonly why: string;
  /** The id of the entry whose word this is. */
  readonly within: string | null;
}

/** "Ingrid Solvane (“she”)": who it is, and how the report calls them here; null when nobody is named. */
export function nameOf({ text, actor }: Mention): string | null {
  if (!actor || text.includes(actor.name)) return text || null;
  return text ? `${actor.name} (“${text}”)` : actor.name;
}

/** "Ingrid Solvane", however the report calls her here; `fallback` when nobody is named. */
export function shortNameOf({ text, actor }: Mention, fallback: string): string {
  return actor?.name || text || fallback;
}

/** "by the end of the year (until 31 Dec 2031)". */
export function timeOf(when: When | null): string | null {
  if (!when) return null;
  const dates = formatInterval(when.from, when.to);
  return when.text && dates ? `${when.text} (${dates})` : when.text || dates || null;
}
