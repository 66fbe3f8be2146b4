// Found events with the statements and times of their report in, entries out.
//
//   found ─▶ joined (told twice) ─▶ dated ─▶ status ─▶ reconciled ─▶ mode ─▶ type mended ─▶ located ─▶ ReportedEvent
//   ─▶ those likely enough                                                        statements of asking ─▶ appeals (CAMEO 02x)
import { deniesWhatWasSaid } from '../../lexicon/answer-words.ts';
import { type PloverType, trackOf } from '../../lexicon/plover.ts';
import { NO_PASSAGE, passageOf } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import type { When } from '../../record/time-expression.ts';
import { contentId } from '../../text/content-hash.ts';
import { spanOf } from '../statements/sentence-view.ts';
import { chooseMode } from './choose-mode.ts';
import { clauseWords } from './clause-words.ts';
import { dateByOccasion } from './date-by-occasion.ts';
import { dateTold } from './date-told.ts';
import type { EventGround } from './event-ground.ts';
import type { FoundEvent } from './event-reader.ts';
import { isEveryday } from './everyday-sense.ts';
import { findEventOccasion } from './find-event-occasion.ts';
import { findInstruments } from './find-instruments.ts';
import { type JoinedEvent, joinToldTwice } from './join-told-twice.ts';
import { likelihoodOfDeed } from './likelihood-of-deed.ts';
import { locateEvent } from './locate-event.ts';
import { makeAppeals } from './make-appeals.ts';
import { mendType } from './mend-type.ts';
import { whomOfWhose } from './mend-whose.ts';
import { isTooLate, reconcileTime } from './reconcile-time.ts';
import { rolesOfOrder } from './roles-of-order.ts';
import { settleStatus } from './settle-status.ts';
import type { StatusQuestion } from './status-question.ts';
import { tagContexts } from './tag-contexts.ts';

export interface EventsMade {
  /** In text order of their first words. */
  readonly events: readonly ReportedEvent[];
  /** The statements of the ground in their order, each with when it was made where the text tells. */
  readonly statements: readonly Statement[];
}

/**
 * The entries that `found` stand for, as far as they are `leastLikely` right, and the appeals among the statements. Three dates stay apart: an event's
 * `when` is when it took or takes place, the `when` of the statement it is `within` is when that was said, and the report has its own. Pure.
 */
export function makeEvents(ground: EventGround, found: readonly FoundEvent[], leastLikely = 0): EventsMade {
  const joined = joinToldTwice(ground, found);
  const dates = dateTold(
    ground,
    joined.map(({ trigger }) => trigger),
  );
  const dated = new Map(
    [...ground.statements].map(([id, statement]) => [
      id,
      { ...statement, when: statement.when ?? dates.statements.get(id) ?? null },
    ]),
  );
  const events = dateByOccasion(
    ground,
    joined
      .flatMap((event, index) => makeEvent(ground, event, dates.events[index]!) ?? [])
      .filter((event) => leastLikely === 0 || likelihoodOfDeed(ground, event) >= leastLikely),
  );
  const appeals = makeAppeals(
    { ...ground, statements: dated },
    joined.flatMap(({ triggers }) => triggers),
  ).map((appeal) => (isTooLate(appeal.when, dayOf(ground)) ? { ...appeal, when: null } : appeal));
  return {
    events: [...events, ...appeals].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1)),
    statements: [...dated.values()],
  };
}

function makeEvent(ground: EventGround, event: JoinedEvent, told: When | null): ReportedEvent | null {
  const { report } = ground.reading;
  const place = ground.placeOf(event.trigger);
  if (place === null) return null;
  const { view } = place;
  const words = clauseWords(view, place);
  const holder = ground.statementAt(event.trigger);
  const found: PloverType = event.types[0]!.type;
  const question: StatusQuestion = {
    ...words,
    act: holder?.polarity === 'positive' && !isAnswer(holder) ? holder.act : null,
    type: found,
    side: sideOf(told, dayOf(ground)),
    dated: told !== null,
  };
  const wordsOf = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => {
      const words = report.text.slice(start, end);
      return IN_FULL.test(words) ? words : words.toLowerCase();
    });
  const { isContest } = ground;
  const [agents, recipients] = [wordsOf(event.agents), wordsOf(event.recipients)];
  if (isEveryday({ ...words, type: found, agents, recipients, isContest })) return null;
  const { status: settled, when } = reconcileTime(
    { status: settleStatus(event.status, question), when: told },
    words,
    dayOf(ground),
  );
  const occasion = findEventOccasion(view, place);
  const { type, mode } = mendType({
    type: found,
    mode: chooseMode(view, place, found, event),
    status: settled,
    dated: when !== null,
    onOccasion: occasion !== null,
    placed: event.places.length > 0,
    trigger: event.triggers.map(({ start, end }) => report.text.slice(start, end).toLowerCase()).join(' '),
    behind: words.behind,
    before: words.before,
    noun: words.noun,
    agents: agents.length,
    agentWords: agents,
    recipientWords: recipients,
    isContest,
    isToSomebody: event.recipients.length > 0,
    isToNamed: event.recipients.some(({ start, end }) => NAMED.test(report.text.slice(start, end))),
  });
  // “will not begin talks”: a refusal is no deed left undone
  const status = type === 'REJECT' && found !== 'REJECT' && settled === 'negated' ? 'decided' : settled;
  const sides = rolesOfOrder(view, place, found, {
    agents: event.agents,
    recipients: whomOfWhose(view, place, event.recipients),
  });
  const participant = (role: 'agent' | 'recipient' | 'instrument') => (span: Span) => ({
    ...passageOf(report.text, [span]),
    actor: null,
    role,
  });
  return {
    kind: 'event',
    id: contentId(report.id, 'event', JSON.stringify([type, event.triggers])),
    type,
    mode,
    track: trackOf(type, mode),
    status,
    within: holder?.id ?? null,
    participants: [
      ...sides.agents.map(participant('agent')),
      ...sides.recipients.map(participant('recipient')),
      ...findInstruments(view, place, found).map(participant('instrument')),
    ],
    when,
    place: event.places.length === 0 ? NO_PASSAGE : passageOf(report.text, apart(event.places)),
    ...locateEvent(ground, { ...event, mode }, type),
    occasion: occasion === null ? NO_PASSAGE : passageOf(report.text, [spanOf(view, occasion)]),
    contexts: tagContexts(view),
    spans: event.triggers.map(({ start, end }) => ({ start, end })),
    sentence: ground.sentenceAt(event.trigger),
    confidence: event.confidence,
  };
}

/** “the Halden Pact”; not “the pact” */
const NAMED = /\p{Lu}[\p{L}’'-]*$/u;
/** “Ilse Price”, “Mayor Fox” */
const IN_FULL = /(?:^|\s)\p{Lu}\S*\s\p{Lu}[^\s]*$/u;

/** “That is false. Tarsk shelled it itself.”: what it denies was said by others. */
const isAnswer = ({ act, form, content }: Statement): boolean =>
  act === 'deny' && form === 'direct' && deniesWhatWasSaid(content.text);

/** The day that the report itself counts from. */
const dayOf = ({ reading: { report } }: EventGround): string | null =>
  report.published?.slice(0, 10) ?? report.dateline?.date ?? null;

function sideOf(when: When | null, day: string | null): 'past' | 'future' | null {
  if (when === null || day === null) return null;
  if (when.to !== null && when.to < day) return 'past';
  return when.from !== null && when.from > day ? 'future' : null;
}

/** In text order, none that overlaps the one before. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || span.start >= kept.at(-1)!.end) kept.push(span);
  return kept;
}
