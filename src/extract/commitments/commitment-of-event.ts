// An event that is agreed, decided or scheduled in, the commitment of those who do it out.

import { OF_A_MATTER } from '../../lexicon/commitment-words.ts';
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import { passageOf } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Token } from '../../understand/reading.ts';
import { canAct } from './can-act.ts';
import { clauseEnd } from './clause-end.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { wordsIn } from './content-words.ts';
import { findCondition } from './find-condition.ts';
import { makeCommitment } from './make-commitment.ts';
import { type SplitPromise, splitPromise } from './split-promise.ts';

/** Words, not deeds that are still to be done, whatever their status. */
const NO_DEEDS = /^(?:REQUEST|ACCUSE|REJECT|THREATEN|\d+)$/;
/** Statements in which another's plan is passed on as known. A hope, a guess or a charge that it is planned is no plan. */
const PASSING_ON = /^(?:say|report|promise|decide|praise|criticise|support)$/;
/** Right before a verb that is still to be done, adverbs left out: “will [also] send”. Not “would beat”, which only supposes. */
const AHEAD = /^(?:will|shall|'ll|wo)$/;
/** Before “to”: decided [to] send, is due [to] meet, are [to] withdraw. Not “wants to”, “has to”, “a proposal to”. */
const SETTLED =
  /^(?:decided|agreed|voted|chose|resolved|set|due|scheduled|planned|plans|plan|planning|going|preparing|pledged|vowed|promised|is|are|was|were)$/;
/** What is done for or with somebody; the recipient of any other deed suffers it. */
const FOR_SOMEBODY = /^(?:AGREE|AID|COOPERATE|SUPPORT|CONCEDE)$/;
/** A promise may be told as made already; anything else must be to come. */
const AGREED = new Set<ReportedEvent['status']>(['happened', 'ongoing', 'decided', 'scheduled']);
const TO_COME = new Set<ReportedEvent['status']>(['decided', 'scheduled']);

/**
 * agreed to ▸send three battalions◂; will ▸meet in Tessaly on May 3-4◂; decided to ▸close the strait◂. null for an event that is no such thing,
 * or of which nobody is told to be the doer.
 */
export function commitmentOfEvent(ground: CommitmentGround, event: ReportedEvent): Commitment | null {
  const { reading, today, statements } = ground;
  const holder = event.within === null ? null : (statements.get(event.within) ?? null);
  if (holder !== null && !PASSING_ON.test(holder.act)) return null;
  if (NO_DEEDS.test(event.type) && !isMistaken(ground, event)) return null;
  if (!(event.type === 'AGREE' ? AGREED : TO_COME).has(event.status)) return null;
  const agents = event.participants.filter(({ role }) => role === 'agent');
  if (agents.length === 0 || !agents.every(({ text }) => canAct(text))) return null;
  const speaker = isPronoun(agents) && holder !== null && holder.source.spans.length > 0 ? holder.source : null;
  // “it will” may be anything; only whoever speaks can be meant.
  if (/^it$/i.test(agents[0]!.text) && (speaker === null || isMatter(reading, event.spans[0]!))) return null;
  const trigger = event.spans[0]!;
  const all = wordsIn(reading, [{ start: trigger.start, end: event.sentence.end }]);
  const behind = all.findIndex(({ start }) => start >= trigger.end);
  // “agreed | to send”: what is agreed. “agreed with the analysis”, “offers a guide”, “their support” promise nothing.
  const split = event.type === 'AGREE' && behind > 0 ? splitAgreed(all.slice(behind), all[0]!.norm) : null;
  const isAgreed = split !== null;
  if (!isAgreed && !isToCome(ground, event)) return null;
  // a clause begins anew: what stands before it dates and conditions nothing in it
  const words = split?.is === 'clause' ? all.slice(behind + split.what.from) : all;
  const condition = findCondition(words);
  const isRelative = /\b(?:who|which)\s(?:[\p{L}’']+\s){0,3}$/u.test(
    reading.report.text.slice(event.sentence.start, trigger.start),
  );
  const what =
    split?.is === 'infinitive'
      ? shifted(split.what, behind, clauseEnd(words, behind + 1, isRelative))
      : { from: 0, to: clauseEnd(words, 0, isRelative) };
  const recipient = FOR_SOMEBODY.test(event.type)
    ? event.participants.find(
        ({ role, spans }) =>
          role === 'recipient' && !spans.some((one) => event.place.spans.some((at) => spansOverlap(one, at))),
      )
    : undefined;
  const { when } = event;
  const isAhead = when !== null && (today === null || when.to === null || when.to >= today);
  return makeCommitment(ground, {
    from: event.id,
    who: speaker ?? allOf(ground, agents),
    forWhom: recipient === undefined ? null : withoutRole(recipient),
    words,
    what,
    condition,
    when: isAhead ? when : null,
    route: event.type === 'AGREE' ? 'agreed event' : event.status === 'scheduled' ? 'scheduled event' : 'decided event',
    confidence: event.confidence,
  });
}

/** “it will [help] both”, “it would [cost] the isles their peace”: the matter does it, not who speaks. */
const isMatter = ({ report }: CommitmentGround['reading'], { start, end }: Span) =>
  OF_A_MATTER.has(report.text.slice(start, end).toLowerCase());

/**
 * “agreed [to send]”; of a promise also “promised her over breakfast [that his country would pay]”. `what` of a clause takes in who acts: the
 * agents promise it, whoever does it.
 */
function splitAgreed(words: readonly Token[], trigger: string): SplitPromise | null {
  const split = splitPromise(words, null);
  if (split?.is === 'infinitive') return split;
  if (!/^(?:promis|pledg|vow|swor|guarant)/.test(trigger)) return null;
  const that = words.slice(0, LONGEST_ADDRESS).findIndex(({ norm }) => norm === 'that');
  if (that < 0 || words.slice(0, that).some(({ kind }) => kind === 'punctuation')) return null;
  const clause = splitPromise(words.slice(that), null);
  if (clause?.is !== 'clause' || clause.who === null) return null;
  return { is: 'clause', who: null, what: { from: that + clause.who.from, to: that + clause.what.to } };
}

/** Words for whom, how and when something is promised, at most. */
const LONGEST_ADDRESS = 12;

/** “Tarsk will ▸pull◂ its guns back”, read as a threat: no word of threat, and a modal before it. */
function isMistaken({ reading }: CommitmentGround, { type, status, spans }: ReportedEvent): boolean {
  if (type !== 'THREATEN' || !TO_COME.has(status)) return false;
  const { tokens } = reading;
  const at = firstEndingAfter(tokens, spans[0]!.start);
  return (
    AHEAD.test(tokens[at - 1]?.norm ?? '') &&
    !/^(?:threat|warn|menac|attack|strike|punish|retaliat)/.test(tokens[at]?.norm ?? '')
  );
}

/** will ▸send◂, is to ▸visit◂, ▸talks◂ set for a day that is told. Not “the planned ▸withdrawal◂”, which tells no doer’s word. */
function isToCome({ reading }: CommitmentGround, { type, status, when, spans }: ReportedEvent): boolean {
  if (type === 'CONSULT' && status === 'scheduled' && when !== null) return true;
  if (type === 'AGREE' && status === 'happened') return false;
  const { tokens } = reading;
  let at = firstEndingAfter(tokens, spans[0]!.start) - 1;
  while (at >= 0 && /ly$|^(?:also|then|now|soon|again|both|all)$/.test(tokens[at]!.norm)) at--;
  const before = tokens[at]?.norm ?? '';
  return AHEAD.test(before) || (before === 'to' && SETTLED.test(tokens[at - 1]?.norm ?? ''));
}

const isPronoun = (agents: readonly Mention[]) =>
  agents.length === 1 && /^(?:he|she|it|they|we|i)$/i.test(agents[0]!.text);

const shifted = ({ from, to }: { from: number; to: number }, by: number, end: number) => ({
  from: from + by,
  to: Math.min(to + by, Math.max(end, from + by + 1)),
});

/** One mention of all agents: “Arvenia and Belmark”. */
function allOf({ reading }: CommitmentGround, agents: readonly Mention[]): Mention {
  if (agents.length === 1) return withoutRole(agents[0]!);
  const spans: Span[] = [];
  for (const span of agents.flatMap((agent) => agent.spans).sort((a, b) => a.start - b.start))
    if (spans.length === 0 || span.start >= spans.at(-1)!.end) spans.push(span);
  return spans.length === 0 ? NO_MENTION : { ...passageOf(reading.report.text, spans), actor: null };
}

const withoutRole = ({ spans, text, actor }: Mention): Mention => ({ spans, text, actor });
