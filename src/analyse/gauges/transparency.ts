// Share of what an actor did that was announced before.
import type { Gauge } from './gauge.ts';
import { wilson } from './intervals.ts';
import { Observations, type Sample } from './observations.ts';

/** Kinds that can be announced for a day: nobody announces an arrest, and a quarrel has none. */
export const ANNOUNCEABLE: ReadonlySet<string> = new Set([
  'CONSULT',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'AGREE',
  'CONCEDE',
]);

/**
 * Of the actor’s deeds of kinds that can be announced, the share that an earlier report announced or promised: what a finding of kind
 * scheduled-event ties to an announcement, or one of kind commitment-outcome to a promise that it keeps.
 */
export const TRANSPARENCY: Gauge = {
  name: 'transparency',
  formula:
    'deeds announced beforehand ÷ deeds of kinds that can be announced (meetings, exercises, moves, withdrawals, aid, agreements), 0 to 1; 95 % by Wilson',
  minimum: 5,
  needs: '5 deeds',
  observe: async ({ material, of }) => {
    const ours = material.keysOf(of);
    const theirs = new Observations();
    await material.acts((row) => {
      if (ANNOUNCEABLE.has(row.type) && ours.isBy(row)) theirs.put(row, row.isAnnounced ? 1 : 0);
    });
    return theirs;
  },
  measure: share,
};

export function share({ values }: Sample) {
  const hits = values.filter((value) => value === 1).length;
  return { value: hits / values.length, interval: wilson(hits, values.length) };
}
