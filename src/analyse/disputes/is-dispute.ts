// An allegation and a denial in; whether the one answers the other out.
import { type Overlap, overlapOf, weighWords } from '../findings/weigh-words.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import { type Claim, isAnsweredBy, isBare } from './claim.ts';

/** A denial in another report answers what was alleged within a month. */
export const DISPUTE_DAYS = 30;

/** Across reports: words of the matter that both must have, least bits of them, least share of the lighter side’s. */
const ELSEWHERE = { stems: 2, bits: 12, share: 0.25 };
/** Bits of the matter, as of one rare word, that are enough where the accused denies within so many days. */
const SOON = { days: 3, bits: 8 };
/** In one report less is asked where the sides cross: its writer put them together. */
const HERE = { stems: 1, bits: 5 };
/** A denial by “no” or “not” alone: the accused speak, soon, and of the same matter. */
const PLAIN = { stems: 2, bits: 10 };
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
  const crosses = meets(denial.from, allegation.about) || isAmong(denial, allegation);
  const overlap = overlapOf(matterOf(allegation), matterOf(denial));
  if (denial.isPlain)
    return (
      crosses &&
      overlap.stems >= PLAIN.stems &&
      overlap.weight >= PLAIN.bits &&
      (days === 'one report' || (days !== null && days >= 0 && days <= SOON.days))
    );
  if (days !== 'one report') {
    const isSoon = days !== null && days >= 0 && days <= SOON.days;
    if (crosses && isSoon && overlap.weight >= SOON.bits) return true;
    return isOneMatter(overlap) && (crosses || meets(denial.about, allegation.about));
  }
  if (crosses && overlap.stems >= HERE.stems && overlap.weight >= HERE.bits) return true;
  if (isOneMatter(overlap)) return true;
  if (isAnsweredBy(allegation, denial)) return true;
  const after = denial.start - allegation.start;
  return isBare(denial) && crosses && after > 0 && after <= NEAR;
}

/** “The consulate denied it” where “the Tarskian consulate” is alleged to have paid. */
const isAmong = ({ source }: Claim, { content }: Claim) =>
  overlapOf(weighWords(source), weighWords(content.text)).weight >= 4;

const isOneMatter = ({ stems, weight, ofLighter }: Overlap) =>
  stems >= ELSEWHERE.stems && weight >= ELSEWHERE.bits && ofLighter >= ELSEWHERE.share;

const meets = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name));

/** Speakers of one state do not accuse each other of what they deny, as far as names tell. */
const isOneSide = (a: Claim, b: Claim) => a.from.length > 0 && a.from.some((name) => b.from.includes(name));

/** What is said, without the words that every allegation and denial has. */
function matterOf({ content }: Claim): ReadonlyMap<string, number> {
  const weights = new Map(weighWords(content.text));
  for (const stem of COMMON) weights.delete(stem);
  return weights;
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
