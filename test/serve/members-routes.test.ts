// An alliance is more than one actor: what the API tells of its members, and of what they say and do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ActorEntries } from '../../src/serve/contract/actor-entries.ts';
import { GaugeAnswer } from '../../src/serve/contract/gauges.ts';
import { ActorDetail, ActorPage, ApiError } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { allianceReports } from './alliance-reports.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
const ids = new Map<string, string>();
beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(allianceReports());
  app = createApp(store, { port: 4610 });
  for (const { name, id } of ActorPage.parse(await json('/api/actors')).items) ids.set(name, id);
});
afterAll(() => store.close());

const json = async (path: string) => (await app.request(`http://127.0.0.1:4610${path}`, {})).json();
const entriesOf = async (name: string, query: string) =>
  ActorEntries.parse(await json(`/api/actors/${ids.get(name)}/entries${query}`));

describe('an alliance', () => {
  it('tells its members and the passages that say so, and a member what it belongs to', async () => {
    const { members, memberOf } = ActorDetail.parse(await json(`/api/actors/${ids.get('Halden Pact')}`));
    expect(members.map(({ member, held, reports }) => [member.name, held, reports])).toEqual([
      ['Arvenia', 'now', 1],
      ['Belmark', 'now', 1],
      ['Tarsk', 'past', 1],
    ]);
    expect(members[1]!.evidence[0]!.passage.text).toBe('Belmark, a member of the Halden Pact');
    expect(memberOf).toEqual([]);
    const belmark = ActorDetail.parse(await json(`/api/actors/${ids.get('Belmark')}`));
    expect(belmark.memberOf.map(({ body }) => body.name)).toEqual(['Halden Pact']);
  });

  it('gives with its own entries those of its members, not of former ones', async () => {
    const alone = await entriesOf('Halden Pact', '');
    expect([alone.rows, alone.reports]).toEqual([[], 3]);
    const all = await entriesOf('Halden Pact', '?members=true');
    expect(all.rows.map(({ actor, holders }) => [actor.name, ...holders.map(({ name }) => name)])).toEqual([
      ['Halden Pact'],
      ['Arvenia', 'Daan Okker'],
      ['Belmark'],
    ]);
    expect(all.reports).toBe(5);
    const speakers = all.items.flatMap(({ parts }) => parts.map(({ actor }) => actor.name));
    expect(new Set(speakers)).toEqual(new Set(['Halden Pact', 'Arvenia', 'Belmark', 'Daan Okker']));
  });

  it('pages over the reports of all of them, each once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: ActorEntries = await entriesOf(
        'Halden Pact',
        `?members=true&limit=1${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ entry }) => entry.id));
      cursor = page.next && encodeURIComponent(page.next);
    }
    const whole = await entriesOf('Halden Pact', '?members=true');
    expect(seen).toEqual(whole.items.map(({ entry }) => entry.id));
  });

  it('needs nobody to name its members for unity', async () => {
    const asked = `/api/gauges?name=unity&of=${ids.get('Halden Pact')}&with=${ids.get('Tarsk')}`;
    expect(GaugeAnswer.parse(await json(asked)).members.map(({ name }) => name)).toEqual(['Arvenia', 'Belmark']);
    const named = GaugeAnswer.parse(await json(`${asked}&members=Belmark,Tarsk`));
    expect(named.members.map(({ name }) => name)).toEqual(['Belmark', 'Tarsk']);
    const none = GaugeAnswer.parse(await json(`/api/gauges?name=unity&of=${ids.get('Belmark')}&with=Tarsk`));
    expect([none.members, none.points]).toEqual([[], []]);
    expect(ApiError.parse(await json(`${asked}&members=Belmark`)).message).toBe('unity needs two members or more');
  });
});
