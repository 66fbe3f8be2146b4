// What a card says of an entry, and how it names people and times.
import type { ActorRef, Mention } from '../../../record/actor.ts';
import type { When } from '../../../record/time-expression.ts';
import { mentionWords } from '../../../text/mention-words.ts';
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
  /** Fewer of them, for the closed card. */
  readonly glance?: string;
  /** When the matter itself took or takes place, and where; null where the report does not say. */
  readonly happened: string | null;
  /** "happened", or another word for it where it lies ahead. */
  readonly happenedWord: string;
  /** When and where it was said; null where the report does not say, or nobody said it. */
  readonly said: string | null;
  /** 0 to 1; null where the entry does not carry one. */
  readonly confidence: number | null;
  /** What it was read from, beside the reader's name. */
  readonly why: string;
  /** Whom the page about an actor can be opened for; as known in this report. */
  readonly actors: readonly ActorRef[];
}

/** What most kinds say of when. */
export const NO_TIMES = { happened: null, happenedWord: 'happened', said: null } as const;

/** "Ingrid Solvane (“she”)": who it is, and how the report calls them here; null when nobody is named. */
export function nameOf({ text, actor }: Mention): string | null {
  const words = mentionWords(text);
  if (!actor || words.includes(actor.name)) return words || null;
  return words ? `${actor.name} (“${words}”)` : actor.name;
}

/** "Ingrid Solvane", however the report calls her here; `fallback` when nobody is named. */
export function shortNameOf({ text, actor }: Mention, fallback: string): string {
  return actor?.name || mentionWords(text) || fallback;
}

/** The actors of `mentions`, each once. */
export function actorsOf(...mentions: readonly Mention[]): ActorRef[] {
  return [...new Map(mentions.flatMap(({ actor }) => (actor ? [[actor.id, actor] as const] : []))).values()];
}

/** "by the end of the year (until 31 Dec 2031)". */
export function timeOf(when: When | null): string | null {
  if (!when) return null;
  const dates = formatInterval(when.from, when.to);
  return when.text && dates ? `${when.text} (${dates})` : when.text || dates || null;
}
