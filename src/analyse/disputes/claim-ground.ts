// A record in; whom words of a report name, which deeds and sums they tell, out: what a claim is compared by beside its own words.
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { namesIn } from './names-in.ts';

export interface Ground {
  readonly byId: ReadonlyMap<string, Actor>;
  /** Actors that the words name. */
  namedIn(spans: readonly Span[]): readonly Actor[];
  deedsIn(spans: readonly Span[]): readonly { readonly type: string; readonly names: readonly string[] }[];
  sumsIn(spans: readonly Span[]): readonly string[];
}

export const namesAndOffices = ({ name, offices }: Actor): string[] => [
  name,
  ...offices.flatMap(({ office, of }) => [office, of ?? []].flat()),
];

export function groundOf({ actors, entries }: RecordedReport): Ground {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const events = entries.filter((entry) => entry.kind === 'event');
  const figures = entries.filter((entry) => entry.kind === 'figure');
  const namedIn = (spans: readonly Span[]) =>
    actors.filter(({ names }) => names.some(({ span }) => touch([span], spans)));
  return {
    byId,
    namedIn,
    deedsIn: (spans) =>
      events
        .filter((event) => touch(event.spans, spans))
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
        figure.value === null || (figure.of === 'count' && figure.value < 3) || !touch(figure.spans, spans)
          ? []
          : [`${figure.of === 'count' ? 'count' : figure.unit} ${figure.value}`],
      ),
  };
}

const namesOf = (actor: Actor | undefined) => (actor === undefined ? [] : namesAndOffices(actor));
const touch = (a: readonly Span[], b: readonly Span[]) => a.some((x) => b.some((y) => spansOverlap(x, y)));
