// Gold events and found ones of whole texts in, agreement out. An event is a trigger with type, status and participants.
//
//   trigger        found triggers that share a character with a gold one, one to one, best overlap first
//   event          the same with the right type
//   agents …       participants of one role that touch a gold participant of that role of the same event, one to one
//
// Whatever hangs on a trigger that the other side lacks counts as missed or as a false alarm, so no figure hides a poor one.
import type { Score } from './attribution-score.ts';
import { type ClassScores, scoreClasses } from './class-score.ts';
import { type Pairs, sharedCharacters } from './touch.ts';

export const PARTICIPANT_ROLES = ['agents', 'recipients', 'places'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export interface ScoredEvent extends Readonly<Record<ParticipantRole, readonly Pairs[]>> {
  readonly trigger: Pairs;
  readonly type: string;
  readonly status: string;
}

export const EVENT_MEASURES = ['trigger', 'event', ...PARTICIPANT_ROLES] as const;
export type EventMeasure = (typeof EVENT_MEASURES)[number];

export interface EventScores {
  readonly measures: Readonly<Record<EventMeasure, Score>>;
  /** Of the gold events whose trigger was found. */
  readonly types: ClassScores;
  readonly statuses: ClassScores;
}

interface Tally {
  hits: number;
  found: number;
  gold: number;
}

/** Scores texts one by one; `types` and `statuses` list what there may be. */
export function scoreEvents(types: readonly string[], statuses: readonly string[]) {
  const tallies = Object.fromEntries(EVENT_MEASURES.map((name) => [name, { hits: 0, found: 0, gold: 0 }])) as Record<
    EventMeasure,
    Tally
  >;
  const typePairs: { gold: string; told: string }[] = [];
  const statusPairs: typeof typePairs = [];
  const count = (name: EventMeasure, hits: number, found: number, gold: number) => {
    tallies[name].hits += hits;
    tallies[name].found += found;
    tallies[name].gold += gold;
  };

  return {
    addText(gold: readonly ScoredEvent[], found: readonly ScoredEvent[]): void {
      const pairs = pairUp(
        gold.map(({ trigger }) => trigger),
        found.map(({ trigger }) => trigger),
      ).map(([g, f]) => [gold[g]!, found[f]!] as const);
      count('trigger', pairs.length, found.length, gold.length);
      count('event', pairs.filter(([g, f]) => g.type === f.type).length, found.length, gold.length);
      for (const [g, f] of pairs) {
        typePairs.push({ gold: g.type, told: f.type });
        statusPairs.push({ gold: g.status, told: f.status });
      }
      for (const role of PARTICIPANT_ROLES) {
        const all = (events: readonly ScoredEvent[]) => events.reduce((sum, event) => sum + event[role].length, 0);
        const hits = pairs.reduce((sum, [g, f]) => sum + pairUp(g[role], f[role]).length, 0);
        count(role, hits, all(found), all(gold));
      }
    },

    scores(): EventScores {
      return {
        measures: Object.fromEntries(EVENT_MEASURES.map((name) => [name, toScore(tallies[name])])) as Record<
          EventMeasure,
          Score
        >,
        types: scoreClasses(typePairs, types),
        statuses: scoreClasses(statusPairs, statuses),
      };
    },
  };
}

/** Indices of pairs that share characters, one to one, most shared first; ties in the order given. */
function pairUp(gold: readonly Pairs[], found: readonly Pairs[]): [gold: number, found: number][] {
  const candidates = gold
    .flatMap((a, g) => found.map((b, f) => ({ g, f, shared: sharedCharacters(a, b) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { g, f } of candidates) {
    if (takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push([g, f]);
  }
  return pairs;
}

function toScore({ hits, found, gold }: Tally): Score {
  const precision = found === 0 ? 0 : (100 * hits) / found;
  const recall = gold === 0 ? 0 : (100 * hits) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold };
}
