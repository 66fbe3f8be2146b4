// A statement in, the commitment that it is out. docs/reference/commitments.md says which acts bind whom.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { EXPECTING, OF_A_MATTER, PLANNING, SETTLING } from '../../lexicon/commitment-words.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import { passageOf } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Token } from '../../understand/reading.ts';
import { isAuxiliary, isPreposition, isVerbLike, viewSentences } from '../statements/sentence-view.ts';
import { addressedBefore } from './addressed-before.ts';
import { isAnnounced, isDue } from './announced.ts';
import { isDeed, isDoable, isHedged, isNegated, isPresent, verbAt } from './clause-verb.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { sentencesIn, stretchesOf, wordsIn } from './content-words.ts';
import { findCondition, type Part } from './find-condition.ts';
import { isLandmark } from './is-landmark.ts';
import { isCrowd } from './is-official.ts';
import { type CommitmentRoute, makeCommitment } from './make-commitment.ts';
import { speaksFor } from './speaks-for.ts';
import { clausesOf, type SplitPromise, splitPromise } from './split-promise.ts';

/** None for a statement that binds nobody; one for each clause of it that does. Its polarity is the caller's business. */
export const commitmentsOfStatement = (ground: CommitmentGround, statement: Statement): Commitment[] =>
  sentencesIn(ground.reading, statement.content.spans)
    // what is promised stands in the first; speech goes on, and any of its sentences may say what the speaker will do
    .slice(0, statement.act === 'say' ? undefined : 1)
    .flatMap(clausesOf)
    .map(withoutRelative)
    .flatMap((words) => commitmentOfClause(ground, statement, words) ?? []);

/** “[two survey ships] that Solvane promised”: the relative is no part of them. */
const withoutRelative = (words: readonly Token[]) =>
  words.length > 2 && /^(?:that|which|who|whom)$/.test(words.at(-1)!.norm) ? words.slice(0, -1) : words;

function commitmentOfClause(
  ground: CommitmentGround,
  statement: Statement,
  words: readonly Token[],
): Commitment | null {
  const { reading } = ground;
  const condition = findCondition(words);
  const split = splitPromise(words, condition);
  if (split === null) return null;
  const cue = wordsIn(reading, statement.cue.spans).map(({ norm }) => norm);
  const route = routeOf(ground, statement, { cue, words, split, condition });
  if (route === null) return null;
  const { who: named, what } = whoAndWhat(ground, statement, words, split);
  const who = antecedentOf(ground, named);
  if (who === null || who.spans.length === 0 || NOBODY.test(who.text)) return null;
  if (route === 'decision' && isOver(ground, words.slice(what.from, what.to))) return null;
  return makeCommitment(ground, {
    from: statement.id,
    who,
    forWhom: isSomebody(statement.addressee) ? statement.addressee : addressedBefore(ground, statement),
    words,
    what,
    condition,
    when: null,
    route,
    confidence: statement.confidence,
  });
}

/** “[an envoy]’s decision”, “on [the] promise of”: nobody that could be held to it. */
const NOBODY = /^(?:(?:an?|any|every|each|no|some)\b.*|the|this|that|these|those)$/i;

/**
 * Who a relative stands for: “Kestria, [which] vowed to pay”, “the premier, [who] pledged to go”. Null where it is nobody who acts: “pledges, [which]
 * together would stave off”. Any other mention is itself.
 */
function antecedentOf({ reading }: CommitmentGround, who: Mention): Mention | null {
  if (!/^(?:which|that|who)$/i.test(who.text)) return /^(?:which|that|whose)\b/i.test(who.text) ? null : who;
  const { start } = who.spans[0]!;
  const at = firstEndingAfter(reading.tokens, start);
  const view = viewSentences(reading)[firstEndingAfter(reading.sentences, start)];
  // “China and Kestria, [the two largest], which”: an apposition that names nobody is passed over
  for (let end = at, tries = 0; view !== undefined && tries < 2; tries++) {
    if (reading.tokens[end - 1]?.text === ',') end--;
    let from = end;
    while (from > view.bodyFrom && !endsPhrase(reading.tokens[from - 1]!)) from--;
    const tokens = reading.tokens.slice(from, end);
    const named = passageOf(reading.report.text, stretchesOf(reading, tokens));
    const isActor = tokens.some(({ text }) => beginsWithCapital(text)) || sectorOf(named.text) !== null;
    if (tokens.length > 0 && isActor) return { ...named, actor: null };
    end = from;
  }
  return null;
}

const endsPhrase = (token: Token) =>
  token.kind === 'punctuation' || isVerbLike(token) || (isPreposition(token) && token.norm !== 'of');

/**
 * Whom it is promised to: “promised [Solvane]”. Not “on Tuesday”, “by telephone”, which stand where whom it is told to may stand, nor who only passes
 * it on: “told [reporters]”, “in an interview with [the newspaper]”.
 */
const isSomebody = ({ spans, text }: Mention) =>
  spans.length > 0 &&
  !/^(?:on|in|at|by|last|next|this|over|for|yesterday|today)\b/i.test(text) &&
  sectorOf(text) !== 'JRN';

interface Question {
  readonly cue: readonly string[];
  readonly words: readonly Token[];
  readonly split: SplitPromise;
  readonly condition: Part | null;
}

function routeOf(ground: CommitmentGround, statement: Statement, question: Question): CommitmentRoute | null {
  const { cue, words, split } = question;
  const isBare = split.is === 'thing';
  switch (statement.act) {
    // promised to pay; pledged ten ferries. Not “committed to her”, “agree on the tunnel”
    case 'promise':
      return !isBare ? 'promise' : isThingPromised(cue, words, split) ? 'promised thing' : null;
    // plans to build, is preparing to open; plans a visit. Not “hopes to”, “wants to”
    case 'intend': {
      // “[defended] her plans for a levy”: told of as known, and judged
      if (isJudged(ground, statement)) return null;
      if (!cue.some((norm) => PLANNING.has(norm)) || isGivenUp(cue)) return null;
      if (cue.some((norm) => EXPECTING.has(norm)) && split.is !== 'infinitive') return null;
      return isBare && !cue.some((norm) => /^plan/.test(norm)) ? null : 'plan';
    }
    // decided to send, announced that it would recall. Not “ruled that the toll was lawful”
    case 'decide':
      if (isBare || isKnownDecision(cue)) return null;
      // “voted to close the baths by the end of May”; not “voted to acquit him”
      if (cue.some((norm) => SETTLING.has(norm)) && !(isVote(cue) && isDue(ground, question))) return null;
      return 'decision';
    // “We will rebuild the pier,” she said; said he would resign. Not “said it would rain”, “said he would not”
    case 'say':
      // “predicts he will win”: a guess
      if (cue.some((norm) => FORECASTING.test(norm))) return null;
      if (split.is !== 'clause' || split.who === null) return null;
      // “assured her that every unit would be back”: a promise by another word
      if (cue.some((norm) => /^(?:re)?assur/.test(norm)) && isDoable(words, split.what)) return 'promise';
      if (isPromisedByAnother(ground, statement)) return null;
      return ownDeed(ground, statement, question) ?? (isAnnounced(ground, statement, question) ? 'announced' : null);
    default:
      return null;
  }
}

/** Who defends a plan of his own makes none, and who gives one up is bound no more: “defended”, “scrapped [her plan to close the port]”; not “unveiled”, nor “welcomed [their plan]”. */
const JUDGES =
  /^(?:defend|justif|explain|scrap|drop|shelv|abandon|ditch|halt|stall|postpon)(?:y|e|s|ed|es|ied|ies|ped|pped|ping|ing)?$/;

/** Whether right before the plan and whose it is stands such a verb. */
function isJudged({ reading: { tokens } }: CommitmentGround, { cue, source }: Statement): boolean {
  const starts = [...cue.spans, ...source.spans].map(({ start }) => start);
  const cued = firstEndingAfter(tokens, cue.spans[0]!.start);
  if (!/^plans?$|^intentions?$|^proposals?$/.test(tokens[cued]?.norm ?? '')) return false;
  const first = firstEndingAfter(tokens, starts.filter((start) => cue.spans[0]!.start - start <= LONGEST_OWNER).reduce((a, b) => Math.min(a, b))); // biome-ignore format: one line
  const at = /^(?:the|an?|its|his|her|their)$/.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  return JUDGES.test(tokens[at]?.norm ?? '');
}
/** Characters from “the ministry’s” to “plan”. */
const LONGEST_OWNER = 40;

const isVote = (cue: readonly string[]) => cue.some((norm) => /^vot(?:e|es|ed)$/.test(norm));

const FORECASTING = /^(?:predict|forecast|guess|bet|expect|fear|worr|doubt|imagin|suspect|speculat)/;

/** “her [decision] to meet”: a noun names a decision as known, and mostly one that was carried out; “has made the decision to go” decides. */
const isKnownDecision = (cue: readonly string[]) =>
  cue.some((norm) => /^decisions?$/.test(norm)) &&
  !cue.some((norm) => /^(?:ma[dk]e|makes|making|announc\w+|t[ao]ke|took|taken|reach\w*)$/.test(norm));

/** “had planned to run”, “once intended to”: what was planned and has come to nothing, as the tense says. */
const isGivenUp = (cue: readonly string[]) => /^(?:had|once|originally|initially|'d)$/.test(cue[0] ?? '');

/** “at the end of the talks”, “the first to get there as”: what is left of a sentence that was cut wrong. */
const CUT_WRONG = /^(?:i|he|she|it|they|we|at|on|in|by|as|after|under|during|for|of|from|since|because|when|so)$/;

/** pledged [ten ferries], guaranteed [their safety]: two words or more of a thing, and a word of promise. */
const isThingPromised = (cue: readonly string[], words: readonly Token[], { what }: SplitPromise) =>
  cue.some((norm) => /^(?:promis|pledg|guarant|commit|vow|sw[eo]r|undert)/.test(norm)) &&
  // “his deep [commitment to] thrift”: what somebody holds dear
  !cue.includes('commitment') &&
  words.slice(what.from, what.to).filter(({ kind }) => kind !== 'punctuation').length > 1 &&
  // “swore he [had been] at home”, “vowed [she always suspected] it”: what was so
  !words.slice(0, what.from + 3).some((word) => PAST.test(word.norm) || (isVerbLike(word) && !isAuxiliary(word))) &&
  !CUT_WRONG.test(words[what.from]!.norm) &&
  !CUT_WRONG.test(words[what.to - 1]!.norm);

const PAST = /^(?:had|has|have|was|were|been|did)$/;

/** “decided to reopen the pass [in 2011]”: a time in the words is over, so the deed was done or was not. */
const isOver = ({ times, today }: CommitmentGround, words: readonly Token[]) =>
  today !== null &&
  words.some(({ start }) => times.some(({ spans, to }) => spans[0]!.start === start && to !== null && to < today));

const SELF = /^(?:i|we)$/;
const OTHER_SELF = /^(?:he|she|they|it)$/;

/**
 * “[I] will go”, “said [he] would go”, “[The alliance] will keep its channel”: a deed of the speaker or of those it speaks for, not a state, a
 * passive, a refusal or a question. null when it is none.
 */
function ownDeed(ground: CommitmentGround, statement: Statement, question: Question): CommitmentRoute | null {
  const {
    cue,
    words,
    split: { who, what },
  } = question;
  // “will have the house sealed by Whitsun”, “will find the money before the month is out”: a deed where it is due
  const isGot = /^(?:have|find|get|keep)$/.test(verbAt(words, what)?.norm ?? '') && isDue(ground, question);
  if (!(isDeed(words, what) || isPresent(words, what) || isGot) || isCrowd(statement.source.text)) return null;
  if (isNegated(words, what) || isHedged(words, what) || words.at(-1)!.text === '?') return null;
  const verb = verbAt(words, what)!;
  const subject = words.slice(who!.from, who!.to).filter(({ kind }) => kind === 'word');
  const supposes = /^(?:would|'d)$/.test(words[what.from - 1]!.norm);
  const norm = subject.length === 1 ? subject[0]!.norm : '';
  // In one's own mouth “would” is no more than a wish or an “if”.
  if (SELF.test(norm)) return supposes ? null : 'said';
  // “Varga’s spokesman said that [she] would sign”: whom he speaks for
  if (OTHER_SELF.test(norm) && norm !== 'it' && isSpokesman(statement.source)) return 'said of a body';
  if (OTHER_SELF.test(norm)) {
    // “it would take hours”, “it will help”: the matter is meant, not the speaker
    const isMatter = norm === 'it' && OF_A_MATTER.has(verb.norm);
    return statement.form !== 'direct' && !isMatter ? 'said' : null;
  }
  const named = passageOf(ground.reading.report.text, stretchesOf(ground.reading, subject)).text;
  // “Kestria [and its allies] will pay”: who speaks for Kestria
  const body = named.replace(/\s+and\s+(?:its|his|her|their|our)\s.*$/u, '');
  return speaksFor(ground, statement, { subject: body, cue }) ? 'said of a body' : null;
}

const isSpokesman = ({ text }: Mention) => /\bspokes(?:man|men|woman|women|person|people)\b/i.test(text);

/** “[X promised her] that his country would pay, Costane said”: the content was cut behind the promise, which an event tells. */
function isPromisedByAnother({ events }: CommitmentGround, { content, cue }: Statement): boolean {
  const start = content.spans[0]!.start;
  return events.some(
    ({ type, status, spans: [told], sentence }) =>
      type === 'AGREE' &&
      status === 'happened' &&
      told!.end <= start &&
      sentence.start <= told!.start &&
      sentence.end > start &&
      !cue.spans.some((span) => span.start <= told!.start && told!.end <= span.end),
  );
}

/**
 * The source acts unless the words name another that can: “promised that [Kestria] would pay”. Where they name a thing, the source
 * answers for it and the whole clause is what it is held to: “promised that [the bridge would open]”.
 */
function whoAndWhat(
  { reading }: CommitmentGround,
  { source }: Statement,
  words: readonly Token[],
  { who, what }: SplitPromise,
): { who: Mention; what: Part } {
  if (who === null) return { who: source, what };
  const subject = words.slice(who.from, who.to);
  const isPronoun = subject.length === 1 && /^(?:i|we|he|she|it|they)$/.test(subject[0]!.norm);
  // “would not raise tolls” keeps its modal: the text has “won’t” in one piece
  const own = isNegated(words, what) ? { from: what.from - 1, to: what.to } : what;
  const spoken = isPronoun && /^(?:he|she|they)$/.test(subject[0]!.norm) && isSpokesman(source);
  if (isPronoun && !spoken) return { who: source, what: own };
  const passage = passageOf(reading.report.text, stretchesOf(reading, subject));
  const canAct =
    !isLandmark(subject) &&
    (/\p{Lu}/u.test(passage.text.replace(/^(?:The|A|An|Its|Their|His|Her|Our)\b/, '')) ||
      sectorOf(passage.text) !== null ||
      isBody(subject));
  const isPassive = verbAt(words, what)?.norm === 'be';
  if ((canAct || spoken) && !isPassive) return { who: { ...passage, actor: null }, what: own };
  return { who: source.spans.length > 0 ? source : NO_MENTION, what: { from: who.from, to: what.to } };
}

/** “[the alliance] would keep the troops there”. Not “the alliance’s troops”, nor “his country”, of which nobody knows the name. */
const isBody = (subject: readonly Token[]) =>
  subject.length === 2 && /^(?:the|our)$/.test(subject[0]!.norm) && BODY_NOUNS_ALONE.has(subject[1]!.norm);
