// Commitments and announced events in, what is awaited out.

import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import type { Actor } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Statement } from '../../record/statement.ts';
import { dayNumber } from '../../text/day-number.ts';
import { listWords } from '../../text/list-words.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { namesIn } from '../disputes/names-in.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { stemOf } from '../findings/weigh-words.ts';
import { type Count, countOf } from '../happenings/deed.ts';
import { type Announced, announcedIn, LONGEST_STRETCH } from './announced.ts';
import { type AnnouncedDeed, announcedDeedIn } from './announced-pledges.ts';
import { GOES_ON, NAME, namesAround, sumOf } from './names-around.ts';

/** What somebody is to do, or what is to take place. */
export interface Pledge {
  readonly entryId: string;
  readonly kind: 'commitment' | 'schedule';
  /** Type of the announced event; null for a commitment. */
  readonly type: string | null;
  /** Stems of names of who is bound; of an announced event all names of its sentence. */
  readonly who: readonly string[];
  readonly name: string | null;
  /** Stems of names of where an announced event is to be. */
  readonly places: readonly string[];
  /** What is shown: the words of the commitment, the sentence of the announcement. */
  readonly passage: Passage;
  /** What is compared: those words, who, where. Of a commitment without the names of persons: two promises of one person are not one. */
  readonly words: string;
  /** Of them what is no name: what is to be done, and a thing that it is about. */
  readonly plain: string;
  /** Stem of what is to be done: “send”, “reopen”; empty for a thing that is promised. */
  readonly verb: string;
  readonly sums: readonly string[];
  /** A vow that something will not be done. */
  readonly isNegated: boolean;
  /** Words of the condition; empty for none. */
  readonly condition: string;
  /** Days from 1970-01-01; null where no day is told. */
  readonly from: number | null;
  readonly by: number | null;
  /** It was announced for another day before. */
  readonly isAnew: boolean;
  /** How many of what: “two banks”. */
  readonly counts: readonly Count[];
}

/** Kinds of events that are announced for a day; a threat or a demand is none. */
export const ANNOUNCED: ReadonlySet<string> = new Set([
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'AGREE',
  'PROTEST',
  'CONCEDE',
  'VOTE',
]);
/** What takes place, rather than being kept. */
const OCCURS: ReadonlySet<string> = new Set(['CONSULT', 'PROTEST']);
const NEGATED = /\b(?:not|never|no|none|nobody)\b|n['’]t\b/iu;

export function pledgesOf(record: RecordedReport): Pledge[] {
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  const statements = new Map(
    record.entries.flatMap((entry) => (entry.kind === 'statement' ? [[entry.id, entry] as const] : [])),
  );
  const pledges = new Map<string, Pledge>();
  const sentences = toldSentences(record);
  sentences.forEach((sentence, at) => {
    const announced = sentence.events.filter(isAnnounced);
    const around = () => namesAround(sentences, at, record);
    for (const one of sentence.commitments) {
      // who is to meet, or to strike, on a day is asked whether it took place, not whether it was kept
      const isMeeting = announced.some(
        (event) => OCCURS.has(event.type) && (event.id === one.from || touches(event, one.what)),
      );
      if (!pledges.has(one.id) && !isMeeting)
        pledges.set(one.id, ofCommitment(one, sentence, statements, record.actors));
    }
    for (const one of announced) {
      const isPromised = !OCCURS.has(one.type) && sentence.commitments.some(({ what }) => touches(one, what));
      if (pledges.has(one.id) || isPromised) continue;
      // “The meeting will take place on 18–20 February.”: the sentences before tell whose
      const alone = one.participants.length > 0 ? null : announcedIn(sentence, record);
      if (alone?.type === one.type) pledges.set(one.id, ofAnnounced({ ...alone, entryId: one.id }, around(), sentence));
      else {
        const pledge = ofEvent(one, sentence, byId);
        pledges.set(one.id, pledge.who.length > 0 ? pledge : { ...pledge, who: around() });
      }
    }
    const told = announced.length > 0 && !ANEW.test(sentence.passage.text) ? null : announcedIn(sentence, record);
    if (told !== null && !pledges.has(told.entryId)) pledges.set(told.entryId, ofAnnounced(told, around(), sentence));
    const deed = told === null && announced.length === 0 ? announcedDeedIn(sentence, record) : null;
    if (deed !== null && !pledges.has(deed.entryId)) pledges.set(deed.entryId, ofDeed(deed, sentences, at, record));
  });
  return [...pledges.values()];
}

const ANEW =
  /\b(?:put|push|pushed|moved) (?:off|back)\b|\bpostponed\b|\bdeferred\b|\brescheduled\b|\bas planned,? but\b|\bmoved to\b/i;

function ofAnnounced(
  { type, entryId, from, to, isAnew }: Announced,
  names: readonly string[],
  { passage, figures }: ToldSentence,
): Pledge {
  return {
    entryId,
    kind: 'schedule',
    type,
    who: names,
    name: null,
    places: [],
    passage,
    words: passage.text,
    plain: '',
    sums: figures.flatMap(sumOf),
    verb: '',
    isNegated: false,
    condition: '',
    from,
    by: to,
    isAnew,
    counts: [],
  };
}

/** What is announced to be done by a day binds who says so; where the report itself says so, those whom it names. */
function ofDeed(
  { entryId, source, passage, by }: AnnouncedDeed,
  sentences: readonly ToldSentence[],
  at: number,
  record: RecordedReport,
): Pledge {
  const actor = record.actors.find(({ id }) => id === source?.actor?.id);
  const { figures } = sentences[at]!;
  const own = figures.filter((figure) => touches(figure, passage));
  // “The plant will be in operation …”: of which plant the sentence before tells
  const before = GOES_ON.test(passage.text.replace(/^[\s"“«„‘']+/u, '')) ? (sentences[at - 1]?.passage.text ?? '') : '';
  const names = source === null ? namesAround(sentences, at, record) : [];
  const persons = record.actors.filter(({ kind }) => kind === 'person');
  return {
    entryId,
    kind: 'commitment',
    type: null,
    who: source === null ? names : namesIn([source.text, ...namesOf(actor), passage.text].join(' · ')),
    name: actor?.name ?? (source === null || source.text.trim() === '' ? null : source.text),
    places: [],
    passage,
    words: withoutNames(source === null ? `${before} ${passage.text}` : passage.text, persons),
    plain: `${before} ${passage.text}`.replace(NAME, ' '),
    verb: verbOf(passage.text),
    sums: own.flatMap(sumOf),
    isNegated: false,
    condition: '',
    from: null,
    by,
    isAnew: false,
    counts: own.flatMap(countOf),
  };
}

const isAnnounced = ({ type, status, when }: ReportedEvent) => {
  if (status !== 'scheduled' || !ANNOUNCED.has(type)) return false;
  const [from, to] = [dayNumber(when?.from ?? null), dayNumber(when?.to ?? null)];
  // “by the end of the year” is a deadline, not a day
  return from !== null && to !== null && to - from <= LONGEST_STRETCH;
};

function ofCommitment(
  { id, who, what, forWhom, condition, by, from }: Commitment,
  { figures }: ToldSentence,
  statements: ReadonlyMap<string, Statement>,
  actors: readonly Actor[],
): Pledge {
  const source = from === null ? undefined : statements.get(from)?.source;
  const mention = who.actor === null && source?.text === who.text ? source : who;
  const actor = actors.find(({ id: actorId }) => actorId === mention.actor?.id);
  // “the Hollin Bridge, the only crossing, would reopen”: a thing that a promise is about stands where who is bound stands else
  const head = who.text.split(',')[0]!;
  const isThing =
    !(actor !== undefined && BINDABLE.has(actor.kind)) &&
    listWords(head).length <= LONGEST_THING &&
    // “the Belmark prime minister” is somebody whom the report does not name
    !listWords(head).some(({ folded }) => SPEAKER_NOUNS.has(folded) || OFFICE_HEADS.has(folded));
  return {
    entryId: id,
    kind: 'commitment',
    type: null,
    // “the army would have 40 helicopters, the minister promised”: who says so answers for it
    who: namesIn([who.text, ...namesOf(actor), ...(actor === undefined ? [source?.text ?? '', ...namesOf(actors.find(({ id: one }) => one === source?.actor?.id))] : [])].join(' · ')), // biome-ignore format: one line
    places: [],
    name: actor?.name ?? (who.text.trim() === '' ? null : who.text),
    passage: what,
    words: withoutNames(`${what.text} · ${forWhom.text}${isThing ? ` · ${head}` : ''}`, [
      ...actors.filter(({ kind }) => kind === 'person'),
      ...(actor === undefined || isThing ? [] : [actor]),
    ]),
    // a state that is bound is named again with its promise: “a promise from Tarsk”
    plain: `${what.text.replace(NAME, ' ')}${isThing || actor?.kind === 'state' ? ` · ${head}` : ''}`,
    sums: figures.filter((figure) => touches(figure, what)).flatMap(sumOf),
    verb: verbOf(what.text),
    isNegated: NEGATED.test(what.text),
    condition: condition.text,
    from: dayNumber(by?.from ?? null),
    by: dayNumber(by?.to ?? null),
    isAnew: false,
    counts: figures.filter((figure) => touches(figure, what)).flatMap(countOf),
  };
}

function ofEvent(
  { id, type, participants, when, place, occasion }: ReportedEvent,
  { passage, figures }: ToldSentence,
  byId: ReadonlyMap<string, Actor>,
): Pledge {
  const actors = participants.flatMap(({ actor }) => (actor === null ? [] : [byId.get(actor.id)]));
  const told = participants.map(({ text }) => text);
  return {
    entryId: id,
    kind: 'schedule',
    type,
    who: namesIn([place.text, ...told, ...actors.flatMap(namesOf), passage.text].join(' · ')),
    places: namesIn(place.text),
    name: actors[0]?.name ?? told[0] ?? null,
    passage,
    words: [...told, place.text, occasion.text].join(' · '),
    plain: '',
    sums: figures.flatMap(sumOf),
    verb: '',
    isNegated: false,
    condition: '',
    from: dayNumber(when!.from),
    by: dayNumber(when!.to),
    isAnew: false,
    counts: [],
  };
}

const namesOf = (actor: Actor | undefined) =>
  actor === undefined ? [] : [actor.name, ...actor.offices.map(({ of }) => of ?? '')];

const LONGEST_THING = 4;
const BINDABLE: ReadonlySet<Actor['kind']> = new Set(['person', 'state', 'alliance', 'armed-group', 'group']);

/** “pay Mirela Costane the arrears” → “pay the arrears”, where she is one of `actors`. */
function withoutNames(text: string, actors: readonly Actor[]): string {
  const names = new Set(actors.flatMap(({ name }) => listWords(name).map(({ folded }) => folded)));
  return listWords(text)
    .filter(({ folded }) => !names.has(folded.replace(/'s?$/, '')))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

/** “[send] eleven dredgers”, “the grounds would [reopen]”, “never to [raise] the toll”, “have [met] all four”; not “have [a] plan”. */
function verbOf(text: string): string {
  if (/\bmade? public\b/iu.test(text)) return stemOf('publish');
  const found = BEHIND_MODAL.exec(text) ?? FIRST.exec(text);
  return stemOf((found?.[1] ?? '').toLowerCase());
}

const FIRST = /^\s*(?:(?:not|never|also|to|soon|then|(?:have|be)(?=\s+(?:\p{L}+(?:ed|en|wn|pt|ld|nt|id)|sat|met|put|cut|shut|won|done|gone|made|built|begun)\b)|\p{L}+ly)\s+)*(\p{L}+)/iu; // biome-ignore format: one line
const BEHIND_MODAL =
  /\b(?:will|would|shall)\s+(?:(?:not|never|also|soon|then|(?:have|be|been)(?=\s+\p{L}+(?:ed|en|wn|pt|ld|nt|id)\b)|\p{L}+ly)\s+)*(\p{L}+)/iu;

const touches = (a: Pick<Passage, 'spans'>, b: Pick<Passage, 'spans'>) => anyOverlap(a.spans, b.spans);
