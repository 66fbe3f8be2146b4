// What a report gets wrong by its own words, a text a line, and what it must not be blamed for.
import { describe, expect, it } from 'vitest';
import { findInconsistencies } from '../../../src/analyse/inconsistencies/find-inconsistencies.ts';
import { readTexts } from '../findings/read-texts.ts';

async function find(text: string, published: string | null = '2031-06-25', title: string | null = null) {
  const [record] = await readTexts([{ text, published, title }]);
  const findings = findInconsistencies(record!);
  for (const { parts } of findings)
    for (const { passage } of parts)
      expect(passage.spans.map(({ start, end }) => record!.report.text.slice(start, end)).join(' ')).toBe(passage.text);
  return findings.map(({ parts }) => parts.map(({ passage }) => passage.text));
}

describe('a date that cannot be', () => {
  it.each([
    ['The signing is set for 31 June, the ministry of Arvenia said.', ['31 June']],
    ['The papers were dated Feb. 30 and signed by Ilse Varga.', ['Feb. 30']],
    ['The talks opened on Monday, 5 March 2031, in Drovny.', ['Monday, 5 March 2031']],
  ])('is told: %s', async (text, words) => expect(await find(text)).toEqual([words]));

  it.each([
    ['The signing is set for 31 July, the ministry of Arvenia said.'],
    ['The talks opened on Wednesday, 5 March 2031, in Drovny.'],
    // the year beside the report’s own fits
    ['The talks opened on Monday, 5 March, in Drovny.'],
    ['They left on Feb. 29, 2028.'],
  ])('is not: %s', async (text) => expect(await find(text)).toEqual([]));
});

describe('a count that does not match its list', () => {
  it.each([
    ['The three leaders, Mirela Costane, Anselm Drazic, Edda Maro and Wen Calloway, met in Drovny.', 1],
    ['Four council members — Costane, Drazic and Maro — had asked for a lower rate.', 1],
    ['The three students still in the hospital are Ben Alder, Maya Cruz, Tess Nolan and Ivy Park.', 1],
    ['The pact has four members: Arvenia, Belmark and Kestria.', 1],
    ['The corps has three battalions, lent by Arvenia, Belmark, Kestria and the Ostral Isles.', 1],
    ['The Pact froze the assets of three banks. The banks are Drovny Savings and Orsk Credit, Ilse Varga said.', 1],
    [
      'Police detained seven people on Monday. Those held are three sailors, two cooks and a clerk, the ministry said.',
      1,
    ],
  ])('is told: %s', async (text, count) => expect(await find(text)).toHaveLength(count));

  it.each([
    ['The three leaders, Mirela Costane, Anselm Drazic and Edda Maro, met in Drovny.'],
    ['The two students who were late are Ben Alder, Maya Cruz and Ivy Park, of many.'],
    ['Four members, including Arvenia and Belmark, said no.'],
    ['In three rounds, Arvenia and Belmark agreed on nothing.'],
    ['After three meetings, Arvenia and Belmark, tired, signed.'],
    ['Two of the four members, Arvenia and Belmark, said no.'],
    ['At least three towns, Osmund and Skerrow, were hit.'],
    ['Three countries, Arvenia, Belmark and others, said no.'],
    ['The three members, Arvenia, Belmark, as well as Kestria, said no.'],
    ['Three states, Arvenia, Bosnia and Herzegovina and Belmark, signed.'],
    ['Two men, Mr. Oranov and Dr. J. Varga, were seen.'],
    ['The Pact froze three banks, then two banks. The banks are Drovny Savings and Orsk Credit.'],
    ['Police detained seven people on Monday. Those held include three sailors and a clerk, the ministry said.'],
    ['For five days, Arvenia and Belmark, at war, spoke.'],
  ])('is not: %s', async (text) => expect(await find(text)).toEqual([]));
});

describe('a count and the passages that it rests on', () => {
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
  ])('%s', async (text, expected) => expect(await find(text)).toEqual(expected));
});

describe('two offices of one person', () => {
  it.each([
    [
      'Arvenian Foreign Minister Daan Okker welcomed the vote.\n\nHe left at noon.\n\nIn Sund, Arvenian Defence Minister Daan Okker said he would stay.',
    ],
    [
      'Sefa Lund, Belmark’s foreign minister, spoke first. Lev Oranov, Tarsk’s foreign minister, did not.\n\nPetra Lindqvar, Arvenia’s defence minister, welcomed the text. The foreign minister said that she would lend two boats.',
    ],
    [
      'Asked about remarks in Sund, where President Olver Brandt said that winter was long, Ilse Varga replied that the Belmark prime minister should count his herring.',
    ],
  ])('are told: %s', async (text) => expect(await find(text)).toHaveLength(1));

  it.each([
    [
      'Asked about remarks in Sund, where Prime Minister Olver Brandt said that winter was long, Ilse Varga replied that the Belmark prime minister should count his herring.',
    ],
    // somebody else is told to hold it
    [
      'Asked about remarks in Sund, where President Olver Brandt said that winter was long, Ilse Varga replied that the Belmark prime minister should count his herring. Prime Minister Aurel Tamsin did not answer.',
    ],
    // of another state
    [
      'Asked about remarks in Sund, where President Olver Brandt of Belmark said that winter was long, Ilse Varga replied that the Arvenian prime minister should count his herring.',
    ],
    [
      'Arvenian Foreign Minister Daan Okker welcomed the vote.\n\nOkker, the former defence minister of Arvenia, said he would stay.',
    ],
    ['Joren Halvik, prime minister until Friday, was sworn in as president. President Joren Halvik said he was glad.'],
    ['House Speaker Abel Crane said no.\n\nSpeaker Abel Crane then left.'],
    [
      'Petra Lindqvar, Arvenia’s defence minister, welcomed the text. The defence minister said that she would lend two boats.',
    ],
    [
      'Sefa Lund, Belmark’s foreign minister, spoke first.\n\nPetra Lindqvar, Arvenia’s defence minister, welcomed the text. The foreign minister said that she would lend two boats.',
    ],
  ])('are not: %s', async (text) => expect(await find(text)).toEqual([]));
});

it('speaks for the report, part by part', async () => {
  const [record] = await readTexts([
    { text: 'The signing is set for 31 June, Ilse Varga said.', outlet: 'Vell Observer' },
  ]);
  const [finding] = findInconsistencies(record!);
  expect(finding).toMatchObject({
    kind: 'inconsistency',
    says: 'Vell Observer: “31 June” cannot be: there is no day 31 in month 6',
  });
  expect(finding!.parts.map(({ role, entryId }) => [role, entryId])).toEqual([
    ['told', record!.entries.find(({ kind }) => kind === 'time')!.id],
  ]);
});

describe('a count whose list stands elsewhere, or is of names and things', () => {
  it.each([
    ['Three players were booked in Drovny: Rowe, Doyle, Nash and a man called Spoons.'],
    [
      'Five persons have been held, the ministry says: the gate master, two stewards, a ticket seller, a policeman and an electrician.',
    ],
    ['The three accused, Julian Strake, Bryn Gower, Amit Sethi and Carys Vaughan, pleaded not guilty.'],
    ['The six, Messrs Hale, Obuya and Dunn, stood at the gate.'],
    ['The four gates will be called Ness, Carron, Cowie, Bervie and Dee, after local rivers.'],
    ['A committee of six, Adler, Brunn, Cramer, Dorn and Emmerich, will look into it.'],
    ['Four boats were set afloat in the rain, named Faith, Unity and Labour.'],
    ['The mayors of Antona, Morren, Pontal, Matin and Parag took part, six in all, her office said.'],
    ['The ministry identified the three men as Jan Berg, Olof Nyman, Per Peer and Lars Stal.'],
    ['The three dead were named as Jan Berg, Olof Nyman, Per Peer and Lars Stal.'],
    ['All five, Berg, Nyman, Peer and Stal, were at the table.'],
    ['A committee of five – Berg, Nyman, Peer and Stal – will look into it.'],
    ['Four anchor tenants have signed in Sund: a maker of cables, a fish cannery and a tile works.'],
    ['There were three men in the yard, a source says: a tall one, a fat one, one with a limp and one in a hood.'],
    ['Four ministers went with the Front. They were Ilse Breck, Agnes Toll and Ruben Sark.'],
  ])('is told: %s', async (text) => expect(await find(text)).toHaveLength(1));

  it.each([
    ['Three players were booked in Drovny: Rowe, Doyle and Nash.'],
    // “the minister” may be Effie Munro
    ['Four people spoke: Effie Munro, the minister, Roddy Blane of the union, and a schoolboy.'],
    ['Two parties face one question: the mayor, the bridge and the toll.'],
    ['Five sponsors have signed: the bank, the brewery, the sawmill and the Weber family.'],
    ['Four people spoke, among them Rowe, Doyle and Nash.'],
    ['The Pact’s four members are Arvenia, Belmark, Kestria and the Ostral Isles.'],
    ['The ministry identified the three men as Jan Berg, Olof Nyman and Per Peer.'],
    ['All five, Berg said, were at the table, and Nyman and Peer.'],
    ['The two towns, Rowe and Doyle said, were lost.'],
    ['They are tired. They were Breck, Toll and Sark.'],
    ['Nine states saw it: Arvenia, Belmark and Kestria, along with six others.'],
  ])('is not: %s', async (text) => expect(await find(text)).toEqual([]));
});

describe('a weekday in the report’s own year', () => {
  it('is told of these months', async () =>
    expect(await find('The talks begin on Friday, July 3, in Drovny.')).toEqual([['Friday, July 3']]));

  it.each([
    ['The talks begin on Thursday, July 3, in Drovny.'],
    ['The talks broke down on Monday, July 3, 2028, in Drovny.'],
    // that year is named
    ['In 2028 they met in Drovny, and on Monday, July 3, they parted.'],
  ])('is not: %s', async (text) => expect(await find(text)).toEqual([]));
  it('is not where the report has no day', async () =>
    expect(await find('The talks begin on Friday, July 3, in Drovny.', null)).toEqual([]));
});

describe('years that cannot all be so', () => {
  it.each([
    ['The minister, who was born in 1990 and turned 28 last spring, will stay.'],
    ['Her husband, Lewis, is 34 and was born in 1985.'],
    ['Halvik, 34, was first elected to the council of Drovny in 2001.'],
    ['Ms Quast has sat in the cabinet without a break for nine years, which is to say since 2027.'],
    ['Ilse Varga, 61, runs the bank. She is 58 and will stay.'],
    ['The hall is named for the ship Aurora, launched at Norrhav in 1921 and sunk in 1917.'],
  ])('are told: %s', async (text) => expect(await find(text)).toHaveLength(1));

  it.each([
    ['The minister, who was born in 1990 and turned 41 last spring, will stay.'],
    ['Hanak, born in 1990, was elected mayor at 26, in 2016.'],
    ['Hanak, born in 1990, came with her son, 12, and left.'],
    ['Halvik, 34, was first elected to the council of Drovny in 2021.'],
    ['Ms Quast has sat in the cabinet for nine years, since 2022.'],
    ['The Aurora was launched in 1921 and sunk in 1937.'],
    ['Ilse Varga, 61, runs the bank. She is 61 and will stay.'],
    ['Ilse Varga, 61, came with her daughter. She is 34 and will stay.'],
  ])('are not: %s', async (text) => expect(await find(text)).toEqual([]));
});

describe('parts told one by one', () => {
  it.each([
    ['Of the 23 members, nine belong to the Front, twelve to the League and three are independents.'],
    ['The toll of October is out: 64 deaths, being 31 on two wheels, 22 on foot and 17 in cars.'],
    ['Orde has counted his geese, and there are nineteen: eight grey, seven white and three black.'],
    ['Of the £3.2m, £2m will go to reed beds, £1.5m to eels and £400,000 to costs.'],
    ['The rate board, which has seven members, split five to three on Monday.'],
    [
      'They will set up a committee of seven. It is to consist of three from the Front, three from the League and two from the board.',
    ],
    ['The court has nine members. There are five men and five women on it.'],
    ['A note reads: Hall rent 1,200, printing 900, tea 300, total 2,700.'],
  ])('are told: %s', async (text) => expect(await find(text)).toHaveLength(1));

  it.each([
    ['Of the 23 members, nine belong to the Front and twelve to the League.'],
    ['There had been eleven: two were killed in the fall, and one died on Monday.'],
    ['In the open 402 voted: 288 to leave and 96 to stay. Eighteen slept.'],
    ['The jury had twelve: five women, seven men, one in overalls.'],
    ['The costs are 48 million crowns: 25 million for lifts, 14 for roofs and 9 for windows.'],
    ['The rate board, which has nine members, split five to three on Monday.'],
    ['The court has nine members. There are five men and five women in the hall.'],
    ['Of the 60 asked, 40 percent said yes and 30 percent no.'],
  ])('are not: %s', async (text) => expect(await find(text)).toEqual([]));
});

describe('lengths, changes and margins beside what they are of', () => {
  it.each([
    ['The flood came 25 years ago, in 1996, and took the mill.'],
    ['They marked the 20th anniversary of the 1996 flood in Drovny.'],
    ['Varga ran the bank for eight years, from 2019 to 2024.'],
    ['The minister came for a three-day visit from 3 to 9 May.'],
    ['They met for two-day talks from Monday to Thursday.'],
    ['The bill fell 80 per cent, from £500,000 to £150,000 a year.'],
    ['Costane won by 12 votes, 240 to 226.'],
  ])('are told: %s', async (text) => expect(await find(text)).toHaveLength(1));

  it.each([
    ['The flood came 25 years ago, in 2006, and took the mill.'],
    ['The flood came about 25 years ago, in 1996, and took the mill.'],
    ['They marked the 35th anniversary of the 1996 flood in Drovny.'],
    ['Varga ran the bank for five years, from 2019 to 2024.'],
    ['The minister came for a three-day visit from 3 to 5 May.'],
    ['They met for two-day talks from Monday to Tuesday.'],
    ['The bill fell 70 per cent, from £500,000 to £150,000 a year.'],
    ['Sales rose 12 percent, from $1.2 billion to $1.3 billion.'],
    ['Incomes grew 27 percent from 2019 to 2024.'],
    ['Turnout rose 3 percent, from 50 percent to 53 percent.'],
    ['Costane won by 14 votes, 240 to 226.'],
  ])('are not: %s', async (text) => expect(await find(text)).toEqual([]));
});

describe('a count of the headline', () => {
  const told = (title: string, text: string) => find(`${title}\n\n${text}`, '2031-06-25', title);
  it('is told where the text has another, and nowhere that one', async () =>
    expect(
      await told('Six ministers leave the cabinet of Sund', 'Five ministers left on Monday, after a night of talks.'),
    ).toEqual([['Six ministers', 'Five ministers']]));
  it.each([
    [
      'Six ministers leave the cabinet of Sund',
      'Five ministers left on Monday and a sixth, Ilse Varga, on Tuesday, which makes six.',
    ],
    ['Six ministers leave the cabinet of Sund', 'Six ministers left on Monday.'],
    ['Ministers leave the cabinet of Sund', 'Five ministers left on Monday.'],
    ['Six ministers leave the cabinet of Sund', 'Five judges were told of it on Monday.'],
  ])('is not: %s / %s', async (title, text) => expect(await told(title, text)).toEqual([]));
});
