// What each kind finds in the dispatches and what it leaves, as a person reads it.
import { beforeAll, describe, expect, it } from 'vitest';
import { updateFindings } from '../../../src/analyse/findings/update-findings.ts';
import type { Finding, FindingKind } from '../../../src/record/finding.ts';
import { openStore } from '../../../src/store/open-store.ts';
import * as dispatches from './dispatches.ts';
import { type Dispatch, readTexts } from './read-texts.ts';

async function find(kind: FindingKind, ...texts: Dispatch[]): Promise<readonly Finding[]> {
  const store = await openStore(':memory:');
  await store.add(await readTexts(texts));
  await updateFindings(store);
  const { items } = await store.findings({ kind, limit: 500 });
  await store.close();
  return items;
}
const shown = (findings: readonly Finding[]) =>
  findings.map(({ parts }) =>
    parts.map(({ role, outlet, wording }) => [role, outlet, wording].filter(Boolean).join(' ')),
  );
const words = (findings: readonly Finding[]) => findings.map(({ parts }) => parts.map(({ passage }) => passage.text));
const d = dispatches;

describe('copies', () => {
  let copies: Finding;
  beforeAll(async () => {
    [copies] = (await find('copies', ...d.DISPATCHES)) as [Finding];
  });
  it('are told from rewrites; who only heard the same words is none of them', () => {
    expect(shown([copies])).toEqual([['original Port Alder Herald', 'rewrite The Sund Courier', 'copy Drovny Telegraph', 'copy Vell Observer']]); // biome-ignore format: one line
    expect(copies.parts.map(({ through }) => through)).toEqual(['Meridian', 'Meridian', 'Meridian', 'Meridian']);
    expect(copies.says).toContain('Drovny Telegraph (2033-03-09) did not say so');
  });
  it('show what was changed and cut', () => {
    const edits = (outlet: string) => copies.parts.find((part) => part.outlet === outlet)!.edits.map(({ what, before, after }) => `${what} ${before.text.slice(0, 12)}>${after.text}`); // biome-ignore format: one line
    expect(edits('Vell Observer')).toEqual(['changed unmarked>foreign', 'cut Parliament i>']);
    expect(edits('Drovny Telegraph')).toEqual(['cut Meridian>', 'changed keep>force']);
  });
  it('call a report without an outlet by its headline', async () => {
    const [found] = await find('copies', d.WIRE, { ...d.WIRE_SHORT, outlet: null, title: 'Boats at the strait' });
    expect(found!.parts.map(({ outlet, title }) => outlet ?? title)).toContain('Boats at the strait');
    expect(found!.parts.filter(({ outlet }) => outlet !== null).map(({ title }) => title)).toEqual([null]);
  });
  it('are not made of furniture, nor of reports a month apart', async () => {
    expect(await find('copies', d.COLUMN_1, { ...d.COLUMN_2, outlet: 'Vell Observer' })).toEqual([]);
    expect(await find('copies', d.WIRE, { ...d.WIRE_SHORT, published: '2033-04-20' })).toEqual([]);
    expect(await find('copies', d.WIRE, d.UNRELATED, d.WIRE_HEARD)).toEqual([]);
  });
});

describe('versions', () => {
  it('are of one address or one headline in one outlet, in the order of printing', async () => {
    const [found] = await find('versions', d.VERSION_2, d.VERSION_1);
    expect(found!.parts.map(({ published }) => published)).toEqual(['2033-05-03T07:10:00Z', '2033-05-03T18:30:00Z']);
    expect(found!.parts[1]!.edits.map(({ before, after }) => `${before.text}>${after.text}`)).toEqual(['Three>Four', 'two firemen were hurt>a fireman died']); // biome-ignore format: one line
    expect(found!.says).toContain('2 edits against the first: “Three” became “Four” and “two firemen were hurt” became “a fireman died”'); // biome-ignore format: one line
  });
  it('are not the numbers of a column', async () => {
    expect(await find('versions', d.COLUMN_1, d.COLUMN_2)).toEqual([]);
  });
});

describe('an utterance', () => {
  it('is told with what each report made of it', async () => {
    const found = await find('utterance', d.WIRE, d.WIRE_SHORT, d.WIRE_UNCREDITED, d.WIRE_HEARD);
    expect(shown(found)).toEqual([['first Port Alder Herald', 'variant Corvessa Dispatch turned-indirect', 'variant Drovny Telegraph reworded', 'variant Vell Observer verbatim']].map((one) => expect.arrayContaining(one))); // biome-ignore format: one line
    expect(found[0]!.how).toContain('first in Port Alder Herald (2033-03-08)');
    expect(found[0]!.how).toContain('through Meridian: Port Alder Herald, Drovny Telegraph and Vell Observer');
  });
  it('is found again in another year by its quoted words', async () => {
    expect(words(await find('utterance', d.SPEECH, d.SPEECH_RECALLED))).toHaveLength(1);
  });
  it('is found after years where it is long and rare, and says that a condition was left out', async () => {
    const [found] = await find('utterance', d.ANSWER, d.ANSWER_CUT);
    expect(found!.parts.map(({ wording }) => wording)).toEqual([null, 'shortened']);
    expect(found!.how).toContain('shortens it, leaving out “if it meant that no child in this harbour went hungry');
  });
  it('is not another speaker’s, nor what copies have word for word', async () => {
    const other = {
      ...d.SPEECH_RECALLED,
      text: d.SPEECH_RECALLED.text.replace('he had called', 'Wen Calloway had called'),
    };
    expect(await find('utterance', d.SPEECH, other)).toEqual([]);
    expect(await find('utterance', d.WIRE, d.WIRE_SHORT)).toEqual([]);
  });
  it('is not known to be first anywhere when both came out on one day', async () => {
    const [found] = await find('utterance', { ...d.WIRE, published: '2033-03-09' }, d.WIRE_HEARD);
    expect(found!.how).toContain('first on one day in');
  });
});

describe('allegation and denial', () => {
  it('are found across reports and in one', async () => {
    expect(shown(await find('allegation-and-denial', d.CHARGE, d.CHARGE_DENIED))).toEqual([['allegation Port Alder Herald', 'allegation Port Alder Herald', 'denial Drovny Telegraph', 'denial Drovny Telegraph']]); // biome-ignore format: one line
    expect(words(await find('allegation-and-denial', d.BOTH_SIDES))).toEqual([['that the Tarskian consulate had paid for the blockade of the grain market', 'the allegation']]); // biome-ignore format: one line
  });
  it('are not put together from two matters, or two months', async () => {
    expect(await find('allegation-and-denial', d.CHARGE, d.OTHER_DENIAL)).toEqual([]);
    expect(await find('allegation-and-denial', d.CHARGE, { ...d.CHARGE_DENIED, published: '2033-09-20' })).toEqual([]);
  });
});

describe('the own voice', () => {
  it('is what stands outside statements and quotations', async () => {
    expect(words(await find('own-voice', d.LOUD)).sort()).toEqual([
      ['brazen', 'predictably'],
      ['is said to', 'allegedly'],
    ]);
  });
  it.each([
    ['It was a thin result for so long a table.', 'It was a thin result'],
    ['That is hardly a brave answer.', 'That is hardly a brave answer'],
    ['It was the worst defence she had ever mounted.', 'It was the worst'],
    ['The minister’s silence did him no credit.', 'did him no credit'],
    ['It is hard to count the boats any other way.', 'It is hard to count'],
    ['The so-called “envoy” left by the back door.', 'so-called'],
    ['Needless to say, nobody came.', 'Needless to say'],
    ['It is believed that the boats were paid for.', 'It is believed that'],
  ])('judges in “%s”', async (text, judging) => {
    expect(words(await find('own-voice', { ...d.LOUD, text: `DROVNY – The boats came on Sunday. ${text}` }))).toEqual([
      [judging],
    ]);
  });
  it.each([
    'It was a good hundred miles to the strait.',
    'That is a new bridge.',
    'The so-called carrier wave was lost.',
    'Lev Oranov called it a disgraceful charade.',
    'The bank did him favours for years, a witness said.',
    'She said to him that the boats had left.',
    'Lev Oranov said it was believed that the boats had left.',
    'The Noble Foundation paid.',
    '“Needless to say, nobody came,” Ilse Varga said.',
  ])('does not judge in “%s”', async (text) => {
    expect(words(await find('own-voice', { ...d.LOUD, text: `DROVNY – The boats came on Sunday. ${text}` }))).toEqual(
      [],
    );
  });
});

describe('the heading of an allegation', () => {
  it.each([
    ['Dana Ilk accused him of signing the deed', /^Dana Ilk accused “him of signing the deed”; Daan Okker denied it$/u],
    ['Dana Ilk alleged that Daan Okker had signed the deed', /^Dana Ilk alleged “.+”; Daan Okker denied it$/u],
  ])('says of whom: %j', async (alleged, says) => {
    const text = `Daan Okker has run the port of Vell for nine years. ${alleged}. Daan Okker denied that he had signed the deed.`;
    const [dispute] = await find('allegation-and-denial', { text, outlet: 'Vell Observer', published: '2031-03-04' });
    expect(dispute?.says).toMatch(says);
  });
});
