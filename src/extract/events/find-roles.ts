// A trigger in its sentence in, who does it and to whom out: by voice, by-phrase, possessor and the prepositions that its type takes.
import type { ObjectClass } from '../../lexicon/event-verb-objects.ts';
import { WEEKDAYS } from '../../lexicon/function-words.ts';
import { findPlace } from '../../lexicon/places.ts';
import type { PloverType } from '../../lexicon/plover.ts';
import { findSubject } from '../statements/find-source.ts';
import {
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor } from './names-actor.ts';
import { splitCompound } from './noun-phrase.ts';
import { sidesOfNoun } from './noun-sides.ts';
import { lightVerbBefore } from './noun-trigger.ts';
import { phraseBehind } from './phrase-behind.ts';
import { joinedSubject, mainSubject, openingOf, phraseBefore, subjectOf } from './subject-of-verb.ts';
import type { Trigger } from './trigger.ts';
import { groupStart } from './verb-group.ts';

export interface Roles {
  readonly agents: readonly Tokens[];
  /** Grammar leaves no other: the verb is joined by “and” to one whose subject they are. */
  readonly areSure?: true;
  readonly recipients: readonly Tokens[];
}

/** Prepositions that lead to whom it is done, by type, best first. */
const TOWARDS: Readonly<Record<PloverType, readonly string[]>> = {
  AGREE: ['with', 'to'],
  CONSULT: ['with', 'to', 'between'],
  SUPPORT: ['for', 'to', 'of', 'with'],
  CONCEDE: ['to', 'for', 'on', 'against'],
  COOPERATE: ['with', 'to', 'alongside', 'from'],
  AID: ['to', 'for', 'in', 'against'],
  RETREAT: ['from', 'to', 'with'],
  REQUEST: ['from', 'to', 'on', 'of', 'for'],
  ACCUSE: ['against', 'into', 'by', 'of', 'on', 'in', 'over', 'to', 'at'],
  REJECT: ['from', 'by', 'of', 'to', 'on', 'with'],
  THREATEN: ['against', 'to', 'with'],
  PROTEST: ['against', 'outside', 'at', 'over'],
  SANCTION: ['on', 'against', 'with', 'from', 'to'],
  MOBILIZE: ['against', 'opposite', 'to', 'along', 'near', 'for'],
  COERCE: ['of', 'on', 'against', 'from'],
  ASSAULT: ['on', 'against', 'of', 'with', 'at'],
};
const ON_THINGS: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE']);
/** Objects that are whom it is done to: “summoned [the envoy]”, not “sent [troops] to Sund”. */
const IS_WHOM: ReadonlySet<ObjectClass> = new Set(['ambassador', 'prisoners', 'people', 'ground', 'assets', 'hostage']);
/** Objects that are moved or shown, and to whom nothing is done. */
const MOVED: ReadonlySet<ObjectClass> = new Set(['forces', 'posture', 'police', 'exercise', 'envoy']);
export function findRoles(view: SentenceView, trigger: Trigger, earlier: readonly (readonly Tokens[])[]): Roles {
  const { agents, recipients, areSure }: Roles =
    trigger.is === 'verb'
      ? rolesOfVerb(view, trigger, earlier)
      : (sidesOfNoun(view, trigger, trigger.type) ?? rolesOfNoun(view, trigger));
  const apart = (phrase: Tokens) => !touches(phrase, trigger);
  const doers = agents.filter((phrase) => apart(phrase) && namesActor(view, phrase));
  const hit = recipients.filter((phrase) => apart(phrase) && !doers.some((doer) => touches(doer, phrase)));
  // Force may hit what is nobody, “the port”, and people by any noun, “four dockers”.
  return {
    ...(areSure && doers.length > 0 ? { areSure } : {}),
    agents: doers,
    recipients: ON_THINGS.has(trigger.type) ? hit : hit.filter((phrase) => namesActor(view, phrase)),
  };
}

const isTownName = (name: string): boolean => findPlace(name)?.is === 'city';
const touches = (a: Tokens, b: Tokens) => a.from < b.to && b.from < a.to;

function rolesOfVerb(view: SentenceView, trigger: Trigger, earlier: readonly (readonly Tokens[])[]): Roles {
  const { voice, groupFrom, object, by, type } = trigger;
  if (voice === 'passive') {
    const subject = subjectOf(view, trigger.groupFrom, trigger.from, view.bodyFrom);
    // “[the ambassador] was expelled from Tarsk”: he suffers it
    const towards =
      by === 'verb-object' && !IS_WHOM.has(trigger.objectClass!) ? phraseBehind(view, trigger.to, TOWARDS[type]) : [];
    return { agents: phraseBehind(view, trigger.to, ['by']), recipients: towards.length > 0 ? towards : subject };
  }
  let agents =
    voice === 'participle'
      ? participleSubject(view, trigger, earlier)
      : subjectOf(view, groupFrom, trigger.from, view.bodyFrom);
  const joined = agents.length === 0 && voice === 'active' ? joinedSubject(view, groupFrom) : null;
  if (joined !== null) agents = joined;
  // “seized the port and [freed] the crew”: the subject of the verb before
  if (agents.length === 0) agents = earlier.at(-1) ?? openingOf(view, groupFrom);
  if (agents.length === 0) agents = mainSubject(view, groupFrom);
  const sure = joined !== null && joined.length > 0 ? { areSure: true as const } : {};
  const direct = object === null ? [] : splitCompound(view, object);
  const towards = phraseBehind(view, object?.to ?? trigger.to, TOWARDS[type]);
  // “secured a commitment from [Drazic]”: who is told to give it has promised, to whoever got it
  if (trigger.objectClass === 'promise_got')
    return { agents: phraseBehind(view, object?.to ?? trigger.to, ['from']), recipients: agents };
  // “sent aid [to Belmark]”, “gave [Belmark] 40 trucks”
  if (by === 'verb-object' && !IS_WHOM.has(trigger.objectClass!)) {
    if (towards.length > 0) return { agents, recipients: towards, ...sure };
    // “moved [a division]”: what is moved suffers nothing
    if (MOVED.has(trigger.objectClass!)) return { agents, recipients: [], ...sure };
    return { agents, recipients: direct, ...sure };
  }
  if (direct.some((phrase) => namesActor(view, phrase))) return { agents, recipients: direct, ...sure };
  return { agents, ...sure, recipients: towards.length === 0 && ON_THINGS.has(type) ? direct : towards };
}

// troops [fighting] rebels: the noun before; “…, [killing] two”: who did the verb before
function participleSubject(
  view: SentenceView,
  trigger: Trigger,
  earlier: readonly (readonly Tokens[])[],
): readonly Tokens[] {
  const before = view.tokens[trigger.groupFrom - 1];
  if (before !== undefined && isVerbLike(before)) {
    // denied [attacking]: the subject of the verb before
    let from = trigger.groupFrom - 1;
    while (from > view.bodyFrom && isAuxiliary(view.tokens[from - 1])) from--;
    const subject = subjectOf(view, from, trigger.from, view.bodyFrom);
    if (subject.length > 0) return subject;
  }
  if (before === undefined || before.text === ',' || before.norm === 'and' || isVerbLike(before))
    return earlier.at(-1) ?? [];
  // criticised [the president] for ▸attacking◂ the court, accused [Tarsk] of ▸arming◂ the rebels
  if (/^(?:for|of|from)$/.test(before.norm)) {
    const object = phraseBefore(view, trigger.groupFrom - 1, view.bodyFrom);
    const verb = object[0] === undefined ? undefined : view.tokens[object[0].from - 1];
    if (verb !== undefined && isVerbLike(verb) && !isAuxiliary(verb) && object.every((one) => namesActor(view, one)))
      return object;
  }
  if (/^(?:for|of|by|without|after|before|from|in|while|against)$/.test(before.norm))
    return earlier.at(-1) ?? subjectOf(view, trigger.groupFrom - 1, trigger.from, view.bodyFrom);
  return subjectOf(view, trigger.groupFrom, trigger.from, view.bodyFrom);
}

function rolesOfNoun(view: SentenceView, trigger: Trigger): Roles {
  const behind = phraseBehind(view, trigger.to, ['by']);
  const between = phraseBehind(view, trigger.to, ['between', 'among']);
  let agents: readonly Tokens[] = behind.length > 0 ? behind : between;
  if (agents.length === 0) agents = possessorOf(view, trigger.from).filter((phrase) => !isTown(view, phrase, trigger));
  // the phone calls [I] had with the president
  if (
    agents.length === 0 &&
    isPronoun(view.tokens[trigger.to]) &&
    /^(?:have|has|had|held|made|gave|paid)$/.test(view.tokens[trigger.to + 1]?.norm ?? '')
  )
    agents = [{ from: trigger.to, to: trigger.to + 1 }];
  if (agents.length === 0) {
    const light = lightVerbBefore(view, trigger.from);
    if (light !== null) {
      const from = groupStart(view, light);
      agents = subjectOf(view, from, light, view.bodyFrom);
    }
  }
  return {
    agents,
    recipients: between.length > 0 && behind.length === 0 ? [] : phraseBehind(view, trigger.to, TOWARDS[trigger.type]),
  };
}

// the [Sund] attack: a town before what happened there; not “the Tarsk raid”, “Sund's council”
const isTown = (view: SentenceView, phrase: Tokens, { from, type }: Trigger): boolean =>
  phrase.to === from &&
  (type === 'ASSAULT' || type === 'PROTEST') &&
  isTownName(
    view.tokens
      .slice(phrase.from, phrase.to)
      .map(({ text }) => text)
      .join(' '),
  );

// [Tarsk]’s withdrawal; the [Tarskian] raid; [Sund] police raid
function possessorOf(view: SentenceView, at: number): Tokens[] {
  const { tokens } = view;
  let i = at - 1;
  while (
    i >= view.bodyFrom &&
    i > at - 6 &&
    tokens[i]!.kind === 'word' &&
    !isCapital(tokens[i]) &&
    !/^['’]s$/.test(tokens[i]!.text) &&
    !isDeterminer(tokens[i])
  )
    i--;
  if (i < view.bodyFrom) return [];
  if (/^['’]s?$/.test(tokens[i]!.text)) {
    const subject = findSubject(view, i, view.bodyFrom);
    return subject === null ? [] : [subject];
  }
  if (!isCapital(tokens[i]) || isDeterminer(tokens[i]) || WEEKDAYS.has(tokens[i]!.norm)) return [];
  let from = i;
  while (from > view.bodyFrom && isCapital(tokens[from - 1])) from--;
  return [{ from, to: i + 1 }];
}
