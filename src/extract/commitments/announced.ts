// What somebody says will be so by a day, of a thing: a commitment of the body that it speaks for.
import { UNTIL_WHEN } from '../../lexicon/commitment-words.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import type { Statement } from '../../record/statement.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../../understand/reading.ts';
import { isPronoun } from '../statements/sentence-view.ts';
import { isDeed, isDoable, isHedged, isNegated, verbAt } from './clause-verb.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import type { Part } from './find-condition.ts';
import { findDeadline } from './find-deadline.ts';
import { isLandmark } from './is-landmark.ts';
import { isCrowd, isOfficial, isOutside } from './is-official.ts';
import type { SplitPromise } from './split-promise.ts';

/** Verbs of what is opened, begun or over by a day that is told. */
const CHANGES =
  /^(?:reopen|open|close|resume|begin|start|end|come|return|leave|arrive|reach|follow|sail|run|take|finish|stop|go|sit)$/;
/** What comes about by nature, by the market or by those who resist: “it would rain by Tuesday”, “prices will rise by summer”. */
const BY_ITSELF =
  /^(?:rise|fall|rain|snow|drop|grow|increase|decrease|decline|climb|plunge|jump|slow|shrink|exceed|suffer|die|attack|strike|invade|collapse|lose|win|fail|worsen|improve|peak|double|triple|happen|know|see|feel|think|want|like|hate|remain|become|seem|depend|matter|hit|average|outpace|hurt|harm|threaten|face|mean|change|expire)$/;
const BY_ITSELF_TOLD =
  /\b(?:inflation|growth|economy|unemployment|temperatures?|weather|storm|rains?|prices?|deficit|demand|sales|profits?|revenues?|population|risk|danger|war|crisis|recession)$/i;

/**
 * “said that [the grounds would reopen on 21 May]”, “every euro of it would be in the account within 30 days”, “[twelve thousand houses will be
 * standing before the first rains], said the head of the authority”: a thing, and a day or an occasion by which it is to be so, told by somebody who can
 * see to it where the verb does not tell that itself. Not “it would rain by Tuesday”, “Tarsk would attack in May”, “prices would rise by summer”,
 * “residents said the road would be closed by May”.
 */
export function isAnnounced(ground: CommitmentGround, { source }: Statement, clause: DueClause): boolean {
  const {
    words,
    split: { who, what },
  } = clause;
  const phrase = words.slice(who!.from, who!.to);
  const subject = phrase.filter(({ kind }) => kind === 'word');
  const verb = verbAt(words, what);
  if (verb === null || source.spans.length === 0 || isCrowd(source.text) || isOutside(source.text)) return false;
  if (isNegated(words, what) || isHedged(words, what) || words.at(-1)!.text === '?') return false;
  const isTold =
    (isOfThing(subject) || isLandmark(phrase)) &&
    (CHANGES.test(verb.norm) || (verb.norm === 'be' && isDoable(words, what)));
  if (isTold && hasDay(ground, clause)) return true;
  return (
    isTheirs(subject, verb) &&
    isBrought(subject, verb, words, what) &&
    isDue(ground, clause) &&
    isOfficial(ground, source)
  );
}

/** A clause that tells what is to be so. */
interface DueClause {
  readonly words: readonly Token[];
  readonly split: SplitPromise;
  readonly condition: Part | null;
}

const hasDay = ({ times, today }: CommitmentGround, { words, split: { what }, condition }: DueClause): boolean =>
  findDeadline(words.slice(0, what.to), times, { condition, today }) !== null;

/** A day by which, or an occasion: “[before the month is out]”, “[within a year]”. */
export const isDue = (ground: CommitmentGround, clause: DueClause): boolean =>
  hasDay(ground, clause) || hasOccasion(clause.words);

/** “the grounds”: somebody else’s deed, with a name behind the first word, is not the speaker’s to promise. */
const isOfThing = (subject: readonly Token[]): boolean =>
  subject.length > 1 && !subject.slice(1).some(({ text }) => beginsWithCapital(text));

/** “a steel bridge”, “the Tarcoola branch”, “there”, “his fighters”, “each customer”; not “Tarsk”, “the rebels”, which act for themselves but where something is done to them. */
function isTheirs(subject: readonly Token[], { norm: verb }: Token): boolean {
  const [first, last] = [subject[0], subject.at(-1)];
  if (first === undefined || last === undefined) return false;
  // “from 1 October [there] will be a ferry”
  if (last.norm === 'there') return verb === 'be';
  // “[crude] would flow again”; not “[it] would”, which may be the speaker, “[Tarsk] would”
  if (isPronoun(last)) return false;
  const isOwn = /^(?:our|my|his|her|its|their)$/.test(first.norm);
  const isServed = verb === 'be' || isGiven(subject, verb);
  if (isOwn || isServed) return true;
  return !beginsWithCapital(last.text) && sectorOf(last.text) === null;
}

/** “[each customer] will have ten euros credited”; not “[coal] would have a declining role”. */
const isGiven = (subject: readonly Token[], verb: string): boolean =>
  /^(?:get|have|receive|keep)$/.test(verb) && (SOME.test(subject[0]!.norm) || sectorOf(subject.at(-1)!.text) !== null);
const SOME = /^(?:each|every|all|any|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/;

/** What somebody has to see to: “will carry grain again”, “will be up”; not “will rise”, “growth will be back”. */
const isBrought = (subject: readonly Token[], verb: Token, words: readonly Token[], what: Part): boolean =>
  !BY_ITSELF.test(verb.norm) &&
  words[words.indexOf(verb) + 1]?.norm !== 'to' &&
  !BY_ITSELF_TOLD.test(subject.map(({ text }) => text).join(' ')) &&
  (verb.norm === 'be'
    ? subject.at(-1)?.norm === 'there' || isSeen(words, what)
    : /^(?:get|have|receive|keep)$/.test(verb.norm)
      ? isGiven(subject, verb.norm)
      : isDeed(words, what));

/** Judgements and guesses behind “be”: “be a disaster”, “be difficult”, “be more expensive”. */
const JUDGED =
  /^(?:a|an|the|no|not|very|too|more|less|most|so|much|far|even|hard|difficult|easy|good|bad|better|worse|likely|unlikely|able|unable|important|necessary|possible|impossible|clear|great|glad|happy|sorry|wrong|right|sure|afraid|expensive|cheap|willing|awake|only|just|subject)$/;
function isSeen(words: readonly Token[], what: Part): boolean {
  const verb = verbAt(words, what)!;
  return !JUDGED.test(words[words.indexOf(verb) + 1]?.norm ?? 'a');
}

/** “before [the first rains]”, “by [Whitsun]”, “within [a year]”, “before [2041 is out]”: an occasion by which, of no known day. Not “by [train]”, “by [closing the port]”. */
function hasOccasion(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      UNTIL_WHEN.has(norm) &&
      ((norm === 'within' &&
        /^(?:an?|the|this|\d.*|two|three|four|five|six|seven|eight|nine|ten|days|hours|weeks|months)$/.test(
          words[at + 1]?.norm ?? '',
        )) ||
        (norm === 'by' &&
          (beginsWithCapital(words[at + 1]?.text ?? '') || OCCASION_SOON.test(wordsFrom(words, at + 1)))) ||
        (/^(?:before|until|till)$/.test(norm) &&
          /^(?:the|its|his|her|their|our|next|this|christmas|\p{Lu}|\d{4})/u.test(words[at + 1]?.text ?? ''))),
  );
}
const wordsFrom = (words: readonly Token[], from: number) =>
  words
    .slice(from, from + 4)
    .map(({ norm }) => norm)
    .join(' ');
/** by [the harvest], by [the start of term]: a season, a feast or a part of somebody’s year. */
const OCCASION_SOON =
  /^(?:the |next |this |early |late )*(?:first |last |next |coming )?(?:harvest|rains?|monsoon|feast|holidays?|term|season|semester|start|end|beginning|opening|summit|election|elections|vote|games|festival|anniversary|dry season|summer|winter|spring|autumn|fall)\b/;
