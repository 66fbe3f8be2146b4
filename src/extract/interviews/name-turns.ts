// The statements of an interview that is printed as questions and answers in; the same out, under whoever its introduction says speaks:
// who is who is then found as everywhere, and each label has its words back.
//
//   “Q:”, “Question:” ─▶ the outlet that it names, else its writer        “A.”, “Answer:” ─▶ whom the interview is with
//   “SC:”, “PL:”      ─▶ the outlet, the person of these initials         not: who is nowhere introduced, who stays unknown
import type { Actor, Mention } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import type { Entry } from '../../record/entry.ts';
import { passageOf } from '../../record/passage.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { findNames } from '../../understand/names/find-names.ts';
import type { Name, NameSeed } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';
import { mentionsOf } from '../actors/resolve-again.ts';
import { findInterviewed, nameInHeadline } from './find-interviewed.ts';
import { findOutlets } from './find-outlets.ts';

const QUESTION = /^(?:Q|Question)$/;
const ANSWER = /^(?:A|Answer)$/;
const INITIALS = /^\p{Lu}{2,4}$/u;

export interface NamedTurns {
  readonly entries: readonly Entry[];
  /** What the introduction shows to be an outlet, or a person. */
  readonly seeds: readonly NameSeed[];
  /** What was read of them: the labels as the report prints them, and no actor who is but a label. */
  readonly restore: (told: ActorsTold) => ActorsTold;
}

interface ActorsTold {
  readonly entries: readonly Entry[];
  readonly actors: readonly Actor[];
}

/** All as it is where no turn has such a label. */
export function nameTurns(reading: Reading, entries: readonly Entry[]): NamedTurns {
  const turns = entries.filter(isTurn);
  if (turns.length < 2) return { entries, seeds: [], restore: (same) => same };
  const { report } = reading;
  const start = Math.min(...turns.map(({ cue }) => cue.spans[0]!.start));
  const limit = reading.paragraphs.find((one) => one.start <= start && start < one.end)?.start ?? 0;
  const seeds: NameSeed[] = [];
  const { asking, printing } = findOutlets(report.text.slice(0, limit), report.outlet);
  for (const span of [asking, printing]) if (span !== null) seeds.push({ span, kind: 'publication' });
  const headed = nameInHeadline(reading, limit);
  if (headed !== null) seeds.push({ span: headed, kind: 'person' });
  const names = findNames(reading, seeds).filter(({ end }) => end <= limit);
  const byline = report.byline ?? '';
  const interviewed = findInterviewed(reading, names, byline);
  const writer = names.find(
    ({ kind, start: from, end }) => kind === 'person' && byline.includes(report.text.slice(from, end)),
  );
  const asker = asking ?? writer ?? printing;
  const speakerOf = (label: string): Span | null => {
    if (QUESTION.test(label)) return asker;
    return ANSWER.test(label) ? interviewed : ofInitials(report.text, names, label);
  };
  const labels = new Map<string, { source: Mention; speaker: Span | null }>();
  // “A: We will let them pass”: who answers is bound, not the letter
  const bound = new Map<string, { source: Mention; speaker: Span }>();
  const ofSpeaker = (entry: Commitment): Commitment => {
    const at = entry.who.spans[0]?.start;
    const turn = turns.find(({ source: { spans } }) => spans[0]?.start === at);
    const speaker = at === undefined || turn === undefined ? null : speakerOf(turn.source.text);
    if (speaker === null) return entry;
    bound.set(entry.id, { source: entry.who, speaker });
    return {
      ...entry,
      who: { ...passageOf(report.text, [{ start: speaker.start, end: speaker.end }]), actor: null },
    };
  };
  const named = entries.map((entry): Entry => {
    if (entry.kind === 'commitment') return ofSpeaker(entry);
    if (!isTurn(entry)) return entry;
    const speaker = speakerOf(entry.source.text);
    if (speaker === null && INITIALS.test(entry.source.text)) return entry;
    labels.set(entry.id, { source: entry.source, speaker });
    const spans = speaker === null ? [] : [{ start: speaker.start, end: speaker.end }];
    return { ...entry, source: { ...passageOf(report.text, spans), actor: null } };
  });
  const printed = [...labels.values()].flatMap(({ source, speaker }) => (speaker === null ? [] : source.spans));
  const isPrinted = ({ start, end }: Span) => printed.some((span) => span.start === start && span.end === end);
  const restore = (told: ActorsTold): ActorsTold => {
    const restored = told.entries.map((entry): Entry => {
      const binds = bound.get(entry.id);
      if (binds !== undefined && entry.kind === 'commitment') return { ...entry, who: withLabel(binds, entry.who) };
      const label = labels.get(entry.id);
      return label === undefined || entry.kind !== 'statement'
        ? entry
        : { ...entry, source: withLabel(label, entry.source) };
    });
    const meant = new Set(restored.flatMap(mentionsOf).map(({ mention }) => mention.actor?.id));
    const isLabel = ({ id, names: own }: Actor) =>
      !meant.has(id) && own.length > 0 && own.every((name) => isPrinted(name.span));
    return { entries: restored, actors: told.actors.filter((actor) => !isLabel(actor)) };
  };
  return { entries: named, seeds, restore };
}

function withLabel({ source, speaker }: { source: Mention; speaker: Span | null }, told: Mention): Mention {
  if (told.actor === null || speaker === null) return source;
  return {
    ...source,
    actor: told.actor,
    because: { kind: 'description', span: { start: speaker.start, end: speaker.end } },
  };
}

/** What a label leads to: somebody’s own words without marks around them. */
const isTurn = (entry: Entry): entry is Statement =>
  entry.kind === 'statement' &&
  entry.form === 'direct' &&
  /^[:.]$/.test(entry.cue.text) &&
  (QUESTION.test(entry.source.text) || ANSWER.test(entry.source.text) || INITIALS.test(entry.source.text)) &&
  !/^["“‘'«„]/.test(entry.content.text);

/** “PL” of Petra Lindqvar, “SC” of the Sund Courier: of one alone. */
function ofInitials(text: string, names: readonly Name[], letters: string): Span | null {
  const found = new Map<string, Name>();
  for (const name of names) {
    const words = text.slice(name.start, name.end);
    if (/^(?:person|publication)$/.test(name.kind) && words.replace(/(\p{Lu})[^ -]*[ -]?/gu, '$1') === letters)
      found.set(words, name);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}
