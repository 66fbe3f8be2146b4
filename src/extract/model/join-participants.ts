// An event that the model found, with the one that rules see at its trigger, in; who does it to whom and where out: a passive by its
// grammar, else as the model has it, compound names parted and clauses cut off. Rules add whoever acts where the model names nobody.

import { EVENT_NOUN_FORMS, isOfClass } from '../../lexicon/event-words.ts';
import { findPlace } from '../../lexicon/places.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading, Token } from '../../understand/reading.ts';
import type { FoundEvent } from '../events/event-reader.ts';
import { findPlaces } from '../events/find-places.ts';
import type { Roles } from '../events/find-roles.ts';
import { namesActor, turnsOnActor } from '../events/names-actor.ts';
import { headOf, splitCompound } from '../events/noun-phrase.ts';
import { type Sides, sidesOfNoun } from '../events/noun-sides.ts';
import { objectOfVerb } from '../events/object-of-verb.ts';
import { passiveRoles } from '../events/passive-roles.ts';
import { phraseBefore, subjectOf } from '../events/subject-of-verb.ts';
import { trimParticipant } from '../events/trim-participant.ts';
import { groupStart } from '../events/verb-group.ts';
import {
  isCapital,
  isDeterminer,
  isHeadlineLike,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  spanOf,
  type Tokens,
} from '../statements/sentence-view.ts';
import { doerOf, mendRecipients, oneOfApposed } from './mend-sides.ts';
import { tokensOf } from './tokens-of.ts';

/** Types whose passive moves forces or holds a meeting: its subject is no recipient. */
const MOVED: ReadonlySet<string> = new Set(['MOBILIZE', 'CONSULT', 'RETREAT']);
/** What is done in a place is not done to it: “arrests in [Cleveland]”. */
const OF_PLACES: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'CONSULT']);
const WHERE = /^(?:in|across|throughout|near|around|within)$/;
/** “Eastern Europe”, “the north”: a part of the map that no state stands for. */
const PART_OF_MAP =
  /^(?:the\s+)?(?:(?:north|south|east|west|centr)\p{L}*(?:\s+(?:Europe|Africa|Asia|America|Mediterranean|Atlantic|Pacific))?|Europe|Africa|Asia|Balkans|Arctic|Baltic|Gulf|Sahel|Middle East)$/iu;

export type Participants = Pick<FoundEvent, 'agents' | 'recipients' | 'places'>;

/** `at`: the trigger’s tokens in `view`; null where it touches none. */
export function joinParticipants(
  reading: Reading,
  view: SentenceView,
  at: Tokens | null,
  event: FoundEvent,
  rule: FoundEvent | undefined,
): Participants {
  const { text } = reading.report;
  const type = event.types[0]!.type;
  const spansOf = (phrases: readonly Tokens[]) => phrases.map((phrase) => spanOf(view, phrase));
  const own = (spans: readonly Span[]) =>
    nearestGroup(text, event.trigger, spans)
      .filter((span) => !isOfAnother(view, span, event.trigger))
      .flatMap((span) => possessorOf(view, text, span, event.trigger) ?? [])
      .flatMap((span) => partsOf(view, span));
  const byVoice = at === null ? null : passiveRoles(view, at);
  const passive = MOVED.has(type) || byVoice === null ? null : trimmed(view, byVoice);
  const ground: Ground = {
    text,
    event,
    rule,
    own,
    spansOf,
    isVerb: at !== null && isActiveVerb(view, at),
    isNoun: at !== null && isNounTrigger(view, at),
  };
  const isSomebody = (span: Span) => {
    const phrase = tokensOf(view, span);
    if (phrase === null || at === null || !turnsOnActor(view, phrase)) return false;
    // “visited [Kestria]”: where, and “chanted “[no troops]””: what
    if (event.places.some((place) => spansOverlap(place, span)) || /^[“”"‘’]/.test(text.slice(span.start)))
      return false;
    // right behind it, a preposition between at most; “sent [soldiers]”: who is moved suffers nothing
    // “an ▸attack◂ by Tarsk on [Kestria]”: the other side stands between
    const isOtherSide =
      view.tokens[at.to]?.norm === 'by' &&
      at.to < phrase.from - 1 &&
      /^(?:on|upon|against|to|at)$/.test(view.tokens[phrase.from - 1]!.norm);
    const between = isOtherSide && isNounTrigger(view, at) ? 1 : phrase.from - at.to;
    const isMoved =
      (MOVED.has(type) || (rule !== undefined && MOVED.has(rule.types[0]!.type))) &&
      isOfClass(view.tokens[headOf(view, phrase)]!.norm, 'forces');
    return between >= 0 && between <= 1 && !isMoved;
  };
  const turned = at === null || !ground.isNoun ? null : sidesOfNoun(view, at, type);
  const found = chooseSides(ground, byVoice && rule ? (passive ?? NOBODY) : passive, isSomebody);
  const told = turned === null ? shareSides(text, ...found) : turnSides(found[0], turned, spansOf);
  const whom =
    told.recipients.length > 0 || at === null || ground.isNoun || byVoice !== null
      ? told.recipients
      : spansOf(objectOfVerb(view, at, type)).filter(
          (span) => !told.agents.some((agent) => spansOverlap(agent, span)) && isNoPlace(event, span),
        );
  const sides = {
    agents: oneOfApposed(view, text, told.agents),
    recipients: at === null ? whom : mendRecipients(view, at, oneOfApposed(view, text, whom)),
  };
  const agents =
    sides.agents.length === 0 && byVoice === null && at !== null
      ? spansOf(subjectBefore(view, at)).filter((agent) => !sides.recipients.some((span) => spansOverlap(agent, span)))
      : sides.agents;
  // whose battalions are massed, who has them moved them
  const moved =
    type === 'MOBILIZE' && sides.agents.length === 0
      ? sides.recipients.filter((span) => ownerOf(view, span) !== span)
      : [];
  const named = at === null || byVoice !== null ? agents : wholeSubject(view, at, agents, text, spansOf);
  const others = [...named, ...sides.recipients].flatMap((span) => tokensOf(view, span) ?? []);
  const byRules =
    rule && rule.places.length > 0 ? rule.places : at === null ? [] : spansOf(findPlaces(view, at, others));
  // The model's are right in one of two, those of rules alone in one of three.
  const shown = event.places.filter((span) => isPlacePhrase(view, span));
  const places = shown.length > 0 ? shown : byRules;
  return {
    // “the Sund attack”: where, not who
    agents: [...named, ...moved]
      .filter(({ end }) => !places.some((place) => place.end === end && end < event.trigger.start))
      .map((span) => doerOf(view, ownerOf(view, span))),
    recipients: sides.recipients
      .filter((span) => !isWhere(view, span, type) && !moved.includes(span))
      .map((span) => ownerOf(view, span)),
    places,
  };
}

/** “[Okker], who was a teacher, was shot and ▸killed◂”: without the clause around them. */
const trimmed = (view: SentenceView, { agents, recipients }: Roles): Roles => ({
  agents,
  recipients: recipients.map((phrase) => trimParticipant(view, phrase)),
});

/** Who gets a deed that a noun tells, by the words around it; who does it, as found, but for those who get it. */
function turnSides(
  agents: readonly Span[],
  turned: Sides,
  spansOf: (phrases: readonly Tokens[]) => readonly Span[],
): { readonly agents: readonly Span[]; readonly recipients: readonly Span[] } {
  const recipients = spansOf(turned.recipients);
  const doers = turned.agents.length > 0 ? spansOf(turned.agents) : agents;
  return { agents: doers.filter((span) => !recipients.some((one) => spansOverlap(one, span))), recipients };
}

/** “visited [Kestria]”: where, not whom. */
const isNoPlace = ({ places }: FoundEvent, span: Span): boolean => !places.some((place) => spansOverlap(place, span));

/** A passive of which nobody suffers anything: “[two battalions] were ▸moved◂”. */
const NOBODY: Roles = { agents: [], recipients: [] };

interface Ground {
  readonly text: string;
  readonly event: FoundEvent;
  readonly rule: FoundEvent | undefined;
  readonly own: (spans: readonly Span[]) => readonly Span[];
  readonly spansOf: (phrases: readonly Tokens[]) => readonly Span[];
  /** The trigger is a verb that its subject does. */
  readonly isVerb: boolean;
  /** The trigger is a noun of the lexicon. */
  readonly isNoun: boolean;
}

/**
 * Agents and recipients before they are told apart. A passive is certain by grammar: its recipients stand, and its agents where “by” leads to
 * them. Elsewhere the model’s stand, but that nobody behind a verb does it: “bombed Sund, ▸killing◂ nine, after [rebels] shelled it”. Rules fill in
 * who acts, and to whom it is done where that turns on somebody: “slammed [the minister]”, not “slammed [a lawsuit]”.
 */
function chooseSides(
  { text, event, rule, own, spansOf, isVerb, isNoun }: Ground,
  passive: Roles | null,
  isSomebody: (span: Span) => boolean,
): [agents: readonly Span[], recipients: readonly Span[]] {
  const isBy = ({ start }: Span) => start >= event.trigger.end && BY.test(text.slice(event.trigger.end, start));
  const isBehind = ({ start }: Span) =>
    start >= event.trigger.end && /\sby\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, start));
  if (passive === null) {
    // “a ▸call◂ with [Solvane]”: the other side; “handed [him] a note of ▸protest◂”: whom something else was done to
    const isWith = ({ start }: Span) =>
      isNoun && start >= event.trigger.end && WITH.test(text.slice(event.trigger.end, start));
    const before = isVerb
      ? event.agents.filter((span) => span.start < event.trigger.start || isBy(span))
      : event.agents.filter((span) => !isWith(span) && !(isNoun && OBJECT.test(text.slice(span.start, span.end))));
    const others = event.agents.filter(isWith);
    const whose = others.length > 0 && before.length === 0 ? possessive(text, event.trigger.start) : [];
    const recipients = own(event.recipients.length > 0 ? event.recipients : others);
    // “the arrest of Orlik ▸by◂ the police”
    const by = isVerb ? [] : (rule?.agents.filter(isBehind) ?? []);
    return [
      by.length > 0
        ? by
        : rule?.agentsAreSure
          ? rule.agents
          : before.length > 0
            ? own(before)
            : whose.length > 0
              ? whose
              : (rule?.agents ?? []),
      recipients.length > 0 ? recipients : (rule?.recipients.filter(isSomebody) ?? []),
    ];
  }
  const done = rule && rule.agents.length > 0 ? rule.agents : spansOf(passive.agents);
  const suffered = rule && rule.recipients.length > 0 ? rule.recipients : spansOf(passive.recipients);
  const named = own(event.agents);
  return [
    done.length > 0 ? done : suffered.length === 0 ? named : named.filter(isBy),
    suffered.length > 0 ? suffered : own(event.recipients),
  ];
}

/**
 * Right before a noun only whoever it belongs to: “[Oranov]’s strikingly personal ▸attacks◂”, “▸Tarsk◂ raid”. What a verb or a preposition leads
 * to the noun is nobody: “[fielding the most incoming] ▸attacks◂”, “[dozens hurt in bus] ▸attack◂”; null then.
 */
function possessorOf(view: SentenceView, text: string, span: Span, trigger: Span): Span | null {
  if (span.end > trigger.start || text.slice(span.end, trigger.start).trim() !== '') return span;
  const mark = /['’]s\s/.exec(text.slice(span.start, span.end));
  if (mark !== null) return nameAtEnd(view, { start: span.start, end: span.start + mark.index });
  const phrase = tokensOf(view, span);
  const at = tokensOf(view, trigger);
  if (phrase === null || at === null || !isNounTrigger(view, at)) return span;
  let from = phrase.to;
  while (from > phrase.from && !isLeading(view.tokens[from - 1])) from--;
  if (from === phrase.from) return span;
  const rest = { from, to: phrase.to };
  return from < phrase.to && !isHeadlineLike(view) && isCapital(view.tokens[from]) ? spanOf(view, rest) : null;
}

/** “carefully reviewed [Meridian]”, before its mark: without the verb that leads to it. */
function nameAtEnd(view: SentenceView, span: Span): Span {
  const phrase = tokensOf(view, span);
  if (phrase === null) return span;
  let from = phrase.to;
  while (from > phrase.from && !isLeading(view.tokens[from - 1])) from--;
  return from === phrase.from || from === phrase.to ? span : spanOf(view, { from, to: phrase.to });
}

/** “[his] interactions” beside the trigger: a possessor of something else is no participant; “[his] brief ▸visit◂” is. */
function isOfAnother(view: SentenceView, span: Span, trigger: Span): boolean {
  const phrase = tokensOf(view, span);
  const at = tokensOf(view, trigger);
  if (phrase === null || at === null || phrase.to - phrase.from !== 1) return false;
  return OWNERS.test(view.tokens[phrase.from]!.norm) && !(phrase.to <= at.from && at.from - phrase.to <= 2);
}
const OWNERS = /^(?:his|its|their|my|our|your)$/;

/** “▸bombed◂ Sund”, “, ▸killing◂ two”; not “the ▸killing◂ of two”. */
const isActiveVerb = (view: SentenceView, at: Tokens): boolean =>
  !isNounTrigger(view, at) && (isVerbLike(view.tokens[at.from]) || view.tokens[at.from - 1]?.text === ',');

/** “▸attacks◂ from rivals”; not “▸attacks◂ the port”, which has an object. */
function isNounTrigger({ tokens }: SentenceView, { to }: Tokens): boolean {
  const next = tokens[to];
  return EVENT_NOUN_FORMS.has(tokens[to - 1]!.norm) && !isDeterminer(next) && !isPronoun(next) && !isCapital(next);
}
const isLeading = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((isPreposition(token) && token.norm !== 'of') || isVerbLike(token) || /^[a-z]{3,}ing$/.test(token.text));

// [Oranov] quietly ▸decamped◂: the subject of an active verb that has none else
function subjectBefore(view: SentenceView, at: Tokens): Tokens[] {
  const { from } = at;
  if (!isVerbLike(view.tokens[from]) || isNounTrigger(view, at)) return [];
  return subjectOf(view, groupStart(view, from), from, view.bodyFrom).filter((phrase) => namesActor(view, phrase));
}

/** “in [Sund]”, “over [the valley]”; not “a pact with [Arvenia]”, “by [a company]”, “over [the jailing of Sund]”. */
function isPlacePhrase(view: SentenceView, span: Span): boolean {
  const phrase = tokensOf(view, span);
  if (phrase === null) return false;
  let before = phrase.from - 1;
  while (before > view.from && isDeterminer(view.tokens[before])) before--;
  if (before >= view.from && NO_PLACE_BEFORE.test(view.tokens[before]!.norm)) return false;
  return !view.tokens
    .slice(phrase.from, phrase.to)
    .some(({ text }) => /^[a-z]{4,}ing$/.test(text) && !/^(?:crossing|building)$/.test(text));
}
const NO_PLACE_BEFORE = /^(?:with|against|by|for|about|than|between)$/;

/**
 * “[Belmark]’s foreign minister ▸called◂”, “Observers sent by [the pact] ▸praised◂”: the phrase that acts, whole; “[Belmark] and Kestria each
 * ▸gave◂”: all of them. Not “[the union], which ▸sued◂”, “after [Tarsk] ▸left◂”: what stands around it is no part of a name.
 */
function wholeSubject(
  view: SentenceView,
  at: Tokens,
  agents: readonly Span[],
  text: string,
  spansOf: (phrases: readonly Tokens[]) => readonly Span[],
): readonly Span[] {
  const [agent] = agents;
  if (agent === undefined || agents.length > 1 || agent.end > view.tokens[at.from]!.start || isNounTrigger(view, at))
    return agents;
  const subject = subjectOf(view, groupStart(view, at.from), at.from, view.bodyFrom);
  if (!subject.every((phrase) => turnsOnActor(view, phrase))) return agents;
  const parts = spansOf(subject);
  const part = parts.find(({ start, end }) => start <= agent.start && agent.end <= end);
  if (part === undefined) return agents;
  // “[the union], led by Veld, ▸demanded◂”: the union
  const led = LED_BY.exec(text.slice(part.start, agent.start));
  if (led !== null && /^\s*,/.test(text.slice(agent.end)))
    return [{ start: part.start, end: part.start + led[1]!.length }];
  const isAll = part.start === agent.start && part.end === agent.end && parts.length > 1;
  const isOwner = part.start === agent.start && OWNED.test(text.slice(agent.end, part.end));
  const isSender = part.end === agent.end && SENT_BY.test(text.slice(part.start, agent.start));
  return isAll || isOwner || isSender ? parts : agents;
}
/** Behind an owner: what is owned, “[Belmark]’s foreign minister”. */
const OWNED = /^['’]s?(?: [\p{L}’'-]+){1,5}$/u;
/** Before a sender: who is sent, “observers sent by [the pact]”. */
const SENT_BY =
  /^(?:[\p{L}’'-]+ ){1,4}(?:sent|backed|led|funded|hired|appointed|armed|trained|run|deployed|supported|employed) by (?:the |an? )?$/iu;

const LED_BY =
  /^((?:[\p{L}’'-]+\s+){0,4}[\p{L}’'-]+)\s*,\s+(?:sent|backed|led|headed|chaired|funded|hired|appointed|armed|trained|run|deployed|supported|joined|represented|accompanied) by (?:the |an? )?$/iu;

/** “[Tarsk], [whose battalions] have been ▸massed◂”: the name that the relative stands for; any other phrase itself. */
function ownerOf(view: SentenceView, span: Span): Span {
  const phrase = tokensOf(view, span);
  if (phrase === null || view.tokens[phrase.from]!.norm !== 'whose') return span;
  const comma = view.tokens[phrase.from - 1]?.text === ',' ? 1 : 0;
  const [owner] = phraseBefore(view, phrase.from - comma, view.bodyFrom);
  return owner !== undefined && namesActor(view, owner) ? spanOf(view, owner) : span;
}

// strengthened its presence in [Belmark], agreed on bases in [Eastern Europe], attacks in [Sund]: where, not whom; aid “in [Belmark]” is for Belmark
function isWhere(view: SentenceView, span: Span, type: string): boolean {
  const phrase = tokensOf(view, span);
  if (phrase === null || phrase.from === view.from) return false;
  const before = view.tokens[phrase.from - 1]!;
  const words = view.tokens.slice(phrase.from, phrase.to).map(({ text }) => text);
  if (/^(?:off|along)$/.test(before.norm)) return true;
  const isPart = PART_OF_MAP.test(words.join(' '));
  if (/^(?:across|throughout)$/.test(before.norm)) return true;
  if (!isPreposition(before) || !WHERE.test(before.norm)) return false;
  return type === 'MOBILIZE' || isPart || (OF_PLACES.has(type) && findPlace(words.join(' ')) !== null);
}

/** Nobody on both sides, and “Arvenia and [Belmark]” on one. */
function shareSides(text: string, agents: readonly Span[], recipients: readonly Span[]) {
  const apart = recipients.filter((span) => !agents.some((agent) => spansOverlap(agent, span)));
  const withAgents = apart.filter(({ start }) =>
    agents.some(({ end }) => end < start && AND.test(text.slice(end, start))),
  );
  return { agents: [...agents, ...withAgents], recipients: apart.filter((span) => !withAgents.includes(span)) };
}

/** “[her] ▸meeting◂ with Solvane”. */
function possessive(text: string, end: number): Span[] {
  const found = /\b(his|her|their|its|our|my)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu.exec(text.slice(Math.max(0, end - 60), end));
  const start = found === null ? 0 : end - found[0].length;
  return found === null ? [] : [{ start, end: start + found[1]!.length }];
}

const WITH = /^\s+with\s+(?:the\s+|an?\s+)?$/i;
const OBJECT = /^(?:him|them)$/i;

/** Right before whoever does it: “investigated ▸by◂ sober panels”. */
const BY = /\sby\s+(?:the\s+|an?\s+)?$/i;

const AND = /^\s*(?:and|&)\s*(?:the\s+)?$/i;

/** Between two actors of one group: “A, B and C”, “A as well as B”. */
const JOINED = /^\s*(?:,|;|,?\s*(?:and|or|&|as well as|along with|together with)(?:\s+the)?)\s*$/i;

/**
 * Of spans that stand apart, the group nearest to the trigger. “[The agency] said that [Tarsk and Belmark] had met”: whoever
 * speaks is no party to it.
 */
function nearestGroup(text: string, trigger: Span, spans: readonly Span[]): readonly Span[] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1)?.at(-1);
    if (last && JOINED.test(text.slice(last.end, span.start))) groups.at(-1)!.push(span);
    else groups.push([span]);
  }
  const distance = (group: readonly Span[]) =>
    Math.min(
      ...group.map(({ start, end }) => (end <= trigger.start ? trigger.start - end : Math.max(0, start - trigger.end))),
    );
  return groups.reduce<readonly Span[]>(
    (best, group) => (best.length === 0 || distance(group) < distance(best) ? group : best),
    [],
  );
}

/** “the United States and its allies” is two; “three days after [the council]” is the council. */
function partsOf(view: SentenceView, span: Span): Span[] {
  const tokens = tokensOf(view, span);
  return tokens
    ? splitCompound(view, trimParticipant(view, tokens)).map((part) => spanOf(view, closed(view, part)))
    : [span];
}

/** “the secretary of state [Rex Harrow”: with the bracket that closes it. */
function closed({ tokens, wordsTo }: SentenceView, { from, to }: Tokens): Tokens {
  const words = tokens.slice(from, to);
  const open = words.filter(({ text }) => text === '[').length - words.filter(({ text }) => text === ']').length;
  return { from, to: open === 1 && to < wordsTo && tokens[to]!.text === ']' ? to + 1 : to };
}
