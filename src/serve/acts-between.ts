// A record in; its acts of one actor on another out, by the register. Acts that nobody known does, or that touch nobody known, are none here.
import { scoreOf } from '../analyse/gauges/counted.ts';
import type { RecordedReport } from '../record/entry.ts';
import type { ReportedEvent } from '../record/reported-event.ts';
import type { Statement } from '../record/statement.ts';
import type { Part, ToldEntry } from './contract/actor-entries.ts';
import type { ActBetween, ActKind } from './contract/acts.ts';
import { type ActorOf, tellParts } from './tell-parts.ts';

/** What has happened or goes on; what is planned, denied or only supposed touches nobody yet. */
const COUNTED: ReadonlySet<ReportedEvent['status']> = new Set(['happened', 'ongoing']);
/** Acts of statements that are for or against whom they are about. */
const SIGNS: Readonly<Partial<Record<Statement['act'], 1 | -1>>> = {
  praise: 1,
  support: 1,
  criticise: -1,
  oppose: -1,
  threaten: -1,
};
const MOST_WORDS = 200;

/** `onceOf` gives what acts of one happening share; an act that is in none is its own. */
export function actsBetween(
  record: RecordedReport,
  actorOf: ActorOf,
  onceOf: (entryId: string) => string | null,
): ActBetween[] {
  const published = dayOf(record.report.published);
  return tellParts(record, actorOf).flatMap((told): ActBetween[] => {
    const { entry } = told;
    const act = (kind: ActKind, does: string, sign: 1 | 0 | -1, from: string[], to: string[], day: string | null) => ({
      reportId: record.report.id,
      entryId: entry.id,
      ...{ kind, does, day, from, to, sign },
      once: `${onceOf(entry.id) ?? entry.id}${kind === 'mention' ? ' mention' : ''}`,
      words: shorten(told.words),
    });
    if (entry.kind === 'event') {
      if (!COUNTED.has(entry.status)) return [];
      const [from, to] = [idsOf(told, 'agent'), idsOf(told, 'recipient')];
      if (from.length === 0 || (to.length === 0 && from.length < 2)) return [];
      const sign = Math.sign(scoreOf(entry) ?? 0) as 1 | 0 | -1;
      return [act('deed', entry.type, sign, from, to, dayOf(entry.when?.from ?? null) ?? published)];
    }
    if (entry.kind !== 'statement' || entry.polarity === 'hypothetical') return [];
    const from = idsOf(told, 'speaker');
    if (from.length === 0) return [];
    const sign = entry.polarity === 'negated' ? 0 : (SIGNS[entry.act] ?? 0);
    const day = dayOf(entry.when?.from ?? null) ?? published;
    const [heard, named] = [idsOf(told, 'addressee'), idsOf(told, 'named')];
    return [
      ...(heard.length > 0 ? [act('speech', entry.act, sign, from, heard, day)] : []),
      ...(named.length > 0 ? [act('mention', entry.act, sign, from, named, day)] : []),
    ];
  });
}

const idsOf = ({ parts }: ToldEntry, part: Part): string[] =>
  parts.filter((one) => one.part === part).map(({ actor }) => actor.id);

const dayOf = (date: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;

/** Never cuts a character of two units in half. */
function shorten(words: string): string {
  if (words.length <= MOST_WORDS) return words;
  const cut = words.slice(0, MOST_WORDS - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
