// A found event in; who is to do it and to whom it is done out, where an order, a ruling or a demand with “that” has two events told by one sentence.
//
//   catches:      ordered that [troops] ▸leave◂ (they are to)        ordered that [Orlik] be ▸freed◂     ▸ordered◂ that [troops] leave (who is ordered)
//   catches:      ▸ordered◂ that Orlik be freed (he is ordered nothing)
//   catches:      [Solvane] said that [Tarsk] ▸must◂ withdraw (she asks it of Tarsk)
//   catches not:  ▸said◂ that troops had left     said that troops ▸left◂
import { EVENT_VERB_FORMS } from '../../lexicon/event-words.ts';
import { ORDERING_VERBS } from '../../lexicon/ordering-verbs.ts';
import { IRREGULAR_PARTICIPLES } from '../../lexicon/verb-shapes.ts';
import type { Span } from '../../record/span.ts';
import type { Token } from '../../understand/reading.ts';
import { isCapital, isVerbLike, type SentenceView, spanOf, type Tokens } from '../statements/sentence-view.ts';
import { namesActor } from './names-actor.ts';
import { phraseFrom, splitCompound } from './noun-phrase.ts';
import { subjectOf, subjectOfVerb } from './subject-of-verb.ts';
import { groupStart } from './verb-group.ts';

interface Sides {
  readonly agents: readonly Span[];
  readonly recipients: readonly Span[];
}

/** Furthest that the verb of the clause stands behind its “that”, in tokens. */
const REACH = 12;
/** … and “that” behind the verb that orders: “ordered on Monday that”. */
const THAT_WITHIN = 4;

/** `type`: of the event. Both sides as they were where no such clause is. */
export function rolesOfOrder(view: SentenceView, trigger: Tokens, type: string, sides: Sides): Sides {
  const spansOf = (phrases: readonly Tokens[]) => phrases.map((phrase) => spanOf(view, phrase));
  if (type === 'REQUEST' && ORDERING_VERBS.has(view.tokens[trigger.from]!.norm)) {
    const that = thatBehind(view, trigger.from);
    if (that === null) return sides;
    if (isPassiveClause(view, that)) return { ...sides, recipients: [] };
    const asked = actorsFrom(view, that + 1, view.wordsTo);
    return asked.length === 0 ? sides : { ...sides, recipients: spansOf(asked) };
  }
  if (type === 'REQUEST' && MUST.has(view.tokens[trigger.from]!.norm)) return rolesOfMust(view, trigger, sides);
  const that = thatOfOrder(view, trigger.from);
  if (that === null) return sides;
  const be = beBefore(view, trigger.from);
  const subject = actorsFrom(view, that + 1, be ?? trigger.from);
  if (subject.length === 0) return sides;
  // whoever orders does not do it
  const { start } = view.tokens[that]!;
  const inClause = (spans: readonly Span[]) => spans.filter((span) => span.start > start);
  const told = spansOf(subject);
  const apart = (span: Span) => !told.some((other) => span.start < other.end && other.start < span.end);
  return be === null
    ? { agents: told, recipients: inClause(sides.recipients).filter(apart) }
    : { agents: inClause(sides.agents).filter(apart), recipients: told };
}

/** Verbs that tell of another what he is to do. */
const MUST: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'needs', 'need']);

/** “[Solvane] said on Monday that [Tarsk] ▸must◂ withdraw”: who is to do it is asked, and asks nothing; “[Tarsk] ▸must◂ withdraw” is asked by nobody here. */
function rolesOfMust(view: SentenceView, { from }: Tokens, sides: Sides): Sides {
  // in a headline “[Solvane] says [Tarsk]” looks like one name
  if (sides.recipients.length > 0) return sides;
  const { tokens, bodyFrom } = view;
  const asked = subjectOf(view, from, from, bodyFrom).filter((phrase) => namesActor(view, phrase));
  if (asked.length === 0) return sides;
  const recipients = asked.map((phrase) => spanOf(view, phrase));
  const { start } = recipients[0]!;
  const before = sides.agents.filter((span) => span.end <= start);
  let verb = asked[0]!.from - 1;
  const low = Math.max(bodyFrom, verb - THAT_WITHIN);
  while (verb > low && !isVerbLike(tokens[verb])) verb--;
  const tellers = before.length > 0 || verb <= bodyFrom ? [] : subjectOfVerb(view, groupStart(view, verb), verb);
  const isApart = (phrase: Tokens) => namesActor(view, phrase) && phrase.to <= asked[0]!.from;
  return {
    agents: before.length > 0 ? before : tellers.filter(isApart).map((phrase) => spanOf(view, phrase)),
    recipients,
  };
}

/** Whom the phrase at `from` names, up to the verb behind it: “[Tarsk troops] leave Arvenia”. */
function actorsFrom(view: SentenceView, from: number, limit: number): Tokens[] {
  let end = Math.min(from + 1, limit);
  while (end < limit && !isBaseForm(view.tokens[end]!)) end++;
  const phrase = phraseFrom(view, from, end);
  return phrase === null ? [] : splitCompound(view, phrase).filter((one) => namesActor(view, one));
}

const isBaseForm = (token: Token): boolean =>
  !isCapital(token) && (EVENT_VERB_FORMS.get(token.norm)?.some(({ is }) => is === 'base') ?? false);

/** “ordered [that]”; not “ordered the ships that”. */
function thatBehind({ tokens, wordsTo }: SentenceView, verb: number): number | null {
  for (let i = verb + 1; i < wordsTo && i <= verb + THAT_WITHIN; i++) {
    if (tokens[i]!.norm === 'that')
      return i === verb + 1 || /^(?:on|yesterday|today|\p{L}+ly)$/u.test(tokens[verb + 1]!.norm) ? i : null;
    if (tokens[i]!.kind === 'punctuation') return null;
  }
  return null;
}

/** The “that” whose clause the trigger is in, behind a verb that orders. */
function thatOfOrder(view: SentenceView, trigger: number): number | null {
  const { tokens, bodyFrom } = view;
  for (let i = trigger - 1; i > bodyFrom && trigger - i < REACH; i--) {
    if (/^(?:,|;|:|who|which|and|but)$/.test(tokens[i]!.norm)) return null;
    if (tokens[i]!.norm !== 'that') continue;
    for (let k = i - 1; k >= bodyFrom && i - k <= THAT_WITHIN; k--)
      if (ORDERING_VERBS.has(tokens[k]!.norm)) return thatBehind(view, k) === i && isBare(view, i, trigger) ? i : null;
    return null;
  }
  return null;
}

/** The verb in its bare form, or behind “be”, “should”, “must”: no told past or present. */
const isBare = ({ tokens }: SentenceView, that: number, trigger: number): boolean =>
  tokens.slice(that, trigger).some(({ norm }) => /^(?:be|should|must|shall)$/.test(norm)) ||
  !/(?:ed|ing|[^s]s)$/.test(tokens[trigger]!.norm);

/** The first of “should be”, “be”, “must not be” before a participle; null for an active verb. */
function beBefore({ tokens, bodyFrom }: SentenceView, trigger: number): number | null {
  let i = trigger - 1;
  while (i > bodyFrom && /^(?:not|\p{L}+ly)$/u.test(tokens[i]!.norm)) i--;
  if (tokens[i]!.norm !== 'be') return null;
  while (/^(?:not|should|must|shall)$/.test(tokens[i - 1]?.norm ?? '')) i--;
  return i;
}

/** “that Orlik [be freed]”, “that he should be [tried]”. */
function isPassiveClause({ tokens, wordsTo }: SentenceView, that: number): boolean {
  for (let i = that + 1; i < wordsTo && i < that + REACH; i++)
    if (tokens[i]!.norm === 'be') {
      const next = tokens[i + 1]?.norm ?? '';
      return /ed$/.test(next) || IRREGULAR_PARTICIPLES.has(next) || /ly$/.test(next);
    }
  return false;
}
