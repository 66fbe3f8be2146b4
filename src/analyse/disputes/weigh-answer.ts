// What one says and what another says behind it in one report in; how likely the second denies the first out: weights fitted to pairs, of which
// what the rules say is one more thing to weigh (scripts/fit-disputes.ts).
import {
  CALLED_UNTRUE,
  CLAIM_SCORNED,
  EMPHATIC,
  NEVER_DID,
  NO_PART,
  NOT_FELT,
  PLAINLY_NOT,
  SCORN,
} from '../../lexicon/denying-words.ts';
import { NEGATED, QUOTED } from '../../lexicon/weighed-words.ts';
import { listWords } from '../../text/list-words.ts';
import { likelihoodBy } from '../findings/likelihood.ts';
import { type Matter, matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import { ANSWER_WEIGHTS } from './answer-weights.ts';
import { isToldOfOthers, opposingClauses } from './contradicts.ts';
import { COMMON_NAMES, meets } from './names-in.ts';
import { isOneSide } from './one-side.ts';

export const ANSWER_FEATURES = [
  'one',
  'alleged outright',
  'denied outright',
  'denied plainly',
  'rule says so',
  'accused answers',
  'meant answers',
  'answers by “I”',
  'negated once',
  'said negated',
  'opposes',
  'flatly',
  'never did',
  'no part',
  'untrue or scorned',
  'told of others',
  'to be',
  'mood',
  'far',
  'next door',
  'shared bits',
  'shared of lighter',
  'no word shared',
  'names shared',
  'source unknown',
  'answerer unknown',
  'answers of accuser',
  'quoted answer',
  'long answer',
  'sum again',
  'next door and opposes',
  'next door and “I”',
  'accused and “I”',
  'alleged and “I”',
  'deeds told',
  'a sum told',
  'short answer',
  'negates and shares',
  'opens with no',
  'many speak',
  'next door where few speak',
  'opposes where few speak',
] as const;

const TO_BE = /\b(?:will|would|shall|should|could|might|may|must|if)\b/iu;
const MOOD =
  /\b(?:want|think|thought|know|like|believe|need|care|mean|feel|hope|expect|plan|intend|going to|sure|clear|enough|just|only|anymore|any more|longer)\b/iu;
const FIRST_PERSON = /\b(?:i|we|my|our|us|me)\b|\b(?:i|we)['’]/iu;
/** “We don’t owe them a penny”, “Nobody laid a hand on anyone”, “I changed nothing”: negated within the first words. */
const NO_FIRST =
  /^[\s"“«„‘']*(?:that )?(?:[\p{L}\p{N}’'-]+ ){0,4}(?:not|never|no|none|nobody|nothing|[\p{L}]+n['’]t)\b/iu;

interface Read {
  readonly plain: Matter;
  readonly flags: Readonly<Record<'negated' | 'opposes' | 'flat' | 'never' | 'noPart' | 'untrue' | 'ofOthers' | 'toBe' | 'mood' | 'own' | 'plainly' | 'quoted', boolean>>; // biome-ignore format: one line
  readonly length: number;
}

const known = new WeakMap<Claim, Read>();

function readOf(claim: Claim): Read {
  const there = known.get(claim) ?? read(claim);
  known.set(claim, there);
  return there;
}

/** In hostile text a content may be as long as the report. */
const LONGEST = 1200;

function read({ content }: Claim): Read {
  const text = content.text.slice(0, LONGEST);
  return {
    plain: withoutNames(matterOf(text)),
    length: listWords(text).length,
    flags: {
      negated: NEGATED.test(text.replace(NOT_FELT, '')),
      opposes: opposingClauses(text).length > 0,
      flat: EMPHATIC.test(text),
      never: NEVER_DID.test(text),
      noPart: NO_PART.test(text),
      untrue: CALLED_UNTRUE.test(text) || CLAIM_SCORNED.test(text) || SCORN.test(text),
      ofOthers: isToldOfOthers(text),
      toBe: TO_BE.test(text),
      mood: MOOD.test(text),
      own: FIRST_PERSON.test(text),
      plainly: PLAINLY_NOT.test(text),
      quoted: QUOTED.test(text),
    },
  };
}

/** Whether it negates, denies, scorns or answers for itself: what does none of it is seldom an answer. */
export const isAnswering = (claim: Claim): boolean => {
  const { negated, own, untrue } = readOf(claim).flags;
  return claim.side === 'denial' || negated || own || untrue;
};

/** In the order of ANSWER_FEATURES, each about 0 to 1. `isRule`: whether the rules take it for a dispute. */
export function answerFeatures(said: Claim, answer: Claim, isRule: boolean): number[] {
  const [x, y] = [readOf(said), readOf(answer)];
  const { weight, ofLighter } = overlapOfMatter(x.plain, y.plain);
  const behind = answer.start - said.content.spans.at(-1)!.end;
  const few = Math.max(0, 1 - said.among / 20);
  const isAlleged = said.side === 'allegation' && !said.isPlain;
  const isDenied = answer.side === 'denial' && !answer.isPlain;
  const proper = (names: readonly string[]) => names.filter((name) => !COMMON_NAMES.has(name));
  const isAccused = meets(proper(answer.from), said.about);
  const isMeant = meets(proper(answer.from), said.meant);
  return [
    1,
    +isAlleged,
    +isDenied,
    +y.flags.plainly,
    +isRule,
    +isAccused,
    +(isMeant && !isAccused),
    +y.flags.own,
    +(y.flags.negated && !x.flags.negated),
    +x.flags.negated,
    +y.flags.opposes,
    +y.flags.flat,
    +y.flags.never,
    +y.flags.noPart,
    +y.flags.untrue,
    +x.flags.ofOthers,
    +(x.flags.toBe || y.flags.toBe),
    +y.flags.mood,
    Math.min(1, Math.max(0, behind) / 1000),
    +(behind >= 0 && behind <= 160),
    Math.min(1, weight / 15),
    Math.min(1, ofLighter),
    +(weight === 0),
    +meets(proper(said.about), proper(answer.about)),
    +(said.speaker === null && said.from.length === 0),
    +(answer.speaker === null && answer.from.length === 0),
    +meets(proper(said.from), answer.about),
    +y.flags.quoted,
    Math.min(1, y.length / 40),
    +meets(said.sums, answer.sums),
    +(behind >= 0 && behind <= 160 && (y.flags.opposes || y.flags.flat)),
    +(behind >= 0 && behind <= 160 && y.flags.own),
    +((isAccused || isMeant) && y.flags.own),
    +(isAlleged && y.flags.own),
    +(said.deeds.length > 0),
    +(said.sums.length > 0),
    +(y.length <= 12),
    +(y.flags.negated && weight >= 4),
    +NO_FIRST.test(answer.content.text),
    Math.min(1, said.among / 40),
    +(behind >= 0 && behind <= 160) * few,
    +(y.flags.opposes || NO_FIRST.test(answer.content.text)) * few,
  ];
}

/** Characters within which an answer is looked for. */
const ANSWERED_WITHIN = 1500;

/** Whether the second may be an answer to the first at all: by another, of another side, behind it. */
export function mayAnswer(said: Claim, answer: Claim): boolean {
  const behind = answer.start - said.content.spans.at(-1)!.end;
  if (behind < -LONGEST || answer.start < said.start || behind > ANSWERED_WITHIN || said.source === answer.source)
    return false;
  if (said.within === answer.entryId || answer.within === said.entryId) return false;
  return isSameSpeaker(said.speaker, answer.speaker) !== true && !isOneSide(said, answer);
}

/** Likelihood from which what the rules take for a dispute counts: see fit-disputes.ts. */
export const LEAST_LIKELY = 0.3;
/** … and what they do not. */
const LEAST_ALONE = 0.45;

/** How likely it is an answer that denies. */
export function answerLikelihood(said: Claim, answer: Claim, isRule: boolean): number {
  return likelihoodBy(answerFeatures(said, answer, isRule), ANSWER_WEIGHTS);
}

/** What `answer` most likely denies of all that is said, where that is likely enough; null for nothing. */
export function likeliestSaid(answer: Claim, all: readonly Claim[]): Claim | null {
  let best: { said: Claim; likelihood: number } | null = null;
  for (const said of all) {
    if (said === answer || (said.side === 'denial' && !said.isPlain) || !mayAnswer(said, answer)) continue;
    const likelihood = answerLikelihood(said, answer, false);
    if (likelihood >= LEAST_ALONE && likelihood > (best?.likelihood ?? 0)) best = { said, likelihood };
  }
  return best?.said ?? null;
}
