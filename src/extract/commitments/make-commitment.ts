// The parts of a promise in, its entry out: what remains when condition and deadline are taken from it, for whom, since when open.
import { BENEFICIARIES, BENEFITING, GIVING } from '../../lexicon/commitment-words.ts';
import { BE_IN_FULL, DETERMINERS, POSSESSIVES } from '../../lexicon/function-words.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import { NO_PASSAGE, passageOf } from '../../record/passage.ts';
import type { When } from '../../record/time-expression.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { contentId } from '../../text/content-hash.ts';
import type { Token } from '../../understand/reading.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { stretchesOf } from './content-words.ts';
import type { Part } from './find-condition.ts';
import { findDeadline } from './find-deadline.ts';

/** By which way a commitment was found; each has a confidence of its own. */
export type CommitmentRoute = keyof typeof ROUTE_CONFIDENCE;

/**
 * Share of right ones among those found each way, by one reader, in 192 articles of PolNeAR's training part (73 of statements, 17 of
 * events read by rules), shrunk towards the middle where there were few: docs/reference/commitments.md.
 */
const ROUTE_CONFIDENCE = {
  promise: 0.95,
  'promised thing': 0.85,
  plan: 0.9,
  decision: 0.65,
  said: 0.85,
  // Too rare in those articles to be measured (none in 160): half-way, until somebody has texts of states and alliances.
  'said of a body': 0.6,
  // A thing that somebody says will be so by a day: as rare there.
  announced: 0.6,
  'agreed event': 0.65,
  'decided event': 0.4,
  'scheduled event': 0.8,
  // Right of those found in 480 train articles, by one reader: 13 of 18, with a day 11 of 13; 360 of the articles had taught the rules.
  'told by the report': 0.6,
  'told by the report with a day': 0.75,
} as const;

export interface PromiseParts {
  /** Id of the statement or event; null for the report’s own voice. */
  readonly from: string | null;
  readonly who: Mention;
  readonly forWhom: Mention | null;
  readonly words: readonly Token[];
  /** What is to be done, in `words`; condition and deadline may lie in it. */
  readonly what: Part;
  readonly condition: Part | null;
  /** When what it is read from takes place, for words that have no time. */
  readonly when: When | null;
  readonly route: CommitmentRoute;
  /** How sure it is that the statement or event is there. */
  readonly confidence: number;
}

/** “I will[, however,] compensate them”: the deed, without the word that ties it to what was said before. */
function startOf(words: readonly Token[], { from, to }: Part): number {
  const at = words[from]?.text === ',' ? from + 1 : from;
  return LINKS.test(words[at]?.norm ?? '') && words[at + 1]?.text === ',' && at + 2 < to ? at + 2 : from;
}
const LINKS = /^(?:however|therefore|nevertheless|instead|meanwhile|moreover)$/;

/** null where nothing is left to be done: “promised by Friday”. */
export function makeCommitment(ground: CommitmentGround, parts: PromiseParts): Commitment | null {
  const { reading, times, today } = ground;
  const { report } = reading;
  const { words, condition, from, who } = parts;
  const deadline = findDeadline(words.slice(0, parts.what.to), times, { condition, today });
  const isLeft = (at: number) =>
    ![condition, deadline].some((part) => part !== null && part !== undefined && at >= part.from && at < part.to);
  const first = startOf(words, parts.what);
  const left = words.slice(first, parts.what.to).filter((_, n) => isLeft(first + n));
  const spans = stretchesOf(reading, left);
  if (spans.length === 0 || !left.some(({ kind }) => kind === 'word')) return null;
  const when = deadline?.time ?? parts.when;
  const id = contentId(report.id, 'commitment', from ?? '', JSON.stringify(spans));
  return {
    kind: 'commitment',
    id,
    who: bare(who),
    what: passageOf(report.text, spans),
    forWhom: bare(parts.forWhom ?? beneficiary(ground, left) ?? NO_MENTION),
    by: when && toWhen(when),
    condition:
      condition === null
        ? NO_PASSAGE
        : passageOf(report.text, stretchesOf(reading, words.slice(condition.from, condition.to))),
    from,
    log: [{ status: 'open', date: today, entryId: from ?? id }],
    confidence: Math.round(100 * ROUTE_CONFIDENCE[parts.route] * parts.confidence) / 100,
  };
}

/** Types of what is done for whom it is done to. */
const FOR_SOMEBODY = /^(?:AID|SUPPORT|CONCEDE)$/;

/**
 * send two ferries to [the Ostral Isles], help [the farmers], vote for [the nominee]: somebody behind “to” or “for” after a verb of giving, the object
 * of a verb that does good; else whom an event in the words is done to. Not “send troops to the border”, “pay for the fuel”.
 */
function beneficiary({ reading, events }: CommitmentGround, words: readonly Token[]): Mention | null {
  const [first, last] = [words[0]!.start, words.at(-1)!.end];
  const passageAt = (from: number, to: number): Mention => ({
    ...passageOf(reading.report.text, stretchesOf(reading, words.slice(from, to))),
    actor: null,
  });
  const mention = (from: number): Mention | null => {
    const to = somebodyFrom(words, from);
    return to === null ? null : passageAt(from, to);
  };
  const verb = words.slice(0, 3).findIndex(({ norm }) => GIVING.has(norm));
  for (let i = Math.max(1, verb + 1); verb >= 0 && i + 1 < words.length; i++) {
    // “give [them] the keys”; not “deploy up to 900 crews”
    if (i === verb + 1 && /^(?:him|her|them|us|you|me)$/.test(words[i]!.norm) && words[i + 1]!.kind === 'word')
      return passageAt(i, i + 1);
    const given = /^(?:to|for)$/.test(words[i]!.norm) && words[i - 1]!.norm !== 'up' ? mention(i + 1) : null;
    if (given !== null) return given;
  }
  const good = words.slice(0, 3).findIndex(({ norm }) => doesGood(norm));
  if (good >= 0) {
    const done = mention(good + 1);
    if (done !== null) return done;
  }
  const votes = words.findIndex(({ norm }, at) => norm === 'vote' && words[at + 1]?.norm === 'for');
  if (votes >= 0) return mention(votes + 2);
  const inside = events.find(
    ({ spans, type }) => FOR_SOMEBODY.test(type) && spans[0]!.start >= first && spans[0]!.end <= last,
  );
  return inside?.participants.find(({ role }) => role === 'recipient') ?? null;
}

/** “help”, “welcoming”, “rescuing”. */
function doesGood(norm: string): boolean {
  const stem = norm.endsWith('ing') ? norm.slice(0, -3) : norm;
  return BENEFITING.has(norm) || BENEFITING.has(stem) || BENEFITING.has(`${stem}e`);
}

const ENDS =
  /^(?:to|for|with|in|on|at|by|from|of|and|or|if|when|as|that|who|which|whose|before|after|until|unless|this|next|through)$/;

/** Where the noun phrase from `from` ends, if it names somebody: “the Ostral Isles”, “the widows | of Sund”; else null. */
function somebodyFrom(words: readonly Token[], from: number): number | null {
  let to = from;
  while (to < words.length && words[to]!.kind !== 'punctuation' && !ENDS.test(words[to]!.norm)) to++;
  const phrase = words.slice(from, to);
  const head = phrase.at(-1);
  // “to [defeat the rebels]”: a verb and its object
  if (
    phrase.slice(1).some(({ norm }) => DETERMINERS.has(norm) || POSSESSIVES.has(norm)) &&
    !/^both$/.test(phrase[0]!.norm)
  )
    return null;
  if (head === undefined || phrase.some(({ norm }) => BE_IN_FULL.has(norm))) return null;
  const isName = beginsWithCapital(head.text);
  return isName || BENEFICIARIES.has(head.norm) || sectorOf(head.text) !== null ? to : null;
}

const bare = ({ spans, text }: Mention): Mention => ({ spans, text, actor: null });

const toWhen = ({ spans, text, timex, from, to, granularity }: When): When => ({
  spans,
  text,
  timex,
  from,
  to,
  granularity,
});
