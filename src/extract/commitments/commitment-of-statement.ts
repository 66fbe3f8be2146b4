// A statement in, the commitment that it is out. docs/reference/commitments.md says which acts bind whom.
import { EXPECTING, NO_DEED, PLANNING, SETTLING } from '../../lexicon/commitment-words.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import { type Mention, NO_MENTION } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import { passageOf } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import type { Token } from '../../understand/reading.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { stretchesOf, wordsIn } from './content-words.ts';
import { findCondition, type Part } from './find-condition.ts';
import { type CommitmentRoute, makeCommitment } from './make-commitment.ts';
import { speaksFor } from './speaks-for.ts';
import { type SplitPromise, splitPromise } from './split-promise.ts';

/** null for a statement that binds nobody. Its polarity is the caller's business. */
export function commitmentOfStatement(ground: CommitmentGround, statement: Statement): Commitment | null {
  const { reading } = ground;
  const words = wordsIn(reading, statement.content.spans);
  const condition = findCondition(words);
  const split = splitPromise(words, condition);
  if (split === null) return null;
  const cue = wordsIn(reading, statement.cue.spans).map(({ norm }) => norm);
  const route = routeOf(ground, statement, { cue, words, split });
  if (route === null) return null;
  const { who, what } = whoAndWhat(ground, statement, words, split);
  // “pledges, [which] together would stave off”: a thing that is told about
  if (who.spans.length === 0 || /^(?:which|that)\b/i.test(who.text)) return null;
  if (route === 'decision' && isOver(ground, words.slice(what.from, what.to))) return null;
  return makeCommitment(ground, {
    from: statement.id,
    who,
    forWhom: statement.addressee.spans.length > 0 ? statement.addressee : null,
    words,
    what,
    condition,
    when: null,
    route,
    confidence: statement.confidence,
  });
}

interface Question {
  readonly cue: readonly string[];
  readonly words: readonly Token[];
  readonly split: SplitPromise;
}

function routeOf(
  ground: CommitmentGround,
  statement: Statement,
  { cue, words, split }: Question,
): CommitmentRoute | null {
  const isBare = split.is === 'thing';
  switch (statement.act) {
    // promised to pay; pledged ten ferries. Not “committed to her”, “agree on the tunnel”
    case 'promise':
      return !isBare ? 'promise' : isThingPromised(cue, words, split) ? 'promised thing' : null;
    // plans to build, is preparing to open; plans a visit. Not “hopes to”, “wants to”
    case 'intend': {
      if (!cue.some((norm) => PLANNING.has(norm)) || isGivenUp(cue)) return null;
      if (cue.some((norm) => EXPECTING.has(norm)) && split.is !== 'infinitive') return null;
      return isBare && !cue.some((norm) => /^plan/.test(norm)) ? null : 'plan';
    }
    // decided to send, announced that it would recall. Not “ruled that the toll was lawful”
    case 'decide':
      return isBare || cue.some((norm) => SETTLING.has(norm)) ? null : 'decision';
    // “We will rebuild the pier,” she said; said he would resign. Not “said it would rain”, “said he would not”
    case 'say':
      return split.is === 'clause' && split.who !== null ? ownDeed(ground, statement, words, split) : null;
    default:
      return null;
  }
}

/** “had planned to run”, “once intended to”: what was planned and has come to nothing, as the tense says. */
const isGivenUp = (cue: readonly string[]) => /^(?:had|once|originally|initially|'d)$/.test(cue[0] ?? '');

/** pledged [ten ferries], guaranteed [their safety]: two words or more of a thing, and a word of promise. */
const isThingPromised = (cue: readonly string[], words: readonly Token[], { what }: SplitPromise) =>
  cue.some((norm) => /^(?:promis|pledg|guarant|commit|vow|sw[eo]r|undert)/.test(norm)) &&
  words.slice(what.from, what.to).filter(({ kind }) => kind !== 'punctuation').length > 1;

/** Shares of people and crowds bind nobody: “51 percent of respondents said they would”. */
const A_CROWD = /\b(?:percent|per cent|%|respondents|voters|americans|poll|survey)\b|%/i;

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
function ownDeed(
  ground: CommitmentGround,
  statement: Statement,
  words: readonly Token[],
  { who, what }: SplitPromise,
): CommitmentRoute | null {
  const verb = verbAt(words, what);
  if (verb === null || NO_DEED.has(verb.norm) || A_CROWD.test(statement.source.text)) return null;
  if (isNegated(words, what) || isHedged(words, what) || words.at(-1)!.text === '?') return null;
  const subject = words.slice(who!.from, who!.to).filter(({ kind }) => kind === 'word');
  const supposes = /^(?:would|'d)$/.test(words[what.from - 1]!.norm);
  const norm = subject.length === 1 ? subject[0]!.norm : '';
  // In one's own mouth “would” is no more than a wish or an “if”.
  if (SELF.test(norm)) return supposes ? null : 'said';
  if (OTHER_SELF.test(norm)) {
    // “it would take hours”, “it will help”: the matter is meant, not the speaker
    const isMatter = norm === 'it' && /^(?:take|require|cost|help|mean|make|bring|come)$/.test(verb.norm);
    return statement.form !== 'direct' && !isMatter ? 'said' : null;
  }
  const named = passageOf(ground.reading.report.text, stretchesOf(ground.reading, subject)).text;
  return speaksFor(ground, statement, named) ? 'said of a body' : null;
}

function verbAt(words: readonly Token[], { from, to }: Part): Token | null {
  for (let i = from; i < to; i++) {
    const { norm, kind } = words[i]!;
    if (
      kind === 'word' &&
      !/ly$|^(?:also|then|now|not|n't|never|always|still|soon|all|both|again|even|just)$/.test(norm)
    )
      return words[i]!;
  }
  return null;
}

/** “will probably go”, “would maybe pay”: a guess at oneself. */
const isHedged = (words: readonly Token[], { from }: Part) =>
  words
    .slice(from, from + 3)
    .some(({ norm }) => /^(?:probably|likely|maybe|perhaps|possibly|rather|never)$/.test(norm));

const isNegated = (words: readonly Token[], { from }: Part) =>
  words.slice(from, from + 2).some(({ norm }) => /^(?:not|n't|never)$/.test(norm));

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
  if (isPronoun) return { who: source, what: own };
  const passage = passageOf(reading.report.text, stretchesOf(reading, subject));
  const canAct =
    /\p{Lu}/u.test(passage.text.replace(/^(?:The|A|An|Its|Their|His|Her|Our)\b/, '')) ||
    sectorOf(passage.text) !== null;
  const isPassive = verbAt(words, what)?.norm === 'be';
  if (canAct && !isPassive) return { who: { ...passage, actor: null }, what: own };
  return { who: source.spans.length > 0 ? source : NO_MENTION, what: { from: who.from, to: what.to } };
}
