// How often an actor did what it had said it would.
import type { Finding, FindingPart, PartRole } from '../../record/finding.ts';
import { dayNumber } from '../../text/day-number.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Gauge, Observation } from './gauge.ts';
import type { Side } from './sides.ts';
import { share } from './transparency.ts';

const KEPT: ReadonlySet<PartRole> = new Set(['met', 'took-place']);
const SURPRISE: ReadonlySet<PartRole> = new Set(['not-met', 'partly-met', 'superseded', 'moved', 'called-off']);

/**
 * Kept ÷ (kept + not kept + reversals). Kept: promises met, announced events that took place. Not kept: promises not met, partly met or
 * superseded, events moved or called off. Each promise counts once, by its last standing, on the day of the report that shows it; what is
 * open or under way counts nowhere.
 */
export const PREDICTABILITY: Gauge = {
  name: 'predictability',
  formula:
    'promises met and announced events that took place ÷ (those + promises not or partly met, superseded, events moved or called off + reversals), 0 to 1; 95 % by Wilson',
  minimum: 5,
  observe: ({ material, of }) =>
    material.findings.flatMap((finding) => {
      const last = lastOf(finding, of);
      const day = dayNumber(last?.published ?? null);
      if (last === null || day === null) return [];
      return [
        { day, entryId: last.entryId ?? '', value: KEPT.has(last.role) ? 1 : 0, group: '' } satisfies Observation,
      ];
    }),
  measure: share,
};

/** The part that settles the finding, where it is one of the side’s. */
function lastOf({ kind, parts }: Finding, side: Side): FindingPart | null {
  const isTheirs = (roles: readonly PartRole[]) =>
    parts.some(({ role, who }) => roles.includes(role) && who !== null && side.names.has(foldName(who)));
  if (kind === 'reversal')
    return isTheirs(['later', 'earlier', 'recalled'])
      ? (parts.findLast(({ role }) => role === 'later') ?? parts.at(-1)!)
      : null;
  if (kind !== 'commitment-outcome' && kind !== 'scheduled-event') return null;
  if (!isTheirs(['promise', 'announced'])) return null;
  return parts.findLast(({ role }) => KEPT.has(role) || SURPRISE.has(role)) ?? null;
}
