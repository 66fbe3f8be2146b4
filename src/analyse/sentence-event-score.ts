// Sentences with the type of what a marked source does to a marked target, and the events found in them in; how often both
// type and participants are right, and how much is found beside, out. The measures of the end-to-end studies of event coding.
import { type Pairs, touch } from './touch.ts';

export interface SourceTargetEvent {
  readonly type: string;
  readonly source: Pairs;
  readonly target: Pairs;
}

export interface SentenceEvent {
  readonly type: string;
  /** One list of stretches an actor. */
  readonly agents: readonly Pairs[];
  readonly recipients: readonly Pairs[];
}

export interface SentenceEventScores {
  readonly sentences: number;
  /** Gold events; a sentence may have several. */
  readonly gold: number;
  /** Shares of the gold events in percent: an event of the right type with both participants; of the right type; with both participants, whatever its type. */
  readonly typeAndBoth: number;
  readonly typeOnly: number;
  readonly bothOnly: number;
  /** Events found a sentence, and those of them that stand for no gold event by their type. */
  readonly events: number;
  readonly extra: number;
}

/** Scores sentences one by one; `scores()` gives the figures over all of them. */
export function scoreSentenceEvents() {
  const sum = { sentences: 0, gold: 0, typeAndBoth: 0, typeOnly: 0, bothOnly: 0, events: 0, extra: 0 };
  return {
    addSentence(gold: readonly SourceTargetEvent[], found: readonly SentenceEvent[]): void {
      const used = new Set<SentenceEvent>();
      for (const one of gold) {
        const ofType = found.filter(({ type }) => type === one.type);
        const whole = ofType.find((event) => hasBoth(event, one));
        const stands = whole ?? ofType.find((event) => !used.has(event)) ?? ofType[0];
        if (stands !== undefined) used.add(stands);
        if (whole !== undefined) sum.typeAndBoth += 1;
        if (ofType.length > 0) sum.typeOnly += 1;
        if (found.some((event) => hasBoth(event, one))) sum.bothOnly += 1;
      }
      sum.sentences += 1;
      sum.gold += gold.length;
      sum.events += found.length;
      sum.extra += found.length - used.size;
    },

    scores(): SentenceEventScores {
      const { sentences, gold } = sum;
      const ofGold = (hits: number) => (gold === 0 ? 0 : (100 * hits) / gold);
      const ofSentences = (events: number) => (sentences === 0 ? 0 : events / sentences);
      return {
        sentences,
        gold,
        typeAndBoth: ofGold(sum.typeAndBoth),
        typeOnly: ofGold(sum.typeOnly),
        bothOnly: ofGold(sum.bothOnly),
        events: ofSentences(sum.events),
        extra: ofSentences(sum.extra),
      };
    },
  };
}

/**
 * Whether the source is among the agents and the target among the recipients, by a character or more. Where all sides stand
 * together as agents ("Solvane and Oranov met"), two different ones of them do. A gold event asks for no side that it has not.
 */
export function hasBoth({ agents, recipients }: SentenceEvent, { source, target }: SourceTargetEvent): boolean {
  const touching = (list: readonly Pairs[], pairs: Pairs) => list.filter((one) => touch(one, pairs));
  if (source.length === 0) return target.length === 0 || touching(recipients, target).length > 0;
  if (target.length === 0) return touching(agents, source).length > 0;
  const sources = touching(agents, source);
  if (sources.length > 0 && touching(recipients, target).length > 0) return true;
  if (recipients.length > 0) return false;
  const targets = touching(agents, target);
  return sources.some((one) => targets.some((other) => other !== one));
}
