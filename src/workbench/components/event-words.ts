// The types of events as a card says them: PLOVER's and CAMEO's codes stand for verbs, and a reader wants the verb.
import type { ReportedEvent } from '../../record/reported-event.ts';

/** By PLOVER type. The wording is ours; docs/reference/events.md has the definitions. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  AGREE: 'agrees',
  CONSULT: 'holds talks',
  SUPPORT: 'gives support',
  CONCEDE: 'gives way',
  COOPERATE: 'works together',
  AID: 'gives aid',
  RETREAT: 'withdraws',
  REQUEST: 'asks or demands',
  ACCUSE: 'accuses',
  REJECT: 'rejects',
  THREATEN: 'threatens',
  PROTEST: 'protests',
  SANCTION: 'cuts ties',
  MOBILIZE: 'moves forces',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
};

/** PLOVER's types, in its order. */
export const EVENT_TYPES: readonly string[] = Object.keys(TYPE_WORDS);

/** What stands between the words of a type and whom it is done to; types that are not here take nothing. */
const TO_WHOM: Readonly<Record<string, string>> = {
  AGREE: 'with',
  CONSULT: 'with',
  SUPPORT: 'to',
  CONCEDE: 'to',
  COOPERATE: 'with',
  AID: 'to',
  RETREAT: 'from',
  REQUEST: 'of',
  PROTEST: 'against',
  SANCTION: 'with',
  MOBILIZE: 'against',
};

/** "with", "to", or nothing: "accuses | | Tarsk". */
export const toWhomWord = ({ type }: Pick<ReportedEvent, 'type'>): string =>
  TO_WHOM[type] ?? (/^0/.test(type) ? 'to' : '');

/** "moves forces", "holds talks: meet"; a type that has no words here stands as it is. */
export function eventWords({ type, mode }: Pick<ReportedEvent, 'type' | 'mode'>): string {
  const words = TYPE_WORDS[type] ?? (/^01/.test(type) ? 'makes a statement' : /^02/.test(type) ? 'appeals' : type);
  return mode ? `${words}: ${mode}` : words;
}

/** "MOBILIZE (troops)", for who counts by code. */
export const eventCode = ({ type, mode }: Pick<ReportedEvent, 'type' | 'mode'>): string =>
  mode ? `${type} (${mode})` : type;
