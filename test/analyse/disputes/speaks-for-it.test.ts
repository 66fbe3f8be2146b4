import { describe, expect, it } from 'vitest';
import { speaksForIt } from '../../../src/analyse/disputes/speaks-for-it.ts';

const said = (name: string | null, text: string, at: number, kind = 'organisation') => ({
  at,
  passage: { text, spans: [] },
  speaker: name === null ? null : { key: `${kind} ${name}`, short: `${kind} ${name}`, name },
});

describe('who speaks for the one who spoke', () => {
  const firm = said('Vell Ferries', 'The company blamed the price of fuel.', 3);
  const ministry = said('defence ministry', 'The defence ministry had said that the boats were inside.', 3);
  it.each<[string, boolean, ReturnType<typeof said>, ReturnType<typeof said>]>([
    ['its director', true, firm, said('Marit Okker', '“We held out,” said its director, Marit Okker.', 4, 'person')],
    ['its director, further on', false, firm, said('Marit Okker', '“We held out,” said its director.', 6, 'person')],
    ['a spokesman of it', true, ministry, said('Arne Venn', 'A ministry spokesman, Arne Venn, said it changed nothing.', 5, 'person')],
    ['a spokesman for it', true, ministry, said(null, 'A spokesman for the defence ministry said it changed nothing.', 5)],
    ['another’s spokesman', false, ministry, said('Arne Venn', 'A police spokesman denied that.', 5, 'person')],
    ['a person’s director', false, said('Mara Grell', 'Grell says it was warned.', 3, 'person'), said('Tor Venn', '“No,” said its director.', 4, 'person')],
  ])('%s', (_, speaks, first, second) => expect(speaksForIt(first, second)).toBe(speaks)); // biome-ignore format: one line each
});
