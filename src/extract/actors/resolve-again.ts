// A recorded report and what other reports say of those whom it names in; each mention that is understood otherwise with that, out.
// The record is left as it is: what it says rests on its own words.
import type { ActorRef, Because, Mention } from '../../record/actor.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { KnownElsewhere, ToldOffice } from '../../record/told-elsewhere.ts';
import { understand } from '../../understand/understand.ts';
import { refOf } from './make-actors.ts';
import { resolveMentions, withMentions } from './resolve-actors.ts';

export interface ResolvedAgain {
  readonly entryId: string;
  readonly role: string;
  /** As the record has it. */
  readonly mention: Mention;
  /** An actor of the report. */
  readonly actor: ActorRef;
  readonly because: Because;
  /** What tells it elsewhere; null for what follows from such a one: the “he” behind it. */
  readonly told: ToldOffice | null;
}

/** In the order of the entries; none where nothing is known elsewhere. Whom the record knows and this does not, stays. */
export function resolveAgain({ report, entries }: RecordedReport, elsewhere: KnownElsewhere): readonly ResolvedAgain[] {
  if (elsewhere.size === 0) return [];
  const open = entries.map(withoutActors);
  const reading = understand(report);
  const resolved = resolveMentions(reading, open, { elsewhere });
  // an older reader's record may differ for other reasons than what is known elsewhere
  const alone = resolveMentions(reading, open);
  return entries.flatMap((entry, i) => {
    const blank = mentionsOf(open[i]!);
    return mentionsOf(entry).flatMap(({ role, mention }, n): ResolvedAgain[] => {
      const key = blank[n]!.mention;
      const found = resolved.get(key);
      const own = alone.get(key)?.entity;
      if (found === undefined || (own !== undefined && refOf(own).id === refOf(found.entity).id)) return [];
      const actor = refOf(found.entity);
      if (actor.id === mention.actor?.id) return [];
      return [{ entryId: entry.id, role, mention, actor, because: found.because, told: found.told ?? null }];
    });
  });
}

const withoutActors = (entry: Entry): Entry =>
  withMentions(entry, <M extends Mention>({ because, ...mention }: M) => ({ ...mention, actor: null }) as unknown as M);

/** Each mention of an entry with its role in it, in one order. */
export function mentionsOf(entry: Entry): readonly { readonly role: string; readonly mention: Mention }[] {
  switch (entry.kind) {
    case 'statement':
      return [
        { role: 'source', mention: entry.source },
        { role: 'addressee', mention: entry.addressee },
      ];
    case 'event':
      return entry.participants.map((mention) => ({ role: mention.role, mention }));
    case 'commitment':
      return [
        { role: 'who', mention: entry.who },
        { role: 'for-whom', mention: entry.forWhom },
      ];
    default:
      return [];
  }
}
