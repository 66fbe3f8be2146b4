// A person in; the campaign that the report calls theirs out, as a body of its own, where no name of a body says the same.
//
//   [Okker’s campaign]      [Petra Lindqvar’s Senate campaign]      not: “Okker’s campaign manager”, “Okker’s promise to campaign”
import { plainName } from '../../understand/names/name.ts';
import { bareEntity, type Entity } from './entity.ts';
import { type Scene, spanOf } from './scene.ts';

const BETWEEN = /^(?:presidential|senate|gubernatorial|mayoral|election|re-?election|primary|general|own|\d{4})$/;
const MOST_BETWEEN = 2;

/** The same for every mention of it in a report; named by the fullest place that says whose it is. Null where none does. */
export function campaignOf(scene: Scene, owner: Entity): Entity | null {
  const { reading, entities, groups } = scene;
  const { tokens, report } = reading;
  const key = `campaign of ${owner.index}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  let best: { readonly from: number; readonly to: number } | null = null;
  for (const { from, to, headline } of owner.names) {
    if (headline || !/^['’]s?$/.test(tokens[to]?.norm ?? '')) continue;
    let head = to + 1;
    while (head <= to + MOST_BETWEEN && BETWEEN.test(tokens[head]?.norm ?? '')) head++;
    if (tokens[head]?.norm !== 'campaign' || isBeforeNoun(head + 1)) continue;
    const length = (place: { readonly from: number; readonly to: number }) =>
      tokens[place.to - 1]!.end - tokens[place.from]!.start;
    const place = { from, to: head + 1 };
    if (best === null || length(place) > length(best)) best = place;
  }
  if (best === null) return null;
  const { from, to } = best;
  const span = spanOf(scene, from, to);
  const fullest = plainName('organisation', [from, to], span);
  const name = report.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const campaign: Entity = { ...bareEntity(entities.length, 'organisation', name, fullest), names: [fullest] };
  groups.set(key, campaign);
  entities.push(campaign);
  return campaign;

  // “Okker’s campaign [manager]”, as far as its form tells; not “Okker’s campaign [said]”
  function isBeforeNoun(i: number): boolean {
    return /^(?:manager|chair\w*|spokes\w+|adviser|advisor|aide|aides|staff|team|officials?|ads?|speech|event|rally|trail|promises?|pledges?|slogan|headquarters|stop|finance|website|statement|strategy|chief|director|operation|message)$/.test(
      tokens[i]?.norm ?? '',
    );
  }
}
