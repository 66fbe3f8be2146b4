// Two stances in; whether the later one is the opposite of the earlier out, by their words alone.
import { LEANING_PREDICATES, LEANING_VERBS } from '../../lexicon/reversal-words.ts';
import { listWords } from '../../text/list-words.ts';
import { type Matter, matterOf, ofNames, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { type Overlap, overlapOf, weighWords } from '../findings/weigh-words.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import { isOurs, type Stance } from './held.ts';
import { GIVE, NOT_TO_BE, standOf } from './stand.ts';

/** A position is looked for this far back. */
export const REVERSAL_DAYS = 800;

/**
 * What two opposed clauses must have in common: stems, bits, share of the lighter and of the heavier one’s. One holder needs less than two who
 * only speak for one side. Set by thought on own texts (test/analyse/positions) and by reading what PolNeAR’s dev part gives.
 */
export const ONE_HOLDER = { stems: 3, bits: 14, ofLighter: 0.6, ofHeavier: 0.5 };
/** … where the later one admits it: what is admitted is told with more. */
export const OWNED_UP = { stems: 3, bits: 14, ofLighter: 0.6, ofHeavier: 0.35 };
export const ONE_SIDE = { stems: 3, bits: 18, ofLighter: 0.7, ofHeavier: 0.45 };

/** One body, spoken for by two: its minister, and later its president. */
const ONE_BODY = { stems: 3, bits: 14, ofLighter: 0.6, ofHeavier: 0.4 };
/** … where the later one admits it. */
const ADMITTED = { stems: 2, bits: 10, ofLighter: 0.5, ofHeavier: 0.18 };

/** “… not one soldier in the valley” and “soldiers were in the valley”: the closest clauses of both, one of them negated. */
export function isReversal(earlier: Stance, later: Stance): boolean {
  const least = leastOf(earlier, later);
  if (least === null) return false;
  if (earlier.isDeed === true) return false;
  if (later.isDeed === true) return isVowBroken(earlier, later);
  if (isTurnedOn(earlier, later)) return true;
  // a minister and a president do not choose the same words: a people and its state are one then, and troops are soldiers
  const isOfBody = least === ONE_BODY || least === ADMITTED;
  const overlap = (x: Clause, y: Clause) =>
    isOfBody ? overlapOfMatter(x.matter, y.matter) : overlapOf(x.weights, y.weights);
  const pairs = clausesOf(earlier).flatMap((x) => clausesOf(later).map((y) => ({ x, y, overlap: overlap(x, y) })));
  // the same words said again, and not negated, weigh more than what is negated beside them
  const again = Math.max(0, ...pairs.filter(({ x, y }) => x.sign === y.sign).map(({ overlap }) => overlap.weight));
  return pairs.some(
    ({ x, y, overlap }) =>
      x.sign * y.sign === -1 &&
      overlap.weight > again &&
      isEnough(overlap, least) &&
      plainOf(x, y, least) >= (later.admits ? PLAIN_ADMITTED : isOfBody ? PLAIN_OF_BODY : PLAIN_BITS) &&
      isOneDeed(x, y),
  );
}

/** Of a vow and the deed against it, by words for one thing: stems, bits, and share of the vow’s. */
const VOW_BROKEN = { stems: 2, bits: 9, ofLighter: 0.5 };

/** “We will not send soldiers to the frontier”, “has ordered 800 soldiers to the frontier”. */
function isVowBroken(vow: Stance, deed: Stance): boolean {
  const [done] = clausesOf(deed);
  if (done === undefined || done.sign < 0) return false;
  return clausesOf(vow).some(({ text, matter, sign, plain }) => {
    if (sign >= 0 || !NOT_TO_BE.test(text)) return false;
    const { stems, weight, ofLighter } = overlapOfMatter(matter, done.matter);
    return (
      stems >= VOW_BROKEN.stems &&
      weight >= VOW_BROKEN.bits &&
      ofLighter >= VOW_BROKEN.ofLighter &&
      overlapOf(plain, done.plain).weight >= PLAIN_BITS
    );
  });
}

/** Of the things that one is for and the other against: bits without names, and share of the lighter’s. */
const ONE_THING = { bits: 8, ofLighter: 0.6 };

/** “stands behind the oil embargo”, “the oil embargo was a mistake”: one holder, for and against one thing. */
export function isTurnedOn(earlier: Stance, later: Stance): boolean {
  if (isSameSpeaker(earlier.holder, later.holder) !== true || earlier.sign === 0 || later.sign === 0) return false;
  return clausesOf(earlier).some((x) =>
    clausesOf(later).some((y) =>
      leaningsOf(x).some((one) =>
        leaningsOf(y).some((other) => {
          if (one.leaning * other.leaning !== -1) return false;
          const { weight, ofLighter } = overlapOf(one.thing, other.thing);
          return weight >= ONE_THING.bits && ofLighter >= ONE_THING.ofLighter;
        }),
      ),
    ),
  );
}

/** Whether it may be the opposite of another for a thing that both are for or against: the words alone. */
export const leans = ({ sign, content: { text } }: Stance): boolean =>
  sign !== 0 && [...LEANING_VERBS, ...LEANING_PREDICATES].some(([, words]) => text.search(words) >= 0);

/** Whether a clause of it may have this sign. */
export const mayHave = (sign: 1 | -1, stance: Stance): boolean =>
  stance.sign === sign || (stance.sign === -sign && stance.content.text.search(NEGATION) >= 0);

interface Leaning {
  readonly leaning: number;
  readonly thing: ReadonlyMap<string, number>;
}

const WORDS_OF_THING = 4;
const leanings = new WeakMap<Clause, readonly Leaning[]>();

/** Each thing of the clause that it is for or against: the few words behind the verb, or before the predicate. */
function leaningsOf(clause: Clause): readonly Leaning[] {
  const there = leanings.get(clause) ?? findLeanings(clause);
  leanings.set(clause, there);
  return there;
}

function findLeanings({ text }: Clause): Leaning[] {
  const turned = (before: string) => (/\b(?:not|never|no longer|nor|cannot|hardly)\s+(?:\p{L}+\s+){0,2}$|n['’]t\s+(?:\p{L}+\s+){0,2}$/iu.test(before) ? -1 : 1); // biome-ignore format: one line
  const found: Leaning[] = [];
  for (const [leaning, verbs] of LEANING_VERBS)
    for (const { 0: words, index } of text.matchAll(verbs)) {
      const thing = text.slice(index + words.length).split(/[,;:.!?]|\s(?:that|which|who|to|for|in|on|at|by|with|as|and|or|because)\s/u)[0]!; // biome-ignore format: one line
      found.push({ leaning: leaning * turned(text.slice(0, index)), thing: thingOf(firstWords(thing)) });
    }
  for (const [leaning, predicate] of LEANING_PREDICATES)
    for (const { index } of text.matchAll(predicate))
      found.push({ leaning, thing: thingOf(lastWords(text.slice(0, index))) });
  return found;
}

const firstWords = (text: string) => listWords(text).slice(0, WORDS_OF_THING).map(({ start, end }) => text.slice(start, end)).join(' '); // biome-ignore format: one line
const lastWords = (text: string) => listWords(text).slice(-WORDS_OF_THING).map(({ start, end }) => text.slice(start, end)).join(' '); // biome-ignore format: one line
/** Names left out: who is for somebody may be against what he does. */
const thingOf = (text: string) => weighWords(text.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu, (word) => (/^(?:The|An?|Our|This)$/u.test(word) ? word : ' '))); // biome-ignore format: one line

/** How much they must share; null where they do not hold for one. */
function leastOf(earlier: Stance, later: Stance): typeof ONE_HOLDER | null {
  const same = isSameSpeaker(earlier.holder, later.holder);
  if (same === true) return later.admits ? OWNED_UP : ONE_HOLDER;
  if (earlier.body.some((name) => later.body.includes(name))) return later.admits ? ADMITTED : ONE_BODY;
  if (later.admits && earlier.speaksOf.some((name) => later.body.includes(name))) return ADMITTED;
  if (isAdmittedThere(earlier, later)) return ADMITTED;
  return isNamed(earlier) || !speakForOne(earlier, later) ? null : ONE_SIDE;
}

/** “Of course our guards were there”, said where it was denied before, by offices of which no report names the state. */
const isAdmittedThere = ({ filed }: Stance, { admits, body, filed: there }: Stance) =>
  admits && body.length > 0 && filed !== undefined && filed === there;

/** Two persons of one state may hold otherwise; a ministry, or who speaks for it, holds what it holds. */
const isNamed = ({ holder }: Stance) => holder !== null && holder.key === null;
const speakForOne = (a: Stance, b: Stance) => a.side.some((name) => b.side.includes(name));

const isEnough = ({ stems, weight, ofLighter, ofHeavier }: Overlap, least: typeof ONE_HOLDER) =>
  stems >= least.stems && weight >= least.bits && ofLighter >= least.ofLighter && ofHeavier >= least.ofHeavier;

/** Bits of words that are no names: what is said of somebody, not only of whom. */
const PLAIN_BITS = 6;
const PLAIN_OF_BODY = 3;
const PLAIN_ADMITTED = 2;

/** What is admitted may have another word for what was denied: troops are soldiers. */
const plainOf = (x: Clause, y: Clause, least: typeof ONE_HOLDER): number => {
  const { weight } = overlapOf(x.plain, y.plain);
  return least === ADMITTED
    ? Math.max(weight, overlapOfMatter(withoutNames(x.matter), withoutNames(y.matter)).weight)
    : weight;
};

/** What is negated is what the other says: “would not [sell] it”, “would [sell] it”. Not “is not a [radical idea] to ask for it”. */
const isOneDeed = (x: Clause, y: Clause) =>
  (x.negated.length === 0 || x.negated.some((stem) => y.weights.has(stem))) &&
  (y.negated.length === 0 || y.negated.some((stem) => x.weights.has(stem)));

export interface Clause {
  readonly text: string;
  /** The two stems that say something behind a negation; none where no word negates. */
  readonly negated: readonly string[];
  /** Of all words, and of those that are no names. */
  readonly plain: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
  readonly matter: Matter;
  readonly sign: number;
}

const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|against|no longer)\b|n['’]t\b/giu;
/** “Would come, but not before May”, “it is late; it is not lost”: negation holds for its own clause. */
const CLAUSE_END =
  /[.!?;:…]["”’»)]*\s+|,\s+(?=(?:but|and|nor|or|which|while|though|although|because|since|the|an?|with|on|from)\b)|,?["”’'»]\s+(?=["“«‘'])|\s+(?=(?:but|because|although|though|while|unless|until|who|which|whether)\b)/iu;

const known = new WeakMap<Stance, readonly Clause[]>();
export function clausesOf(stance: Stance): readonly Clause[] {
  const there =
    known.get(stance) ??
    stance.content.text
      .split(CLAUSE_END)
      .slice(0, MOST_CLAUSES)
      .map((text): Clause => {
        const isNegated = (text.match(NEGATION)?.length ?? 0) % 2 === 1;
        const plain = weighWords(text.replace(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu, ' '));
        // “it was holding them”: told of the body that speaks
        const own = isOurs(text) ? new Map([...matterOf(text), ...ofNames(stance.body)]) : matterOf(text);
        const matter = stance.there !== undefined && /\bthere\b/iu.test(text) ? new Map([...own, ...matterOf(stance.there)]) : own; // biome-ignore format: one line
        const at = isNegated ? text.search(NEGATION) : -1;
        const negated =
          at < 0
            ? []
            : [...weighWords(text.slice(at)).keys()].filter((stem) => stem !== 'not' && !/\d/.test(stem)).slice(0, 2);
        return {
          text,
          weights: weighWords(text),
          plain,
          matter,
          negated,
          sign: isNegated ? -stance.sign : stance.sign,
        };
      });
  known.set(stance, there);
  return there;
}

/** In hostile text a content may be as long as the report. */
const MOST_CLAUSES = 30;

/** What will or will not be, or is so of none and of all: what a report recalls of it by its day, it recalls because it came otherwise. */
const FLAT = /\b(?:would|will|won['’]t|shall)\b|\b(?:never|no|none|nobody|nothing|not)\b|n['’]t\b/iu;
/** Words that what is held and its turn have in common at least, names among them, where nothing else is asked: stance-outline.ts asks the same. */
export const TURN = { stems: 2, bits: 6 };
const VOW_RECALLED = { stems: 2, bits: 7, ofLighter: 0.5 };
/** “had said the same”, “as she said in March”: recalled because it held. */
const HELD = /\b(?:again|repeat\p{L}*|as (?:he|she|they|it) (?:had )?(?:said|promised|announced)|still|kept)\b/iu;

/**
 * “In January he said that pipe for water would be exempt”, where a report of January has it: a vow, or what was said flatly, told again months later with
 * the day on which it was said. Not “he said in January that he likes pipes”. No word need tell that it came otherwise.
 */
export function isVowRecalled(
  recall: Stance,
  earlier: Stance,
  { day, later }: { day: number; later: number },
): boolean {
  const { recalled } = recall;
  if (!recall.recalls || recalled === null || recall.admits || recall.isDeed === true || earlier.isDeed === true)
    return false;
  if (day < recalled[0] - GIVE || day > recalled[1] + GIVE || later - day <= GIVE) return false;
  if (!FLAT.test(recall.content.text) || HELD.test(recall.content.text) || isSameSpeaker(recall.holder, earlier.holder) !== true) return false; // biome-ignore format: one line
  const own = overlapOf(weighWords(earlier.content.text), weighWords(recall.content.text));
  if (own.stems < TURN.stems || own.weight < TURN.bits) return false;
  const { stems, weight, ofLighter } = overlapOfMatter(withoutNames(matterOf(earlier.content.text)), withoutNames(matterOf(recall.content.text))); // biome-ignore format: one line
  return stems >= VOW_RECALLED.stems && weight >= VOW_RECALLED.bits && ofLighter >= VOW_RECALLED.ofLighter;
}

const RECALLED = { stems: 2, bits: 9, ofLighter: 0.4 };
/** Where the recall names the days on which the earlier report was printed, one word of the matter is enough. */
const RECALLED_BY_DAY = { stems: 1, bits: 4, ofLighter: 0.2 };
/** Who takes back in so many words what was said not long ago names it by a word or two: “I believed a date. I don’t any longer.” */
const TAKEN_BACK = { stems: 2, bits: 6, ofLighter: 0.4, days: 92 };

/**
 * Whether `earlier` is what a turn turns from, or what a recall recalls: one holder, and words of the matter in common. `day`: of the earlier
 * report; `later`: of that of the recall.
 */
export function isRecalled(recall: Stance, earlier: Stance, { day, later }: { day: number; later: number }): boolean {
  if (isSameSpeaker(recall.holder, earlier.holder) !== true) return false;
  const { stems, weight, ofLighter } = overlapOf(weighWords(recall.content.text), weighWords(earlier.content.text));
  const { recalled } = recall;
  const isByDay = recalled !== null && day >= recalled[0] - GIVE && day <= recalled[1] + GIVE;
  // “I am against it”, told as “he said he would be against them in May”: a stand of one kind, on the day that is named
  if (isByDay && recall.sign === earlier.sign && standOf(recall) !== null && standOf(recall) === standOf(earlier))
    return true;
  const isTaken = recall.turns === 'outright' && later - day <= TAKEN_BACK.days;
  return [RECALLED, ...(isByDay ? [RECALLED_BY_DAY] : []), ...(isTaken ? [TAKEN_BACK] : [])].some(
    (least) => stems >= least.stems && weight >= least.bits && ofLighter >= least.ofLighter,
  );
}
