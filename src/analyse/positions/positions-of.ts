// A record in; who in it is for or against whom or what out, by statements and by deeds.
//
//   Halvik praised the summit; Tamsin is against sanctions       statements: by the act, or by a word of stand in what is said
//   Arvenia sent aid to Lumen; the Pact froze five banks          deeds: of those who did them, for or against those they were done to
import type { ActorRef } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import { type Passage, passageOf } from '../../record/passage.ts';
import type { Position } from '../../record/position.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Act, Statement } from '../../record/statement.ts';
import { dayNumber } from '../../text/day-number.ts';
import { listWords } from '../../text/list-words.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';

type Stance = Position['stance'];

const BY_ACT: Readonly<Partial<Record<Act, Stance>>> = {
  praise: 'for',
  support: 'for',
  criticise: 'against',
  oppose: 'against',
};
/** Deeds that are for or against those they are done to; a meeting or a demand is neither. */
const BY_DEED: Readonly<Record<string, Stance>> = {
  SUPPORT: 'for',
  AID: 'for',
  COOPERATE: 'for',
  REJECT: 'against',
  ACCUSE: 'against',
  SANCTION: 'against',
  COERCE: 'against',
  THREATEN: 'against',
  PROTEST: 'against',
  ASSAULT: 'against',
};
const DONE: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing']);

/**
 * A speaker’s own stand in what is said: “I am [not] against it”, “we support the ban”, “he would vote for sanctions”. Not “the vote against
 * him”, “those who oppose it”.
 */
const OWN_STAND =
  /^[\s"“«„‘']*(?:that )?(?:i|we|he|she|they|it)(?: (?:will|would|shall|also|still|now|strongly|firmly|fully|always|never|do|does|did|not|have|has|had|am|are|is|was|were|be|been|['’]m|['’]re)|['’](?:m|re|ll|d)|n['’]t)* ?(against|opposed to|oppose[sd]?|reject(?:s|ed)?|in favou?r of|support(?:s|ed)?|back(?:s|ed)?|favou?r(?:s|ed)?|vote for|voted for|vote against|voted against)\s+(?=\S)/iu;
const AGAINST = /against|oppos|reject/iu;
const NEGATION = /\b(?:not|never|no longer)\b|n['’]t\b/iu;
const SAYING: ReadonlySet<Act> = new Set(['say', 'believe', 'intend', 'promise', 'other']);

/** In the order of entries. Threats, questions and what is only imagined hold nothing; what nobody known or named holds is left out. */
export function positionsOf(record: RecordedReport): Position[] {
  const printed = isoDay(dayNumber(record.report.published));
  const found = record.entries.flatMap((entry): Position[] => {
    if (entry.kind === 'statement') return ofStatement(entry, record, printed);
    return entry.kind === 'event' ? ofEvent(entry, record, printed) : [];
  });
  // praise may be read as a statement and as an event of support: the statement has its words
  const said = found.filter(({ told }) => told === 'statement');
  return found.filter((one) => one.told === 'statement' || !said.some((other) => isTheSame(one, other)));
}

const isTheSame = (event: Position, statement: Position) =>
  event.stance === statement.stance &&
  event.holder.actor?.id === statement.holder.actor?.id &&
  event.passage.spans.some((a) => statement.passage.spans.some((b) => spansOverlap(a, b)));

/** “It”, “both ends”, “the management” of which nobody is known: no holder; not “residents of Vell”, “MPs”, “200 doctors”. */
const isNobody = ({ actor, text }: Statement['source']): boolean =>
  actor === null &&
  /^(?:it|its|they|their|he|his|she|her|we|our|i|my|who|which|that|this|these|those|both|each|all|some|others?|the)\b/i.test(
    text,
  ) &&
  !/\s\p{Lu}/u.test(text);

const isoDay = (day: number | null) => (day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10));
const turned = (stance: Stance): Stance => (stance === 'for' ? 'against' : 'for');

function ofStatement(entry: Statement, record: RecordedReport, day: string | null): Position[] {
  const { id, act, polarity, source, content, cue, confidence } = entry;
  if (source.spans.length === 0 || content.spans.length === 0 || isNobody(source)) return [];
  const rest = { entryId: id, holder: source, told: 'statement' as const, as: act, day, passage: content, confidence };
  const byAct = BY_ACT[act];
  if (byAct !== undefined) {
    // “he would vote for sanctions” is imagined only as far as time goes
    const isMeant = polarity !== 'hypothetical' || /\b(?:will|would|shall)\b/i.test(cue.text);
    const target = targetOf(content, 0, record);
    return isMeant && target !== null
      ? [{ ...rest, target, stance: polarity === 'negated' ? turned(byAct) : byAct }]
      : [];
  }
  if (!SAYING.has(act) || polarity !== 'positive') return [];
  const found = OWN_STAND.exec(content.text);
  if (found === null) return [];
  const target = targetOf(content, found[0].length, record);
  const stance: Stance = AGAINST.test(found[1]!) ? 'against' : 'for';
  return target === null ? [] : [{ ...rest, target, stance: NEGATION.test(found[0]) ? turned(stance) : stance }];
}

function ofEvent(entry: ReportedEvent, record: RecordedReport, printed: string | null): Position[] {
  const { id, type, status, participants, when, within, sentence, confidence } = entry;
  const stance = BY_DEED[type];
  // what a statement tells is its speaker’s word, and told by it
  if (stance === undefined || !DONE.has(status) || within !== null) return [];
  const named = (role: string) => participants.filter((one) => one.role === role && one.actor !== null);
  const day = when?.from != null && when.from === when.to ? when.from : printed;
  return named('agent').flatMap(({ role: _, ...holder }) =>
    named('recipient')
      .filter(({ actor }) => actor!.id !== holder.actor!.id)
      .map(
        ({ spans, text, actor }): Position => ({
          entryId: id,
          holder,
          target: { spans, text, actor, topic: topicOf(text, actor!.name) },
          stance,
          told: 'event',
          as: type,
          day,
          passage: passageOf(record.report.text, [sentence]),
          confidence,
        }),
      ),
  );
}

/** Words that a target ends before: another clause, or a mark. */
const ENDS =
  /\s+(?:that|because|which|who|whom|as|after|before|when|while|if|since|until|saying|and said|but)\b|[,;:—–.!?"“”«»]/iu;
const LEAD = /^[\s"“«„‘']*(?:(?:of|for|against|to|on|about|with|as|over|at|that)\s+)?/iu;
const MOST_WORDS = 10;

/** The phrase of `content` behind its first `from` characters that tells whom or what, and the actor that it names; null for none. */
function targetOf(content: Passage, from: number, record: RecordedReport): Position['target'] | null {
  const piece = pieceAt(content, from);
  if (piece === null) return null;
  const words = record.report.text.slice(piece.start, piece.end);
  const lead = LEAD.exec(words)![0].length;
  const phrase = words.slice(lead);
  const end = ENDS.exec(phrase)?.index ?? phrase.length;
  const listed = listWords(phrase.slice(0, end)).slice(0, MOST_WORDS);
  if (listed.length === 0) return null;
  const span = { start: piece.start + lead + listed[0]!.start, end: piece.start + lead + listed.at(-1)!.end };
  const passage = passageOf(record.report.text, [span]);
  const actor = actorIn(span, record);
  return { ...passage, actor, topic: topicOf(passage.text, actor?.name ?? '') };
}

/** The piece of the content in which its character `from` lies, from there to its end. */
function pieceAt({ spans }: Passage, from: number): { start: number; end: number } | null {
  let left = from;
  for (const { start, end } of spans) {
    if (left < end - start) return { start: start + left, end };
    left -= end - start + 1;
  }
  return null;
}

/** The actor that the words name first, by any of the names that the report has for it. */
function actorIn(span: { start: number; end: number }, { report, actors }: RecordedReport): ActorRef | null {
  const words = report.text.slice(span.start, span.end);
  const named = actors.flatMap(({ id, name, names }) => {
    const at = [name, ...names.map((one) => one.name)]
      .filter((one) => /^\p{Lu}/u.test(one))
      .map((one) =>
        words.search(
          new RegExp(`(?<![\\p{L}\\p{N}])${one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
        ),
      )
      .filter((place) => place >= 0);
    return at.length === 0 ? [] : [{ at: Math.min(...at), id, name }];
  });
  const [first] = named.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return first === undefined ? null : { id: first.id, name: first.name };
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'this',
  'that',
  'these',
  'those',
  'him',
  'it',
  'them',
]);

/** “the new sanctions against Tarsk” → “new sanctions against tarsk”; null where the actor’s own name is all of it. */
function topicOf(text: string, name: string): string | null {
  const own = new Set(listWords(name).map(({ folded }) => folded));
  const words = listWords(text).map(({ folded }) => folded.replace(/['’]s?$/u, ''));
  const left = words.filter((word) => !ARTICLES.has(word));
  return left.every((word) => own.has(word)) ? null : left.join(' ');
}
