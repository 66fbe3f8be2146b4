// Two lines that cannot both be so in; which of their figures cannot, out.
import { describe, expect, it } from 'vitest';
import { type Amount, amountsIn } from '../../../src/analyse/figures/amounts.ts';
import { tornOf } from '../../../src/analyse/figures/read-figures.ts';
import { toldSentences } from '../../../src/analyse/findings/told-sentences.ts';
import type { Line } from '../../../src/analyse/threads/line.ts';
import { readTexts } from '../findings/read-texts.ts';

const amount = (text: string, of: Amount['of'], unit: string, low: number, high = low): Amount => ({ entryId: text, of, unit, text, low, high }); // biome-ignore format: one line
const line = (...amounts: Amount[]) =>
  ({ amounts, passage: { text: '', spans: [] }, speaker: null }) as unknown as Line;
const torn = (first: Line, second: Line) => tornOf({ first, second, likelihood: 1 })?.map(({ text }) => text) ?? null;

describe('of two lines that cannot both be so', () => {
  const dead = amount('57 people', 'count', 'person', 57);
  const names = amount('38 names', 'count', 'name', 38);
  it('figures of one kind are torn, whatever their unit', () => {
    expect(torn(line(dead), line(names))).toEqual(['57 people', '38 names']);
    expect(torn(line(dead), line(amount('38 percent', 'share', '%', 38)))).toBeNull();
  });
  it('those of one unit rather, then the nearest', () => {
    const others = [amount('forty trucks', 'count', 'truck', 40), amount('61 people', 'count', 'person', 61), amount('90 people', 'count', 'person', 90)]; // biome-ignore format: one line
    expect(torn(line(dead), line(...others))).toEqual(['57 people', '61 people']);
  });
  it('the killed and the arrested are two things', () => {
    const held = { ...amount('nine people', 'count', 'person', 9), fate: 'held' } as const;
    expect(torn(line({ ...dead, fate: 'dead' }), line(held))).toBeNull();
    expect(torn(line(dead), line(held))).toEqual(['57 people', 'nine people']);
  });
  it('what both tell is none, nor what is ten times as much', () => {
    const stations = amount('40 stations', 'count', 'station', 40);
    expect(torn(line(stations), line(amount('Nine', 'count', '', 9), { ...stations, text: 'forty stations' }))).toBeNull(); // biome-ignore format: one line
    expect(torn(line(amount('60 kilometres', 'measure', 'kilometre', 60)), line(amount('three kilometres', 'measure', 'kilometre', 3)))).toBeNull(); // biome-ignore format: one line
    expect(torn(line(), line(dead))).toBeNull();
  });
  it('a part is torn from no whole', async () => {
    const text = 'Dr Hale counted 11 dead, among them two children. The ministry spoke of 14 dead and the hospital of 11 dead. Aid workers counted 11 dead, including five children.'; // biome-ignore format: one line
    const [record] = await readTexts([{ outlet: 'Vell Observer', published: '2036-10-02', text }]);
    const [doctor, both, others] = toldSentences(record!).map((one) => line(...amountsIn(one, text)));
    expect(torn(doctor!, both!)).toBeNull();
    expect(torn(doctor!, others!)).toEqual(['two children', 'five children']);
  });
  it('what passes in a month and in half of one are two things', async () => {
    const text = 'Goods worth 340 million euros a month went over the bridge. It saw 131 million euros in half a month. It saw 120 million euros in May.'; // biome-ignore format: one line
    const [record] = await readTexts([{ outlet: 'Vell Observer', published: '2036-10-02', text }]);
    const [month, half, bare] = toldSentences(record!).map((one) => line(...amountsIn(one, text)));
    expect(torn(month!, half!)).toBeNull();
    expect(torn(month!, bare!)).toEqual(['340 million euros', '120 million euros']);
  });
  it('what has become of a number is told as moved', async () => {
    const text = 'The number of cases has risen to 52 ships. It was down to 40 ships. It is to rise to 60 ships. She sold 12 ships to 3 firms.'; // biome-ignore format: one line
    const [record] = await readTexts([{ outlet: 'Vell Observer', published: '2036-10-02', text }]);
    const moved = toldSentences(record!).flatMap((one) => amountsIn(one, text).filter(({ isMoved }) => isMoved));
    expect(moved.map((one) => one.text)).toEqual(['52 ships', '40 ships']);
  });
  it('what two polls find may both be so', () => {
    const found = (text: string, percent: number) => ({ ...line(amount(`${percent} percent`, 'share', '%', percent)), passage: { text, spans: [] } }); // biome-ignore format: one line
    const ours = found('Varga leads with 46 percent in the newest Vell Institute poll.', 46);
    expect(torn(ours, found('Varga leads with 43 percent, a survey of 900 by Sund Radio shows.', 43))).toBeNull();
    expect(torn(ours, found('Varga has 43 percent in the Vell Institute poll.', 43))).toEqual([
      '46 percent',
      '43 percent',
    ]);
  });
});
