// Events that the model found and those that rules found in, the model's out with what rules know better: who stands where by
// the grammar of the clause. The model decides what is an event, of which type and status.

import { EVENT_NOUN_FORMS } from '../../lexicon/event-words.ts';
import { NO_DEEDS } from '../../lexicon/no-deeds.ts';
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import type { Reading } from '../../understand/reading.ts';
import type { FoundEvent } from '../events/event-reader.ts';
import { findPlaces } from '../events/find-places.ts';
import { splitCompound } from '../events/noun-phrase.ts';
import { passiveRoles } from '../events/passive-roles.ts';
import { trimParticipant } from '../events/trim-participant.ts';
import type { SentenceView, Tokens } from '../statements/sentence-view.ts';
import type { Calibration } from './calibrate.ts';

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
  calibration: Calibration['event'],
): FoundEvent[] {
  const rulesInOrder = [...byRules].sort((a, b) => a.trigger.end - b.trigger.end);
  const ends = rulesInOrder.map(({ trigger }) => trigger);
  const seen = new Set<FoundEvent>();
  const sentences = views.map((view) => ({ end: view.tokens[view.to - 1]!.end }));
  const joined = found.flatMap((event) => {
    const rule = overlapping(rulesInOrder, firstEndingAfter(ends, event.trigger.start), event.trigger);
    const view = views[firstEndingAfter(sentences, event.trigger.start)];
    if (!view || view.tokens[view.from]!.start > event.trigger.start) return [];
    const at = tokensOf(view, event.trigger);
    if (rule) seen.add(rule);
    else if (at && NO_DEEDS.has(view.tokens[at.from]!.norm)) return [];
    const own = (spans: readonly Span[]) =>
      nearestGroup(reading.report.text, event.trigger, spans).flatMap((span) => partsOf(view, span));
    const passive = at === null || MOVED.has(event.types[0]!.type) ? null : passiveRoles(view, at);
    const byGrammar = {
      agents: rule && rule.agents.length > 0 ? rule.agents : (passive?.agents ?? []).map((part) => spanOf(view, part)),
      recipients:
        rule && rule.recipients.length > 0
          ? rule.recipients
          : (passive?.recipients ?? []).map((part) => spanOf(view, part)),
    };
    const sides = shareSides(
      reading.report.text,
      byGrammar.agents.length > 0 || (passive !== null && byGrammar.recipients.length > 0)
        ? byGrammar.agents
        : own(event.agents),
      byGrammar.recipients.length > 0 ? byGrammar.recipients : own(event.recipients),
    );
    const { agents, recipients } = sides;
    const others = [...agents, ...recipients].flatMap((span) => tokensOf(view, span) ?? []);
    const places =
      rule && rule.places.length > 0
        ? rule.places
        : at
          ? findPlaces(view, at, others).map((tokens) => spanOf(view, tokens))
          : [];
    const isNoun = at !== null && EVENT_NOUN_FORMS.has(view.tokens[at.to - 1]!.norm);
    if (agents.length === 0 && recipients.length === 0 && !isNoun) return [];
    const confidence = calibration(event.confidence, rule !== undefined);
    const type = rule && event.confidence < UNSURE ? rule.types[0]!.type : event.types[0]!.type;
    return {
      ...event,
      types: [...event.types].sort((a, b) => Number(b.type === type) - Number(a.type === type)),
      mode: rule && rule.types[0]!.type === type ? rule.mode : null,
      agents,
      recipients,
      places,
      confidence,
    };
  });
  const alone = byRules.filter((rule) => !seen.has(rule) && isPlainNoun(reading, rule));
  return [...joined, ...alone];
}

/**
 * Below this score of the model the lexicon knows the type better: of 15 triggers whose type both told apart it was right in 8 of 10
 * below.
 */
const UNSURE = 0.32;

/** “protests”, “the shelling”: a happening wherever the noun stands, also where the model sees none. */
function isPlainNoun({ report }: Reading, { trigger }: FoundEvent): boolean {
  return EVENT_NOUN_FORMS.get(report.text.slice(trigger.start, trigger.end).toLowerCase())?.strong === true;
}

/** Types whose passive moves forces or holds a meeting: its subject is no recipient. */
const MOVED: ReadonlySet<string> = new Set(['MOBILIZE', 'CONSULT', 'RETREAT']);

/** Of `events`, which stand by the ends of their triggers, the first from `at` on that shares a character with `span`. */
function overlapping(events: readonly FoundEvent[], at: number, span: Span): FoundEvent | undefined {
  const next = events[at];
  return next !== undefined && spansOverlap(next.trigger, span) ? next : undefined;
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

/** “the United States and its allies” is two; “three days after [the council]” is the council. */
function partsOf(view: SentenceView, span: Span): Span[] {
  const tokens = tokensOf(view, span);
  return tokens ? splitCompound(view, trimParticipant(view, tokens)).map((part) => spanOf(view, part)) : [span];
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
