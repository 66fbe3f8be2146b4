// The stances of one report in; those by which the report itself tells that somebody turned out.
import { matchesAny, TURNS } from '../../lexicon/reversal-words.ts';
import { outermostPairs } from '../findings/outermost-pairs.ts';
import type { TraceBody } from '../findings/trace.ts';
import { isSameSpeaker } from '../utterances/saying.ts';
import type { Stance } from './held.ts';

/** Sentences between a turn and the recall of what was held before. */
const NEAR_SENTENCES = 3;

type Body = Pick<TraceBody, 'stances'>;

/** A report is asked by each that it meets. */
const known = new WeakMap<Body, ReadonlySet<Stance>>();
export function turnedIn(body: Body): ReadonlySet<Stance> {
  const there = known.get(body) ?? new Set(pointedOut(body).flat());
  known.set(body, there);
  return there;
}

/**
 * Turns of a report with what it says was held before; a turn said outright may stand alone, paired with itself. Two of one holder, or the one
 * right beside the other where a holder is not known.
 */
export function pointedOut({ stances }: Body): (readonly [Stance, Stance])[] {
  const pairs: (readonly [Stance, Stance])[] = [...admittedIn(stances)];
  for (const turn of stances.filter(({ turns }) => turns !== null)) {
    if (turn.recalls && saysTurn(turn)) {
      pairs.push([turn, turn]);
      continue;
    }
    const recalls = stances.filter(
      (one) =>
        one.recalls &&
        (one !== turn || turn.turns === 'beside') &&
        Math.abs(one.at - turn.at) <= NEAR_SENTENCES &&
        isSameSpeaker(one.holder, turn.holder) === true,
    );
    // “She would vote for it. Five weeks ago she said that she was against it.”: what stands beside the recall is the turn
    const others = recalls.filter((one) => one !== turn);
    for (const recall of others.length > 0 ? others : recalls)
      pairs.push(recall === turn ? [besideOf(turn, stances) ?? turn, turn] : [turn, recall]);
    if (recalls.length === 0 && turn.turns === 'outright' && turn.holder !== null) pairs.push([turn, turn]);
  }
  // “Varga now says [she is against [the deal]]”: one turn, not also one of its own for what it is against
  return outermostPairs(pairs);
}

/** “In March she said that there was not one soldier there. On Tuesday her president said that of course they had been”: another speaks for her side. */
const admittedIn = (stances: readonly Stance[]): (readonly [Stance, Stance])[] =>
  stances
    .filter(({ admits }) => admits)
    .flatMap((one) => {
      const recall = stances.findLast((other) => other !== one && other.recalls && other.recalled !== null && one.at - other.at >= 0 && one.at - other.at <= 1 && DENIED.test(other.content.text)); // biome-ignore format: one line
      return recall === undefined || !TAKES_UP.test(one.content.text) ? [] : [[one, recall] as const];
    });
const DENIED = /\b(?:not|no|none|nobody|never)\b/iu;
const TAKES_UP = /^[\s"“«„‘']*(?:that )?(?:of course )?(?:they|it|he|she|there|some|many|all|most|we|our)\b/iu;

/** “He would vote against it, reversing the position that he took in the winter”: new and old in one. */
export const saysTurn = ({ content }: Stance) => matchesAny(TURNS, content.text);

/** What the same holder says right before: “She would vote for it. Five weeks ago she said that she was against it.” */
const besideOf = (turn: Stance, stances: readonly Stance[]) =>
  stances.findLast(
    (one) =>
      one !== turn && turn.at - one.at >= 0 && turn.at - one.at <= 1 && isSameSpeaker(one.holder, turn.holder) === true,
  );
