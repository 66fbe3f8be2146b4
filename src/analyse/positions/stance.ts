// Statements in; what somebody holds, and which words tell that it was held otherwise before, out.
import { matchesAny, NOW_OTHERWISE, OUTRIGHT, RECALLS, TURNS } from '../../lexicon/reversal-words.ts';
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Act, Statement } from '../../record/statement.ts';
import { dayNumber } from '../../text/day-number.ts';
import { namesIn } from '../disputes/names-in.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { speakerOf } from '../utterances/saying.ts';
import { announcedIn } from './announced-stances.ts';
import { deedStancesIn } from './deed-stances.ts';
import { deniedIn } from './denied-stances.ts';
import { filedBy, meantByThere } from './filed-stances.ts';
import { isOurs, type Stance } from './held.ts';
import { sideOfSoonAfter } from './side-of-soon-after.ts';
import { DENIES } from './stand.ts';

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
  'demand',
  'other',
]);
const AGAINST: ReadonlySet<Act> = new Set(['deny', 'refuse', 'oppose']);
/** Praise and blame negate nothing; what is urged is recalled, and not the opposite of what is said. */
const JUDGING: ReadonlySet<Act> = new Set(['praise', 'criticise', 'demand']);

export function stancesOf(record: RecordedReport): Stance[] {
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  const sentencesOf = new Map<string, ToldSentence[]>();
  const all = toldSentences(record);
  for (const sentence of all)
    for (const { id } of sentence.statements) sentencesOf.set(id, [...(sentencesOf.get(id) ?? []), sentence]);
  const said = record.entries
    .filter((entry): entry is Statement => entry.kind === 'statement' && entry.content.spans.length > 0)
    .filter(({ act, polarity }) => HOLDING.has(act) && polarity !== 'hypothetical')
    // what is asked is held by nobody
    .filter(({ content }) => !/^[\s"“«„‘']*(?:(?:a |the )?questions?\b|what\b|whether\b)/iu.test(content.text))
    .map((entry) =>
      toStance(entry, sentencesOf.get(entry.id) ?? [], byId, {
        all,
        record,
        pastIn: (sentences) => pastDays(record, sentences),
      }),
    );
  return [...said, ...announcedIn(all, record), ...deniedIn(all, record), ...deedStancesIn(all, record)];
}

function toStance(
  { id, source, act, polarity, content, cue }: Statement,
  sentences: readonly ToldSentence[],
  byId: ReadonlyMap<string, Actor>,
  { all, record, pastIn }: Ground,
): Stance {
  const meant = source.text === '' ? subjectOf(cue, sentences) : source.actor;
  const isLongSaid = source.text === '' && meant !== null;
  const actor = meant === null ? undefined : byId.get(meant.id);
  const spokenFor = (actor?.offices ?? []).map(({ office, of }) => `${office} ${of ?? ''}`);
  const told = sentences.filter(({ passage }) => holds(passage, cue) || holds(passage, content));
  // “He said he was against it. He did not pretend otherwise.”: a sentence in which nobody speaks belongs to the one before
  const next = all[(told.at(-1)?.at ?? all.length) + 1];
  const behind = next !== undefined && next.statements.length === 0 ? [next] : [];
  // “In March he told the Commons that none would be sent. By August there were 800 of them.”
  const isVow = holdsRecall(told) && VOW.test(content.text);
  const isUndone = isVow && behind.some(({ passage }) => NOW_OTHERWISE.test(passage.text));
  const holdsOne = (patterns: readonly RegExp[], sentences: readonly ToldSentence[]) =>
    sentences.some(({ passage }) => matchesAny(patterns, passage.text));
  const side = namesIn([source.text, actor?.name ?? '', ...spokenFor].join(' · '));
  const admits = ADMITS.test(cue.text) || OF_COURSE.test(content.text);
  const sign = JUDGING.has(act) ? 0 : AGAINST.has(act) === (polarity === 'negated') ? 1 : -1;
  const soonAfter = sideOfSoonAfter(told, content);
  const there = admits ? meantByThere(content.text, all[(told[0]?.at ?? 0) - 1]) : null;
  return {
    entryId: id,
    holder: speakerOf(actor),
    side,
    sign,
    body: bodyOf(content.text, side, source.text, actor !== undefined),
    speaksOf: actor === undefined || spokenFor.length === 0 || actor.offices.every(({ of }) => of === null) ? leadOf(content.text) : [], // biome-ignore format: one line
    admits,
    ...(admits || sign === -1 || DENIES.test(content.text) ? filedBy(actor, record) : {}),
    ...(there === null ? {} : { there }),
    content,
    at: sentences[0]?.at ?? 0,
    // what somebody said for months is what is turned from
    turns:
      isLongSaid || soonAfter === 'recall'
        ? null
        : isOutright(told, source, content)
          ? 'outright'
          : holdsOne(TURNS, [...told, ...behind]) || isUndone
            ? 'beside'
            : null,
    recalls: soonAfter !== 'turn' && holdsOne(RECALLS, told),
    recalled: holdsOne(RECALLS, told) ? pastIn(told) : null,
  };
}

const holdsRecall = (told: readonly ToldSentence[]) => told.some(({ passage }) => matchesAny(RECALLS, passage.text));
/** “none would be sent”, “never”, “she would sooner drown”: a vow that something will not be. */
const VOW =
  /\b(?:will|shall|would) (?:not|never|sooner|rather)\b|\b(?:wo|would)n['’]t\b|\b(?:no|none|nobody|nothing|never)\b(?: \p{L}+){0,2} (?:will|would|shall)\b/iu;

/** “Pell said on Tuesday, after months of [saying] that it was safe”: who says so is who speaks in the sentence. */
function subjectOf(cue: Passage, sentences: readonly ToldSentence[]): Statement['source']['actor'] {
  if (!/ing$/iu.test(cue.text.trim())) return null;
  const at = cue.spans[0]?.start ?? 0;
  const before = sentences
    .flatMap(({ statements }) => statements)
    .filter((one) => one.source.actor !== null && one.cue.spans[0] !== undefined && one.cue.spans[0].start < at);
  return before.at(-1)?.source.actor ?? null;
}

const ADMITS = /\b(?:acknowledg|admit|conced|confess|confirm|own(?:s|ed|ing)? up)/iu;
const OF_COURSE = /^[\s"“«„‘']*(?:that )?of course\b/iu;
const LEADING_NAME = /^[\s"“«„‘']*(?:that )?(?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u;
const WE = /\b(?:we|our|us)\b/iu;
/** An office without a name speaks for the state that it speaks of: “Karrow will apply, the premier told the chamber”. */
const OFFICE_ALONE =
  /^(?:the|its|his|her) (?:\p{L}+ )?(?:president|premier|prime minister|chancellor|minister|ministry|government|presidency|cabinet|spokesman|spokeswoman|spokesperson)$/iu;

const leadOf = (text: string) => namesIn(LEADING_NAME.exec(text)?.[1] ?? '');

function bodyOf(text: string, side: readonly string[], source: string, isKnown: boolean): string[] {
  // “that 30 of its advisers have been training the guard”: of the ministry that says so
  if (isOurs(text)) return [...side];
  const led = leadOf(text);
  // who says “Tolmin holds nobody. We do not hold a cook” speaks for it
  const own = WE.test(text) ? led : led.filter((name) => side.includes(name));
  return own.length === 0 && !isKnown && OFFICE_ALONE.test(source.trim()) ? led : own;
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
  readonly record: RecordedReport;
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
