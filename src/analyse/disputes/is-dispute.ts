// An allegation and a denial in; whether the one answers the other out.
import { CLAIM_SCORNED, NO_PART } from '../../lexicon/denying-words.ts';
import { type Matter, matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import type { Overlap } from '../findings/weigh-words.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import { flatClausesOf, isAnsweredBy, isBare, isOfAnyWrong, isOneDeed } from './claim.ts';
import { isContradictedBehind } from './contradicted-in.ts';
import { meets } from './names-in.ts';
import { isOneSide } from './one-side.ts';

/** A denial in another report answers what was alleged within a month. */
export const DISPUTE_DAYS = 30;

/** Across reports: words of the matter that both must have, least bits of them, least share of the lighter side’s. */
const ELSEWHERE = { stems: 2, bits: 12, share: 0.25 };
/** … of which so many bits are no names: those in the news every day are in every sentence. */
const PLAIN_WORDS = 3;
/** Bits of the matter, as of one rare word, that are enough where the accused denies within so many days. */
const SOON = { days: 3, bits: 8 };
/** In one report less is asked where the sides cross: its writer put them together. */
const HERE = { stems: 1, bits: 5 };
/** A denial by “no” or “not” alone: the accused speak, soon, and of the same matter. */
const PLAIN = { stems: 2, bits: 10 };
/** “There had been no irregularities”: of what is alleged in the sentence before. */
const RIGHT_BEHIND = 200;
/** A denial without a matter (“rejected the charge”) answers what is alleged this many characters before it, at most. */
const NEAR = 1500;

/**
 * `days`: from the report of the allegation to that of the denial; null where one has no date. The sides cross where the one who denies is among those alleged against, or denies what is said of those who are.
 *
 *   Arvenia said that Tarskian drones …    from arven, about tarsk
 *   Tarsk’s ministry denied it             from tarsk               ─▶ crosses
 */
export function isDispute(allegation: Claim, denial: Claim, days: number | 'one report' | null): boolean {
  if (allegation.side !== 'allegation' || denial.side !== 'denial') return false;
  if (isSameSpeaker(allegation.speaker, denial.speaker) === true) return false;
  if (isOneSide(allegation, denial)) return false;
  if (days === 'one report' && isContradictedBehind(allegation, denial)) return true;
  const crosses = meets(denial.from, allegation.about) || isAmong(denial, allegation);
  const overlap = overlapOfMatter(said(allegation), said(denial));
  const isSoon = typeof days === 'number' && days >= 0 && days <= SOON.days;
  if (allegation.isPlain) return isDeniedOf(allegation, denial, { days, crosses, overlap, isSoon });
  if (denial.isPlain) {
    if (days === 'one report' && isAnsweredBy(allegation, denial)) return true;
    if (days === 'one report' && isOfAnyWrong(denial)) return isRightBehind(allegation, denial);
    if (days !== 'one report' && isFlatlyDenied(allegation, denial, { days, crosses, overlap, isSoon })) return true;
    if (days !== 'one report' && !isSoon) return false;
    // “no Tarskian weapon had been fired” is denied of Tarsk, whoever says so
    if ((crosses || isOneDeed(allegation, denial)) && overlap.stems >= PLAIN.stems && overlap.weight >= PLAIN.bits)
      return true;
    return isNumberDenied(allegation, denial, overlap);
  }
  if (days !== 'one report') {
    if (crosses && isSoon && overlap.weight >= SOON.bits) return true;
    // the deed of the allegation is the deed of the denial, in two words: “firing missiles”, “had fired on the port”
    if (isSoon && isOneDeed(allegation, denial) && overlap.weight >= HERE.bits) return true;
    // “had nothing to do with it” is said of many things
    if (NO_PART.test(denial.content.text) && !isSoon) return false;
    return (
      isOneMatter(overlap) &&
      overlapOfMatter(withoutNames(said(allegation)), withoutNames(said(denial))).weight >= PLAIN_WORDS &&
      (crosses || meets(denial.about, allegation.about))
    );
  }
  if (crosses && overlap.stems >= HERE.stems && overlap.weight >= HERE.bits) return true;
  if (isOneMatter(overlap)) return true;
  if (isAnsweredBy(allegation, denial)) return true;
  const after = denial.start - allegation.start;
  return isBare(denial) && crosses && after > 0 && after <= NEAR;
}

interface Question {
  readonly days: number | 'one report' | null;
  readonly crosses: boolean;
  readonly overlap: Overlap;
  readonly isSoon: boolean;
}

/** What was denied is alleged again so many days later, at most. */
const AGAIN_WITHIN = 7;
const NO_MEETING =
  /\b(?:no|not (?:one|a single)|never) (?:such )?(?:\p{L}+ )?(?:calls?|conversations?|meetings?|talks|contacts?|visits?|telephone calls?|discussions?)\b/iu;
/** Bits of one rare word that is no name, as much as “cyanide”. */
const RARE = 7;
/** A claim that is named and scorned: share of its words that what was said must have. */
const OF_CLAIM = 0.5;

/**
 * A plain saying of what others did (“Halloran had let cyanide run into the Wend”), in another report than its denial: it must be denied by those
 * it is told of, or be the very claim that is scorned.
 *
 *   “The claim that the boat was rammed is absurd”                      of the same deed
 *   “Not one gram of cyanide has ever left our gates”                   one rare word, denied flatly
 *   not “The mayor had sold the bridge” / “The bridge was not built in a day”
 */
function isDeniedOf(allegation: Claim, denial: Claim, question: Question): boolean {
  if (question.days === 'one report') return false;
  if (denial.isPlain)
    return (
      isFlatlyDenied(allegation, denial, question) ||
      (question.isSoon && isNumberDenied(allegation, denial, question.overlap))
    );
  if (!question.isSoon) return false;
  const [a, b] = [withoutNames(said(allegation)), withoutNames(said(denial))];
  const plain = overlapOfMatter(a, b);
  if (plain.weight < RARE) return false;
  const isClaim = CLAIM_SCORNED.test(denial.content.text) && plain.stems >= 2 && plain.ofLighter >= OF_CLAIM;
  return question.crosses || (isClaim && meets(allegation.scene, denial.scene));
}

/** A number told again by the one who is accused: “not one of the three million masks is missing”. */
const isNumberDenied = (allegation: Claim, denial: Claim, { weight }: Overlap) =>
  weight >= HERE.bits && meets(allegation.sums, denial.sums) && isAmong(denial, allegation);

/** “Not one”, “nobody”, “never”: by those accused, within days, of one rare word. */
function isFlatlyDenied(allegation: Claim, denial: Claim, { days, crosses }: Question): boolean {
  if (typeof days !== 'number' || days < -AGAIN_WITHIN || days > SOON.days) return false;
  return flatClausesOf(denial.content.text).some((clause) => {
    const plain = [...withoutNames(matterOf(clause))].filter(
      ([stem, bits]) => bits >= RARE && said(allegation).has(stem),
    );
    // “not one gram has left our gates”: what a company’s report says of itself
    const isOurs = crosses || (/\b(?:our|us|we)\b/iu.test(clause) && meets(denial.scene, allegation.about));
    // “No conversation took place on Thursday”: of what the other tells as a meeting of the same
    if (NO_MEETING.test(clause) && meets(allegation.about, denial.about) && allegation.deeds.some(({ type }) => type === 'CONSULT')) return true; // biome-ignore format: one line
    return plain.length > 0 && isOurs;
  });
}

const isRightBehind = (allegation: Claim, denial: Claim) => {
  const behind = denial.start - allegation.content.spans.at(-1)!.end;
  return behind >= 0 && behind <= RIGHT_BEHIND;
};

/** “The consulate denied it” where “the Tarskian consulate” is alleged to have paid. */
const isAmong = ({ source }: Claim, { content }: Claim) =>
  overlapOfMatter(matterOf(source), matterOf(content.text)).weight >= 4;

const isOneMatter = ({ stems, weight, ofLighter }: Overlap) =>
  stems >= ELSEWHERE.stems && weight >= ELSEWHERE.bits && ofLighter >= ELSEWHERE.share;

/** What is said, without the words that every allegation and denial has. */
function said({ content }: Claim): Matter {
  const matter = new Map(matterOf(content.text));
  for (const stem of COMMON) matter.delete(stem);
  return matter;
}

const COMMON = [
  'alleg',
  'accus',
  'claim',
  'charg',
  'deni',
  'denial',
  'fals',
  'lie',
  'untru',
  'report',
  'respons',
  'involv',
];
