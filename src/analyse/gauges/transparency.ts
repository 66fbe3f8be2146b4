// Share of what an actor did that was announced before.
import type { Gauge, Observation } from './gauge.ts';
import { wilson } from './intervals.ts';
import { told, toldOnce } from './material.ts';

/** Kinds that can be announced for a day: nobody announces an arrest, and a quarrel has none. */
const ANNOUNCEABLE: ReadonlySet<string> = new Set([
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'AGREE',
  'CONCEDE',
]);

/**
 * Of the actor’s deeds of kinds that can be announced, the share that an earlier report announced for that day: what a finding of kind
 * scheduled-event ties to an announcement.
 */
export const TRANSPARENCY: Gauge = {
  name: 'transparency',
  formula:
    'deeds announced beforehand ÷ deeds of kinds that can be announced (meetings, exercises, moves, withdrawals, aid, agreements), 0 to 1; 95 % by Wilson',
  minimum: 5,
  observe: async ({ material, of }) => {
    const ours = material.keysOf(of);
    const theirs = await material.acts((row) =>
      ANNOUNCEABLE.has(row.type) && ours.isBy(row) ? told(row, row.isAnnounced ? 1 : 0, '') : null,
    );
    return toldOnce(theirs);
  },
  measure: share,
};

export function share(sample: readonly Observation[]) {
  const hits = sample.filter(({ value }) => value === 1).length;
  return { value: hits / sample.length, interval: wilson(hits, sample.length) };
}
