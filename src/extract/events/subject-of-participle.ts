// A trigger in -ing in its sentence in, who does it by the clause that it hangs on out: the subject of that clause’s verb, whoever stands nearer.
//
//   catches:      [Varga] will not beat Okker by ▸attacking◂ Venn      [Okker] opened a rally ▸blasting◂ Varga      [Tarsk] sued the pact, ▸calling◂ it a sham
//   catches not:  accused Okker of ▸arming◂ rebels (of: Okker)      police arrested men ▸attacking◂ the port (the men)      called for a law ▸banning◂ it
import { BE } from '../../lexicon/function-words.ts';
import type { Token } from '../../understand/reading.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isDeterminer,
  isPreposition,
  isPronoun,
  isVerbLike,
  type SentenceView,
  type Tokens,
} from '../statements/sentence-view.ts';
import { namesActor } from './names-actor.ts';
import { subjectOfVerb } from './subject-of-verb.ts';
import { groupStart, previousWord } from './verb-group.ts';

/** Before the participle: how, when, without what the subject does it. */
const HOW = /^(?:by|without|while|before|after|when|upon)$/;
/** What somebody speaks through, and what he holds to speak. */
const CARRIES_WORDS =
  /^(?:rally|rallies|speech(?:es)?|ads?|advert(?:isement)?s?|commercials?|statements?|letters?|op-eds?|columns?|articles?|editorials?|resolutions?|videos?|tweets?|messages?|memos?|reports?|conferences?|events?|interviews?|remarks|comments|petitions?|lawsuits?|motions?|posts?|books?|blogs?|campaigns?|leaflets?|posters?|placards?|signs?|banners?|releases?|notes?|tirades?)$/;
/** What is called for is not done by whoever calls for it. */
const ASKS = /^(?:call|ask|urg|demand|seek|sought|propos|want|oppos|reject|read|saw|see|receiv|watch|heard|hear)/;
const CLAUSE_END = /^(?:[;:—–“”"]|--|that|which|who|because|although|if)$/;

const INFINITIVE = /^(?:to|will|would|could|can|may|might|must|should|shall|did|do|does|not|n't)$/;

export interface Participle {
  readonly subject: readonly Tokens[];
  /** The verb whose subject it is. */
  readonly verb: number;
}

export function subjectOfParticiple(view: SentenceView, { from }: Tokens): Participle | null {
  const { tokens, bodyFrom } = view;
  if (!/^[a-z]{3,}ing$/.test(tokens[from]!.text)) return null;
  let before = from - 1;
  while (before > bodyFrom && isAdverb(tokens[before])) before--;
  if (before <= bodyFrom) return null;
  const isResult = tokens[before]!.text === ',' && opensObject(tokens[from + 1]);
  const isHow = isResult || HOW.test(tokens[before]!.norm);
  if (!isHow && (isCapital(tokens[before]) || !CARRIES_WORDS.test(tokens[before]!.norm))) return null;
  const verb = verbBefore(view, before);
  if (verb === null || (!isHow && ASKS.test(tokens[verb]!.norm))) return null;
  if (isResult && isPassive(view, verb)) return null;
  const subject = subjectOfVerb(view, groupStart(view, verb), verb);
  return subject.length > 0 && subject.every((phrase) => namesActor(view, phrase)) ? { subject, verb } : null;
}

/** “, calling [it] a sham”; not “, [protesting] delegates left”. */
const opensObject = (token: Token | undefined): boolean =>
  isDeterminer(token) || isCapital(token) || isPronoun(token) || /^(?:him|them|us|me)$/.test(token?.norm ?? '');

/** “[was] shelled by Tarsk, ▸killing◂ him”, “a raid led by Tarsk”: the subject suffers it. */
function isPassive(view: SentenceView, verb: number): boolean {
  const before = previousWord(view, verb);
  return (before !== null && BE.has(view.tokens[before]!.norm)) || view.tokens[verb + 1]?.norm === 'by';
}

/** The nearest verb before token `end` in its clause. */
function verbBefore(view: SentenceView, end: number): number | null {
  const { tokens, bodyFrom } = view;
  for (let i = end - 1; i > bodyFrom && end - i < 16; i--) {
    const token = tokens[i]!;
    if (CLAUSE_END.test(token.norm)) return null;
    const isInfinitive = INFINITIVE.test(tokens[i - 1]!.norm) && token.text === token.norm;
    if ((!isVerbLike(token) && !isInfinitive) || isAuxiliary(token)) continue;
    // the [banned] league; a rally [held] in Sund
    if (isDeterminer(tokens[i - 1]) || (isPreposition(tokens[i + 1]) && !isAuxiliary(tokens[i - 1]))) continue;
    return i;
  }
  return null;
}
