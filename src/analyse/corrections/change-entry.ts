// An entry and what a person says is so instead in; the entry as the person wants it out. Spans never change: the words are the report's.
import type { Mention } from '../../record/actor.ts';
import type { Entry, RecordedReport } from '../../record/entry.ts';
import type { EntryChanges } from '../../record/entry-correction.ts';
import { foldName } from '../../text/fold-name.ts';
import { idOfNamed } from './actor-named.ts';

/** Changes of what this kind of entry does not have are passed over. `actors` are those of the record: a name of theirs is theirs. */
export function changeEntry(entry: Entry, changes: EntryChanges, actors: RecordedReport['actors']): Entry {
  const { who, toWhom, act, polarity, type, status, value, unit } = changes;
  const named = (mention: Mention, name: string | null | undefined) =>
    name === undefined ? mention : nameAnew(mention, name, actors);
  switch (entry.kind) {
    case 'statement':
      return {
        ...entry,
        source: named(entry.source, who),
        addressee: named(entry.addressee, toWhom),
        act: act ?? entry.act,
        polarity: polarity ?? entry.polarity,
      };
    case 'commitment':
      return { ...entry, who: named(entry.who, who), forWhom: named(entry.forWhom, toWhom) };
    case 'event': {
      const inRole = (role: 'agent' | 'recipient', name: string | null | undefined) => {
        const now = entry.participants.filter((one) => one.role === role);
        if (name === undefined) return now;
        return name === null ? [] : [{ ...named(now[0] ?? { spans: [], text: '', actor: null }, name), role }];
      };
      const others = entry.participants.filter(({ role }) => role !== 'agent' && role !== 'recipient');
      return {
        ...entry,
        participants: [...inRole('agent', who), ...inRole('recipient', toWhom), ...others],
        type: type ?? entry.type,
        mode: type === undefined || type === entry.type ? entry.mode : null,
        status: status ?? entry.status,
      };
    }
    case 'figure':
      return value === undefined && unit === undefined
        ? entry
        : {
            ...entry,
            unit: unit ?? entry.unit,
            ...(value !== undefined && { value, low: null, high: null }),
          };
    default:
      return entry;
  }
}

/** The words stay the report's; whom they mean is the person's word. */
function nameAnew({ spans, text }: Mention, name: string | null, actors: RecordedReport['actors']): Mention {
  if (name === null) return { spans, text, actor: null };
  const folded = foldName(name);
  const known = actors.find((one) =>
    [one.name, ...one.names.map((alias) => alias.name)].some((n) => foldName(n) === folded),
  );
  return {
    spans,
    text,
    actor: known ? { id: known.id, name: known.name } : { id: idOfNamed(name), name },
  };
}
