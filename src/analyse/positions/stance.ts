// Statements in; what somebody holds, and which words tell that it was held otherwise before, out.
import { matchesAny, OUTRIGHT, RECALLS, TURNS } from '../../lexicon/reversal-words.ts';
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Act, Statement } from '../../record/statement.ts';
import { dayNumber } from '../../text/day-number.ts';
import { namesIn } from '../disputes/names-in.ts';
import { keysOfMatter } from '../findings/matter-keys.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { type Speaker, speakerOf } from '../utterances/saying.ts';

export interface Stance {
  readonly entryId: string;
  readonly holder: Speaker | null;
  /** Stems of names of the holder and of what the holder speaks for: “Ilse Varga · Tarsk”. */
  readonly side: readonly string[];
  /**
   * −1 for what the act denies, refuses or opposes, 1 for the rest, 0 for praise and blame, which negate nothing. What the words themselves negate
   * comes on top.
   */
  readonly sign: 1 | -1 | 0;
  readonly content: Passage;
  /** Place of its first sentence in the report. */
  readonly at: number;
  /** Its sentences say that the holder holds otherwise than before; outright, or only beside what was held before. */
  readonly turns: 'outright' | 'beside' | null;
  /** Its sentences tell what was said or held before the time of the report. */
  readonly recalls: boolean;
  /** First and last day of the past that a sentence which recalls names, in days from 1970-01-01; null for none. */
  readonly recalled: readonly [number, number] | null;
}

/** Acts that hold something: a question, an order or a feeling holds nothing that can be reversed. */
const HOLDING: ReadonlySet<Act> = new Set([
  'say',
  'deny',
  'allege',
  'promise',
  'refuse',
  'praise',
  'criticise',
  'support',
  'oppose',
  'believe',
  'intend',
  'decide',
  'threaten',
  'report',
  'other',
]);
const AGAINST: ReadonlySet<Act> = new Set(['deny', 'refuse', 'oppose']);
const JUDGING: ReadonlySet<Act> = new Set(['praise', 'criticise']);
const MATTER_STEMS = 4;
const HOLDER_STEMS = 5;

export function stancesOf(record: RecordedReport): Stance[] {
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  const sentencesOf = new Map<string, ToldSentence[]>();
  const all = toldSentences(record);
  for (const sentence of all)
    for (const { id } of sentence.statements) sentencesOf.set(id, [...(sentencesOf.get(id) ?? []), sentence]);
  return (
    record.entries
      .filter((entry): entry is Statement => entry.kind === 'statement' && entry.content.spans.length > 0)
      .filter(({ act, polarity }) => HOLDING.has(act) && polarity !== 'hypothetical')
      // what is asked is held by nobody
      .filter(({ content }) => !/^[\s"“«„‘']*(?:(?:a |the )?questions?\b|what\b|whether\b)/iu.test(content.text))
      .map((entry) =>
        toStance(entry, sentencesOf.get(entry.id) ?? [], byId, {
          all,
          pastIn: (sentences) => pastDays(record, sentences),
        }),
      )
  );
}

function toStance(
  { id, source, act, polarity, content, cue }: Statement,
  sentences: readonly ToldSentence[],
  byId: ReadonlyMap<string, Actor>,
  { all, pastIn }: Ground,
): Stance {
  const actor = source.actor === null ? undefined : byId.get(source.actor.id);
  const spokenFor = (actor?.offices ?? []).map(({ office, of }) => `${office} ${of ?? ''}`);
  const told = sentences.filter(({ passage }) => holds(passage, cue) || holds(passage, content));
  // “He said he was against it. He did not pretend otherwise.”: a sentence in which nobody speaks belongs to the one before
  const next = all[(told.at(-1)?.at ?? all.length) + 1];
  const behind = next !== undefined && next.statements.length === 0 ? [next] : [];
  const holdsOne = (patterns: readonly RegExp[], sentences: readonly ToldSentence[]) =>
    sentences.some(({ passage }) => matchesAny(patterns, passage.text));
  return {
    entryId: id,
    holder: speakerOf(actor),
    side: namesIn([source.text, actor?.name ?? '', ...spokenFor].join(' · ')),
    sign: JUDGING.has(act) ? 0 : AGAINST.has(act) === (polarity === 'negated') ? 1 : -1,
    content,
    at: sentences[0]?.at ?? 0,
    turns: isOutright(told, source, content) ? 'outright' : holdsOne(TURNS, [...told, ...behind]) ? 'beside' : null,
    recalls: holdsOne(RECALLS, told),
    recalled: holdsOne(RECALLS, told) ? pastIn(told) : null,
  };
}

/** Words between who turns and the word of the turn. */
const NEAR = 60;

/**
 * The speaker says so of itself (“I was wrong about it”), or the report says it of the speaker (“Halvik reversed course”). Not “whether she had
 * changed her mind”, “take back the House”, nor what somebody says of somebody else.
 */
function isOutright(told: readonly ToldSentence[], source: Passage, content: Passage): boolean {
  return told.some(({ passage }) => {
    const { start } = passage.spans[0]!;
    return OUTRIGHT.some((pattern) => {
      const found = pattern.exec(passage.text);
      if (found === null) return false;
      const at = start + found.index;
      const before = passage.text.slice(Math.max(0, found.index - NEAR), found.index + found[0].length);
      const isSaid = content.spans.some((span) => span.start <= at && at < span.end);
      if (isSaid) return /\b(?:I|we|I['’](?:m|ve|d))\b/u.test(before);
      // its subject: no other name stands between
      const subject = before.slice(0, before.length - found[0].length);
      const [behind] = subject.split(source.text === '' ? '\0' : source.text).slice(1);
      return (
        (behind !== undefined && !/\p{Lu}/u.test(behind)) || /\b(?:he|she|they) (?:\p{Ll}+ ){0,3}$/iu.test(subject)
      );
    });
  });
}

interface Ground {
  readonly all: readonly ToldSentence[];
  readonly pastIn: (sentences: readonly ToldSentence[]) => readonly [number, number] | null;
}

/** What is told of this week is no recall; a year is too long to tell one speech from another. */
const PAST = { least: 7, longest: 92 };

/** “Ten months ago”, “in January”: the first stretch of days that the sentences name and that was over a week before the report. */
function pastDays(
  { report, entries }: RecordedReport,
  sentences: readonly ToldSentence[],
): readonly [number, number] | null {
  const today = dayNumber(report.published);
  if (today === null) return null;
  for (const entry of entries) {
    if (entry.kind !== 'time' || !sentences.some(({ passage }) => holds(passage, entry))) continue;
    const [from, to] = [dayNumber(entry.from), dayNumber(entry.to)];
    if (from !== null && to !== null && to <= today - PAST.least && to - from <= PAST.longest) return [from, to];
  }
  return null;
}

const holds = ({ spans: [sentence] }: Passage, { spans }: Pick<Passage, 'spans'>) =>
  spans.some(({ start, end }) => start < sentence!.end && end > sentence!.start);

/** Days by which “five weeks ago” may miss. */
export const GIVE = 7;
/** A recall that names no more than so many days tells one speech from another. */
const A_WEEK = 7;

const STANDS = [
  /\bagainst\b|\bopposed? to\b|\boppos/iu,
  /\bin favou?r of\b|\bvote for\b|\bsupport|\bback(?:s|ed|ing)?\b/iu,
];
/** “I am against it”: whether words take a stand against (0) or for something (1), whatever it is; null for neither. */
export const standOf = ({ content }: Pick<Stance, 'content'>): number | null => {
  const at = STANDS.findIndex((pattern) => pattern.test(content.text));
  return at < 0 ? null : at;
};

/**
 * Which stand, in which week: “he said five weeks ago that he would be against them” meets what was reported then, “I am against it”. Of stands
 * only: who speaks every day has said something in every week.
 */
export const keysOfStands = (stances: readonly Stance[], day: number | null): number[] =>
  stances.flatMap((stance) => {
    const stand = standOf(stance);
    const { holder, recalled } = stance;
    if (stand === null || holder === null) return [];
    const weeks = new Set(day === null ? [] : [Math.floor(day / 7)]);
    if (recalled !== null && recalled[1] - recalled[0] <= A_WEEK)
      for (let one = recalled[0] - GIVE; one <= recalled[1] + GIVE; one++) weeks.add(Math.floor(one / 7));
    return [...weeks].map((week) => meetingKey('stance', `stand ${stand} ${week}`, holder.short));
  });

/** One stem and the holder are not enough: who speaks every day says every rare word again within two years. */
export function keysOfStance({ holder, content: { text } }: Stance): number[] {
  const byHolder = holder === null ? [] : keysOfMatter('stance', text, HOLDER_STEMS, holder.short);
  return [...byHolder, ...keysOfMatter('stance', text, MATTER_STEMS)];
}
