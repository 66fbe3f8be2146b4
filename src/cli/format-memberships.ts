// Who belongs to an actor and what it belongs to in, lines for a person at a terminal out.
import type { HeldMembership } from '../record/registered-actor.ts';
import { shorten } from './printable.ts';

/** Rows of evidence that are shown; --json has all. */
const MOST_EVIDENCE = 2;

export function formatMemberships(
  members: readonly HeldMembership[],
  memberOf: readonly HeldMembership[],
): readonly string[] {
  return [
    ...members.flatMap((one) => linesOf(one.held === 'now' ? 'member' : 'former member', one.member.name, one)),
    ...memberOf.flatMap((one) => linesOf(one.held === 'now' ? 'member of' : 'was member of', one.body.name, one)),
  ];
}

function linesOf(is: string, name: string, { reports, lists, evidence }: HeldMembership): string[] {
  const by = [
    ...(reports > 0 ? [`${reports} report${reports === 1 ? '' : 's'}`] : []),
    ...lists.map((list) => `list ${shorten(list, 40)}`),
  ];
  return [
    `${is}  ${shorten(name, 60)} · ${by.join(', ')}`,
    ...evidence
      .slice(0, MOST_EVIDENCE)
      .map(
        ({ reportId, published, passage }) =>
          `    ${published?.slice(0, 10) ?? 'undated'} “${shorten(passage.text, 80)}” ${reportId}`,
      ),
  ];
}
