// Sentences that deny something in which nobody was read to deny it, in; what their subject holds against it, out.
//
//   She denied for the third time this week that guards had been in Orlu and left the room.
//   not: She denied him the key that he had asked for.
import type { RecordedReport } from '../../record/entry.ts';
import { passageOf } from '../../record/passage.ts';
import { namesAndOffices } from '../disputes/claim-ground.ts';
import { namesIn } from '../disputes/names-in.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';
import { speakerOf } from '../utterances/saying.ts';
import { filedBy } from './filed-stances.ts';
import type { Stance } from './held.ts';

/** What stands between says when, or how often. */
const DENIED = /^((?:\p{L}[\p{L}’'.-]* ){1,5})(?:\p{Ll}+ly )?denie[ds] (?:(?:again|once more|for the \p{L}+ time|on \p{Lu}\p{Ll}+|this|last|in a|day|week|month|year) ?)*(that )(?=\p{L})/u; // biome-ignore format: one line
const NEXT_VERB = / and (?=\p{Ll}+(?:ed|ew|old|aid|eft|ave) )/u;

export function deniedIn(all: readonly ToldSentence[], record: RecordedReport): Stance[] {
  const { actors, report } = record;
  return all.flatMap(({ passage, statements, at }): Stance[] => {
    const found = DENIED.exec(passage.text);
    const subject = statements.find(({ source }) => source.spans[0]?.start === passage.spans[0]!.start);
    if (found === null || subject === undefined || statements.some(({ act }) => act === 'deny')) return [];
    const by = actors.find(({ id }) => id === subject.source.actor?.id);
    if (by === undefined || subject.source.text !== found[1]!.trim()) return [];
    const text = passage.text
      .slice(found[0].length)
      .split(NEXT_VERB)[0]!
      .replace(/[.!]["”’»]?\s*$/u, '');
    const start = passage.spans[0]!.start + found[0].length;
    return [
      {
        entryId: subject.id,
        holder: speakerOf(by),
        side: namesIn(namesAndOffices(by).join(' · ')),
        sign: -1,
        body: [],
        speaksOf: [],
        admits: false,
        content: passageOf(report.text, [{ start, end: start + text.length }]),
        at,
        turns: null,
        recalls: false,
        recalled: null,
        ...filedBy(by, record),
      },
    ];
  });
}
