// Who does it as the finder has it in, the whole phrase that acts out.
import type { Span } from '../../record/span.ts';
import { turnsOnActor } from '../events/names-actor.ts';
import { subjectOf } from '../events/subject-of-verb.ts';
import { groupStart } from '../events/verb-group.ts';
import type { SentenceView, Tokens } from '../statements/sentence-view.ts';
import { isNounTrigger } from './trigger-shape.ts';

/**
 * “[Belmark]’s foreign minister ▸called◂”, “Observers sent by [the pact] ▸praised◂”: the phrase that acts, whole; “[Belmark] and Kestria each
 * ▸gave◂”: all of them. Not “[the union], which ▸sued◂”, “after [Tarsk] ▸left◂”: what stands around it is no part of a name.
 */
export function wholeSubject(
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
