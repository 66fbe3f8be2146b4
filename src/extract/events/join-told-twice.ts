// Found events of one sentence in, each happening once out: what is told twice is one event with both triggers.
//
//   “[launched] an [attack]”, “[shelled] the port, [killing] two”: one assault
//   “[walked out] of the hotel of the envoys in [protest]”: why they did is what they did, whoever stands nearer
//   “[massed] troops and [attacked] the town”: the mobilisation is part of the assault

import type { PloverType } from '../../lexicon/plover.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { EventGround } from './event-ground.ts';
import type { FoundEvent } from './event-reader.ts';

/** A found event with all its triggers. */
export interface JoinedEvent extends FoundEvent {
  /** In text order; `trigger` is the first that was found for the type that stands. */
  readonly triggers: readonly Span[];
}

/** Words between two triggers that make them two happenings all the same. */
const APART =
  /(?:^|[^\p{L}])(?:while|whereas|but|then|after|before|later|meanwhile|because|who|which|that|if|also|separately)(?:[^\p{L}]|$)|[;:.]/iu;
/** Triggers of one happening stand near each other, in characters. */
const FAR = 90;

/** In text order of their first triggers; events of different sentences are never joined. */
export function joinToldTwice(ground: EventGround, found: readonly FoundEvent[]): JoinedEvent[] {
  const joined: JoinedEvent[] = [];
  const inOrder = [...found].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
  for (const event of inOrder) {
    const at = joined.findLastIndex((other) => isSame(ground, other, event));
    if (at < 0) joined.push({ ...event, triggers: [event.trigger] });
    else joined[at] = merge(joined[at]!, event);
  }
  return joined;
}

const typeOf = (event: FoundEvent): PloverType => event.types[0]!.type;

function isSame(ground: EventGround, first: JoinedEvent, second: FoundEvent): boolean {
  const last = first.triggers.at(-1)!;
  if (isCarried(first, second)) return true;
  if (second.trigger.start - last.end > FAR) return false;
  if (ground.placeOf(last)?.view !== ground.placeOf(second.trigger)?.view) return false;
  if (ground.statementAt(last) !== ground.statementAt(second.trigger)) return false;
  if (spansOverlap(last, second.trigger)) return typeOf(first) === typeOf(second);
  if (first.status !== null && second.status !== null && first.status.is !== second.status.is) return false;
  const between = ground.reading.report.text.slice(last.end, second.trigger.start);
  if (APART.test(between)) return false;
  if (isHeld(ground, first, second)) return true;
  if (isInProtest(ground, first, second)) return true;
  if (isPartOfAssault(first, second)) return agentsAgree(first, second);
  if (typeOf(first) !== typeOf(second)) return false;
  return (
    agentsAgree(first, second) &&
    recipientsAgree(first, second) &&
    placesAgree(first, second) &&
    isOneDeed(between, ground, second)
  );
}

/** “[talks between Arvenia and Belmark] were ▸held◂”: its own noun suffers the verb. “The [raid] was ▸repelled◂” is two. */
const isHeld = (ground: EventGround, first: FoundEvent, { trigger, types, recipients }: FoundEvent): boolean =>
  typeOf(first) === types[0]!.type &&
  HELD.test(ground.reading.report.text.slice(trigger.start, trigger.end)) &&
  recipients.some((span) => spansOverlap(span, first.trigger));
const HELD =
  /^(?:held|conducted|carried|staged|launched|made|mounted|convened|imposed|signed|reached|issued|resumed)(?: out)?$/i;

/** “walked out … in ▸protest◂”; not “was hurt in a ▸protest◂”, “resigned in ▸protest◂”, which is two. */
function isInProtest(ground: EventGround, first: FoundEvent, { trigger, types }: FoundEvent): boolean {
  if (typeOf(first) !== 'PROTEST' || types[0]!.type !== 'PROTEST') return false;
  return / in protest$/.test(ground.reading.report.text.slice(Math.max(0, trigger.start - 4), trigger.end));
}

// the light verb right before its noun, or a result told behind a comma: “, killing”
function isOneDeed(between: string, ground: EventGround, second: FoundEvent): boolean {
  const words = ground.reading.report.text.slice(second.trigger.start, second.trigger.end);
  if (/ing$/i.test(words) && /,\s*(?:\p{L}+ly\s+)?$/u.test(between)) return true;
  if (/[,—–]|(?:^|\s)and\s/.test(between)) return false;
  // “▸met◂ Oranov in Sund on Monday evening for two hours of ▸talks◂”: what a meeting is for is the meeting
  const told = between.trim().split(/\s+/);
  // “imposed some of the harshest economic ▸sanctions◂”: an object without a preposition but “of” may be longer
  const isObject = told.every((word) => !/^(?:to|for|in|on|at|by|with|from|over|against|into|than|as)$/.test(word));
  return told.length + 1 <= (typeOf(second) === 'CONSULT' && FOR.test(between) ? 14 : isObject ? 9 : 6);
}

const FOR = /\s(?:for|at|during)\s(?:[\p{L}\d’'-]+\s){0,4}$/u;

const isPartOfAssault = (first: FoundEvent, second: FoundEvent) =>
  (typeOf(first) === 'MOBILIZE' && typeOf(second) === 'ASSAULT') ||
  (typeOf(first) === 'ASSAULT' && typeOf(second) === 'MOBILIZE');

const agentsAgree = (a: FoundEvent, b: FoundEvent) =>
  a.agents.length === 0 || b.agents.length === 0 || meet(a.agents, b.agents);
const placesAgree = (a: FoundEvent, b: FoundEvent) =>
  a.places.length === 0 || b.places.length === 0 || meet(a.places, b.places);
// “[shelled] the port, [killing] two”: those hit are told with the result
const recipientsAgree = (a: FoundEvent, b: FoundEvent) =>
  a.recipients.length === 0 || b.recipients.length === 0 || typeOf(a) === 'ASSAULT' || meet(a.recipients, b.recipients);

const meet = (a: readonly Span[], b: readonly Span[]) => a.some((one) => b.some((other) => spansOverlap(one, other)));

function merge(first: JoinedEvent, second: FoundEvent): JoinedEvent {
  if (isCarried(first, second)) return mergeCarried(first, second);
  // “[talks] were held”: the noun is nobody, and its sides are the deed's
  if (second.recipients.some((span) => spansOverlap(span, first.trigger)))
    return merge(first, { ...second, recipients: [] });
  // the verb's subject protests: “[waiters] walked out of the hotel of the envoys in protest”
  if (typeOf(first) === 'PROTEST' && first.agents.length > 0 && !agentsAgree(first, second))
    return merge(first, { ...second, agents: first.agents });
  const stands = isPartOfAssault(first, second) && typeOf(second) === 'ASSAULT' ? second : first;
  const best = stands.types[0]!;
  return {
    ...stands,
    types: [best, ...stands.types.slice(1)],
    mode: stands.mode ?? (typeOf(first) === typeOf(second) ? (first.mode ?? second.mode) : null),
    agents: union(first.agents, second.agents),
    // “massed [troops] and attacked Sund”: what was moved is nobody who was hit
    recipients: isPartOfAssault(first, second) ? stands.recipients : union(first.recipients, second.recipients),
    places: union(first.places, second.places),
    confidence: Math.max(first.confidence, second.confidence),
    triggers: union(first.triggers, [second.trigger]),
  };
}

/** “[imposed] ▸sanctions◂”: the verb carries the noun. “[Lifted] the ▸ban◂” is two: there was a ban. */
const isCarried = (verb: FoundEvent, noun: FoundEvent): boolean =>
  verb.carries !== undefined && verb.carries.type !== 'CONCEDE' && spansOverlap(verb.carries.noun, noun.trigger);

/** A verb and the noun that it carries are what the lexicon takes both for, where either was found as that. */
function mergeCarried(verb: JoinedEvent, noun: FoundEvent): JoinedEvent {
  const stands = typeOf(verb) !== verb.carries!.type && typeOf(noun) === verb.carries!.type ? noun : verb;
  return {
    ...verb,
    types: stands.types,
    mode: stands.mode,
    agents: verb.agents.length > 0 ? verb.agents : noun.agents,
    recipients: verb.recipients.length > 0 ? verb.recipients : noun.recipients,
    places: union(verb.places, noun.places),
    confidence: Math.max(verb.confidence, noun.confidence),
    triggers: union(verb.triggers, [noun.trigger]),
  };
}

/** Both lists in text order; of two that overlap the longer. */
function union(a: readonly Span[], b: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...a, ...b].sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start))
    if (!kept.some((other) => spansOverlap(other, span))) kept.push(span);
  return kept.sort((x, y) => x.start - y.start);
}
