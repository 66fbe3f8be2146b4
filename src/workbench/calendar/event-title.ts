// An announced event in a few words.
import type { Standing } from '../../record/standing.ts';
import { eventWords } from '../components/event-words.ts';
import { excerpt } from '../components/excerpt.ts';

/** The kinds of events that are announced, as nouns. */
const NOUNS: Readonly<Record<string, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  COOPERATE: 'joint work',
  AID: 'aid',
  CONCEDE: 'concession',
  RETREAT: 'withdrawal',
  PROTEST: 'protest',
  MOBILIZE: 'movement of forces',
};

/** "Lev Oranov: talks, Corvessa". */
export function eventTitle({ name, type, place }: Pick<Standing, 'name' | 'type' | 'place'>): string {
  const what = type === null ? 'an event' : (NOUNS[type] ?? eventWords({ type, mode: null }));
  return `${excerpt(name ?? 'Somebody not named', 80)}: ${what}${place.text ? `, ${excerpt(place.text, 60)}` : ''}`;
}

/** Where its row is on the page. */
export const rowId = ({ id }: Pick<Standing, 'id'>): string => `event-${id}`;
