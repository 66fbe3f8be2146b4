// A record in; whom words of a report name, which deeds and sums they tell, out: what a claim is compared by beside its own words.
import type { Actor, Mention } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { toldSentences } from '../findings/told-sentences.ts';
import { withoutDateline } from '../findings/without-dateline.ts';
import { namesIn } from './names-in.ts';

export interface Ground {
  readonly byId: ReadonlyMap<string, Actor>;
  /** Actors that the words name. */
  namedIn(spans: readonly Span[]): readonly Actor[];
  /** … or mean by “he”, “the defendant”. */
  meantIn(spans: readonly Span[]): readonly Actor[];
  /** Stems of the names of the sentence and of those beside it. */
  sceneOf(spans: readonly Span[]): readonly string[];
  deedsIn(spans: readonly Span[]): readonly { readonly type: string; readonly names: readonly string[] }[];
  sumsIn(spans: readonly Span[]): readonly string[];
  /** How many the report has. */
  readonly statements: number;
}

export const namesAndOffices = ({ name, offices }: Actor): string[] => [
  name,
  ...offices.flatMap(({ office, of }) => [office, of ?? []].flat()),
];

export function groundOf(record: RecordedReport): Ground {
  const { actors, entries } = record;
  const sentences = toldSentences(record);
  const mentions = entries.flatMap((entry): Mention[] =>
    entry.kind === 'statement'
      ? [entry.source, entry.addressee]
      : entry.kind === 'event'
        ? [...entry.participants]
        : [],
  );
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const events = entries.filter((entry) => entry.kind === 'event');
  const figures = entries.filter((entry) => entry.kind === 'figure');
  const namedIn = (spans: readonly Span[]) =>
    actors.filter(({ names }) => names.some(({ span }) => anyOverlap([span], spans)));
  return {
    statements: entries.filter(({ kind }) => kind === 'statement').length,
    byId,
    namedIn,
    meantIn: (spans) =>
      mentions.flatMap((mention) => {
        const actor = mention.actor === null ? undefined : byId.get(mention.actor.id);
        return actor !== undefined && mention.spans.some((span) => holds(spans, span)) ? [actor] : [];
      }),
    sceneOf: (spans) => {
      const at = sentences.filter(({ passage }) => anyOverlap(passage.spans, spans)).map(({ at }) => at);
      if (at.length === 0) return [];
      const near = sentences.slice(Math.max(0, Math.min(...at) - 1), Math.max(...at) + 2);
      return namesIn(near.map((one) => withoutDateline(one, record)).join(' · '));
    },
    deedsIn: (spans) =>
      events
        .filter((event) => anyOverlap(event.spans, spans))
        .map(({ type, participants, place }) => ({
          type,
          names: namesIn(
            [
              place.text,
              ...participants.flatMap(({ text, actor }) => [
                text,
                ...(actor === null ? [] : namesOf(byId.get(actor.id))),
              ]),
            ].join(' · '),
          ),
        })),
    sumsIn: (spans) =>
      figures.flatMap((figure) =>
        figure.value === null || (figure.of === 'count' && figure.value < 3) || !anyOverlap(figure.spans, spans)
          ? []
          : [`${figure.of === 'count' ? 'count' : figure.unit} ${figure.value}`],
      ),
  };
}

const namesOf = (actor: Actor | undefined) => (actor === undefined ? [] : namesAndOffices(actor));
const holds = (spans: readonly Span[], { start, end }: Span) =>
  spans.some((span) => span.start <= start && end <= span.end);
