// What one says and what another says in; whether the second contradicts the first out, by what each tells and not by a verb of denial.
//
//   “They filled the ballot boxes the night before.”   “Every box was opened and shown to observers at seven.”
//   “He had charged his flights to the federation.”    “I have paid for every ticket myself.”
//   not “They cut the budget.” / “We will never cut the budget.” (what is to be), nor / “I don’t want to talk about the budget.” (a mood)
import { EMPHATIC, NO_PART } from '../../lexicon/denying-words.ts';
import { type Matter, matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import type { Overlap } from '../findings/weigh-words.ts';
import type { Claim } from './alleged.ts';
import { meets, namesIn } from './names-in.ts';

export type Told = Pick<
  Claim,
  'entryId' | 'shown' | 'accuses' | 'content' | 'from' | 'about' | 'meant' | 'side' | 'isPlain' | 'source' | 'speaker'
> & {
  /** By the report itself: nobody is quoted for it. */
  readonly isNarrated?: true;
};

/** Words that are no names, which what is said and its contradiction share: stems, bits, share of the lighter side’s; of the accused, and of anybody else. */
const SHARED = { own: { stems: 1, bits: 2, ofLighter: 0.2 }, other: { stems: 2, bits: 7, ofLighter: 0.3 } };
/** In another report of one story: what one denies for oneself, and what one denies outright of whomever. */
const ELSEWHERE = { own: { stems: 2, bits: 6, ofLighter: 0.35 }, outright: { stems: 2, bits: 10, ofLighter: 0.3 } };

/** Negated, or said of all: not “cannot”, which is of what may be. */
const OPPOSES =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|every|all|always|entire)\b|\b(?:did|does|do|was|were|is|are|had|has|have)n['’]t\b/iu;
/** … by anybody: of all only what was done. Not “how to make every citizen feel safe”. */
const OPPOSES_ALL =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor)\b|\b(?:did|does|do|was|were|is|are|had|has|have)n['’]t\b|\b(?:every|all)\b[^,;]*\b(?:had|has|have|was|were)\b/iu;
/** Words behind or before it that make it a mood, a wish, or what is to be. */
const NOT_OF_DEEDS =
  /\b(?:will|would|shall|should|could|might|may|must|ca|wo)(?:n['’]t|not)?\b|\b(?:want|wants|wanted|think|thinks|thought|know|knows|like|believe|believes|need|care|mean|see|feel|hope|expect|remember|recall|plan|intend|comment|respond|say|sure|clear|afraid|ready|willing|able|going to|after all|at all costs|above all|all right|all the best|(?:is|are|am) not (?:an?|the)|no longer|no doubt|no comment|no matter|no wonder|not only|not just|not yet|not enough|any more|anymore)\b/iu;
/** A question, or an order: “Don’t train them”. */
const NO_TELLING = /\?|^[\s"“«„‘']*(?:please )?(?:do not|don['’]t|let)\b/iu;
const CLAUSE =
  /(?<=[.!?;:]["”’»)]*)\s+|,\s+(?=(?:but|and|while|though|although|because|since|which|who)\b)|,["”’»]\s+(?=["“«‘])/iu;
const MOST_CLAUSES = 30;

/** Its clauses that say of something done that it is not so, or of all that it is. */
export const opposingClauses = (text: string): string[] =>
  text
    .split(CLAUSE)
    .slice(0, MOST_CLAUSES)
    .filter((clause) => !NOT_OF_DEEDS.test(clause) && OPPOSES.test(clause) && !NO_TELLING.test(clause));

/** Not “we had a plan”, “I was there”, “there was a storm”: whoever speaks tells it of somebody else. */
const OF_SELF = /^[\s"“«„‘']*(?:that )?(?:i|we|our|my|there|it|this|what)\b/iu;
/** Told as so, a past or a present, and not what is to be. */
const IS_SO =
  /\b(?:was|were|had|has|have|is|are|did|\p{Ll}{2,}ed|made|took|gave|paid|sold|bought|knew|hid|led|ran|sent|shot|threw|filled|broke|cut|stole|lied|met|got|held|left|let|put|set|beat|hit)\b/u;
const TO_BE = /\b(?:will|would|shall|should|could|might|may|must|if|unless)\b/iu;

export const isToldOfOthers = (text: string): boolean => {
  const [first = ''] = text.split(CLAUSE);
  return IS_SO.test(first) && !TO_BE.test(first) && !OF_SELF.test(first);
};

/** “I have never been there”, “we did not”, “I’ve paid for every ticket”. Not “there is nothing that we cannot do”. */
const OWN_DEEDS =
  /\b(?:i|we)(?:['’]ve| have| had|['’]d)? never\b|\b(?:i|we) did(?: not|n['’]t)\b|\b(?:i|we)(?: have|['’]ve| had) (?:always )?\p{Ll}+ [^.;]*\b(?:every|all)\b|\bnot? \p{Ll}+ of (?:ours|mine)\b/iu;
const OF_OWN = /\b(?:i|we|my|our|us|me|i['’]ve|we['’]ve)\b/iu;

/** `said` and `answer` are of different sides in one report, and the answer comes soon behind. */
export function isContradicted(said: Told, answer: Told): boolean {
  const clauses = opposingClauses(answer.content.text);
  if (clauses.length === 0 || OPPOSES.test(said.content.text) || said.content.text.includes('?')) return false;
  const isAccusing = said.side === 'allegation' && !said.isPlain;
  if (!isAccusing && !isToldOfOthers(said.content.text)) return false;
  const isOfDenier = meets(said.about, answer.from) || meets(said.meant, answer.from);
  // accused in so many words, and answers for itself
  if (isAccusing && isOfDenier && clauses.some((clause) => OWN_DEEDS.test(clause))) return true;
  const alleged = plain(said.content.text);
  if (!isOfDenier)
    return clauses.some(
      (clause) => OPPOSES_ALL.test(clause) && isEnough(overlapOfMatter(alleged, plain(clause)), SHARED.other),
    );
  // who answers for itself may tell the matter in one clause and oppose in the next
  const answers = clauses.some((clause) => OWN_DEEDS.test(clause)) ? [answer.content.text] : clauses;
  return answers.some((text) => isEnough(overlapOfMatter(alleged, plain(text)), SHARED.own));
}

/**
 * The same of two reports of one story, of which the later has the answer. Sides are told apart by the caller.
 *
 *   “masked men threw the fuel into the sea”            “none of our people touched the fuel”              for itself, of a word of it
 *   “the work of a unit of Belvara’s”                   “Belvara had no part in it”                        of the accused, whatever it is
 *   “Ombrian saboteurs had fixed charges”               “not a single Ombrian was on the river”
 *   “the looting of twelve lorries by soldiers”         “denied that its men had looted a convoy”          outright, of one rare word
 */
export function isContradictedElsewhere(said: Told, answer: Told): boolean {
  const { text } = answer.content;
  const alleged = plain(said.content.text);
  const overlap = overlapOfMatter(alleged, plain(text));
  if (answer.side === 'denial' && !answer.isPlain) {
    const [lead = ''] = /^[\s"“«„‘']*(?:that )?(?:\p{Lu}[\p{L}’'-]*\s?){1,4}/u.exec(text) ?? [];
    if (NO_PART.test(text) && meets(namesIn(lead), said.about)) return true;
    return isEnough(overlap, ELSEWHERE.outright);
  }
  if (!isToldOfOthers(said.content.text) || opposingClauses(said.content.text).length > 0) return false;
  const accused = said.about.filter((name) => !said.from.includes(name));
  return opposingClauses(text).some((clause) => {
    if (EMPHATIC.test(clause) && meets(namesIn(clause), accused)) return true;
    const isOwn = OF_OWN.test(clause) || meets(accused, answer.from) || meets(said.meant, answer.from);
    return isOwn && overlapOfMatter(alleged, plain(clause)).stems >= 1 && isEnough(overlap, ELSEWHERE.own);
  });
}

const isEnough = ({ stems, weight, ofLighter }: Overlap, least: typeof SHARED.own) =>
  stems >= least.stems && weight >= least.bits && ofLighter >= least.ofLighter;
const plain = (text: string): Matter => withoutNames(matterOf(text));
