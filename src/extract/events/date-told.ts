// Triggers and statements of one reading in, when each took or takes place out: a time belongs to one verb, not to all near it.
import type { Span } from '../../record/span.ts';
import type { TimeExpression, When } from '../../record/time-expression.ts';
import { countBelow } from '../../text/count-below.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { askedForBefore } from '../../understand/times/asked-for.ts';
import { findTimeNear } from '../../understand/times/find-time-near.ts';
import type { EventGround } from './event-ground.ts';

/** Crossing another event’s or statement’s verb on the way to a time costs this much, in tokens. */
const OTHER_VERB = 12;
/** As in find-time-near.ts: a time in front of its verb, a comma between. */
const BEFORE = 2;
const COMMA = 4;

/** When what is told took place, and when it was told. */
export interface Dates {
  /** One a trigger; null where the text does not say. */
  readonly events: readonly (When | null)[];
  /** By id of the statement; those without a time are left out. */
  readonly statements: ReadonlyMap<string, When>;
}

/**
 * Times of events and statements. A time within a statement's content dates what is told there, one outside dates the telling:
 * “[attacked] on Monday, she [said] on Tuesday”. Between two verbs the nearer one has it; one in front of a verb dates those
 * behind it too: “On Monday they [took] the port and [freed] the crew”.
 */
export function dateTold(ground: EventGround, triggers: readonly Span[]): Dates {
  const { reading, times } = ground;
  const cued = [...ground.statements.values()].filter(({ cue }) => cue.spans.length > 0);
  if (times.length === 0) return { events: triggers.map(() => null), statements: new Map() };
  const spans = [...triggers, ...cued.map(({ cue }) => cue.spans.at(-1)!)];
  const heads = spans.map((span): Head => ({ span, voice: voiceOf(ground, span), at: tokenAt(ground, span.start) }));
  const order = heads.map((_, index) => index).sort((a, b) => heads[a]!.at - heads[b]!.at || a - b);
  const owned = new Map<number, number[]>();
  for (const [t, time] of times.entries()) {
    const index = ownerOf(ground, heads, order, time);
    if (index !== null) owned.set(index, [...(owned.get(index) ?? []), t]);
  }
  const whenOf = (index: number): When | null => {
    const own = (owned.get(index) ?? []).map((t) => times[t]!);
    return own.length === 0 ? null : findTimeNear(reading, own, heads[index]!.span);
  };
  const statements = new Map<string, When>();
  for (const [k, { id }] of cued.entries()) {
    const when = whenOf(triggers.length + k);
    if (when !== null) statements.set(id, when);
  }
  return {
    events: triggers.map((_, index) => whenOf(index) ?? frontedTime(ground, heads, order, index, owned)),
    statements,
  };
}

/** The head that a time belongs to: of its sentence and its voice the one that costs least to reach. */
function ownerOf(
  ground: EventGround,
  heads: readonly Head[],
  order: readonly number[],
  time: TimeExpression,
): number | null {
  const at = tokenAt(ground, time.spans[0]!.start);
  if (isOfAnother(ground, at)) return null;
  // “called for a ▸strike◂ on 12 October”: the day of the strike, and of nobody’s call, unless it is over
  const asked = isOver(ground, time)
    ? null
    : askedForBefore(ground.reading.tokens, at, tokenAt(ground, time.spans.at(-1)!.end - 1) + 1);
  const ofAsked = asked && order.find((one) => coversToken(ground, heads[one]!.span, asked.noun));
  if (asked?.isSure || typeof ofAsked === 'number') return ofAsked ?? null;
  const voice = voiceOf(ground, time.spans[0]!);
  const view = ground.placeOf(time.spans[0]!)?.view;
  const around = headsNear(order, heads, at).filter(
    (index) => heads[index]!.voice === voice && ground.placeOf(heads[index]!.span)?.view === view,
  );
  let best = Number.POSITIVE_INFINITY;
  let owner: number | null = null;
  for (const index of around) {
    const cost = costOf(ground, heads, around, heads[index]!, at);
    if (cost < best) {
      best = cost;
      owner = index;
    }
  }
  return owner;
}

/** Texts and words whose own day stands behind them: “an article on [Monday] about the raid”. */
const TEXTS = /^(?:article|articles|editorial|column|interview|report|statement|letter|tweet|post|story|op-ed)$/;

/** “the deadliest raid since [2001]”: what it is set against. “An article on [Monday] about the raid”: the day of the article. */
function isOfAnother({ reading: { tokens } }: EventGround, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const earlier = tokens[at - 2]?.norm ?? '';
  if (before === 'on' && TEXTS.test(earlier)) return /^(?:about|of|on|that|which)$/.test(tokens[at + 1]?.norm ?? '');
  if (before !== 'since') return false;
  for (let i = at - 2; i >= 0 && i > at - 14 && !/^[.;:!?]$/.test(tokens[i]!.text); i--)
    if (
      /^(?:first|worst|most|least|best|biggest|highest|lowest|largest|\p{L}{3,}iest|\p{L}{2,}[^aeiou]est)$/u.test(
        tokens[i]!.norm,
      ) &&
      !/^(?:west|east|request|protest|interest|arrest|northwest|forest|guest|quest|contest)$/.test(tokens[i]!.norm)
    )
      return true;
  return false;
}

interface Head {
  readonly span: Span;
  readonly voice: string | null;
  readonly at: number;
}

/** A time in front of the verb before this one, in the same voice, with “and” between and nothing that parts them. */
function frontedTime(
  ground: EventGround,
  heads: readonly Head[],
  order: readonly number[],
  index: number,
  owned: ReadonlyMap<number, readonly number[]>,
): When | null {
  const head = heads[index]!;
  const first = ground.placeOf(head.span)?.view.from ?? head.at;
  for (const other of headsNear(order, heads, head.at)) {
    const { at, voice, span } = heads[other]!;
    if (at >= head.at || at < first || voice !== head.voice) continue;
    const between = ground.reading.tokens.slice(at, head.at);
    if (!between.some(({ norm }) => norm === 'and') || between.some(({ norm }) => PARTS.test(norm))) continue;
    const fronted = (owned.get(other) ?? [])
      .map((t) => ground.times[t]!)
      .filter((time) => time.spans[0]!.start < span.start);
    if (fronted.length > 0) return findTimeNear(ground.reading, fronted, span);
  }
  return null;
}
const PARTS = /^(?:[;:]|that|after|before|while|which|who)$/;

const LOOKED_AT = 12;

/** The heads around token `at`, LOOKED_AT to each side. */
function headsNear(order: readonly number[], heads: readonly Head[], at: number): readonly number[] {
  const low = countBelow(order.length, (i) => heads[order[i]!]!.at < at);
  return order.slice(Math.max(0, low - LOOKED_AT), low + LOOKED_AT);
}

function costOf(
  { reading }: EventGround,
  heads: readonly Head[],
  around: readonly number[],
  head: Head,
  at: number,
): number {
  const [from, to] = head.at < at ? [head.at, at] : [at, head.at];
  let cost = to - from + (head.at > at ? BEFORE : 0);
  for (let i = from + 1; i < to; i++) if (reading.tokens[i]!.text === ',') cost += COMMA;
  for (const index of around) if (heads[index]!.at > from && heads[index]!.at < to) cost += OTHER_VERB;
  return cost;
}

const voiceOf = (ground: EventGround, span: Span): string | null => ground.statementAt(span)?.id ?? null;
const isOver = ({ reading: { report } }: EventGround, { to }: TimeExpression): boolean =>
  to !== null && report.published !== null && to < report.published.slice(0, 10);

const coversToken = ({ reading: { tokens } }: EventGround, { start, end }: Span, at: number): boolean =>
  start <= tokens[at]!.start && tokens[at]!.end <= end;
const tokenAt = ({ reading }: EventGround, offset: number): number => firstEndingAfter(reading.tokens, offset);
