// What is held in one report and what the same holder holds in a later one in; how likely the second turns the first round out: weights fitted to
// pairs (scripts/fit-turns.ts).
import { DEED_OPPOSITES } from '../../lexicon/deed-opposites.ts';
import { NOW_OTHERWISE } from '../../lexicon/reversal-words.ts';
import { QUOTED } from '../../lexicon/weighed-words.ts';
import { listWords } from '../../text/list-words.ts';
import { likelihoodBy } from '../findings/likelihood.ts';
import { bitsOf, type Matter, matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { type SharedLead, sharedLead } from '../findings/shared-lead.ts';
import type { TracePart } from '../findings/trace.ts';
import { sharedBy, stemOf, weighWords } from '../findings/weigh-words.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Stance } from './held.ts';
import { clausesOf, isTurnedOn, TURN } from './is-reversal.ts';
import { NOT_TO_BE } from './stand.ts';
import { TURN_WEIGHTS } from './turn-weights.ts';

export const TURN_FEATURES = [
  'one',
  'full name',
  'opposed bits',
  'agreed bits',
  'plain bits',
  'plain share',
  'no word shared',
  'names shared',
  'negated once',
  'vow before',
  'vow before, not negated behind',
  'flat before',
  'deed behind',
  'done behind',
  'admits',
  'turns',
  'recalls',
  'recalled there',
  'now otherwise',
  'opposites',
  'turned on',
  'thread',
  'thread names',
  'within a week',
  'longer than half a year',
  'quoted before',
  'quoted behind',
  'long before',
  'long behind',
  'opposed and thread',
  'said again',
  'praise or blame',
] as const;

const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/iu;
const FLAT =
  /\b(?:never|not (?:one|a single)|nobody|none|nothing|no(?= \p{L})|completely|certain|certainly|enough|always|ever|swear|swore|guarantee|in no way|ruled? out)\b/iu;
const NOW =
  /\b(?:now|no longer|any ?more|any longer|in hindsight|after all|mistake|wrong|regret\p{L}*|should not have|circumstances)\b/iu;
const DONE =
  /\b(?:has|have|had|was|were|did|\p{Ll}{2,}ed|paid|sold|gave|took|made|sent|signed|put|went|left|broke|cut|met|got|let|set)\b/u;
const SIDES = DEED_OPPOSITES.map(([does, undoes]) => [new Set(does.map(stemOf)), new Set(undoes.map(stemOf))] as const);

interface Read {
  readonly matter: Matter;
  readonly plain: Matter;
  readonly stems: ReadonlySet<string>;
  readonly size: number;
  readonly flags: Readonly<Record<'negated' | 'vow' | 'flat' | 'now' | 'done' | 'quoted', boolean>>;
}
const known = new WeakMap<Stance, Read>();
/** In hostile text a content may be as long as the report. */
const LONGEST = 1200;
function readOf(stance: Stance): Read {
  const there = known.get(stance);
  if (there !== undefined) return there;
  const text = stance.content.text.slice(0, LONGEST);
  const matter = matterOf(text);
  const words = listWords(text).map(({ folded }) => folded);
  const read: Read = {
    matter,
    plain: withoutNames(matter),
    stems: new Set(words.map(stemOf)),
    size: words.length,
    flags: {
      negated: NEGATION.test(text) !== (stance.sign === -1),
      vow: NOT_TO_BE.test(text),
      flat: FLAT.test(text),
      now: NOW.test(text) || NOW_OTHERWISE.test(text),
      done: DONE.test(text),
      quoted: QUOTED.test(text),
    },
  };
  known.set(stance, read);
  return read;
}

/** Bits of the best pair of clauses that are opposed, and of the best that are not. */
function clausesShared(a: Stance, b: Stance): { opposed: number; agreed: number } {
  let [opposed, agreed] = [0, 0];
  for (const x of clausesOf(a))
    for (const y of clausesOf(b)) {
      const { weight } = overlapOfMatter(withoutNames(x.matter), withoutNames(y.matter));
      if (x.sign * y.sign === -1) opposed = Math.max(opposed, weight);
      else agreed = Math.max(agreed, weight);
    }
  return { opposed, agreed };
}

const sizeOf = (matter: Matter) => bitsOf(matter) || 1;
const areOpposites = (a: Read, b: Read) =>
  SIDES.some(([does, undoes]) => [[does, undoes], [undoes, does]].some(([x, y]) => a.stems.intersection(x!).size > 0 && b.stems.intersection(y!).size > 0)); // biome-ignore format: one line

/**
 * In the order of TURN_FEATURES, each about 0 to 1. `stances`: all of the later report, of which one may recall what was held before; `days`: between
 * the reports.
 */
export function turnFeatures(
  before: Stance,
  after: Stance,
  stances: readonly Stance[],
  days: number,
  leads: SharedLead,
): number[] {
  const [x, y] = [readOf(before), readOf(after)];
  const { opposed, agreed } = clausesShared(before, after);
  const plain = overlapOfMatter(x.plain, y.plain);
  const all = overlapOfMatter(x.matter, y.matter);
  const thread = Math.min(1, leads.weight / 30);
  return [
    1,
    +(before.holder?.key != null && after.holder?.key != null),
    Math.min(1, opposed / 15),
    Math.min(1, agreed / 15),
    Math.min(1, plain.weight / 15),
    Math.min(1, plain.weight / Math.min(sizeOf(x.plain), sizeOf(y.plain))),
    +(plain.weight === 0),
    Math.min(1, (all.stems - plain.stems) / 2),
    +(x.flags.negated !== y.flags.negated),
    +x.flags.vow,
    +(x.flags.vow && !y.flags.negated),
    +x.flags.flat,
    +(after.isDeed === true),
    +y.flags.done,
    +after.admits,
    +(after.turns !== null),
    +after.recalls,
    recalledIn(before, after, stances),
    +y.flags.now,
    +areOpposites(x, y),
    +isTurnedOn(before, after),
    thread,
    Math.min(1, leads.names / 3),
    +(days <= 7),
    +(days > 183),
    +x.flags.quoted,
    +y.flags.quoted,
    Math.min(1, x.size / 30),
    Math.min(1, y.size / 30),
    thread * Math.min(1, opposed / 15),
    Math.min(1, all.weight / sizeOf(x.matter)) * +(x.flags.negated === y.flags.negated),
    +(before.sign === 0 || after.sign === 0),
  ];
}

const NEAR_SENTENCES = 3;
/** Share of what was held before that a recall beside the later one has. */
function recalledIn(before: Stance, after: Stance, stances: readonly Stance[]): number {
  const { matter } = readOf(before);
  const shares = stances
    .filter((one) => one.recalls && Math.abs(one.at - after.at) <= NEAR_SENTENCES && isSameSpeaker(one.holder, before.holder) === true) // biome-ignore format: one line
    .map((one) => overlapOfMatter(matter, readOf(one).matter).weight / sizeOf(matter));
  return Math.min(1, Math.max(0, ...shares));
}

/** Bits of plain words that both have where a sign of a turn is: else anybody turns from anything. */
const SIGNED = 4;
const FEWEST_WORDS = 3;
/** Reports of one matter: bits that their leads share. */
const ONE_THREAD = 12;

/** One speaker on one thing, as far as words tell. */
function isOfOne(before: Stance, after: Stance): boolean {
  if (before.isDeed === true || after.sign === 0 || isSameSpeaker(before.holder, after.holder) !== true) return false;
  const { stems, weight } = sharedBy(weighWords(before.content.text), weighWords(after.content.text));
  return stems >= TURN.stems && weight >= TURN.bits;
}

/** Whether it may be a turn at all: asked first, since most pairs of one speaker’s words are none. */
export function mayTurn(before: Stance, after: Stance, leads: SharedLead): boolean {
  if (leads.weight < ONE_THREAD || !isOfOne(before, after)) return false;
  const [x, y] = [readOf(before), readOf(after)];
  if (x.size < FEWEST_WORDS || y.size < FEWEST_WORDS) return false;
  const { weight } = overlapOfMatter(x.plain, y.plain);
  if (weight < SIGNED) return false;
  const { opposed, agreed } = clausesShared(before, after);
  if (after.turns === 'outright') return true;
  if (agreed > opposed && !y.flags.now && !after.admits && !(x.flags.vow && !y.flags.negated) && !areOpposites(x, y)) return false; // biome-ignore format: one line
  return (
    opposed >= SIGNED ||
    areOpposites(x, y) ||
    (x.flags.vow && !y.flags.negated && y.flags.done) ||
    (y.flags.now && !x.flags.now) ||
    after.admits
  );
}

/** Likelihood from which it counts: see fit-turns.ts. */
const LEAST = 0.45;

type Told = Pick<TracePart<'stances' | 'lead'>, 'day' | 'body'>;

/** Of all that is held in two reports the pair that is a turn most likely, where it is likely enough; null for none. */
export function likeliestTurn(earlier: Told, later: Told): readonly [before: Stance, after: Stance] | null {
  let leads: SharedLead | undefined;
  let best: { pair: readonly [Stance, Stance]; likelihood: number } | null = null;
  for (const before of earlier.body.stances)
    for (const after of later.body.stances) {
      if (!isOfOne(before, after)) continue;
      leads ??= sharedLead(earlier.body.lead, later.body.lead);
      if (leads.weight < ONE_THREAD) return null;
      if (!mayTurn(before, after, leads)) continue;
      const features = turnFeatures(before, after, later.body.stances, later.day! - earlier.day!, leads);
      const likelihood = likelihoodBy(features, TURN_WEIGHTS);
      if (likelihood >= LEAST && likelihood > (best?.likelihood ?? 0)) best = { pair: [before, after], likelihood };
    }
  return best === null ? null : best.pair;
}
