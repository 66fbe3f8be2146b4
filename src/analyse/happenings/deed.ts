// Reported events in; what comparing them with those of other reports needs out: what was done, by and to whom, where, on which days.
import { stemmer } from 'stemmer';
import { sectorOf } from '../../lexicon/sector-words.ts';
import { RAREST, rarityOf } from '../../lexicon/word-rarity.ts';
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Passage } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import { dayNumber } from '../../text/day-number.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords } from '../../text/list-words.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { namesIn } from '../disputes/names-in.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { placesIn } from '../findings/places-in.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { passageShown, withoutDateline } from '../findings/without-dateline.ts';

/** How many of what a deed’s sentence tells: “fourteen people” → persons 14. */
export interface Count {
  /** “persons” for all words for people, else the figure’s unit. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

export interface Deed {
  readonly entryId: string;
  readonly type: string;
  /** False where the report has it as denied, or as what did not happen. */
  readonly isTold: boolean;
  /** Stems of names (see namesIn) of who did it, to whom, and where. */
  readonly agents: readonly string[];
  readonly others: readonly string[];
  readonly places: readonly string[];
  /** Places that its sentence names (see placesIn), the dateline left out. */
  readonly spots: readonly string[];
  /** Stems of the words that tell it: “killed”, “struck”. */
  readonly triggers: readonly string[];
  /** All names of its sentence without the dateline. */
  readonly names: readonly string[];
  /** First and last day on which it may have been, in days from 1970-01-01. */
  readonly from: number;
  readonly to: number;
  /** Whether the report tells the day or days; else they are taken from its own. */
  readonly isDated: boolean;
  readonly counts: readonly Count[];
  /** Its sentence. */
  readonly passage: Passage;
}

/** What is told without a day was done at most so many days before the report. */
export const UNTOLD_DAYS = 3;
/** A longer stretch (“since 2024”) does not tell one happening from another of its kind. */
const LONGEST = 31;
/** What is only said (ACCUSE, REQUEST, 02x …) is told by utterances and disputes, which know the words. */
const HAPPENS: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
const TOLD: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing', 'alleged']);
/** What is promised is no agreement made: commitments tell it, and what came of it. */
const PROMISED = /^(?:promis|vow|pledg|swor|swear)/i;
/** “No weapon had been fired”: told as not done, whatever the verb. */
const NOBODY = /^(?:no|not (?:a|an|one|any)|none|nobody|neither)\b/i;
const UNTOLD: ReadonlySet<ReportedEvent['status']> = new Set(['denied', 'negated']);

/** None for a report without a date and without days in it: what cannot be placed in time is never merged. */
export function deedsOf(record: RecordedReport): Deed[] {
  const day = dayNumber(record.report.published);
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  const deeds: Deed[] = [];
  for (const sentence of toldSentences(record))
    for (const event of sentence.events) {
      const deed = toDeed(event, sentence, { record, day, byId });
      // a deed told in two sentences stands with the first
      if (deed !== null && !deeds.some(({ entryId }) => entryId === event.id)) deeds.push(deed);
    }
  return deeds;
}

interface Ground {
  readonly record: RecordedReport;
  readonly day: number | null;
  readonly byId: ReadonlyMap<string, Actor>;
}

function toDeed(event: ReportedEvent, sentence: ToldSentence, { record, day, byId }: Ground): Deed | null {
  const { id, type, status, participants, place, city } = event;
  if (!HAPPENS.has(type) || !(TOLD.has(status) || UNTOLD.has(status))) return null;
  const days = daysOf(event, day, dayBeside(event, sentence, record));
  if (days === null) return null;
  const told = event.spans.map(({ start, end }) => record.report.text.slice(start, end)).join(' ');
  if (PROMISED.test(told)) return null;
  const named = (roles: readonly string[]) =>
    namesIn(
      participants
        .filter(({ role }) => roles.includes(role))
        .flatMap(({ text, actor }) => [
          actor === null ? withoutCommonFirst(text) : text,
          ...namesOf(actor === null ? undefined : byId.get(actor.id)),
        ])
        .join(' · '),
    );
  const [agents, others] = [named(['agent']), named(['recipient', 'instrument'])];
  const places = namesIn([place.text, city ?? '', ...placesAmong(participants)].join(' · '));
  const around = namesIn(withoutCommonFirst(withoutDateline(sentence, record)));
  const spots = placesIn(withoutDateline(sentence, record)).map(({ key }) => key);
  return {
    entryId: id,
    type,
    isTold: TOLD.has(status) && !participants.some(({ text }) => NOBODY.test(text)),
    agents,
    others,
    places,
    spots,
    // a name among them tells who, not what
    triggers: listWords(told)
      .filter(({ start }) => /^\p{Ll}/u.test(told.slice(start)))
      .map(({ folded }) => stemmer(folded))
      .filter((stem) => rarityOf(stem) > 0),
    // in this order, since only the first are looked up by
    names: [...new Set([...places, ...spots.flatMap((spot) => spot.split('-')), ...others, ...agents, ...around])],
    ...days,
    counts: sentence.figures.flatMap(countOf),
    passage: passageShown(sentence, record),
  };
}

/** “Six people”, “Shells”: a word that stands first is written large and no name, where it is a common one. */
export const withoutCommonFirst = (text: string) =>
  text.replace(/^\P{L}*\p{L}+/u, (first) =>
    rarityOf(stemmer(first.toLowerCase().replace(/^\P{L}+/u, ''))) < RAREST ? '' : first,
  );

const namesOf = (actor: Actor | undefined) =>
  actor === undefined ? [] : [actor.name, ...actor.offices.map(({ of }) => of ?? '')];

const placesAmong = (participants: ReportedEvent['participants']) =>
  participants.filter(({ role }) => role === 'place').map(({ text }) => text);

/** “Spent Tuesday waiting, a day after they had blocked the harbour”: the day is of another deed. */
const OTHER_DAYS = /\b(?:days?|weeks?|months?|years?|hours?) (?:after|before|earlier|later)\b|\bsince\b/iu;

/**
 * The one day that the sentence tells, where the deed has none of its own: “opened fire on a patrol on Sunday, killing two”. Not the day of the
 * dateline, nor one on which it is said: “burned the village, the ministry said on Monday”.
 */
function dayBeside({ when, within }: ReportedEvent, sentence: ToldSentence, record: RecordedReport): number | null {
  const day = dayNumber(record.report.published);
  if (when !== null || day === null) return null;
  const said = within === null ? null : sentence.statements.find(({ id }) => id === within);
  if (said === undefined) return null;
  const held = said === null ? [] : said.content.spans;
  const { spans, text } = sentence.passage;
  if (OTHER_DAYS.test(text)) return null;
  const begin = spans[0]!.start + text.length - withoutDateline(sentence, record).length;
  const days = new Set<number>();
  for (const entry of record.entries) {
    if (entry.kind !== 'time' || !entry.spans.some((span) => spansOverlap(span, spans[0]!))) continue;
    if (entry.spans.some(({ start }) => start < begin)) continue;
    const [from, to] = [dayNumber(entry.from), dayNumber(entry.to)];
    if (from === null || from !== to || from > day) continue;
    const isHeld = held.some((content) => entry.spans.some((span) => spansOverlap(span, content)));
    if (said === null ? sentence.statements.length > 0 : !isHeld) return null;
    days.add(from);
  }
  return days.size === 1 ? [...days][0]! : null;
}

function daysOf(
  { when }: ReportedEvent,
  day: number | null,
  beside: number | null,
): Pick<Deed, 'from' | 'to' | 'isDated'> | null {
  if (beside !== null) return { from: beside, to: beside, isDated: true };
  const [from, to] = [dayNumber(when?.from ?? null), dayNumber(when?.to ?? null)];
  if (from !== null || to !== null) {
    const last = day === null ? (to ?? from!) : Math.min(to ?? day, day);
    const first = from ?? last;
    if (last >= first) return last - first > LONGEST ? null : { from: first, to: last, isDated: true };
  }
  return day === null ? null : { from: day - UNTOLD_DAYS, to: day, isDated: false };
}

/** “some 22,000 people”, “two missiles”; money and shares are not what a deed counts. */
export function countOf({ of, unit, value, low, high, approximate }: Figure): Count[] {
  if (of !== 'count') return [];
  const [least, most] = [low ?? value, high ?? value];
  if (least === null && most === null) return [];
  // “about 60,000” and 58,000 are no conflict
  const give = approximate ? 0.1 : 0;
  return [
    {
      unit: unitClass(unit),
      low: (least ?? 0) * (1 - give),
      high: (most ?? Number.MAX_SAFE_INTEGER) * (1 + give),
    },
  ];
}

const unitClass = (unit: string) => {
  const folded = foldName(unit);
  return folded === '' ||
    /^(?:person|people|man|woman|child|life|victim|monitor|sailor|fisherman)$/.test(folded) ||
    isPeople(folded)
    ? 'persons'
    : folded;
};
const isPeople = (unit: string) => {
  const sector = sectorOf(unit) ?? sectorOf(`${unit}s`);
  return (
    sector !== null &&
    !/missile|drone|jet|ship|frigate|submarine|bank|compan|firm|brigade|battalion|school|hospital|agency|church|court/.test(
      unit,
    )
  );
};

/** By type, names and week: what is of another week or kind is never looked at. */
export const keysOfDeed = ({ type, names, from, to }: Deed): number[] => keysByWeek(type, names, from, to);

/** `from` and `to` in days; of a longer stretch than LONGEST only the first days. */
export function keysByWeek(type: string, names: readonly string[], from: number, to: number): number[] {
  const weeks = new Set<number>();
  for (let day = from; day <= Math.min(to, from + LONGEST); day++) weeks.add(Math.floor(day / 7));
  const first = [...new Set(names)].slice(0, MOST_NAMES);
  return [...weeks].flatMap((week) => first.map((name) => meetingKey('deed', `${type} ${name}`, `week ${week}`)));
}

const MOST_NAMES = 6;
