import { describe, expect, it } from 'vitest';
import { findMiscounts } from '../../../src/analyse/figures/find-miscounts.ts';
import { readTexts } from '../findings/read-texts.ts';

const found = async (text: string) =>
  findMiscounts((await readTexts([{ text, published: '2033-02-01', outlet: 'Vell Observer' }]))[0]!).map(({ parts }) =>
    parts.map(({ passage }) => passage.text),
  );

describe('findMiscounts', () => {
  it.each<[string, string[][]]>([
    [
      'The Pact closed three harbours on Monday. The harbours are Skerrow, Lindmouth, Osmund and Vell.',
      [['three harbours', 'Skerrow, Lindmouth, Osmund and Vell']],
    ],
    ['The Pact closed four harbours on Monday. The harbours are Skerrow, Lindmouth, Osmund and Vell.', []],
    ['The Pact closed some three harbours. The harbours are Skerrow, Lindmouth, Osmund and Vell.', []],
    ['The Pact closed three harbours. Among the harbours are Skerrow, Lindmouth, Osmund and Vell.', []],
    [
      'It sent two cutters, supplied by Arvenia, Belmark and Kestria, to the strait.',
      [['two cutters', 'Arvenia, Belmark and Kestria']],
    ],
    [
      'Police arrested seven people in Vell. Those held are two dockers, three clerks and a baker, the mayor said.',
      [['seven people', 'two dockers, three clerks and a baker']],
    ],
    ['Police arrested six people in Vell. Those held are two dockers, three clerks and a baker, the mayor said.', []],
    ['Police arrested seven people in Vell. Among them were two dockers, three clerks and a baker.', []],
  ])('%s', async (text, expected) => expect(await found(text)).toEqual(expected));
});
