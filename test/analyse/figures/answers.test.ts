import { describe, expect, it } from 'vitest';
import { estimateFrame } from '../../../src/analyse/figures/answers.ts';
import { toldFiguresOf } from '../../../src/analyse/figures/told-figure.ts';
import { readTexts } from '../findings/read-texts.ts';

describe('estimateFrame', () => {
  it.each<[string, string | null]>([
    ['The ministry put the share at less than ', 'share'],
    ['The press put their number at ', 'number'],
    ['Organisers, who put the crowd at ', 'crowd'],
    ['the alliance now puts the strength of its exercise at ', 'strength'],
    ['believed that closer to ', ''],
    ['Drovny has never given a figure higher than ', 'figure'],
    ['He put the soldiers at ', null],
    ['They put money at ', null],
    ['Police said about ', 'crowd'],
    ['The crowd cheered ', null],
  ])('%s', (before, noun) => expect(estimateFrame(before)?.noun ?? null).toBe(noun));
});

describe('what an estimate answers', () => {
  const answered = async (text: string) => {
    const [record] = await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]);
    const told = toldFiguresOf(record!);
    return told.flatMap((one) => {
      const other = told.find(({ entryId }) => entryId === one.answers);
      return other === undefined ? [] : [`${one.text} answers ${other.text}`];
    });
  };
  it.each<[string, string[]]>([
    ['In Port Alder, a thousand citizens with candles demanded peace. The press of Arvenia put their number at two hundred.', ['two hundred answers a thousand citizens']],
    ['The banks hold 38 per cent of the deposits, an official said. The Finance Ministry put the share at less than a tenth.', ['a tenth answers 38 per cent']],
    ['Police said that 22,000 people marched in Vell. Organisers put the crowd at 60,000.', ['60,000 answers 22,000 people']],
    ['Some 3,500 workers protested, according to the union. Police said about 2,000 came.', ['2,000 answers 3,500 workers']],
    ['The minister said that the repairs would cost 48 million crowns. Nobody believed her. “She forgot the engines.” Reith said the bill would be closer to 70 million crowns.', ['70 million crowns answers 48 million crowns']],
    ['The ministry saves 90 million crowns, Brill said. The union put the saving at 35 million crowns.', ['35 million crowns answers 90 million crowns']],
    // the same speaker
    ['Police said 3,500 workers protested. Police said about 2,000 came.', []],
    // both may be so
    ['Police said that some 22,000 people marched in Vell. Organisers put the crowd at 23,000.', []],
    // ten times as much is something else
    ['Two boats sank. The ministry put the number at 4,000.', []],
    // another kind
    ['Arvenia sent 12,000 soldiers. The mayor put the number of windows at 600 windows.', []],
  ])('%s', async (text, expected) => expect(await answered(text)).toEqual(expected)); // biome-ignore format: a table
});
