// A stance in; whether it takes a stand for or against something, or believes somebody, and the keys by which it is met, out.
import { keysOfMatter } from '../findings/matter-keys.ts';
import { asKind, meetingKey } from '../findings/meeting-key.ts';
import { rarestOf, weighWords } from '../findings/weigh-words.ts';
import type { Stance } from './held.ts';

const MATTER_STEMS = 4;
const HOLDER_STEMS = 5;
/** Two common words of one holder are met too: “an increase before the autumn”. */
const HOLDER_RARITY = 2;
/** Days by which “five weeks ago” may miss. */
export const GIVE = 7;
/** A recall that names no more than so many days tells one speech from another. */
const A_WEEK = 7;
/** Who takes back a belief recalls one of the last days, so many. */
const BELIEVED_WITHIN = 92;
const BELIEF = 2;

const STANDS = [
  /\bagainst\b|\bopposed? to\b|\boppos/iu,
  /\bin favou?r of\b|\bvote for\b|\bsupport|\bback(?:s|ed|ing)?\b/iu,
  /\b(?:I|we) (?:believed?|trust(?:ed)?)\b/iu,
];
/** “I am against it”: whether words take a stand against (0) or for something (1), or believe (2), whatever it is; null for none. */
export const standOf = ({ content }: Pick<Stance, 'content'>): number | null => {
  const at = STANDS.findIndex((pattern) => pattern.test(content.text));
  return at < 0 ? null : at;
};

/** “We will not send them”, “none would be sent”: of a vow that something will not be. */
export const NOT_TO_BE =
  /\b(?:will|shall|would|is|are|going) (?:not|never|sooner|rather)\b|\b(?:wo|would)n['’]t\b|\b(?:no|none|nobody|never|not (?:one|a single))\b[^.;!?]{0,40}\b(?:will|would|shall)\b|\b(?:will|would|shall) be no\b|\bno (?:plans?|intention)\b/iu;

/** Deeds are held against vows, and against what says that it was otherwise before: one deed has nothing to do with another, nor with most of what is said. */
const facesDeeds = ({ turns, recalls, admits, content }: Stance) =>
  turns !== null || recalls || admits || NOT_TO_BE.test(content.text);

/** What is done is kept under a kind of its own, and what it is held against under another beside its own; each asks for the other. */
const withDeedsApart = (stance: Stance, keys: readonly number[]): number[] =>
  stance.isDeed === true
    ? keys.map((key) => asKind(key, 'done'))
    : [...keys, ...(facesDeeds(stance) ? keys.map((key) => asKind(key, 'vow')) : [])];

/**
 * Which stand, in which week: “he said five weeks ago that he would be against them” meets what was reported then, “I am against it”. Of stands
 * only: who speaks every day has said something in every week.
 */
export const keysOfStands = (stances: readonly Stance[], day: number | null): number[] =>
  stances.flatMap((stance) => {
    const stand = standOf(stance);
    const { holder, recalled, turns } = stance;
    if (stand === null || holder === null) return [];
    const weeks = new Set(day === null ? [] : [Math.floor(day / 7)]);
    if (recalled !== null && recalled[1] - recalled[0] <= A_WEEK)
      for (let one = recalled[0] - GIVE; one <= recalled[1] + GIVE; one++) weeks.add(Math.floor(one / 7));
    if (stand === BELIEF && turns === 'outright' && day !== null)
      for (let one = day - BELIEVED_WITHIN; one < day; one += 7) weeks.add(Math.floor(one / 7));
    return withDeedsApart(
      stance,
      [...weeks].map((week) => meetingKey('stance', `stand ${stand} ${week}`, holder.short)),
    );
  });

/** What is said of the body that speaks stands first: “Karrow will apply to join”. */
const FIRST_CLAUSE = /[.!?;]["”’'»)]*\s|,["”’'»]\s/u;
const MOST_BODY_KEYS = 20;
const ADMITTED_RARITY = 2;
export const DENIES = /\b(?:not|no|none|nobody|never)\b|n['’]t\b/iu;

/** One stem and the holder are not enough: who speaks every day says every rare word again within two years. */
export function keysOfStance(stance: Stance): number[] {
  const { holder, body: own, speaksOf, admits, content, filed, there } = stance;
  const { text } = content;
  const body = [...new Set([...own, ...speaksOf])];
  const byHolder = holder === null ? [] : keysOfMatter('stance', text, HOLDER_STEMS, holder.short, HOLDER_RARITY);
  const [first] = text.split(FIRST_CLAUSE);
  const byBody = body.flatMap((name) => keysOfMatter('stance', first!.replace(/\d\S*/g, ' '), HOLDER_STEMS, `body ${name}`, HOLDER_RARITY)); // biome-ignore format: one line
  // one who admits and one who denied may share no more than what was denied, and the body
  const bySides = admits || DENIES.test(first!) ? body.flatMap((name) => rarestOf(weighWords(first!.replace(/\d\S*/g, ' ')), HOLDER_STEMS, ADMITTED_RARITY).map((stem) => meetingKey('stance', `admit ${stem}`, `body ${name}`))) : []; // biome-ignore format: one line
  // … and where both were filed
  const byFiling = filed === undefined ? [] : rarestOf(weighWords(`${first!.replace(/\d\S*/g, ' ')} ${there ?? ''}`), HOLDER_STEMS, ADMITTED_RARITY).map((stem) => meetingKey('stance', `admit ${stem}`, `filed ${filed}`)); // biome-ignore format: one line
  return withDeedsApart(stance, [
    ...byFiling,
    ...bySides.slice(0, MOST_BODY_KEYS),
    ...byHolder,
    ...byBody.slice(0, MOST_BODY_KEYS),
    ...keysOfMatter('stance', text, MATTER_STEMS),
  ]);
}
