// Which denials stand though a reader of pairs takes the two for nothing: of what was laid at the very door of those who deny.
import { expect, it } from 'vitest';
import { isLaidAtDoorOf } from '../../../src/analyse/disputes/laid-at-door.ts';
import { pairsBorneOut } from '../../../src/analyse/disputes/pairs-in.ts';
import { makeTrace } from '../../../src/analyse/findings/make-trace.ts';
import { PairReadings } from '../../../src/analyse/threads/pair-readings.ts';
import { readTexts } from '../findings/read-texts.ts';
import { sure } from '../threads/sure.ts';

async function traceOf(text: string) {
  const [record] = await readTexts([{ outlet: 'Vell Observer', title: 'The Osmund road', published: '2036-12-03', text }]); // biome-ignore format: one line
  // as a model’s: of what rules alone have read no model is asked
  return makeTrace({ ...record!, reader: 'extract/9 reader-2' });
}
const NOTHING = new PairReadings({ read: async (pairs) => pairs.map(() => sure('none')) });

it.each<[said: string, denied: string, isLaid: boolean]>([
  ['Anselm Drazic said that the shells were Lumen’s.', 'Lumen denied that it had fired.', true],
  ['Anselm Drazic said the boat had been sunk by Lumen.', 'Lumen denied that it had sunk a boat.', true],
  ['Anselm Drazic said the shells came from Lumen.', 'Lumen denied that it had fired shells.', true],
  ['Anselm Drazic said Lumen was behind the shelling.', 'Lumen denied that it had shelled the road.', true],
  ['Anselm Drazic said the shells were Lumen’s idea of a greeting.', 'Lumen denied that it had fired.', false],
  ['Anselm Drazic said the shells were Arvenia’s.', 'Lumen denied that it had fired.', false],
  ['Anselm Drazic said Lumen was hit by shells.', 'Lumen denied that it had fired.', false],
])('%s %s', async (said, denied, isLaid) => {
  const { claims } = (await traceOf(`${said} ${denied} The road is closed.`)).body;
  const laid = claims.flatMap((a) => claims.filter((b) => isLaidAtDoorOf(a, b)));
  expect(laid.length > 0).toBe(isLaid);
});

it('stands whatever a reader says of the words', async () => {
  const sayings = [
    'Anselm Drazic said that the shells were Lumen’s.',
    'Anselm Drazic said Lumen had shells on the road.',
  ];
  const kept = sayings.map(async (said) => {
    const { claims } = await pairsBorneOut(await traceOf(`${said} Lumen denied that it had fired. The road is closed.`), NOTHING); // biome-ignore format: one line
    return claims.map(([alleged]) => alleged.content.text);
  });
  expect(await Promise.all(kept)).toEqual([['that the shells were Lumen’s'], []]);
});

it('as a denial without a matter does, of what was alleged last and outright', async () => {
  const denied = 'Nobody was hurt. Lumen denied it. The road is closed.';
  const accused = 'Anselm Drazic accused Lumen of jamming the radios of ships.';
  const texts = [
    `${accused} ${denied}`,
    // another alleges something in between
    `${accused} Ilse Varga alleged that the mayor of Sund had sold the masts. ${denied}`,
    // the denial has words of its own
    `${accused} Nobody was hurt. Lumen denied that the harbour would close. The road is closed.`,
  ];
  const kept = texts.map(async (text) => {
    const { claims } = await pairsBorneOut(await traceOf(text), NOTHING);
    return claims.map(([alleged]) => alleged.source);
  });
  expect(await Promise.all(kept)).toEqual([['Anselm Drazic'], ['Ilse Varga'], []]);
});
