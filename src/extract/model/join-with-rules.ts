// Events that the model found and those that rules found in, the model's out with what rules know better: who stands where by
// the grammar of the clause. The model decides what is an event, of which type and status.

import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import type { FoundEvent } from '../events/event-reader.ts';
import { findPlaces } from '../events/find-places.ts';
import { splitCompound } from '../events/noun-phrase.ts';
import type { SentenceView, Tokens } from '../statements/sentence-view.ts';
import { calibrateEvent } from './calibrate.ts';

/**
 * `found` in their order. Where rules saw the same trigger, their participants and their mode stand: a passive or a by-phrase is
 * certain by grammar. Elsewhere those of the model, compound ones parted, as far as they stand together. What nobody does and nobody
 * suffers is left out: “the [eruption] of the crisis”.
 */
export function joinWithRules(
  reading: Reading,
  views: readonly SentenceView[],
  found: readonly FoundEvent[],
  byRules: readonly FoundEvent[],
  calibration: typeof calibrateEvent = calibrateEvent,
): FoundEvent[] {
  return found.flatMap((event) => {
    const rule = byRules.find(({ trigger }) => spansOverlap(trigger, event.trigger));
    const view = views.find(
      (one) => one.tokens[one.from]!.start <= event.trigger.start && event.trigger.start < one.tokens[one.to - 1]!.end,
    );
    if (!view) return [];
    const own = (spans: readonly Span[]) =>
      nearestGroup(reading.report.text, event.trigger, spans).flatMap((span) => partsOf(view, span));
    const sides = shareSides(
      reading.report.text,
      rule && rule.agents.length > 0 ? rule.agents : own(event.agents),
      rule && rule.recipients.length > 0 ? rule.recipients : own(event.recipients),
    );
    const { agents, recipients } = sides;
    const at = tokensOf(view, event.trigger);
    const others = [...agents, ...recipients].flatMap((span) => tokensOf(view, span) ?? []);
    const places =
      rule && rule.places.length > 0
        ? rule.places
        : at
          ? findPlaces(view, at, others).map((tokens) => spanOf(view, tokens))
          : [];
    if (agents.length === 0 && recipients.length === 0) return [];
    return {
      ...event,
      mode: rule && rule.types[0]!.type === event.types[0]!.type ? rule.mode : null,
      agents,
      recipients,
      places,
      confidence: calibration(event.confidence, rule !== undefined),
    };
  });
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

/** “the United States and its allies” is two. */
function partsOf(view: SentenceView, span: Span): Span[] {
  const tokens = tokensOf(view, span);
  return tokens ? splitCompound(view, tokens).map((part) => spanOf(view, part)) : [span];
}

function tokensOf(view: SentenceView, { start, end }: Span): Tokens | null {
  let from = view.from;
  while (from < view.to && view.tokens[from]!.end <= start) from++;
  let to = from;
  while (to < view.to && view.tokens[to]!.start < end) to++;
  return to > from ? { from, to } : null;
}

const spanOf = (view: SentenceView, { from, to }: Tokens): Span => ({
  start: view.tokens[from]!.start,
  end: view.tokens[to - 1]!.end,
});
