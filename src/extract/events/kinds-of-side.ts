// Those who do an event, or whom it is done to, in, what kinds of somebody they are out.
import { findPlace } from '../../lexicon/places.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { isCapital } from '../statements/sentence-view.ts';
import type { EventGround } from './event-ground.ts';
import { turnsOnActor } from './names-actor.ts';
import { headOf } from './noun-phrase.ts';

export type SideKind = 'none' | 'speaker' | 'pronoun' | 'it' | 'state' | 'name' | 'people' | 'thing' | 'long';

/** A phrase of more tokens is hardly a participant. */
const LONG = 12;

/** “none” alone where nobody is told. */
export function kindsOfSide(
  ground: EventGround,
  { participants }: ReportedEvent,
  side: 'agent' | 'recipient',
): ReadonlySet<SideKind> {
  const found = new Set<SideKind>();
  for (const one of participants) if (one.role === side) found.add(kindOf(ground, one));
  return found.size === 0 ? new Set(['none']) : found;
}

function kindOf(ground: EventGround, { spans, text }: ReportedEvent['participants'][number]): SideKind {
  const words = text.toLowerCase();
  if (/^(?:i|we|me|us|you|my|our|your)$/.test(words)) return 'speaker';
  if (/^(?:he|she|they|him|her|them|his|their)$/.test(words)) return 'pronoun';
  if (/^(?:it|this|that|which|these|those|what|who|its|one)$/.test(words)) return 'it';
  if (findPlace(text.replace(/^the /i, ''))?.is === 'country') return 'state';
  const place = ground.placeOf(spans[0]!);
  if (place === null) return 'thing';
  if (place.to - place.from > LONG) return 'long';
  if (!turnsOnActor(place.view, place)) return 'thing';
  return isCapital(place.view.tokens[headOf(place.view, place)]) ? 'name' : 'people';
}
