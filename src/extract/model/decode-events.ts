// One encoded window in, the events whose trigger lies in its core out, as pieces of the report. The triggers are one chain over the
// window, an event's participants another over its own sentence, as far as the window shows it.
import type { PloverType } from '../../lexicon/plover.ts';
import type { Span } from '../../record/span.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { PieceWindow } from '../../understand/encoder/cut-windows.ts';
import type { DeedsHead } from '../../understand/encoder/load-deeds.ts';
import type { EncodedWindow } from '../../understand/encoder/load-encoder.ts';
import type { Pieces } from '../../understand/encoder/wordpiece.ts';
import type { Reading } from '../../understand/reading.ts';
import type { FoundEvent } from '../events/event-reader.ts';
import type { Hint, Hints } from '../events/rules-event-reader.ts';
import { type PieceRun, probabilityOf, takeRows } from './decode-window.ts';
import { findBestPath, type Moves } from './find-best-path.ts';
import { PLOVER_ORDER, ROLES, rangesOf, STATUS_ORDER, TRIGGER } from './labels.ts';
import { spanOfRun } from './spans-of-attribution.ts';

export interface EventOptions {
  readonly moves: { readonly trigger: Moves; readonly roles: Moves };
  /** Added to the scores of beginning a trigger: above 0 finds more events, below 0 fewer. */
  readonly triggerBias: number;
  /** Added besides where rules see a trigger, by what they have to go on. */
  readonly hintBias: (hint: Hint) => number;
}

/** An event as the model tells it, its words as pieces of the report. */
export interface EventRuns extends Pick<FoundEvent, 'types' | 'status' | 'confidence'> {
  readonly trigger: PieceRun;
  readonly agents: readonly PieceRun[];
  readonly recipients: readonly PieceRun[];
  readonly places: readonly PieceRun[];
}

const BEGIN = TRIGGER.indexOf('B-event');

/** Never: no finite score of a network comes near. */
const NEVER = -1e9;

/** Events in the order of their triggers. `hints`: where rules see a trigger begin. */
export async function decodeEvents(
  deeds: DeedsHead,
  sentences: readonly Span[],
  pieces: Pieces,
  { from, to, coreFrom, coreTo }: PieceWindow,
  { trigger, vectors, opening }: EncodedWindow,
  { moves, triggerBias, hintBias }: EventOptions,
  hints: Hints,
): Promise<EventRuns[]> {
  const words = wordsIn(pieces, from, to);
  const scores = takeRows(trigger!, words, from, TRIGGER.length);
  const biased = scores.slice();
  for (let k = 0; k < words.length; k++) {
    const hint = hints.get(pieces.starts[words[k]!]!);
    biased[k * TRIGGER.length + BEGIN]! += triggerBias + (hint === undefined ? 0 : hintBias(hint));
  }
  const width = opening.length;
  const triggers: FoundTrigger[] = [];
  for (const [a, b] of rangesOf(findBestPath(biased, words.length, moves.trigger), TRIGGER, 'event')) {
    const first = words[a]!;
    if (first < coreFrom || first >= coreTo) continue;
    const last = lastOfWord(pieces, words[b - 1]!, to);
    const sentence = sentenceAround(sentences, pieces, first, from, to);
    if (last >= sentence.to) continue;
    const probability = probabilityOf(scores, a, TRIGGER.length, BEGIN);
    triggers.push({ first, last, lastWord: words[b - 1]!, sentence, probability });
  }
  const found: EventRuns[] = [];
  for (const { sentence, told } of bySentence(triggers)) {
    const scored = await deeds.score(
      vectors.subarray((sentence.from - from) * width, (sentence.to - from) * width),
      opening,
      { triggers: told.map(({ first, last }) => [first - sentence.from, last - sentence.from]) },
    );
    const inside = wordsIn(pieces, sentence.from, sentence.to);
    for (const [i, { first, last, lastWord, probability }] of told.entries()) {
      const { roles: rows, types, statuses } = scored[i]!;
      const roles = takeRows(rows, inside, sentence.from, ROLES.length);
      for (let k = 0; k < inside.length; k++)
        if (inside[k]! >= first && inside[k]! <= last) roles.fill(NEVER, k * ROLES.length + 1, (k + 1) * ROLES.length);
      const path = findBestPath(roles, inside.length, moves.roles);
      const runsOf = (role: string) =>
        rangesOf(path, ROLES, role).map(([c, d]): PieceRun => [inside[c]!, inside[d - 1]!]);
      found.push({
        trigger: [first, lastWord],
        types: rank(PLOVER_ORDER, types).map(([type, confidence]) => ({ type, confidence })),
        status: rank(STATUS_ORDER, statuses).map(([is, confidence]) => ({ is, confidence }))[0]!,
        agents: runsOf('agent'),
        recipients: runsOf('recipient'),
        places: runsOf('place'),
        confidence: probability * Math.max(...types),
      });
    }
  }
  return found;
}

/** The characters of an event of `reading`. */
export function eventOfRuns(reading: Reading, pieces: Pieces, told: EventRuns): FoundEvent {
  const spanOf = (run: PieceRun): Span => spanOfRun(reading, pieces, run);
  return {
    ...told,
    trigger: spanOf(told.trigger),
    mode: null,
    agents: told.agents.map(spanOf),
    recipients: told.recipients.map(spanOf),
    places: told.places.map(spanOf),
  };
}

interface FoundTrigger {
  readonly first: number;
  readonly last: number;
  readonly lastWord: number;
  readonly sentence: { readonly from: number; readonly to: number };
  readonly probability: number;
}

/** Triggers that stand together, in their order: one run of the head answers for all of a sentence. */
function bySentence(triggers: readonly FoundTrigger[]) {
  const groups: { readonly sentence: FoundTrigger['sentence']; readonly told: FoundTrigger[] }[] = [];
  for (const trigger of triggers) {
    const group = groups.at(-1);
    if (group?.sentence.from === trigger.sentence.from && group.sentence.to === trigger.sentence.to)
      group.told.push(trigger);
    else groups.push({ sentence: trigger.sentence, told: [trigger] });
  }
  return groups;
}

/** The type of what stands between `source` and `target`, pieces of a text that one window holds whole; best first. */
export async function typePair(
  deeds: DeedsHead,
  { vectors, opening }: EncodedWindow,
  source: readonly number[],
  target: readonly number[],
): Promise<readonly (readonly [PloverType, number])[]> {
  const [scores] = await deeds.score(vectors, opening, { source, target });
  return rank(PLOVER_ORDER, scores!.types);
}

function wordsIn({ heads }: Pieces, from: number, to: number): number[] {
  const words: number[] = [];
  for (let piece = from; piece < to; piece++) if (heads[piece] === 1) words.push(piece);
  return words;
}

function lastOfWord({ heads }: Pieces, piece: number, to: number): number {
  let last = piece;
  while (last + 1 < to && heads[last + 1] === 0) last++;
  return last;
}

/** The sentence that holds `piece`, as half-open pieces of the window `from` to `to`. */
function sentenceAround(
  sentences: readonly Span[],
  { starts }: Pieces,
  piece: number,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const at = starts[piece]!;
  const sentence = sentences[firstEndingAfter(sentences, at)];
  if (!sentence || sentence.start > at) return { from: piece, to: piece + 1 };
  let low = piece;
  while (low > from && starts[low - 1]! >= sentence.start) low--;
  let high = piece + 1;
  while (high < to && starts[high]! < sentence.end) high++;
  return { from: low, to: high };
}

/** Names with their probabilities, best first; of two alike the earlier one. */
function rank<T extends string>(names: readonly T[], probabilities: readonly number[]): (readonly [T, number])[] {
  return names.map((name, i) => [name, probabilities[i]!] as const).sort((a, b) => b[1] - a[1]);
}
