// A record in; its sentences, each with the entries that it tells, out: what findings about deeds and turns rest on.
import type { Actor } from '../../record/actor.ts';
import type { Commitment } from '../../record/commitment.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import { type Passage, passageOf } from '../../record/passage.ts';
import type { ReportedEvent } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { understand } from '../../understand/understand.ts';

export interface ToldSentence {
  /** Its place among the report’s sentences. */
  readonly at: number;
  readonly passage: Passage;
  /** Whose cue or content touches it. */
  readonly statements: readonly Statement[];
  readonly events: readonly ReportedEvent[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
}

type Growing = ToldSentence & {
  statements: Statement[];
  events: ReportedEvent[];
  figures: Figure[];
  commitments: Commitment[];
};

const known = new WeakMap<RecordedReport, readonly ToldSentence[]>();

/** All sentences of the report in order, also those without entries. Computed once a record. */
export function toldSentences(record: RecordedReport): readonly ToldSentence[] {
  const there = known.get(record) ?? find(record);
  known.set(record, there);
  return there;
}

function find({ report, entries }: RecordedReport): ToldSentence[] {
  const { sentences } = understand(report);
  const told = sentences.map(
    ({ start, end }, at): Growing => ({
      at,
      passage: passageOf(report.text, [{ start, end }]),
      statements: [],
      events: [],
      figures: [],
      commitments: [],
    }),
  );
  const touched = (spans: readonly Span[]) => {
    const at = new Set<number>();
    for (const { start, end } of spans)
      for (let n = firstEndingAfter(sentences, start); n < sentences.length && sentences[n]!.start < end; n++)
        at.add(n);
    return [...at].map((n) => told[n]!);
  };
  for (const entry of entries) {
    if (entry.kind === 'statement')
      for (const one of touched([...entry.cue.spans, ...entry.content.spans])) one.statements.push(entry);
    else if (entry.kind === 'event') for (const one of touched(entry.spans)) one.events.push(entry);
    else if (entry.kind === 'figure') for (const one of touched(entry.spans)) one.figures.push(entry);
    else if (entry.kind === 'commitment') for (const one of touched(entry.what.spans)) one.commitments.push(entry);
  }
  return told;
}

/** Full names of those whom mentions in the sentence mean, so that “he” counts as his name. */
export function namesBehind({ statements, events }: ToldSentence, actors: readonly Actor[]): string {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const mentions = [
    ...statements.flatMap(({ source, addressee }) => [source, addressee]),
    ...events.flatMap(({ participants }) => participants),
  ];
  return [...new Set(mentions.flatMap(({ actor }) => (actor === null ? [] : [actor.id])))]
    .flatMap((id) => {
      const actor = byId.get(id);
      return actor === undefined ? [] : [actor.name, ...actor.offices.flatMap(({ of }) => (of === null ? [] : [of]))];
    })
    .join(' · ');
}

/** The entry that stands for the sentence: who says it, else what is done, else how much. Null for one without entries. */
export const entryBehind = ({ statements, events, commitments, figures }: ToldSentence): string | null =>
  (statements[0] ?? events[0] ?? commitments[0] ?? figures[0])?.id ?? null;
