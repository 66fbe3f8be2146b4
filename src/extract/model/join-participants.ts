// An event that the model found, with the one that rules see at its trigger, in; who does it to whom and where out: a passive by its
// grammar, else as the model has it, compound names parted and clauses cut off. Rules add whoever acts where the model names nobody.

import { isOfClass } from '../../lexicon/event-words.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import { antecedentApart, antecedentIn } from '../events/antecedent.ts';
import { doersOfNoun } from '../events/doer-of-noun.ts';
import type { FoundEvent } from '../events/event-reader.ts';
import { findPlaces } from '../events/find-places.ts';
import type { Roles } from '../events/find-roles.ts';
import { namesActor, turnsOnActor } from '../events/names-actor.ts';
import { headOf } from '../events/noun-phrase.ts';
import { type Sides, sidesOfNoun } from '../events/noun-sides.ts';
import { objectOfVerb } from '../events/object-of-verb.ts';
import { type OwnedSides, ownedDeed } from '../events/owned-deed.ts';
import { ownerOfObject } from '../events/owner-of-object.ts';
import { passiveRoles } from '../events/passive-roles.ts';
import { soundPhrase } from '../events/sound-phrase.ts';
import { subjectOfParticiple } from '../events/subject-of-participle.ts';
import { phraseBefore, subjectOf } from '../events/subject-of-verb.ts';
import { trimParticipant } from '../events/trim-participant.ts';
import { groupStart } from '../events/verb-group.ts';
import { isNobody } from '../statements/is-nobody.ts';
import { isVerbLike, type SentenceView, spanOf, type Tokens } from '../statements/sentence-view.ts';
import { chooseSides, type Ground } from './choose-sides.ts';
import { doerOf, mendRecipients, oneOfApposed } from './mend-sides.ts';
import { ownSpans } from './own-spans.ts';
import { tokensOf } from './tokens-of.ts';
import { isActiveVerb, isNounTrigger } from './trigger-shape.ts';
import { isNameOfDeed, isPlacePhrase, isWhere, withoutTellers } from './where-not-whom.ts';
import { wholeSubject } from './whole-subject.ts';

/** Types whose passive moves forces or holds a meeting: its subject is no recipient. */
const MOVED: ReadonlySet<string> = new Set(['MOBILIZE', 'CONSULT', 'RETREAT']);

/** Who tells that talks were held or a deal made is mostly party to it. */
const TOGETHER: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

export type Participants = Pick<FoundEvent, 'agents' | 'recipients' | 'places'>;

/** `at`: the trigger’s tokens in `sentence`; null where it touches none. */
export function joinParticipants(
  reading: Reading,
  sentence: SentenceView,
  at: Tokens | null,
  found: FoundEvent,
  rule: FoundEvent | undefined,
): Participants {
  const { text } = reading.report;
  // who acts inside a quotation has his subject there
  const view: SentenceView = { ...sentence, quoted: [], quotedAt: () => null };
  const event = { ...found, places: found.places.filter((span) => isPlacePhrase(view, span, at)) };
  const type = event.types[0]!.type;
  const spansOf = (phrases: readonly Tokens[]) => phrases.map((phrase) => spanOf(view, phrase));
  const own = (spans: readonly Span[]) => ownSpans(view, text, event.trigger, spans);
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
  const chosen = chooseSides(ground, byVoice && rule ? (passive ?? NOBODY) : passive, isSomebody);
  const shared = turned === null ? shareSides(text, ...chosen) : turnSides(event.trigger, chosen[0], turned, spansOf);
  const owned =
    at === null || turned !== null ? shared : ownSides(view, event.trigger, shared, ownedDeed(view, at, type), spansOf);
  const doers = at === null || turned !== null || !ground.isNoun ? null : doersOfNoun(view, at, type);
  const told = doers === null ? owned : withDoers(owned, spansOf(doers.agents), doers.isSaid);
  const apartFrom = (span: Span) => !told.agents.some((agent) => spansOverlap(agent, span)) && isNoPlace(event, span);
  const object =
    told.recipients.length > 0 || at === null || ground.isNoun || byVoice !== null
      ? told.recipients
      : spansOf(objectOfVerb(view, at, type)).filter(apartFrom);
  const byWhom = told.agents.flatMap((span) => tokensOf(view, span) ?? []);
  const isKnown = at !== null && byVoice === null && turned === null && byWhom.length === told.agents.length;
  const whom =
    object.length > 0 || !isKnown ? object : spansOf(ownerOfObject(view, at, type, byWhom)).filter(apartFrom);
  const sides = {
    agents: oneOfApposed(view, text, told.agents),
    recipients: at === null ? whom : mendRecipients(view, at, oneOfApposed(view, text, whom), type),
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
  const hung = at === null || ground.isNoun ? null : subjectOfParticiple(view, at);
  const named =
    hung !== null && agents.every(({ start }) => start > view.tokens[hung.verb]!.start)
      ? spansOf(hung.subject.map((phrase) => trimParticipant(view, phrase))).filter(
          (span) => !sides.recipients.some((one) => spansOverlap(one, span)),
        )
      : at === null || byVoice !== null
        ? agents
        : wholeSubject(view, at, agents, text, spansOf);
  const tellers = at !== null && ground.isNoun && !TOGETHER.has(type);
  const doing = tellers
    ? withoutTellers(view, named, at)
    : at === null || ground.isNoun || hung !== null
      ? named
      : ofRelative(view, at, named);
  const others = [...doing, ...sides.recipients].flatMap((span) => tokensOf(view, span) ?? []);
  const byRules =
    rule && rule.places.length > 0 ? rule.places : at === null ? [] : spansOf(findPlaces(view, at, others));
  // The model's are right in one of two, those of rules alone in one of three.
  const places = event.places.length > 0 ? event.places : byRules;
  return {
    // “the Sund attack”: where, not who
    agents: [...doing, ...moved]
      .filter(
        (span) =>
          !places.some(({ end }) => end === span.end && end < event.trigger.start) &&
          !(at !== null && ground.isNoun && isNameOfDeed(view, span, at, type)) &&
          !(doers?.isDenied === true && namesNobody(view, span)),
      )
      .flatMap((span) => sound(view, doerOf(view, ownerOf(view, span)))),
    recipients: sides.recipients
      .filter((span) => !isWhere(view, span, type) && !moved.includes(span))
      .flatMap((span) => sound(view, ownerOf(view, span))),
    places,
  };
}

/** The one agent of a verb, where a relative clause tells its deed: whom the relative stands for. */
function ofRelative(view: SentenceView, at: Tokens, agents: readonly Span[]): readonly Span[] {
  const phrase = agents.length === 1 ? tokensOf(view, agents[0]!) : null;
  if (phrase === null || phrase.to > at.from) return agents;
  const named = antecedentApart(view, groupStart(view, at.from), phrase) ?? antecedentIn(view, phrase);
  return named.from === phrase.from && named.to === phrase.to ? agents : [spanOf(view, named)];
}

/** “[None of the rebels] was behind the ▸attack◂” */
const namesNobody = (view: SentenceView, span: Span): boolean => {
  const phrase = tokensOf(view, span);
  return phrase !== null && isNobody(view.tokens.slice(phrase.from, phrase.to));
};

/** Without words that belong to no name; nobody where none is left. */
function sound(view: SentenceView, span: Span): readonly Span[] {
  const phrase = tokensOf(view, span);
  if (phrase === null) return [span];
  const kept = soundPhrase(view, phrase);
  // “That[’s quite a change from Okker]”: behind a verb’s or an owner’s mark begins no name
  if (kept === null || /^['’]s?$/.test(view.tokens[kept.from]!.text)) return [];
  return kept.from === phrase.from && kept.to === phrase.to ? [span] : [spanOf(view, kept)];
}

/** “[Okker], who was a teacher, was shot and ▸killed◂”: without the clause around them. */
const trimmed = (view: SentenceView, { agents, recipients }: Roles): Roles => ({
  agents,
  recipients: recipients.map((phrase) => trimParticipant(view, phrase)),
});

/** Who gets a deed that a noun tells, by the words around it; who does it, as found, but for those who get it. */
function turnSides(
  trigger: Span,
  agents: readonly Span[],
  turned: Sides,
  spansOf: (phrases: readonly Tokens[]) => readonly Span[],
): { readonly agents: readonly Span[]; readonly recipients: readonly Span[] } {
  const recipients = spansOf(turned.recipients);
  const found = turned.fromBehind ? agents.filter(({ start }) => start > trigger.start) : agents;
  // “from [Democrats in Sund]”: as whole as it was found
  const whole = (span: Span) => found.find((one) => spansOverlap(one, span)) ?? span;
  const doers = turned.agents.length > 0 ? spansOf(turned.agents).map(whole) : found;
  return { agents: doers.filter((span) => !recipients.some((one) => spansOverlap(one, span))), recipients };
}

/** With whoever the sentence says did it, or where nobody was found whose deed it is; whoever did it suffers nothing. */
function withDoers(
  found: { readonly agents: readonly Span[]; readonly recipients: readonly Span[] },
  doers: readonly Span[],
  isSaid: boolean,
) {
  if (!isSaid && found.agents.length > 0) return found;
  const stands = found.agents.some((span) => doers.some((one) => spansOverlap(one, span)));
  return {
    // “[Venn] and Okker”: all of them
    agents: stands && found.agents.length >= doers.length ? found.agents : doers,
    recipients: found.recipients.filter((span) => !doers.some((one) => spansOverlap(one, span))),
  };
}

/** Sides of a noun as its possessor and the prepositions behind it have them. */
function ownSides(
  view: SentenceView,
  trigger: Span,
  found: { readonly agents: readonly Span[]; readonly recipients: readonly Span[] },
  owned: OwnedSides | null,
  spansOf: (phrases: readonly Tokens[]) => readonly Span[],
) {
  if (owned === null) return found;
  const until = view.tokens[owned.until]?.start ?? Number.POSITIVE_INFINITY;
  const recipients =
    owned.recipients === null ? found.recipients.filter(({ start }) => start < until) : spansOf(owned.recipients);
  const apart = found.agents.filter((span) => !recipients.some((one) => spansOverlap(one, span)));
  // “Varga used [his] ▸attacks◂ on Okker”: whoever was found before it stands
  const agents = owned.agents === null || apart.some(({ end }) => end <= trigger.start) ? apart : spansOf(owned.agents);
  return { agents: agents.filter((span) => !recipients.some((one) => spansOverlap(one, span))), recipients };
}

/** “visited [Kestria]”: where, not whom. */
const isNoPlace = ({ places }: FoundEvent, span: Span): boolean => !places.some((place) => spansOverlap(place, span));

/** A passive of which nobody suffers anything: “[two battalions] were ▸moved◂”. */
const NOBODY: Roles = { agents: [], recipients: [] };

// [Oranov] quietly ▸decamped◂: the subject of an active verb that has none else
function subjectBefore(view: SentenceView, at: Tokens): Tokens[] {
  const { from } = at;
  if (!isVerbLike(view.tokens[from]) || isNounTrigger(view, at)) return [];
  return subjectOf(view, groupStart(view, from), from, view.bodyFrom).filter((phrase) => namesActor(view, phrase));
}

/** “[Tarsk], [whose battalions] have been ▸massed◂”: the name that the relative stands for; any other phrase itself. */
function ownerOf(view: SentenceView, span: Span): Span {
  const phrase = tokensOf(view, span);
  if (phrase === null || view.tokens[phrase.from]!.norm !== 'whose') return span;
  const comma = view.tokens[phrase.from - 1]?.text === ',' ? 1 : 0;
  const [owner] = phraseBefore(view, phrase.from - comma, view.bodyFrom);
  return owner !== undefined && namesActor(view, owner) ? spanOf(view, owner) : span;
}

/** Nobody on both sides, and “Arvenia and [Belmark]” on one. */
function shareSides(text: string, agents: readonly Span[], recipients: readonly Span[]) {
  const apart = recipients.filter((span) => !agents.some((agent) => spansOverlap(agent, span)));
  const withAgents = apart.filter(({ start }) =>
    agents.some(({ end }) => end < start && AND.test(text.slice(end, start))),
  );
  return { agents: [...agents, ...withAgents], recipients: apart.filter((span) => !withAgents.includes(span)) };
}

const AND = /^\s*(?:and|&)\s*(?:the\s+)?$/i;
