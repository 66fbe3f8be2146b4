import { describe, expect, it } from 'vitest';
import { MOST_FIGURES, readFigures } from '../../../src/extract/figures/read-figures.ts';
import { NO_MENTION } from '../../../src/record/actor.ts';
import { NO_PASSAGE, passageOf } from '../../../src/record/passage.ts';
import type { Statement } from '../../../src/record/statement.ts';
import { readTimes } from '../../../src/understand/times/read-times.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** "3.8 percent = 3.8 %", with ~ for approximate, a..b for a range, arrows for direction. */
function show(text: string): string {
  return readFigures(readingOf(text), [])
    .figures.map((f) => {
      const number = f.value ?? `${f.low ?? ''}..${f.high ?? ''}`;
      const arrow = { up: ' ↑', down: ' ↓', steady: ' →' };
      return `${f.text} = ${f.approximate ? '~' : ''}${number} ${f.unit}${f.direction ? arrow[f.direction] : ''}`.trim();
    })
    .join(' | ');
}

const table = (title: string, rows: readonly (readonly [string, string])[]) =>
  describe(title, () => {
    it.each(rows)('%s', (text, figures) => expect(show(text)).toBe(figures));
  });

table('reads numbers', [
  ['It has 1,000 ships.', '1,000 ships = 1000 ship'],
  ['It has 1.000.000 euros.', '1.000.000 euros = 1000000 EUR'],
  [
    'The union puts losses at €2 million; the port puts them at 900,000.',
    '€2 million = 2000000 EUR | 900,000 = 900000 EUR',
  ],
  ['It spent €31 million of the 48 million.', '€31 million = 31000000 EUR | 48 million = 48000000 EUR'],
  ['Soldiers at Halm now number 1,390.', '1,390 = 1390 soldier'],
  ['Prisoners, the army said, number 1,390.', '1,390 = 1390'],
  ['The bridge cost €2 million; it opened at 9.', '€2 million = 2000000 EUR'],
  ['The union counted 54; insurers say 240.', '54 = 54 | 240 = 240'],
  ['He said two. He was 54. They rose at 10.', ''],
  ['It gets 14 million, or 2 per cent.', '14 million = 14000000 | 2 per cent = 2 %'],
  ['Repairs ate R6 billion and RM28 million on the R2.', 'R6 billion = 6000000000 ZAR | RM28 million = 28000000 MYR'],
  ['It has 3.000 soldiers.', '3.000 soldiers = 3000 soldier'],
  ['It rose 3.125 percent.', '3.125 percent = 3.125 % ↑'],
  ['It has 10 000 soldiers.', '10 000 soldiers = 10000 soldier'],
  ['It has twenty-two ships.', 'twenty-two ships = 22 ship'],
  ['It has one hundred and fifty thousand soldiers.', 'one hundred and fifty thousand soldiers = 150000 soldier'],
  ['It takes two and a half hours.', 'two and a half hours = 2.5 hour'],
  ['It takes seven-and-a-half years.', 'seven-and-a-half years = 7.5 year'],
  ['It takes 4 1/2 hours.', '4 1/2 hours = 4.5 hour'],
  ['It lost half a dozen ships.', 'half a dozen ships = ~6 ship'],
  ['It holds half a million men.', 'half a million men = 500000 man'],
  ['It has several thousand guards.', 'several thousand guards = ~3000..9000 guard'],
  ['Dozens of ferries were idle.', 'Dozens of ferries = ~24.. ferry'],
  ['It has 2.5m people.', '2.5m people = 2500000 person'],
  ['The price is 99999999999999999999999999 euros.', ''],
]);

table('reads shares', [
  ['A third of the fleet left.', 'A third = 33.333333333333 %'],
  ['Fewer than one in five agreed.', 'one in five = ..20 %'],
  ['Nine out of ten islanders agreed.', 'Nine out of ten = 90 %'],
  ['It got one-half of 1 percent.', 'one-half of 1 percent = 0.5 %'],
  ['Costane leads by 5 points.', '5 points = 5 point'],
  ['A third country joined.', ''],
  ['The second half of the year was calm.', ''],
  ['They signed a 12-point plan.', ''],
]);

table('reads money', [
  ['It cost $10 billion.', '$10 billion = 10000000000 USD'],
  ['It cost €2.5bn.', '€2.5bn = 2500000000 EUR'],
  ['It cost £3m.', '£3m = 3000000 GBP'],
  ['It cost A$4 million.', 'A$4 million = 4000000 AUD'],
  ['It cost USD 2,000.', 'USD 2,000 = 2000 USD'],
  ['It cost 40 Canadian dollars.', '40 Canadian dollars = 40 CAD'],
  ['It cost 75 cents.', '75 cents = 0.75 USD'],
  ['It cost 9 million Tarskian crowns.', '9 million Tarskian crowns = 9000000 crown'],
  ['It weighs 200 pounds.', '200 pounds = 200 pound'],
  ['It won £5, or 200 pounds sterling.', '£5 = 5 GBP | 200 pounds sterling = 200 GBP'],
  ['THE TOP 5 AND ALL 28 MET.', ''],
]);

table('reads what is counted', [
  ['It sent 4,000 additional allied troops.', '4,000 additional allied troops = 4000 troop'],
  ['It has 200 arms inspectors.', '200 arms inspectors = 200 inspector'],
  ['It has 100 “unbound” delegates.', '100 “unbound” delegates = 100 delegate'],
  ['It has the 100 or so “unbound” delegates.', '100 or so “unbound” delegates = ~100 delegate'],
  ['He holds two higher degrees.', 'two higher degrees = 2 degree'],
  ['It has three F-16 jets.', 'three F-16 jets = 3 jet'],
  ['It is a 5,000-strong corps.', '5,000-strong = 5000 person'],
  ['A force of 5,000 came.', '5,000 = 5000 person'],
  ['Twelve of the 28 members left.', 'Twelve = 12 member | 28 members = 28 member'],
  ['It met 30 Kestrians.', '30 Kestrians = 30 Kestrian'],
  ['Some 2000 people met in 2016.', '2000 people = ~2000 person'],
  ['About 1,200 were arrested.', '1,200 = ~1200'],
  ['The two leaders met.', ''],
  ['The 2016 elections were calm.', ''],
  ['One day it will end.', ''],
]);

table('reads ranges and bounds', [
  ['It needs between 10 and 12 percent.', '10 and 12 percent = 10..12 %'],
  ['It needs $10-12 billion.', '$10-12 billion = 10000000000..12000000000 USD'],
  ['It needs two or three ships.', 'two or three ships = ~2..3 ship'],
  ['Voters aged 18 to 25 stayed away.', '18 to 25 = 18..25 year'],
  ['It needs at least some 300 ships.', '300 ships = ~300.. ship'],
  ['It needs just under 5 percent.', '5 percent = ~..5 %'],
  ['The flow would not fall below 60 tonnes.', '60 tonnes = 60.. tonne'],
  ['It has never dropped below 40 percent.', '40 percent = 40.. %'],
  ['The fee must not exceed 60 euros.', '60 euros = ..60 EUR'],
  ['They will not pay more than 60 euros.', '60 euros = ..60 EUR'],
  ['It doesn’t cost less than 60 euros.', '60 euros = 60.. EUR'],
  ['He did not say more than 60 ships had left.', '60 ships = 60.. ship'],
  ['It fell below 40 percent.', '40 percent = ..40 % ↓'],
  ['It needs 600 or more guards.', '600 or more guards = 600.. guard'],
  ['It grew from 200 to 350 soldiers.', '200 = 200 soldier ↑ | 350 soldiers = 350 soldier ↑'],
  [
    'It rose from $362 million in 2014 to $557 million.',
    '$362 million = 362000000 USD ↑ | $557 million = 557000000 USD ↑',
  ],
  ['The cost has doubled since 2028 to 210 million crowns.', '210 million crowns = 210000000 crown ↑'],
  ['It has up to dozens of ships.', 'dozens of ships = ~24.. ship'],
  ['It will be paid over 15 years.', '15 years = 15 year'],
]);

table('passes over numbers that are no quantities', [
  ['They met on February 17-19, 2016.', ''],
  ['They met on 3 and 4 March.', ''],
  ['They met at 10:30 a.m. and at 1500 GMT.', ''],
  ['It was the 28th, in the 1990s, in 2016-17.', ''],
  ['Article 5, Resolution 1701, Channel 4 and No. 10 were named.', ''],
  ['The G7, an F-16, a Boeing 747 and the Group of Seven.', ''],
  ['They won 3-1 and lost 52 to 48.', ''],
  ['Call +44 20 7946 0958 or 555-0142.', ''],
  ['See 3.1.2, paragraph 4.2 and [17].', ''],
  ['See https://sund.example/2016/12 or desk7@sund.example.', ''],
  ['Three years ago and two days later.', ''],
  ['Every four years, as many as before.', ''],
  ['Some 2016 presidential candidates and the 2020 Olympic athletes came.', ''],
  ['A 50-50 chance, 24/7, since 9/11.', ''],
  ['He met Five Star Movement envoys in twenty sixteen.', ''],
]);

describe('says what is measured, of whom and which way it goes', () => {
  const first = (text: string) =>
    readFigures(readingOf(text), []).figures.map((f) => [f.text, f.measure.text, f.whose.text, f.direction]);
  it.each([
    [
      'European members and Kestria increased their defence spending in 2031 by 4.6 percent, or $12 billion.',
      [
        ['4.6 percent', 'defence spending', 'European members and Kestria', 'up'],
        ['$12 billion', 'defence spending', 'European members and Kestria', 'up'],
      ],
    ],
    ['Belmark’s exports to Tarsk fell 12 percent.', [['12 percent', 'exports to Tarsk', 'Belmark', 'down']]],
    ['Tarsk, whose 14 battalions face the river, denied it.', [['14 battalions', '', 'Tarsk', null]]],
    ['The pact resolved to reinforce its flank with three brigades.', [['three brigades', '', 'pact', null]]],
    ['Kestria, whose army has 21,000 soldiers, refused.', [['21,000 soldiers', '', 'Kestria', null]]],
    ['Arvenia spent $14 billion on its armed forces.', [['$14 billion', 'armed forces', 'Arvenia', null]]],
    ['Interest rates remained unchanged at 2 percent.', [['2 percent', 'Interest rates', '', 'steady']]],
    [
      'Belmark has 210 jets and 38 ships.',
      [
        ['210 jets', '', 'Belmark', null],
        ['38 ships', '', 'Belmark', null],
      ],
    ],
    ['Tarsk’s 90,000-strong army left.', [['90,000-strong', '', 'Tarsk', null]]],
    ['Two squadrons from Belmark came.', [['Two squadrons', '', 'Belmark', null]]],
    ['Drovny says 200 people left.', [['200 people', '', '', null]]],
    [
      'A poll showed Ilse Varga in second at 11 percent, followed by Okker with 10 percent.',
      [
        ['11 percent', '', 'Ilse Varga', null],
        ['10 percent', '', 'Okker', null],
      ],
    ],
    ['Turnout stood at 61 percent.', [['61 percent', 'Turnout', '', null]]],
    ['The mission cost Belmark $5 million.', [['$5 million', 'mission', 'Belmark', null]]],
    ['Her party won 31 percent of the vote.', [['31 percent', 'vote', 'party', null]]],
    ['Arms sales by Tarsk fell 15 percent.', [['15 percent', 'Arms sales', 'Tarsk', 'down']]],
    ['Costane picked up four seats.', [['four seats', '', '', null]]],
    ['It made up 46 percent of exports.', [['46 percent', 'exports', '', null]]],
  ])('%s', (text, told) => expect(first(text)).toEqual(told));
});

describe('ties a figure to its time, to the ends of its change and to what tells the same', () => {
  const tied = (text: string) => {
    const reading = readingOf(text);
    const { figures } = readFigures(reading, [], readTimes(reading).times);
    return figures.map((f) => [
      f.text,
      f.period?.text ?? '',
      f.from === null && f.to === null ? '' : `${f.from ?? ''}..${f.to ?? ''}`,
      figures.findIndex(({ id }) => id === f.sameAs),
    ]);
  };
  it.each([
    [
      'Spending rose from 2.1 percent in 2029 to 2.4 percent in 2030.',
      [
        ['2.1 percent', '2029', '2.1..2.4', -1],
        ['2.4 percent', '2030', '2.1..2.4', -1],
      ],
    ],
    // the time of a clause put in, and what it is set against
    ['The council, which has sat since 2014, kept its 15 percent threshold.', [['15 percent', '', '', -1]]],
    ['She drew 400 voters, more than anybody drew in 2030.', [['400 voters', '', '', -1]]],
    ['In 2030 she drew 400 voters.', [['400 voters', '2030', '', -1]]],
    ['Inflation slowed to 3.4 percent in October.', [['3.4 percent', 'October', '..3.4', -1]]],
    [
      'Lynd lost the vote by 54 percent to 46 percent.',
      [
        ['54 percent', '', '', -1],
        ['46 percent', '', '', -1],
      ],
    ],
    ['Okker said on Tuesday that it has 38 ships.', [['38 ships', '', '', -1]]],
    ['Okker told reporters Tuesday it has 38 ships.', [['38 ships', '', '', -1]]],
    ['It has had 38 ships since 2014.', [['38 ships', '2014', '', -1]]],
    ['It had 38 ships as of 2014.', [['38 ships', '2014', '', -1]]],
    ['Few gave 200 euros, and this year none came.', [['200 euros', '', '', -1]]],
    ['It pays $2 billion a year.', [['$2 billion', 'a year', '', -1]]],
    ['Losses came to 5 million euros between 2027 and 2029.', [['5 million euros', '2027 2029', '', -1]]],
    [
      'It bought 20 ships or 30 boats in May.',
      [
        ['20 ships', 'May', '', -1],
        ['30 boats', 'May', '', -1],
      ],
    ],
    ['Talks of two weeks began on Monday.', [['two weeks', '', '', -1]]],
    [
      'Tarsk withdrew two regiments, or about 5,000 soldiers, in May.',
      [
        ['two regiments', 'May', '', -1],
        ['5,000 soldiers', 'May', '', 0],
      ],
    ],
    [
      'It drove 310 miles (500 km) on Sunday.',
      [
        ['310 miles', 'Sunday', '', -1],
        ['500 km', 'Sunday', '', 0],
      ],
    ],
  ])('%s', (text, expected) => expect(tied(text)).toEqual(expected));
});

describe('says who says so', () => {
  const text = 'Okker said that Varga claimed 100 tanks had come. It rained for two days.';
  const statement = (id: string, start: number, end: number): Statement => ({
    kind: 'statement',
    id,
    within: null,
    form: 'indirect',
    act: 'say',
    polarity: 'positive',
    source: NO_MENTION,
    cue: NO_PASSAGE,
    content: passageOf(text, [{ start, end }]),
    addressee: NO_MENTION,
    occasion: NO_PASSAGE,
    when: null,
    confidence: 1,
  });
  const outer = statement('outer', 11, 48);
  const inner = statement('inner', 30, 48);

  it.each([
    ['the smallest statement around it', [outer, inner]],
    ['in any order', [inner, outer]],
  ])('names %s', (_name, statements) => {
    const { figures } = readFigures(readingOf(text), statements);
    expect(figures.map((f) => [f.text, f.within])).toEqual([
      ['100 tanks', 'inner'],
      ['two days', null],
    ]);
  });
});

describe('notes what it leaves', () => {
  it('a number too long to be one', () => {
    expect(readFigures(readingOf(`It has ${'9'.repeat(40)} ships.`), []).notes.map(({ rule }) => rule)).toEqual([
      'number-too-long',
    ]);
  });

  it('the figures of a table without end', () => {
    const { figures, notes } = readFigures(readingOf('It has 12 ships. '.repeat(MOST_FIGURES + 5)), []);
    expect([figures.length, notes.map(({ rule }) => rule)]).toEqual([MOST_FIGURES, ['too-many-figures']]);
  });
});
