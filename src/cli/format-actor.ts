// Actors of the register in, lines for a person at a terminal out. Nothing here is meant for programs: they use --json.
import type { ActorCorrection } from '../record/actor-correction.ts';
import type { Joined, NameEvidence, PossibleSame, RegisteredActor } from '../record/registered-actor.ts';
import { shorten } from './printable.ts';

/** Rows of evidence that are shown; --json has all. */
const MOST_EVIDENCE = 5;
const MOST_ALIASES = 6;

/** Two lines: id, kind and reports; names, and how many may be the same. */
export function formatActorLine(actor: RegisteredActor, possibleSame: number): string {
  const { id, kind, name, aliases, reports, firstSeen, lastSeen, reach, hidden } = actor;
  const others = aliases.map((alias) => alias.name).filter((alias) => alias !== name);
  const told = [
    `${reports} report${reports === 1 ? '' : 's'}`,
    ...(firstSeen === null ? [] : [firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`]),
    // seven of one name are told apart by it
    ...(reach === 'one-report' ? [`inside report ${aliases[0]?.evidence[0]?.reportId ?? '?'}`] : []),
    ...(hidden ? ['hidden'] : []),
    ...(possibleSame === 0 ? [] : [`possibly the same as ${possibleSame} other${possibleSame === 1 ? '' : 's'}`]),
  ];
  const more = others.length > MOST_ALIASES ? `, and ${others.length - MOST_ALIASES} more` : '';
  const also =
    others.length === 0
      ? ''
      : `\n    also ${others
          .slice(0, MOST_ALIASES)
          .map((one) => shorten(one, 40))
          .join(', ')}${more}`;
  return `${id}  ${shorten(name, 60)} · ${kind} · ${told.join(', ')}${also}`;
}

/** “Reyk” whom another report shows to be Hanna Reyk. */
const whyJoined = ({ by, words, reportId }: Joined): string =>
  by === 'office'
    ? `alone, but called as in ${reportId}: “${shorten(words, 60)}”`
    : `alone, but beside ${shorten(words, 60)}, as in ${reportId}`;

/** “Foreign Ministry” whose report shows it to be Tarsk’s. */
const whose = ({ of, by, passage, reportId }: NonNullable<NameEvidence['owner']>): string =>
  `${by === 'dateline' ? 'filed from' : 'as told by'} “${shorten(passage.text, 60)}”${reportId === undefined ? '' : `; ${shorten(of, 40)} as in ${reportId}`}`;

/** Everything about one actor, evidence cut to its first rows. */
export function formatActor(
  actor: RegisteredActor,
  possibleSame: readonly PossibleSame[],
  corrections: readonly ActorCorrection[],
): string {
  const own = actor.aliases.filter(({ name }) => name === actor.name);
  const lines = [formatActorLine({ ...actor, aliases: own }, possibleSame.length)];
  for (const [scheme, value] of Object.entries(actor.identifiers))
    lines.push(`    ${shorten(scheme, 40)} ${shorten(value, 40)}`);
  for (const [all, is] of [
    [actor.listed, 'listed'],
    [actor.possiblyListed, 'listed?'],
  ] as const)
    for (const { list, names, identifiers, offices } of all)
      lines.push(
        `${is} ${shorten(list, 40)}: ${shorten(names.join(', '), 80)}`,
        ...identifiers.map(
          ({ scheme, value, from, to }) => `    ${shorten(`${scheme} ${value}`, 80)}${daysOf(from, to)}`,
        ),
        ...offices.map(
          ({ office, of, from, to }) =>
            `    ${shorten(of === null ? office : `${office}, ${of}`, 80)}${daysOf(from, to)}`,
        ),
      );
  for (const { name, reports, evidence } of actor.aliases)
    lines.push(
      `name  ${shorten(name, 80)} · ${reports} report${reports === 1 ? '' : 's'}`,
      ...cut(
        evidence.map(
          ({ reportId, published, span, joined, owner }) =>
            `    ${reportId}  ${dayOf(published)}  [${span.start}–${span.end}]${joined ? `  ${whyJoined(joined)}` : ''}${owner ? `  ${whose(owner)}` : ''}`,
        ),
      ),
    );
  for (const { office, of, held, firstSeen, lastSeen, evidence } of actor.offices) {
    const seen = firstSeen === null ? 'undated' : firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen}`;
    lines.push(
      `held  ${shorten(office, 80)}${of === null ? '' : ` (${shorten(of, 40)})`} · ${held}, as told ${seen}`,
      ...cut(
        evidence.map(
          ({ reportId, published, passage }) => `    ${reportId}  ${dayOf(published)}  ${shorten(passage.text, 100)}`,
        ),
      ),
    );
  }
  for (const { actors, how } of possibleSame) {
    const other = actors.find(({ id }) => id !== actor.id)!;
    lines.push(`same? ${other.id}  ${shorten(other.name, 60)}: ${how}`);
  }
  for (const correction of corrections) lines.push(formatCorrection(correction));
  return lines.join('\n');
}

/** "merge 5f0c…  2031-03-04T…  M. Lindt: one person" */
export function formatCorrection({ what, id, at, by, why }: ActorCorrection): string {
  return `${what.padEnd(6)} ${id}  ${shorten(at, 30)}  ${shorten(by, 40)}${why === null ? '' : `: ${shorten(why, 100)}`}`;
}

const daysOf = (from: string | null, to: string | null) =>
  from === null && to === null ? '' : ` (${from ?? '…'} to ${to ?? '…'})`;

const dayOf = (published: string | null) => shorten(published?.slice(0, 10) ?? 'undated', 10);

const cut = (rows: readonly string[]): string[] =>
  rows.length <= MOST_EVIDENCE
    ? [...rows]
    : [...rows.slice(0, MOST_EVIDENCE), `    … and ${rows.length - MOST_EVIDENCE} more (--json has all)`];
