// A store in; what is read of it, each kind of question asked often, out as lines of the table.
import { GAUGE_NAMES } from '../../src/serve/contract/gauges.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { spreadOf } from './clock.ts';
import { shown } from './print.ts';
import { drawFrom, drawRank } from './random.ts';
import { drawWord } from './world.ts';

const SEED = 1;
const PORT = 4610;
const GAUGES_ASKED = 200;

export async function measureReading(store: Store, say: (what: string, figures: string) => void): Promise<void> {
  const random = drawFrom(SEED, 99);
  const words = () => `${drawWord(random)} ${drawWord(random)}`;
  say('search reports, 20 a page', shown(await spreadOf(300, () => store.search({ query: words(), limit: 20 }))));
  say('search statements, 20 a page', shown(await spreadOf(300, () => store.search({ query: words(), in: 'statements', limit: 20 })))); // biome-ignore format: one line
  const app = createApp(store, { port: PORT });
  const ask = async (path: string) => {
    const answer = await app.request(`http://127.0.0.1:${PORT}${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}: ${await answer.text()}`);
    return await answer.arrayBuffer();
  };
  // the server makes a register of its own at the first question and keeps it: its cost has a line of its own
  const page = JSON.parse(Buffer.from(await ask('/api/actors?limit=500')).toString());
  const actors: readonly { readonly id: string; readonly kind: string }[] = page.items;
  const drawn = () => actors[drawRank(random, actors.length)]!.id;
  say('actor: names and offices', shown(await spreadOf(200, () => ask(`/api/actors/${drawn()}`))));
  say('actor: a page of entries', shown(await spreadOf(200, () => ask(`/api/actors/${drawn()}/entries`))));
  const states = actors.filter(({ kind }) => kind === 'state');
  const state = () => states[drawRank(random, states.length)]!.id;
  for (const name of GAUGE_NAMES.filter((one) => one !== 'unity'))
    say(`gauge: ${name} of a state`, shown(await spreadOf(GAUGES_ASKED, () => ask(`/api/gauges?name=${name}&of=${state()}`)))); // biome-ignore format: one line
  say('gauge: tension of a pair', shown(await spreadOf(GAUGES_ASKED, () => ask(`/api/gauges?name=tension&of=${state()}&with=${state()}`)))); // biome-ignore format: one line
  const members = states.slice(0, 4).map(({ id }) => id).join(','); // biome-ignore format: one line
  say('gauge: unity of four on a state', shown(await spreadOf(GAUGES_ASKED, () => ask(`/api/gauges?name=unity&of=${state()}&with=${state()}&members=${members}`)))); // biome-ignore format: one line
}
